import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, rowsIn, textOf } from './kit.js';

// PVE's statistics look at the guests every ten seconds: until then /cluster/resources has no name of a new one.
let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
  dataOf(await bench.call('create_vm', { node: 'pve2', vmid: 150, name: 'app01', memory: 1024 }));
  dataOf(await bench.call('clone_vm', { vmid: 9000, newid: 151, name: 'app02' }));
});
afterAll(() => bench.close());

test('a guest that was just made goes by its name', async () => {
  const changed = await bench.call('update_vm_config', { vmid: 'APP01', cores: 2 });
  expect(dataOf(changed)).toMatchObject({ vmid: 150, name: 'app01', node: 'pve2' });
  expect(dataOf(await bench.call('get_vm_status', { vmid: 'app02' }))).toMatchObject({ vmid: 151 });
});

test('it is in the lists with its name, state and size', async () => {
  const rows = rowsIn(
    await bench.call('list_vms', { name: 'app0', fields: 'vmid,name,status,maxmem', sort: 'vmid' }),
  );
  expect(rows).toEqual([
    { vmid: 150, name: 'app01', status: 'stopped', maxmem: 1024 ** 3 },
    { vmid: 151, name: 'app02', status: 'stopped', maxmem: 2 * 1024 ** 3 },
  ]);
});

test('only the nodes of new guests are asked, and none while there are no new guests', async () => {
  bench.sent();
  errorOf(await bench.call('get_vm_status', { vmid: 'app03' }));
  const sent = bench.sent().filter((line) => /\/(?:qemu|lxc)$/.test(line));
  expect(['GET /nodes/pve1/qemu', 'GET /nodes/pve2/qemu']).toEqual(expect.arrayContaining(sent));
  const other = await openBench('read');
  try {
    textOf(await other.call('list_vms'));
    errorOf(await other.call('get_vm_status', { vmid: 'app03' }));
    expect(new Set(other.sent())).toEqual(new Set(['GET /cluster/resources']));
  } finally {
    await other.close();
  }
});
