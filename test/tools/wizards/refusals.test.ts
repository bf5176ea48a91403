import { afterEach, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

test.each([
  ['vm_creation_wizard', { source: 'genericcloud' }],
  ['container_creation_wizard', { template: 'alpine' }],
  ['migration_wizard', { vmid: 109 }],
  ['backup_wizard', { vmid: 106 }],
  ['resize_wizard', { vmid: 106, size: '+1G' }],
  ['rightsize_guests', { timeframe: 'day' }],
  ['drain_node', { node: 'pve2' }],
  ['access_wizard', { service: 'ci', can: 'start', pool: 'development' }],
  ['bulk_guest_action', { action: 'snapshot', vmids: '106', snapname: 'one' }],
])('a plan of %s that the access level refuses offers nothing that would be refused', async (tool, args) => {
  bench = await openBench('read');
  const plan = await bench.call(tool, args);
  expect(dataOf(plan).apply).toBeUndefined();
  expect(textOf(plan)).not.toContain('To do it');
  expect(dataOf(plan).blocked).toContainEqual({
    by: 'settings',
    reason: expect.stringContaining('access_level'),
  });
  expect(errorOf(await bench.call(tool, { ...args, apply: true })).code).toBe('access_level');
  expect(writes(bench)).toEqual([]);
});

test.each([
  ['migration_wizard', { vmid: 'db01', target: 'pve1' }],
  ['resize_wizard', { vmid: 'db01', cores: 4 }],
])('%s names the protected guest that it is about', async (tool, args) => {
  bench = await openBench('full');
  const { blocked, apply } = dataOf(await bench.call(tool, args));
  expect([blocked, apply]).toEqual([
    [{ by: 'settings', reason: expect.stringMatching(/^guest 102: .*its protection flag is set$/) }],
    undefined,
  ]);
  expect(errorOf(await bench.call(tool, { ...args, apply: true })).code).toBe('protected');
});
