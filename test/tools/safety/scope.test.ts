import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseScope, ScopeError } from '../../../src/tools/index.js';
import { type Bench, clientOf, errorOf, openBench, rowsIn } from '../kit.js';

type Case = readonly [
  scope: string,
  operation: string,
  params: Readonly<Record<string, unknown>>,
  rule: string | undefined,
];

const vm = (vmid: number, node: string) => ({ vmid, node });
const config = 'PUT /nodes/{node}/qemu/{vmid}/config';
const clone = 'POST /nodes/{node}/qemu/{vmid}/clone';
const migrate = 'POST /nodes/{node}/qemu/{vmid}/migrate';
const create = 'POST /nodes/{node}/qemu';
const disk = { scsi5: 'local-lvm:1' };

/** Judged by dry run: the refusal comes from the same place, and nothing of the world changes from case to case. */
const cases: readonly Case[] = [
  ['vmid:100-103', config, { ...vm(100, 'pve1'), cores: 1 }, undefined],
  ['vmid:101-103', config, { ...vm(100, 'pve1'), cores: 1 }, 'only vmid:101-103'],
  ['!vmid:100', config, { ...vm(100, 'pve1'), cores: 1 }, '!vmid:100'],
  ['!vmid:100', config, { ...vm(101, 'pve2'), cores: 1 }, undefined],
  ['node:pve1', config, { ...vm(101, 'pve2'), cores: 1 }, 'only node:pve1'],
  // The target of a migration, the new guest of a clone, and its node.
  ['node:pve1', migrate, { ...vm(109, 'pve1'), target: 'pve2' }, 'only node:pve1'],
  ['!node:pve3', migrate, { ...vm(109, 'pve1'), target: 'pve3' }, '!node:pve3'],
  ['vmid:9000,vmid:500-599', clone, { ...vm(9000, 'pve1'), newid: 700 }, 'only vmid:9000, vmid:500-599'],
  ['vmid:9000,vmid:500-599', clone, { ...vm(9000, 'pve1'), newid: 500 }, undefined],
  // Storages that stand in a disk's own little language, and in the source of an import.
  ['storage:local-lvm', config, { ...vm(100, 'pve1'), ...disk }, undefined],
  ['storage:local', config, { ...vm(100, 'pve1'), ...disk }, 'only storage:local'],
  ['!storage:local-lvm', create, { node: 'pve1', vmid: 500, ...disk }, '!storage:local-lvm'],
  [
    '!storage:local',
    create,
    { node: 'pve1', vmid: 500, scsi0: 'local-lvm:0,import-from=local:import/a.qcow2' },
    '!storage:local',
  ],
  [
    '!storage:local',
    create,
    { node: 'pve1', vmid: 500, ide2: { file: 'local:iso/a.iso', media: 'cdrom' } },
    '!storage:local',
  ],
  // What acts on every guest is outside wherever guests are named.
  ['vmid:100', 'POST /nodes/{node}/stopall', { node: 'pve1' }, 'only vmid:100'],
  ['vmid:100', 'POST /nodes/{node}/stopall', { node: 'pve1', vms: '100' }, undefined],
  ['vmid:100', 'POST /nodes/{node}/stopall', { node: 'pve1', vms: '100,101' }, 'only vmid:100'],
  ['vmid:100', 'POST /nodes/{node}/vzdump', { node: 'pve1', all: 1 }, 'only vmid:100'],
  ['node:pve1', 'POST /nodes/{node}/stopall', { node: 'pve1' }, undefined],
  ['node:pve1', 'POST /nodes/{node}/stopall', { node: 'pve2' }, 'only node:pve1'],
  ['!vmid:101', 'POST /nodes/{node}/stopall', { node: 'pve1' }, undefined],
  ['!vmid:101', 'POST /nodes/{node}/stopall', { node: 'pve2' }, '!vmid:101'],
  ['node:pve1', 'POST /cluster/bulk-action/guest/start', {}, 'only node:pve1'],
  // A backup takes the members of a pool, but for those it leaves out.
  ['!vmid:101', 'POST /nodes/{node}/vzdump', { node: 'pve2', pool: 'production' }, '!vmid:101'],
  ['!vmid:101', 'POST /cluster/backup', { pool: 'production', storage: 'local' }, '!vmid:101'],
  ['!vmid:101', 'POST /cluster/backup', { all: true, storage: 'local' }, '!vmid:101'],
  ['!vmid:101', 'POST /cluster/backup', { all: true, exclude: '101', storage: 'local' }, undefined],
  ['pool:development', 'POST /cluster/backup', { pool: 'development', storage: 'local' }, undefined],
  [
    'pool:development',
    'POST /cluster/backup',
    { pool: 'production', storage: 'local' },
    'only pool:development',
  ],
  // The pool of a ZFS or RBD storage is none of PVE's.
  ['pool:dev', 'POST /storage', { storage: 'zz', type: 'zfspool', pool: 'dev' }, 'only pool:dev'],
  // Whose volume, whose backup, whose task it is.
  [
    '!vmid:101',
    'POST /nodes/{node}/qemu',
    { node: 'pve1', vmid: 500, scsi0: 'local-lvm:vm-101-disk-0' },
    '!vmid:101',
  ],
  [
    '!vmid:101',
    'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
    { node: 'pve1', storage: 'local', volume: 'local:backup/vzdump-qemu-101-2026_01_01-00_00_00.vma.zst' },
    '!vmid:101',
  ],
  [
    '!vmid:101',
    'DELETE /nodes/{node}/storage/{storage}/prunebackups',
    { node: 'pve1', storage: 'local' },
    '!vmid:101',
  ],
  [
    '!vmid:101',
    'DELETE /nodes/{node}/tasks/{upid}',
    { node: 'pve1', upid: 'UPID:pve1:00000001:00000001:68000000:vzdump:101:root@pam:' },
    '!vmid:101',
  ],
  [
    '!vmid:101',
    'POST /cluster/ha/rules',
    { rule: 'rule1', type: 'resource-affinity', affinity: 'negative', resources: 'vm:100,vm:101' },
    '!vmid:101',
  ],
  ['!vmid:101', 'PUT /access/acl', { path: '/', roles: 'PVEAuditor', users: 'x@pve' }, '!vmid:101'],
  ['!vmid:101', 'PUT /access/acl', { path: '/vms/100', roles: 'PVEAuditor', users: 'x@pve' }, undefined],
  ['vmid:100', 'POST /cluster/backup', { vmid: '100 101', storage: 'local' }, 'only vmid:100'],
  ['vmid:100', 'POST /cluster/ha/resources', { sid: 'vm:101' }, 'only vmid:100'],
  ['vmid:100', 'POST /cluster/ha/resources', { sid: 'vm:100' }, undefined],
  // The cluster itself, a node itself, a pool.
  ['vmid:100', 'POST /pools', { poolid: 'x' }, 'only vmid:100'],
  ['pool:dev', 'POST /pools', { poolid: 'dev' }, undefined],
  ['vmid:100', 'PUT /cluster/options', { max_workers: 2 }, 'only vmid:100'],
  ['node:pve1', 'POST /nodes/{node}/status', { node: 'pve1', command: 'reboot' }, undefined],
  ['node:pve1', 'POST /nodes/{node}/status', { node: 'pve2', command: 'reboot' }, 'only node:pve1'],
];

describe('a scope holds a call by all that it touches', () => {
  const benches = new Map<string, Bench>();
  beforeAll(async () => {
    for (const scope of new Set(cases.map(([text]) => text))) {
      benches.set(scope, await openBench('full', undefined, { confirm: 'never', scope: parseScope(scope) }));
    }
  });
  afterAll(async () => {
    await Promise.all([...benches.values()].map((bench) => bench.close()));
  });

  test.each(cases)('%s: %s %o', async (scope, operation, params, rule) => {
    const bench = benches.get(scope);
    if (bench === undefined) throw new Error('no bench');
    bench.sent();
    const result = await bench.call('call_operation', { operation, params, dry_run: true });
    if (result.ok !== true) throw new Error(JSON.stringify(result));
    expect([result.data.decision, result.data.rule]).toEqual(
      rule === undefined ? ['allowed', undefined] : ['out_of_scope', rule],
    );
    if (rule === undefined) return;
    const refused = errorOf(await bench.call('call_operation', { operation, params }));
    expect([refused.code, refused.context.rule]).toEqual(['out_of_scope', rule]);
    expect(bench.sent().filter((line) => !line.startsWith('GET '))).toEqual([]);
  });
});

test('a scope by tag follows the guest as it is now, not as it was a moment ago', async () => {
  const bench = await openBench('full', undefined, { confirm: 'never', scope: parseScope('tag:mine') });
  const owner = clientOf(bench);
  const change = () => bench.call('update_vm_config', { vmid: 100, cores: 1 });
  expect(errorOf(await change()).code).toBe('out_of_scope');
  await owner.nodes('pve1').qemu(100).config.put({ tags: 'mine' });
  expect((await change()).ok).toBe(true);
  await owner.nodes('pve1').qemu(100).config.put({ tags: 'other' });
  expect(errorOf(await change()).code).toBe('out_of_scope');
  await owner.close();
  await bench.close();
});

test('with reads in the scope too, lists hold only what is in it, and the rest can not be read', async () => {
  const scope = parseScope('vmid:100-101 storage:local');
  const bench = await openBench('full', undefined, { scope, scopeReads: true });
  expect(rowsIn(await bench.call('list_vms')).map(({ vmid }) => vmid)).toEqual([100, 101]);
  expect([...new Set(rowsIn(await bench.call('list_storage')).map(({ storage }) => storage))]).toEqual([
    'local',
  ]);
  const call = { operation: 'GET /nodes/pve3/qemu/102/config' };
  expect(errorOf(await bench.call('call_operation', call)).code).toBe('out_of_scope');
  await bench.close();
});

describe('with reads in the scope, what is outside shows in no answer', () => {
  let bench: Bench;
  beforeAll(async () => {
    const scope = parseScope('pool:development');
    bench = await openBench('full', undefined, { confirm: 'never', scope, scopeReads: true });
    const owner = clientOf(bench);
    await owner.nodes('pve1').qemu(100).snapshot.post({ snapname: 'before' }).wait();
    await owner.cluster.ha.resources.post({ sid: 'vm:100' });
    await owner.close();
  });
  afterAll(() => bench.close());

  test.each([
    ['GET /cluster/resources', {}],
    ['GET /cluster/tasks', {}],
    ['GET /nodes/pve1/tasks', {}],
    ['GET /cluster/ha/resources', {}],
    ['GET /cluster/backup', {}],
    ['GET /pools', {}],
    ['GET /pools', { poolid: 'development' }],
    ['GET /nodes/pve1/storage/local/content', {}],
    ['GET /nodes/pve1/qemu', {}],
  ])('%s %o', async (operation, params) => {
    const result = await bench.call('call_operation', { operation, params });
    expect(result.ok).toBe(true);
    expect(JSON.stringify(result)).not.toMatch(/\b(?:vm:|qemu\/|vzdump-qemu-|:|")?10[0-3]\b/);
  });

  test('nor can a composite read it', async () => {
    expect(errorOf(await bench.call('diagnose_guest', { vmid: 100 })).code).toBe('not_found');
  });
});

describe('what can not be seen is not taken for harmless', () => {
  test('a tag that denies counts for guests that the scope of reads hides', async () => {
    const scope = parseScope('node:pve1 !tag:prod');
    const bench = await openBench('full', undefined, { confirm: 'never', scope, scopeReads: true });
    const owner = clientOf(bench);
    await owner.nodes('pve1').qemu(100).config.put({ tags: 'prod' });
    const change = { operation: 'PUT /nodes/pve1/qemu/100/config', params: { cores: 1, tags: 'mine' } };
    const error = errorOf(await bench.call('call_operation', change));
    expect([error.code, error.context.rule]).toEqual(['out_of_scope', '!tag:prod']);
    await owner.close();
    await bench.close();
  });

  test('nor may a call give a guest the tag, or the pool, that lets it in', async () => {
    const bench = await openBench('full', undefined, { confirm: 'never', scope: parseScope('tag:mine') });
    const change = { operation: 'PUT /nodes/pve1/qemu/100/config', params: { tags: 'mine' } };
    expect(errorOf(await bench.call('call_operation', change)).code).toBe('out_of_scope');
    const fresh = { operation: 'POST /nodes/pve1/qemu', params: { vmid: 500, tags: 'mine' }, dry_run: true };
    expect(await bench.call('call_operation', fresh)).toMatchObject({ data: { decision: 'allowed' } });
    await bench.close();
  });
});

test.each(['pol:dev', 'vmid:', 'vmid:abc', 'vmid:200-100', 'dev'])('%s is no rule', (text) => {
  expect(() => parseScope(text)).toThrow(ScopeError);
});
