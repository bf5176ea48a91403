import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, errorOf, openBench } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

type Arguments = Readonly<Record<string, unknown>>;

test.each<[tool: string, args: Arguments, first: readonly string[]]>([
  ['start_vm', { vmid: 777 }, ['107 sandbox (VM on pve1, paused)']],
  ['start_vm', { vmid: 'web' }, ['100 web01 (VM on pve1, running)', '101 web02 (VM on pve2, running)']],
  ['start_vm', { vmid: 'stagin' }, ['106 staging (VM on pve3, stopped)']],
  ['migrate_vm', { vmid: 'web01', target: 'pve9' }, ['pve2', 'pve3']],
  ['create_vm', { node: 'pve1', net0: 'model=foo,bridge=vmbr0' }, ['virtio', 'e1000']],
  ['create_vm', { node: 'pve1', net0: 'model=vmxnet,bridge=vmbr0' }, ['vmxnet3']],
  ['create_vm', { node: 'pve1', ostype: 'win12' }, ['win10', 'win11']],
  ['resize_disk', { vmid: 106, disk: 'sda', size: '+10G' }, ['scsi0']],
])('%s %j: what was likely meant comes first', async (tool, args, first) => {
  const { invalid, context } = errorOf(await bench.call(tool, args));
  const [{ valid = [] } = {}] = invalid;
  expect(valid.slice(0, first.length)).toEqual(first);
  expect(context.guests).toBeUndefined();
  if (args.vmid !== undefined) expect(valid.length).toBeLessThanOrEqual(8);
});

test('a form that PVE has as a pattern is said in words', async () => {
  const { message } = errorOf(await bench.call('resize_disk', { vmid: 106, disk: 'scsi0', size: '20 gigs' }));
  expect(message).toBe('resize_disk: size: expected a size such as 20G, or +10G for that much more.');
});

test.each([
  ['list_disks', {}, { nodes: ['pve1', 'pve2', 'pve3'] }],
  ['get_vlan_config', {}, { nodes: ['pve1', 'pve2', 'pve3'] }],
  ['list_replication_status', {}, { nodes: ['pve1', 'pve2', 'pve3'] }],
  ['get_node_syslog', {}, { nodes: ['pve1', 'pve2', 'pve3'] }],
  ['rollback_snapshot', { vmid: 'web01' }, { snapnames: ['release-41'] }],
])('%s: what is missing is told with what there is', async (tool, args, choices) => {
  const { context } = errorOf(await bench.call(tool, args));
  const told = Object.entries(context).map(([name, values]) => [
    name,
    Array.isArray(values) ? values.sort() : values,
  ]);
  expect(Object.fromEntries(told)).toEqual(choices);
});
