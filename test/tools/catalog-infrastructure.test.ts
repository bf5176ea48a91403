import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.js';
import { createToolbox } from '../../src/tools/index.js';
import { access, type Bench, dataOf, errorOf, openBench, textOf } from './kit.js';

type Arguments = Readonly<Record<string, unknown>>;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

test.each<[tool: string, args: Arguments, sent: string]>([
  ['get_storage', { storage_id: 'local', node_name: 'pve1' }, 'GET /cluster/resources'],
  ['get_backup_storage_locations', {}, 'GET /cluster/resources'],
  [
    'get_storage_info',
    { storage_id: 'local-lvm', node_name: 'pve2' },
    'GET /nodes/pve2/storage/local-lvm/status',
  ],
  ['get_cluster_firewall_rules', {}, 'GET /cluster/firewall/rules'],
  ['get_node_firewall_rules', { node_name: 'pve1' }, 'GET /nodes/pve1/firewall/rules'],
  ['get_vm_firewall_rules', { node_name: 'pve2', vmid: 101 }, 'GET /nodes/pve2/qemu/101/firewall/rules'],
  ['get_lxc_firewall_rules', { node: 'pve1', container_id: 200 }, 'GET /nodes/pve1/lxc/200/firewall/rules'],
  ['get_firewall_status', { node: 'pve1' }, 'GET /nodes/pve1/firewall/options'],
  ['create_user', { user_id: 'ops@pve', email: 'ops@example.com' }, 'POST /access/users'],
  ['set_permissions', { path: '/vms/100', role: 'PVEVMUser', user: 'ops@pve' }, 'PUT /access/acl'],
  ['list_permissions', { user_id: 'ops@pve' }, 'GET /access/acl'],
  ['set_acl', { path: '/vms/100', roleid: 'PVEVMUser', userid: 'ops@pve', remove: true }, 'PUT /access/acl'],
  ['create_pool', { pool_id: 'short' }, 'POST /pools'],
  ['update_pool', { pool_id: 'short', vms: [203, 108] }, 'PUT /pools/short'],
  ['get_pool_members', { pool: 'short' }, 'GET /pools/short'],
  ['update_pool', { poolid: 'short', vms: '203,108', remove: true }, 'PUT /pools/short'],
  ['delete_pool', { pool_id: 'short' }, 'DELETE /pools/short'],
  ['enable_ha_resource', { vmid: 109 }, 'POST /cluster/ha/resources'],
  ['disable_ha_resource', { resource_id: 'vm:109' }, 'DELETE /cluster/ha/resources/vm:109'],
  ['get_node_logs', { node_name: 'pve1', since: '2020-01-01', limit: 5 }, 'GET /nodes/pve1/journal'],
  ['get_node_apt_updates', { node_name: 'pve1' }, 'GET /nodes/pve1/apt/update'],
  ['get_node_cert', { node_name: 'pve1' }, 'GET /nodes/pve1/certificates/info'],
  ['get_node_disks', { node_name: 'pve1' }, 'GET /nodes/pve1/disks/list'],
  ['get_network_config', { node_name: 'pve1', interface: 'vmbr0' }, 'GET /nodes/pve1/network'],
  ['proxmox_test_connection', {}, 'GET /version'],
])('the name in use %s with %o asks %3$s', async (tool, args, sent) => {
  bench.sent();
  dataOf(await bench.call(tool, args));
  expect(bench.sent()).toContain(sent);
});

describe('what PVE closes to API tokens works with a login', () => {
  test.each<[string, Arguments]>([
    ['wipe_disk', { node: 'pve3', disk: '/dev/sdd' }],
    ['change_password', { userid: 'auditor@pve', password: 'correct horse battery' }],
    ['delete_cluster_node', { node: 'pve3' }],
  ])('%s', async (tool, args) => {
    const sandbox = await startSandbox({ refusalDelay: 0 });
    const password = sandbox.users.find(({ userid }) => userid === 'root@pam')?.password ?? '';
    const toolbox = createToolbox({
      access: access('full'),
      safety: { confirm: 'never' },
      connect: async () => ({
        host: sandbox.url,
        user: 'root@pam',
        password,
        tls: { fingerprint: sandbox.fingerprint },
      }),
    });
    expect(dataOf(await toolbox.call({ tool, arguments: args }))).toMatchObject({ state: 'ended' });
    await toolbox.close();
    await sandbox.close();
  });
});

describe('what can not be done is refused with what can, and nothing is written', () => {
  test.each<[string, Arguments, RegExp, Arguments]>([
    [
      'apply_node_updates',
      { node_name: 'pve1' },
      /^PVE's API can't install packages: on a shell of node pve1 run "apt update && apt full-upgrade" \(2 updates wait\)\. Nothing was changed\.$/,
      { updates: ['qemu-server 9.2.3 to 9.2.4', 'pve-container 6.2.1 to 6.2.2'] },
    ],
    [
      'set_node_maintenance',
      { node: 'pve2', maintenance: true },
      /run "ha-manager crm-command node-maintenance enable pve2"\. HA would then move 0 of its 4 running guests/,
      { under_ha: [] },
    ],
    [
      'set_node_maintenance',
      { node: 'pve2', enable: false },
      /run "ha-manager crm-command node-maintenance disable pve2"\. Nothing was changed\.$/,
      {},
    ],
    [
      'add_node_to_cluster',
      { node: 'pve4' },
      /on a shell of pve4 run "pvecm add 10\.0\.0\.11"/,
      { address: '10.0.0.11' },
    ],
    [
      'upload_backup',
      { storage_id: 'local', backup_file: '/tmp/vzdump.vma.zst' },
      /^PVE takes no content of kind backup by upload: copy the file to \/var\/lib\/vz\/dump on a node/,
      { folder: '/var/lib/vz/dump' },
    ],
    [
      'upload_file',
      { storage: 'local', file: '/srv/a.iso' },
      /Have the node fetch it with download_file/,
      {},
    ],
  ])('%s with %o', async (tool, args, message, context) => {
    bench.sent();
    const error = errorOf(await bench.call(tool, args));
    expect(error).toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(message),
      context,
      retryable: false,
    });
    expect(error.suggestions.length).toBeGreaterThan(0);
    expect(bench.sent().filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test.each(['set_node_maintenance', 'get_resource_usage'])(
    '%s names the node that was meant',
    async (tool) => {
      const { code, invalid } = errorOf(await bench.call(tool, { node: 'pev2' }));
      expect([code, invalid[0]?.nearest]).toEqual(['not_found', 'pve2']);
    },
  );
});

describe('small pictures of the whole', () => {
  test('one verdict on the cluster, in four requests', async () => {
    const fresh = await openBench('read');
    const { problems, ...verdict } = dataOf(await fresh.call('get_cluster_health'));
    expect(fresh.sent().sort()).toEqual([
      'GET /cluster/ceph/status',
      'GET /cluster/ha/status/current',
      'GET /cluster/resources',
      'GET /cluster/status',
    ]);
    expect({ problems, ...verdict }).toEqual({
      verdict: 'warning',
      cluster: 'demo',
      quorate: true,
      nodes: { online: 3, total: 3 },
      guests: { running: 10, total: 15 },
      problems: [expect.objectContaining({ code: 'ceph_health', severity: 'warning' })],
      unchecked: [],
    });
    await fresh.close();
  });

  test.each<[fault: string, verdict: string, codes: readonly string[]]>([
    ['storage-full=nfs-shared', 'critical', ['storage_filling', 'ceph_health']],
    ['node-offline=pve2', 'critical', ['node_offline', 'quorum_at_risk', 'ceph_health']],
  ])('%s is told as list_alerts tells it', async (fault, verdict, codes) => {
    const sick = await openBench('read');
    sick.sandbox.faults.add(fault);
    const { problems, ...health } = dataOf(await sick.call('get_cluster_health'));
    const { alerts } = dataOf(await sick.call('list_alerts'));
    expect(health).toMatchObject({ verdict });
    expect(problems).toMatchObject(codes.map((code) => ({ code })));
    expect(alerts).toEqual(expect.arrayContaining(Array.isArray(problems) ? problems : [problems]));
    await sick.close();
  });

  test('a storage is found for what is to be stored, with reasons against the others', async () => {
    const args = { content: 'rootdir', size_gb: 750, node: 'pve3' };
    expect(dataOf(await bench.call('get_suitable_storage', args))).toMatchObject({
      best: { storage: 'nfs-shared', node: 'pve3', shared: true, snapshots: 'qcow2 only' },
      rejected: [
        { storage: 'local', node: 'pve3', reason: 'holds backup, import, iso, snippets, vztmpl only' },
        { storage: 'local-lvm', node: 'pve3', reason: expect.stringMatching(/^\d+(\.\d)? GiB free only$/) },
      ],
    });
    const refused = errorOf(await bench.call('get_suitable_storage', { size: 'large' }));
    expect(refused.message).toBe('get_suitable_storage: size: expected a size such as "32G".');
  });

  test('usage tells what each node gave to its guests', async () => {
    const { nodes } = dataOf(await bench.call('get_cluster_stats', { node: 'pve2' }));
    expect(nodes).toMatchObject([
      {
        node: 'pve2',
        online: true,
        cores: 16,
        cores_given: 16,
        memory_given: 29 * 2 ** 30,
        guests_running: 4,
      },
    ]);
  });

  test('no quota is made up: use by guest is told', async () => {
    const text = textOf(
      await bench.call('get_storage_quota', { storage_id: 'local-lvm', node_name: 'pve2' }),
    );
    expect(text).toBe(
      [
        'PVE has no quotas on storages. local-lvm on pve2: 78 of 800 GiB in use, 722 GiB free.',
        'vmid\tname\tvolumes\tgiven_gib',
        '105\tci-runner\t1\t120',
        '104\twin-dc\t1\t100',
        '101\tweb02\t1\t32',
        '201\tproxy\t1\t8',
      ].join('\n'),
    );
  });

  test('VLANs are told once a bridge takes tags', async () => {
    const vlans = async () => textOf(await bench.call('get_vlan_config', { node_name: 'pve3' }));
    expect(await vlans()).toMatch(/^The node has no VLAN interfaces/);
    const bridge = {
      node: 'pve3',
      iface: 'vmbr9',
      type: 'bridge',
      bridge_ports: 'eno2',
      bridge_vlan_aware: true,
    };
    dataOf(await bench.call('create_network_interface', bridge));
    dataOf(await bench.call('create_network_interface', { node: 'pve3', iface: 'eno2.7', type: 'vlan' }));
    dataOf(await bench.call('apply_network_changes', { node: 'pve3' }));
    const [head, aware, tagged] = (await vlans()).split('\n');
    expect(head).toBe('name\tkind\tvlan\ton');
    expect(aware).toMatch(/^vmbr9\tbridge\t\S+\teno2$/);
    expect(tagged).toBe('eno2.7\tinterface\t7\teno2');
  });

  test('Ceph in some lines, its OSDs as a table', async () => {
    expect(textOf(await bench.call('get_ceph_status'))).toMatch(
      /^Health: HEALTH_WARN\.\nOSD_DOWN \(HEALTH_WARN\): 1 osds down; osd\.5 .*\n(.*\n)*OSDs: 6, 5 up, 6 in\.\n/,
    );
    expect(textOf(await bench.call('list_ceph_osds', { status: 'down' }))).toMatch(
      /^osd\thost\tstatus\tin\tclass\t.*\n5\tpve3\tdown\tyes\tssd\t[^\n]*$/,
    );
    expect(dataOf(await bench.call('list_ceph_osds', { node: 'pve1' })).total).toBe(2);
  });

  test('a pool with its members as a table', async () => {
    expect(textOf(await bench.call('get_pool', { poolid: 'development' }))).toBe(
      [
        'Pool development: Free to break',
        'type\tvmid\tname\tnode\tstatus\tcores\tmem_gib\tdisk_gib',
        'qemu\t105\tci-runner\tpve2\trunning\t8\t16\t120',
        'qemu\t106\tstaging\tpve3\tstopped\t2\t4\t40',
        'qemu\t107\tsandbox\tpve1\tpaused\t1\t1\t16',
      ].join('\n'),
    );
  });
});

test('one set of firewall tools for guest, node and cluster; a volume is found by its volid', async () => {
  const rule = { type: 'in', action: 'ACCEPT', macro: 'SSH', enable: true };
  bench.sent();
  for (const where of [{ vmid: 'web02' }, { vmid: 201 }, { node: 'pve2' }, {}])
    dataOf(await bench.call('create_firewall_rule', { ...where, ...rule }));
  dataOf(await bench.call('delete_volume', { volid: 'nfs-shared:iso/virtio-win-0.1.271.iso' }));
  expect(bench.sent().filter((line) => !line.startsWith('GET '))).toEqual([
    'POST /nodes/pve2/qemu/101/firewall/rules',
    'POST /nodes/pve2/lxc/201/firewall/rules',
    'POST /nodes/pve2/firewall/rules',
    'POST /cluster/firewall/rules',
    expect.stringMatching(/^DELETE \/nodes\/pve\d\/storage\/nfs-shared\/content\//),
  ]);
});
