import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/tools/fields.js';
import { openPlace, type Place } from '../discovery/kit.js';
import { clientOf, dataOf, errorOf, rowsIn, textOf } from '../kit.js';

let place: Place;
let guests: readonly Readonly<Record<string, unknown>>[];
beforeAll(async () => {
  place = await openPlace({ world: 'large' });
  const client = clientOf(place);
  guests = rowsOf(await client.invoke('GET /cluster/resources', { type: 'vm' }, {}));
  await client.close();
});
afterAll(() => place.close());

/** How many of the guests have each of what `keysOf` tells. */
function countsOf(
  keysOf: (row: Readonly<Record<string, unknown>>) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of guests.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe('count_by', () => {
  test('one field: the most first, with the filter, in pages', async () => {
    const counts = countsOf((row) => (row.status === 'running' ? [String(row.node)] : []));
    const expected = [...counts]
      .map(([node, count]) => ({ node, count }))
      .sort((a, b) => b.count - a.count || (a.node < b.node ? -1 : 1));
    const args = { count_by: 'node', status: 'running' };
    expect(rowsIn(await place.call('list_vms', args))).toEqual(expected);
    const page = await place.call('list_vms', { ...args, limit: 2, cursor: '2' });
    expect(rowsIn(page)).toEqual(expected.slice(2, 4));
    expect(textOf(page).split('\n').at(-1)).toBe('[3-4 of 32 rows; cursor "4" goes on]');
    const byName = rowsIn(await place.call('list_vms', { ...args, sort: 'node', limit: 3 }));
    expect(byName.map(({ node }) => node)).toEqual(['pve01', 'pve02', 'pve03']);
  });

  test('two fields, as text or as a list, by heading or field', async () => {
    const listed = await place.call('list_vms', { count_by: 'status,kind' });
    const counts = countsOf((row) => [`${row.status} ${row.type}`]);
    expect(
      Object.fromEntries(rowsIn(listed).map(({ status, type, count }) => [`${status} ${type}`, count])),
    ).toEqual(Object.fromEntries(counts));
    expect(await place.call('list_vms', { count_by: ['status', 'type'] })).toEqual(listed);
  });

  test('a list counts each of its items', async () => {
    const listed = rowsIn(await place.call('list_vms', { count_by: 'tags' }));
    const counts = countsOf((row) => String(row.tags).split(';'));
    expect(Object.fromEntries(listed.map(({ tags, count }) => [tags, count]))).toEqual(
      Object.fromEntries(counts),
    );
  });

  test('any listing can be counted', async () => {
    expect(textOf(await place.call('list_storage', { count_by: 'type' }))).toMatchInlineSnapshot(`
      "type	count
      dir	32
      lvmthin	32
      nfs	1
      rbd	1"
    `);
    expect(textOf(await place.call('list_nodes', { count_by: 'status' }))).toMatchInlineSnapshot(`
      "status	count
      online	32"
    `);
    expect(textOf(await place.call('list_cluster_resources', { count_by: 'type' }))).toMatchInlineSnapshot(`
      "type	count
      qemu	7589
      lxc	2411
      storage	128
      network	32
      node	32
      pool	12"
    `);
  });

  test('is told by describe_tool and by a listing that is cut', async () => {
    expect(
      textOf(await place.call('list_vms', { limit: 1 }))
        .split('\n')
        .at(-1),
    ).toBe('[1-1 of 10000 rows; cursor "1" goes on, filter narrows, count_by counts]');
    const text = textOf(await place.call('describe_tool', { tool: 'list_vms' }));
    expect(
      text.split('\n').filter((line) => /^(?: {2}count_by|columns|more_fields|filters)/.test(line)),
    ).toMatchInlineSnapshot(`
      [
        "  count_by (string): Fields: answers how many rows have each value of them, in place of the rows.",
        "columns: vmid, name, kind, node, status, cores, mem, disk, tags",
        "more_fields: cpu, mem_used, disk_used, id, pool, lock, ha, template, uptime, netin, netout, diskread, diskwrite, mem_host_gib, arch",
        "filters: conditions that must all hold, joined by commas: a=b,c>d; operators = != ~ !~ < <= > >=; alternatives as status=running|stopped. A bare number is GiB under a heading of sizes and bytes under PVE's own name of the field; elsewhere 512M or 4G. Shares are 50%, durations 1h or 2d, times 2026-11-20 or 1d (ago), ranges 100-199, flags yes or no; pool= asks for what has none. = asks a list for one of its items, ~ a text for a part of it; * stands for anything",
      ]
    `);
  });
});

describe('sort', () => {
  test('by fields beside the columns; several; the word for the order', async () => {
    const used = [...guests].sort((a, b) => Number(b.mem) - Number(a.mem)).slice(0, 5);
    const fields = 'vmid,mem_used';
    const listed = await place.call('list_vms', { fields, sort: '-mem_used', limit: 5 });
    expect(rowsIn(listed)).toEqual(used.map(({ vmid, mem }) => ({ vmid, mem })));
    expect(await place.call('list_vms', { fields, sort: 'mem_used desc', limit: 5 })).toEqual(listed);
    expect(await place.call('list_vms', { fields, sort: ['-mem_used_gib'], limit: 5 })).toEqual(listed);
    const several = [...guests]
      .sort(
        (a, b) =>
          Number(b.maxcpu) - Number(a.maxcpu) ||
          Number(a.maxmem) - Number(b.maxmem) ||
          Number(b.vmid) - Number(a.vmid),
      )
      .slice(0, 20);
    const sort = '-cores,mem,-vmid';
    expect(rowsIn(await place.call('list_vms', { fields: 'vmid', sort, limit: 20 }))).toEqual(
      several.map(({ vmid }) => ({ vmid })),
    );
  });

  test('what it can not be is refused with the syntax', async () => {
    expect(errorOf(await place.call('list_vms', { sort: 'mem upwards' })).message).toBe(
      "sort: expected fields joined by commas, - before one that comes largest first: node,-mem, got 'mem upwards'.",
    );
  });
});

test('guests come by vmid within their groups, and by vmid alone where vmids are asked for', async () => {
  const grouped = rowsIn(await place.call('list_vms', { node: 'pve07', status: 'running', type: 'qemu' }));
  const vmids = grouped.map(({ vmid }) => Number(vmid));
  expect(vmids).toEqual([...vmids].sort((a, b) => a - b));
  const ranged = rowsIn(await place.call('list_vms', { filter: 'vmid=1000-1019' }));
  expect(ranged.map(({ vmid }) => vmid)).toEqual(Array.from({ length: 20 }, (_, index) => 1000 + index));
});

test("a size under PVE's own name keeps that name and shows its unit", async () => {
  const text = textOf(
    await place.call('list_vms', {
      fields: 'vmid,mem,maxmem,mem_used',
      filter: 'vmid=1000|1001',
      sort: 'vmid',
    }),
  );
  expect(text).toMatchInlineSnapshot(`
    "vmid	mem	maxmem	mem_used
    1000	2	2G	0.65
    1001	4	4G	0"
  `);
});

describe('list_storage', () => {
  test('a shared storage is one row, a local one a row for each node', async () => {
    const listed = textOf(await place.call('list_storage')).split('\n');
    expect(listed.filter((line) => !line.startsWith('local'))).toMatchInlineSnapshot(`
      [
        "storage	node	type	status	used_gib	free_gib	size_gib	used	shared	content",
        "backup	all 32	nfs	available	215040	194560	409600	52.5%	yes	backup,import,iso,snippets,vztmpl",
        "ceph-vm	all 32	rbd	available	215265	706335	921600	23.4%	yes	images,rootdir",
      ]
    `);
    expect(listed.filter((line) => line.startsWith('local-lvm'))).toHaveLength(32);
    expect(textOf(await place.call('list_storage', { node: 'pve03' }))).toMatchInlineSnapshot(`
      "storage	node	type	status	used_gib	free_gib	size_gib	used	shared	content
      backup	pve03	nfs	available	215040	194560	409600	52.5%	yes	backup,import,iso,snippets,vztmpl
      ceph-vm	pve03	rbd	available	215265	706335	921600	23.4%	yes	images,rootdir
      local	pve03	dir	available	30	417	447	6.7%	-	backup,import,iso,snippets,vztmpl
      local-lvm	pve03	lvmthin	available	1414	27258	28672	4.9%	-	images,rootdir"
    `);
    expect(
      textOf(await place.call('list_storage', { filter: 'shared=yes,node=pve03|pve04' })),
    ).toMatchInlineSnapshot(`
      "storage	node	type	status	used_gib	free_gib	size_gib	used	shared	content
      backup	pve03,pve04	nfs	available	215040	194560	409600	52.5%	yes	backup,import,iso,snippets,vztmpl
      ceph-vm	pve03,pve04	rbd	available	215265	706335	921600	23.4%	yes	images,rootdir"
    `);
  });

  test.each([
    ['shared=yes', ['backup', 'ceph-vm']],
    ['shared=1', ['backup', 'ceph-vm']],
    ['shared=no,node=pve01', ['local', 'local-lvm']],
    ['content=iso,node=pve01', ['backup', 'local']],
    ['content!=iso,node=pve01', ['ceph-vm', 'local-lvm']],
    ['used>50%', ['backup']],
    ['used_gib>100,shared=true', ['backup', 'ceph-vm']],
    ['free_gib>200000', ['ceph-vm']],
  ])('%s', async (filter, expected) => {
    expect(rowsIn(await place.call('list_storage', { filter })).map(({ storage }) => storage)).toEqual(
      expected,
    );
  });
});

test('list_nodes: headings without their unit, sizes as they are shown', async () => {
  const rows = rowsIn(await place.call('list_nodes', { filter: 'mem_used>900', fields: 'node,mem_used' }));
  const nodes = rowsIn(await place.call('list_nodes'));
  expect(rows).toEqual(
    nodes.filter(({ mem }) => Number(mem) > 900 * 2 ** 30).map(({ node, mem }) => ({ node, mem })),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(32);
});

test('list_cluster_resources: guests by vmid, not by their text', async () => {
  const rows = rowsIn(await place.call('list_cluster_resources', { fields: 'vmid', filter: 'type=lxc' }));
  const vmids = rows.map(({ vmid }) => Number(vmid));
  expect(vmids).toEqual([...vmids].sort((a, b) => a - b));
  expect(dataOf(await place.call('list_cluster_resources', { filter: 'type=node|storage' })).total).toBe(160);
});

test('listings that are made by code take the same', async () => {
  const demo = await openPlace();
  try {
    const kinds = await demo.call('list_templates', { count_by: 'kind' });
    expect(textOf(kinds)).toMatchInlineSnapshot(`
      "kind	count
      iso	4
      vztmpl	4
      guest	1
      import	1"
    `);
    const files = await demo.call('list_templates', {
      filter: { name: '', node: 'pve2' },
      fields: ['kind', 'id'],
      sort: '-id',
    });
    expect(textOf(files)).toMatchInlineSnapshot(`
      "kind	id
      vztmpl	local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst
      vztmpl	local:vztmpl/alpine-3.22-default_20250617_amd64.tar.xz
      iso	local:iso/debian-13.1.0-amd64-netinst.iso"
    `);
    expect(rowsIn(await demo.call('list_ceph_osds', { filter: 'size_gib>1', count_by: 'host' }))).toEqual(
      rowsIn(await demo.call('list_ceph_osds', { count_by: 'host' })),
    );
    textOf(await demo.call('create_backup', { vmid: 106, storage: 'nfs-shared', wait: false }));
    await demo.sandbox.clock.advance(600_000);
    const backups = rowsIn(await demo.call('list_backups', { filter: 'created>1d,vmid=106' }));
    expect(backups).toMatchObject([{ vmid: 106 }]);
    expect(errorOf(await demo.call('list_backups', { filter: 'created>soon' })).code).toBe(
      'invalid_arguments',
    );
    expect(textOf(await demo.call('list_users', { filter: 'groups=admins' }))).toBe(
      'None of 2 rows fits groups=admins: none has groups. Groups and tokens are read with full true only.',
    );
    expect(errorOf(await demo.call('list_backups', { cursor: 'zzz' })).code).toBe('invalid_arguments');
  } finally {
    await demo.close();
  }
});
