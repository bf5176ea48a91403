import { afterEach, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { callAsking, callsOf, guestNow, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

describe('migration_wizard', () => {
  test.each([
    ['a running VM on shared storage', { vmid: 'shared-app' }],
    ['a running VM with local disks', { vmid: 101, target: 'pve3' }],
    ['the same offline', { vmid: 101, target: 'pve3', online: false }],
    ['a stopped VM', { vmid: 108 }],
    ['a running container', { vmid: 200, target: 'pve2' }],
  ])('plans and moves %s', async (_, args) => {
    bench = await openBench('full');
    const plan = await bench.call('migration_wizard', args);
    expect(callsOf(plan)).toMatchSnapshot();
    expect(writes(bench)).toEqual([]);
    const { apply } = dataOf(plan) as { apply: { tool: string; arguments: Record<string, unknown> } };
    textOf(await bench.call(apply.tool, apply.arguments));
    expect(await guestNow(bench, Number(callsOf(plan)[0]?.arguments.vmid))).toMatchObject({
      node: callsOf(plan).find(({ tool }) => tool === 'migrate_vm')?.arguments.target,
    });
  });

  test('asks for the target alone', async () => {
    bench = await openBench('full');
    const { result, asked } = await callAsking(
      bench,
      'migration_wizard',
      { vmid: 109, apply: true },
      { target: 'pve2' },
    );
    expect(asked).toEqual(['target']);
    textOf(result);
    expect((await guestNow(bench, 109))?.node).toBe('pve2');
  });

  test('a container that restarts is asked about, a VM that goes on is not', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    const asked = errorOf(await bench.call('migration_wizard', { vmid: 200, target: 'pve2', apply: true }));
    expect(asked.code).toBe('confirmation_required');
    expect(writes(bench)).toEqual([]);
    textOf(await bench.call('migration_wizard', { vmid: 109, target: 'pve2', apply: true }));
  });

  test.each([
    ['snapshots on a local disk', [], { vmid: 'web01' }, 'local disk'],
    ['a lock', ['guest-locked=109:backup'], { vmid: 109 }, 'lock'],
    ['an offline source', ['node-offline=pve1'], { vmid: 109 }, 'offline node'],
    ['an offline target', ['node-offline=pve2'], { vmid: 109, target: 'pve2' }, 'offline node'],
    ['no quorum', ['node-offline=pve2', 'node-offline=pve3'], { vmid: 109 }, 'no quorum'],
  ])('is blocked by %s', async (_, faults, args, by) => {
    bench = await openBench('full');
    for (const fault of faults) bench.sandbox.faults.add(fault);
    const { blocked } = dataOf(await bench.call('migration_wizard', args)) as { blocked: { by: string }[] };
    expect(blocked[0]?.by).toBe(by);
    const refused = errorOf(await bench.call('migration_wizard', { ...args, apply: true }));
    expect([refused.code, refused.suggestions.length > 0 || by === 'offline node']).toEqual([
      'conflict',
      true,
    ]);
    expect(writes(bench)).toEqual([]);
  });
});
