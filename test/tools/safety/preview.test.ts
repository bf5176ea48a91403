import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.js';
import { fits } from '../../../src/domain/operation-pattern.js';
import { createToolbox } from '../../../src/tools/index.js';
import { kinds } from '../../../src/tools/preview/kinds.js';
import { sampleParams } from '../../e2e/samples.js';
import { access, type Bench, clientOf, dataOf, errorOf, openBench } from '../kit.js';

type Args = Readonly<Record<string, unknown>>;

let bench: Bench;

/** The demo world with something of every kind hanging on something else. */
const world: readonly (readonly [operation: string, params: Args])[] = [
  ['POST /nodes/{node}/qemu/{vmid}/clone', { node: 'pve1', vmid: 9000, newid: 500, name: 'linked' }],
  ['POST /nodes/{node}/vzdump', { node: 'pve1', vmid: '103', storage: 'nfs-shared' }],
  ['POST /cluster/ha/resources', { sid: 'vm:100' }],
  ['POST /cluster/ha/resources', { sid: 'vm:101' }],
  [
    'POST /cluster/ha/rules',
    { rule: 'apart', type: 'resource-affinity', affinity: 'negative', resources: 'vm:100,vm:101' },
  ],
  // Only ZFS can be replicated: a disk elsewhere has to be left out.
  ['POST /storage', { storage: 'tank', type: 'zfspool', pool: 'rpool/data', content: 'images' }],
  [
    'PUT /nodes/{node}/qemu/{vmid}/config',
    { node: 'pve1', vmid: 107, scsi0: 'local-lvm:vm-107-disk-0,replicate=0,size=16G', scsi1: 'tank:1' },
  ],
  ['POST /nodes/{node}/qemu/{vmid}/status/stop', { node: 'pve1', vmid: 107 }],
  ['POST /cluster/replication', { id: '107-0', target: 'pve2', type: 'local' }],
  ['POST /cluster/backup', { id: 'nightly', schedule: '02:00', storage: 'nfs-shared', vmid: '100,107,200' }],
  [
    'POST /cluster/backup',
    { id: 'weekly', schedule: 'sat 02:00', storage: 'nfs-shared', pool: 'production' },
  ],
  ['POST /access/groups', { groupid: 'ops' }],
  ['POST /access/users', { userid: 'eve@pve', groups: 'ops' }],
  ['POST /access/users/{userid}/token/{tokenid}', { userid: 'eve@pve', tokenid: 'ci' }],
  ['PUT /access/acl', { path: '/vms/107', roles: 'PVEVMUser', users: 'eve@pve' }],
  ['PUT /access/acl', { path: '/pool/production', roles: 'PVEVMAdmin', groups: 'ops' }],
  ['POST /cluster/firewall/aliases', { name: 'office', cidr: '192.0.2.7' }],
  ['POST /cluster/firewall/ipset', { name: 'blocked' }],
  ['POST /cluster/firewall/ipset/{name}', { name: 'blocked', cidr: '198.51.100.0/24' }],
  ['POST /cluster/firewall/groups', { group: 'web' }],
  ['POST /cluster/firewall/rules', { type: 'in', action: 'ACCEPT', source: 'dc/office', enable: 1 }],
  ['POST /cluster/firewall/rules', { type: 'in', action: 'DROP', source: '+dc/blocked', enable: 1 }],
  [
    'POST /nodes/{node}/qemu/{vmid}/firewall/rules',
    { node: 'pve1', vmid: 100, type: 'group', action: 'web', enable: 1 },
  ],
  ['PUT /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100, ipconfig0: 'ip=192.0.2.7/24' }],
  ['POST /cluster/sdn/zones', { zone: 'lab', type: 'simple' }],
  ['POST /cluster/sdn/vnets', { vnet: 'vlab', zone: 'lab' }],
  ['PUT /cluster/sdn', {}],
  ['PUT /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 106, net1: 'virtio,bridge=vlab' }],
];

beforeAll(async () => {
  bench = await openBench('full', undefined, {});
  const owner = clientOf(bench);
  for (const [operation, params] of world) await owner.invoke(operation, params);
  await owner.close();
}, 60_000);
afterAll(() => bench.close());

/** What a dry run shows of a call: its target and what hangs on it. */
async function previewOf(
  operation: string,
  params: Args = {},
): Promise<{ target: unknown; lines: string[] }> {
  const data = dataOf(await bench.call('call_operation', { operation, params, dry_run: true }));
  const { target, preview } = data;
  return { target, lines: Array.isArray(preview) ? preview.map(String).map(steady) : [] };
}

function steady(line: string): string {
  return line.replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC|\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d/g, 'TIME');
}

const cases: readonly [string, string, Args][] = [
  ['a guest that is deleted', 'DELETE /nodes/pve1/qemu/107', { purge: 1 }],
  ['a guest that HA manages', 'DELETE /nodes/pve1/qemu/100', {}],
  ['a guest with a backup', 'POST /nodes/pve1/qemu/103/status/stop', {}],
  ['a container', 'DELETE /nodes/pve1/lxc/200', { force: 1 }],
  ['a protected guest', 'DELETE /nodes/pve3/qemu/102', {}],
  ['a template with a linked clone', 'DELETE /nodes/pve1/qemu/9000', {}],
  ['a snapshot', 'DELETE /nodes/pve1/qemu/100/snapshot/release-41', {}],
  ['a rollback', 'POST /nodes/pve1/qemu/100/snapshot/release-41/rollback', {}],
  ['a shared storage', 'DELETE /storage/nfs-shared', {}],
  ['a storage of each node', 'DELETE /storage/local-lvm', {}],
  ['a volume', 'DELETE /nodes/pve1/storage/local-lvm/content/local-lvm:vm-100-disk-0', {}],
  [
    'a base volume',
    'DELETE /nodes/pve1/storage/nfs-shared/content/nfs-shared:9000/base-9000-disk-0.qcow2',
    {},
  ],
  ['a bridge', 'DELETE /nodes/pve1/network/vmbr0', {}],
  ['a port of a bridge', 'DELETE /nodes/pve1/network/eno1', {}],
  ['pending network changes', 'PUT /nodes/pve1/network', {}],
  ['a node that shuts down', 'POST /nodes/pve1/status', { command: 'shutdown' }],
  ['a node that leaves', 'DELETE /cluster/config/nodes/pve3', {}],
  ['a service', 'POST /nodes/pve2/services/pveproxy/stop', {}],
  ['a user', 'DELETE /access/users/eve@pve', {}],
  ['a token', 'DELETE /access/users/eve@pve/token/ci', {}],
  ['a group', 'DELETE /access/groups/ops', {}],
  ['a role', 'DELETE /access/roles/PVEVMUser', {}],
  ['an ACL', 'PUT /access/acl', { path: '/', roles: 'Administrator', users: 'eve@pve' }],
  ['a realm', 'DELETE /access/domains/pve', {}],
  ['a pool', 'DELETE /pools/production', {}],
  ['a security group', 'DELETE /cluster/firewall/groups/web', {}],
  ['an alias', 'DELETE /cluster/firewall/aliases/office', {}],
  ['an IP set', 'DELETE /cluster/firewall/ipset/blocked', {}],
  ['a firewall rule', 'DELETE /cluster/firewall/rules/0', {}],
  ['an HA resource', 'DELETE /cluster/ha/resources/vm:100', {}],
  ['an HA rule', 'DELETE /cluster/ha/rules/apart', {}],
  ['a replication job', 'DELETE /cluster/replication/107-0', {}],
  ['a backup job', 'DELETE /cluster/backup/nightly', {}],
  ['an SDN zone', 'DELETE /cluster/sdn/zones/lab', {}],
  ['a VNet', 'DELETE /cluster/sdn/vnets/vlab', {}],
  ['a Ceph pool', 'DELETE /nodes/pve1/ceph/pool/vm-pool', {}],
  ['a Ceph OSD', 'DELETE /nodes/pve1/ceph/osd/0', {}],
  ['a Ceph monitor', 'DELETE /nodes/pve1/ceph/mon/pve1', {}],
  ['a disk', 'PUT /nodes/pve1/disks/wipedisk', { disk: '/dev/sda' }],
  ['many guests', 'POST /cluster/bulk-action/guest/shutdown', { vms: ['100', '106'] }],
];

describe('before a call that asks, its preview names what hangs on', () => {
  test.each(cases)('%s', async (_, operation, params) => {
    expect(await previewOf(operation, params)).toMatchSnapshot();
  });
});

test('nothing in a preview moves by itself: a consent to it counts a moment later', async () => {
  const { sandbox } = bench;
  // Consent comes before the record: where none can be kept, a consent that counts ends in `not_recorded`.
  const toolbox = createToolbox({
    access: access('full'),
    safety: { audit: () => Promise.reject(new Error('no log')) },
    connect: async () => ({
      host: sandbox.url,
      token: sandbox.tokens.root ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
  });
  bench.sent();
  const got: string[] = [];
  for (const [name, operation, params] of cases.filter(([one]) => !one.includes('protected'))) {
    const call = (more: Args) =>
      toolbox.call({ tool: 'call_operation', arguments: { operation, params, ...more } });
    const { confirm } = errorOf(await call({})).context;
    got.push(`${name}: ${errorOf(await call({ confirm })).code}`);
  }
  expect(got.filter((line) => !line.endsWith(': not_recorded'))).toEqual([]);
  expect(bench.sent().filter((line) => !line.startsWith('GET '))).toEqual([]);
  await toolbox.close();
});

test('every operation that asks tells a target and what is known of it, whatever it is aimed at', async () => {
  const failed: string[] = [];
  for (const { id, risk } of operations) {
    if (risk !== 'destroy' && risk !== 'privileged') continue;
    const params = { ...sampleParams(id), ...(id.includes('{snapname}') ? { snapname: 'release-41' } : {}) };
    const result = await bench.call('call_operation', { operation: id, params, dry_run: true });
    if (result.ok === true && typeof result.data.target === 'string' && result.data.asks_first === true)
      continue;
    failed.push(`${id}: ${result.ok === false ? result.error.message : 'no preview'}`);
  }
  expect(failed).toEqual([]);
}, 120_000);

test('every pattern of the table is of some operation', () => {
  expect(kinds.filter(([pattern]) => !operations.some(({ id }) => fits(pattern, id)))).toEqual([]);
});

describe('as the world is', () => {
  test('with a node away, the last one that may go takes the quorum along', async () => {
    bench.sandbox.faults.add('node-offline=pve3');
    const { lines } = await previewOf('POST /nodes/pve2/status', { command: 'reboot' });
    expect(lines).toContain('votes now: 2 of 3; after: 1, and 2 are needed.');
    expect(lines.join(' ')).toMatch(/NO QUORUM/);
    expect((await previewOf('DELETE /storage/local-lvm')).lines).toContain(
      'What storage local-lvm holds could not be read on pve3: it is not available there.',
    );
    bench.sandbox.faults.clear();
  });

  test('a backup says whether it is the last one of its guest', async () => {
    const owner = clientOf(bench);
    const rows = await owner.nodes('pve1').storage('nfs-shared').content.get({ content: 'backup' });
    await owner.close();
    const [volid] = rows.map((row) => row.volid);
    const operation = `DELETE /nodes/pve1/storage/nfs-shared/content/${String(volid)}`;
    expect((await previewOf(operation)).lines).toContain(
      'It is the LAST backup of guest 103 that can be seen from pve1.',
    );
    const prune = await previewOf('DELETE /nodes/pve1/storage/nfs-shared/prunebackups', {
      'prune-backups': 'keep-last=1',
    });
    expect(prune.lines).toEqual(
      expect.arrayContaining(['0 backups to be removed: none.', '1 backup to be kept.']),
    );
  });

  test('what the token may not read is said, with the reason', async () => {
    const owner = clientOf(bench);
    const { value } = await owner.access.users('eve@pve').token('own').post({ privsep: false });
    await owner.access.acl.put({ path: '/vms/107', roles: 'PVEVMAdmin', users: 'eve@pve' });
    await owner.close();
    const { sandbox } = bench;
    const weak = createToolbox({
      access: access('full'),
      connect: async () => ({
        host: sandbox.url,
        token: `eve@pve!own=${value}`,
        tls: { fingerprint: sandbox.fingerprint },
      }),
    });
    const { context } = errorOf(
      await weak.call({ tool: 'call_operation', arguments: { operation: 'DELETE /nodes/pve1/qemu/107' } }),
    );
    const why = /GET \S+: 403 Permission check failed \(\/, Sys\.Audit\)/;
    expect(context.unread).toHaveLength(2);
    expect(context.unread).toEqual([
      expect.stringMatching(new RegExp(`^The HA resources could not be read: ${why.source}`)),
      expect.stringMatching(new RegExp(`^The backup jobs could not be read: ${why.source}`)),
    ]);
    await weak.close();
  });

  test('a guest that is not there', async () => {
    const { target, lines } = await previewOf('DELETE /nodes/pve1/qemu/999');
    expect(target).toBe('VM 999 on pve1');
    expect(lines.join(' ')).toMatch(/Its configuration could not be read: .*999/);
  });
});
