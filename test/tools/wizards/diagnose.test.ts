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
