import { afterEach, describe, expect, test } from 'vitest';
import type { ToolResult } from '../../../src/tools/index.js';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { look, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

/** "gravity topic" of each finding, and the tool that comes next. */
function found(result: ToolResult): string[] {
  const { findings } = dataOf(result) as {
    findings: { gravity: string; topic: string; next: { tool: string } }[];
  };
  return findings.map(({ gravity, topic, next }) => `${gravity} ${topic}: ${next.tool}`);
}

describe('diagnose_guest', () => {
  test('a guest that does well lacks a backup alone; few requests, none of them a write', async () => {
    bench = await openBench('read');
    const result = await bench.call('diagnose_guest', { vmid: 'web01' });
    expect(found(result)).toMatchInlineSnapshot(`
      [
        "warning backup: backup_wizard",
      ]
    `);
    const sent = bench.sent();
    expect(sent.length).toBeLessThanOrEqual(16);
    expect(writes(bench)).toEqual([]);
  });

  test.each([
    ['a stopped guest', [], { vmid: 'staging' }],
    ['a paused guest', [], { vmid: 'sandbox' }],
    ['a locked guest', ['guest-locked=100'], { vmid: 100 }],
    ['a silent agent', ['agent-silent=100'], { vmid: 100 }],
    ['an offline node', ['node-offline=pve1'], { vmid: 100 }],
    ['a full storage', ['storage-full=local-lvm'], { vmid: 100 }],
    ['a container', [], { vmid: 'dns' }],
  ])('finds out about %s', async (_, faults, args) => {
    bench = await openBench('read');
    for (const fault of faults) bench.sandbox.faults.add(fault);
    expect(found(await bench.call('diagnose_guest', args))).toMatchSnapshot();
  });

  test.each([
    [{ cpulimit: 0.01 }, 'warning', 'It is throttled: cpulimit allows it 0.01 of its 2 cores, and it took'],
    [{ cpulimit: 1.9 }, 'notice', 'cpulimit allows it 1.9 of its 2 cores, which was enough in the last hour'],
    [{ cpuunits: 10 }, 'notice', 'Its CPU weight is 10 of the usual 100 (cpuunits): it comes after'],
  ])('tells what holds its CPU back: %o', async (setting, gravity, what) => {
    bench = await openBench('full');
    textOf(await bench.call('update_vm_config', { vmid: 100, ...setting }));
    const result = await bench.call('diagnose_guest', { vmid: 100 });
    const [name] = Object.keys(setting);
    expect(dataOf(result).findings).toContainEqual({
      gravity,
      topic: 'cpu',
      what: expect.stringContaining(what),
      next: { tool: 'update_vm_config', arguments: { vmid: 100, delete: name }, why: expect.any(String) },
    });
  });

  test('no limit, and one above what it has, are no findings', async () => {
    bench = await openBench('full');
    textOf(await bench.call('update_vm_config', { vmid: 100, cpulimit: 4, cpuunits: 100 }));
    expect(found(await bench.call('diagnose_guest', { vmid: 100 }))).toEqual([
      'warning backup: backup_wizard',
    ]);
  });

  test('figures are for people in the text, and for programs in the data', async () => {
    bench = await openBench('read');
    const result = await bench.call('diagnose_guest', { vmid: 100 });
    expect(textOf(result).split('\n').at(-1)).toMatch(
      /^Facts: status running, uptime 26d16h, cores 2, cpu \d+ %, memory used [\d.]+ GiB, memory 4 GiB$/,
    );
    expect(dataOf(result).facts).toMatchObject({ status: 'running', cores: 2, memory: 4_294_967_296 });
    const ofNode = textOf(await bench.call('diagnose_node', { node: 'pve1' }));
    expect(ofNode.split('\n').at(-1)).toMatch(
      /^Facts: cpu \d+ %, wait \d+ %, memory used [\d.]+ GiB, memory 64 GiB, uptime 31d0h$/,
    );
  });

  test('tells what was looked at and is fine', async () => {
    bench = await openBench('read');
    const result = await bench.call('diagnose_guest', { vmid: 'web01' });
    const fine = textOf(result).split('\n').at(-2) ?? '';
    expect(fine.replaceAll(/\d+ %/g, 'N %')).toMatchInlineSnapshot(
      `"Fine: CPU N % now, at most N % in a day and N % in a week; memory N % now, at most N % in a day and N % in a week; no CPU limit; waited for disks at most N % of the last hour; file systems at most N % full; storage local-lvm N % full; node pve1 CPU N %, memory N %; agent answers; not in HA; no lock; no failed task in 7 days; no change pending"`,
    );
    expect(dataOf(result).fine).toEqual(fine.replace('Fine: ', '').split('; '));
    const container = textOf(await bench.call('diagnose_guest', { vmid: 'dns' }));
    expect(container).toContain('Fine: CPU ');
  });

  test('a stopped copy of a running guest is not to be started, at boot least of all', async () => {
    bench = await openBench('full');
    const clone = { node: 'pve1', vmid: 100, newid: 900, name: 'web01', full: true };
    textOf(
      await bench.call('call_operation', {
        operation: 'POST /nodes/{node}/qemu/{vmid}/clone',
        params: clone,
      }),
    );
    const { net0 } = await look(bench, 'GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100 });
    textOf(await bench.call('update_vm_config', { vmid: 900, net0 }));
    const state = async () => {
      bench.sandbox.clock.advance(60_000);
      const { findings } = dataOf(await bench.call('diagnose_guest', { vmid: 900 }));
      const rows: { topic: string }[] = Array.isArray(findings) ? findings : [];
      return rows.find(({ topic }) => topic === 'state');
    };
    expect(await state()).toMatchInlineSnapshot(`
      {
        "gravity": "warning",
        "next": {
          "arguments": {
            "onboot": false,
            "vmid": 900,
          },
          "tool": "set_guest_autostart",
          "why": "keeps it from starting with its node",
        },
        "topic": "state",
        "what": "It is stopped, and VM 100 (web01), which runs, has the same name and MAC address: it is most likely a copy, and must not run beside it; yet it starts at boot",
      }
    `);
    textOf(await bench.call('update_vm_config', { vmid: 900, onboot: false }));
    expect(await state()).toMatchObject({ gravity: 'notice', next: { tool: 'get_vm_config' } });
  });

  test('a firewall that filters nothing, and changes that wait, are told', async () => {
    bench = await openBench('full');
    const options = { node: 'pve1', vmid: 109, enable: true };
    textOf(
      await bench.call('call_operation', {
        operation: 'PUT /nodes/{node}/qemu/{vmid}/firewall/options',
        params: options,
      }),
    );
    textOf(await bench.call('update_vm_config', { vmid: 109, net0: 'virtio,bridge=vmbr0', memory: '9G' }));
    const { findings } = dataOf(await bench.call('diagnose_guest', { vmid: 109 }));
    const rows: { what: string }[] = Array.isArray(findings) ? findings : [];
    expect(rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'Its firewall is on and has no effect: the firewall of the cluster is off',
        expect.stringMatching(/^Its firewall is on and has no effect on net0/),
        expect.stringMatching(/^Changes of .*memory.* wait for its next start$/),
      ]),
    );
  });

  test('tells failed tasks with their log', async () => {
    bench = await openBench('full');
    bench.sandbox.faults.add('task-fails=qmstart:no bootable device');
    errorOf(await bench.call('start_vm', { vmid: 'staging' }));
    const result = await bench.call('diagnose_guest', { vmid: 'staging' });
    expect(textOf(result)).toContain('Task qmstart of 106 failed');
    expect(found(result)).toContain('warning tasks: get_task_log');
  });

  test('a guest that is not there is told with those that are', async () => {
    bench = await openBench('read');
    expect(errorOf(await bench.call('diagnose_guest', { vmid: 'web1' })).invalid[0]?.nearest).toBe('web01');
  });
});

describe('diagnose_node', () => {
  test.each([
    ['a healthy node', [], 'pve1'],
    ['a node with a failing disk', [], 'pve3'],
    ['an offline node', ['node-offline=pve2'], 'pve2'],
    ['a node with a full storage', ['storage-full=local'], 'pve1'],
  ])('finds out about %s', async (_, faults, node) => {
    bench = await openBench('read');
    for (const fault of faults) bench.sandbox.faults.add(fault);
    expect(found(await bench.call('diagnose_node', { node }))).toMatchSnapshot();
    expect(bench.sent().length).toBeLessThanOrEqual(6);
  });
});
