import { afterEach, describe, expect, test } from 'vitest';
import type { ToolResult } from '../../../src/tools/index.js';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { writes } from './kit.js';

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
    expect(sent.length).toBeLessThanOrEqual(12);
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
