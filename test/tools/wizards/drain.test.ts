import { afterEach, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { callAsking, callsOf, look, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

async function guestsOn(node: string): Promise<string[]> {
  const { items } = await look(bench, 'GET /cluster/resources', { type: 'vm' });
  const rows: { node: string; vmid: number; status: string }[] = Array.isArray(items) ? items : [];
  return rows.filter((row) => row.node === node).map(({ vmid, status }) => `${vmid} ${status}`);
}

describe('drain_node', () => {
  test('plans and empties a node: live, then copies, containers last', async () => {
    bench = await openBench('full');
    const plan = await bench.call('drain_node', { node: 'pve2' });
    expect(textOf(plan)).toMatchInlineSnapshot(`
      "Plan, nothing done yet: Empty pve2: 4 of 4 guests move to pve1, pve3
      1. migrate_vm {"vmid":101,"target":"pve1","with-local-disks":true,"online":true}: moves VM 101 (web02) to pve1 while it runs, and copies 32 GiB of local disks
      2. migrate_vm {"vmid":104,"target":"pve3","with-local-disks":true,"online":true}: moves VM 104 (win-dc) to pve3 while it runs, and copies 100 GiB of local disks
      3. migrate_vm {"vmid":105,"target":"pve1","with-local-disks":true,"online":true}: moves VM 105 (ci-runner) to pve1 while it runs, and copies 120 GiB of local disks
      4. migrate_vm {"vmid":201,"target":"pve3","restart":true}: stops container 201 (proxy), moves it to pve3 and starts it there, and copies 8 GiB of local disks
      Warnings:
      - Downtime, as containers do not move while they run but restart there: container 201 (proxy)
      To do it: drain_node {"node":"pve2","apply":true}"
    `);
    expect(writes(bench)).toEqual([]);
    const done = textOf(await bench.call('drain_node', { node: 'pve2', apply: true }));
    expect(await guestsOn('pve2')).toEqual([]);
    expect(done.split('\n').at(-1)).toMatchInlineSnapshot(
      `"Afterwards: bulk_guest_action {"action":"migrate","vmids":"101,104,105,201","target":"pve2"} (plans their way back to pve2)"`,
    );
    const back = { action: 'migrate', vmids: '101,104,105,201', target: 'pve2' };
    expect(callsOf(await bench.call('bulk_guest_action', back))).toMatchObject([
      { tool: 'migrate_vm', arguments: { vmid: 101, target: 'pve2', online: true } },
      { tool: 'migrate_vm', arguments: { vmid: 104, target: 'pve2', online: true } },
      { tool: 'migrate_vm', arguments: { vmid: 105, target: 'pve2', online: true } },
      { tool: 'migrate_vm', arguments: { vmid: 201, target: 'pve2', restart: true } },
    ]);
  });

  test('asks first where a container restarts, and not where all move while they run', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    const asked = errorOf(await bench.call('drain_node', { node: 'pve2', apply: true }));
    expect([asked.code, JSON.stringify(asked.context)]).toEqual([
      'confirmation_required',
      expect.stringContaining('container 201 (proxy)'),
    ]);
    textOf(await bench.call('drain_node', { node: 'pve2', except: 'proxy,104,105', apply: true }));
    expect(await guestsOn('pve2')).toEqual(['104 running', '105 running', '201 running']);
  });

  test('a protected guest is named, nothing is offered that would be refused, and the others can go', async () => {
    bench = await openBench('full');
    const plan = await bench.call('drain_node', { node: 'pve3' });
    expect(textOf(plan)).toMatchInlineSnapshot(`
      "Plan, nothing done yet: Empty pve3: 1 of 2 guests move to pve1
      1. migrate_vm {"vmid":202,"target":"pve1","restart":true}: stops container 202 (monitoring), moves it to pve1 and starts it there, and copies 66 GiB of local disks
      Also possible:
      - include_stopped: true moves the stopped guests too
      Warnings:
      - Stopped guests stay: VM 106 (staging), VM 108 (empty), container 203 (old-wiki)
      - Downtime, as containers do not move while they run but restart there: container 202 (monitoring)
      Blocked:
      - settings: VM 102 (db01): migrate_vm (change) is refused by the owner's settings: it is protected, as its protection flag is set
      It can not be applied before what blocks it is cleared.
      Instead: drain_node {"node":"pve3","leave_blocked":true} (moves the 1 that can go, and leaves the others)"
    `);
    expect(dataOf(plan).apply).toBeUndefined();
    const refused = errorOf(await bench.call('drain_node', { node: 'pve3', apply: true }));
    expect([refused.code, refused.suggestions]).toMatchInlineSnapshot(`
      [
        "conflict",
        [
          {
            "arguments": {
              "leave_blocked": true,
              "node": "pve3",
            },
            "tool": "drain_node",
            "why": "moves the 1 that can go, and leaves the others",
          },
        ],
      ]
    `);
    const rest = dataOf(await bench.call('drain_node', { node: 'pve3', leave_blocked: true }));
    expect([rest.blocked, rest.apply]).toEqual([[], expect.objectContaining({ tool: 'drain_node' })]);
  });

  test('guests spread over the nodes by the memory that is left', async () => {
    bench = await openBench('full');
    const plan = await bench.call('drain_node', { node: 'pve3', include_stopped: true, except: 'db01' });
    const targets = callsOf(plan).map(({ arguments: { target } }) => target);
    expect(targets).toHaveLength(3);
    expect(new Set(targets)).toEqual(new Set(['pve1', 'pve2']));
  });

  test('what can not move blocks it, unless it may stay', async () => {
    bench = await openBench('full');
    const blocked = await bench.call('drain_node', { node: 'pve1' });
    expect(dataOf(blocked).blocked).toMatchObject([
      { by: 'local disk', suggestion: { tool: 'delete_snapshot' } },
    ]);
    expect(errorOf(await bench.call('drain_node', { node: 'pve1', apply: true })).code).toBe('conflict');
    expect(writes(bench)).toEqual([]);
    const rest = await bench.call('drain_node', { node: 'pve1', leave_blocked: true });
    expect(callsOf(rest).map(({ arguments: { vmid } }) => vmid)).not.toContain(100);
  });

  test('asks whether some may stay', async () => {
    bench = await openBench('full');
    const script = { leave_blocked: true, include_stopped: false };
    const { result, asked } = await callAsking(bench, 'drain_node', { node: 'pve1' }, script);
    expect(asked).toEqual(['leave_blocked']);
    expect(dataOf(result).blocked).toEqual([]);
  });

  test('stops at the first failure, with the way back of what has moved', async () => {
    bench = await openBench('full');
    bench.sandbox.faults.add('task-fails=vzmigrate');
    const error = errorOf(await bench.call('drain_node', { node: 'pve2', apply: true }));
    expect(error.suggestions.slice(0, 3).map(({ tool, arguments: { target } }) => [tool, target])).toEqual([
      ['migrate_vm', 'pve2'],
      ['migrate_vm', 'pve2'],
      ['migrate_vm', 'pve2'],
    ]);
  });

  test.each([
    ['a node that is not there', [], 'pve9', 'not_found'],
    ['the only node that is online', ['node-offline=pve2', 'node-offline=pve3'], 'pve1', 'conflict'],
  ])('%s is refused', async (_, faults, node, code) => {
    bench = await openBench('full');
    for (const fault of faults) bench.sandbox.faults.add(fault);
    expect(errorOf(await bench.call('drain_node', { node })).code).toBe(code);
  });
});
