import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, dataOf, openBench, textOf } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

test('what a migration needs is told in words; the data keeps its form', async () => {
  const result = await bench.call('check_migration', { vmid: 'web01' });
  expect(textOf(result)).toMatchInlineSnapshot(`
    "node: pve1
    running: true
    allowed_nodes: pve2, pve3
    local_disks: drivename=scsi0, is_attached, referenced_in_snapshot=release-41=1, replicate, size=32 GiB, volid=local-lvm:vm-100-disk-0
    has-dbus-vmstate: true"
  `);
  expect(dataOf(result)).toMatchObject({ node: 'pve1', not_allowed_nodes: { pve2: {}, pve3: {} } });
});

test.each(['get_vm_status', 'get_vm_config'])('%s says on which node the guest is', async (tool) => {
  const result = await bench.call(tool, { vmid: 'staging' });
  expect(textOf(result).split('\n')[0]).toBe('node: pve3');
  expect(dataOf(result)).toMatchObject({ node: 'pve3' });
});

test("the present among the snapshots is described in PVE's own words", async () => {
  const lines = textOf(await bench.call('list_snapshots', { vmid: 'web01' })).split('\n');
  expect(lines.at(-1)).toBe('current\t-\trelease-41\tYou are here!');
});

test('a backup is made with zstd, and its answer names it as a restore takes it', async () => {
  const made = dataOf(await bench.call('create_backup', { vmid: 'staging', storage: 'nfs-shared' }));
  expect(made).toMatchObject({
    volid: expect.stringMatching(/^nfs-shared:backup\/vzdump-qemu-106-\S+\.vma\.zst$/),
    notes: ['compress: zstd, as none was given.'],
  });
  dataOf(await bench.call('restore_backup', { volid: made.volid, vmid: 140 }));
});
