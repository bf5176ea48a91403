import { rootLogin, type Scenario } from '../provoke.js';

/** Nodes, cluster and connection. */
export const cluster: readonly Scenario[] = [
  {
    rule: 'no-quorum',
    reach: rootLogin,
    faults: ['node-offline=pve2', 'node-offline=pve3'],
    call: ['delete_cluster_node', { node: 'pve3' }],
  },
  { rule: 'node-missing', call: ['get_node_status', { node: 'pve9' }] },
  { rule: 'node-missing', call: ['GET /nodes/pve9/status'] },
  { rule: 'node-missing', call: ['start_node_guests', { node: 'pve9' }] },
  { rule: 'node-unreachable', faults: ['node-offline=pve2'], call: ['get_node_status', { node: 'pve2' }] },
  { rule: 'node-unreachable', faults: ['node-offline=pve2'], call: ['get_vm_config', { vmid: 101 }] },
  { rule: 'max-workers-unset', call: ['migrate_node_guests', { node: 'pve1', target: 'pve2' }] },
  { rule: 'pool-taken', call: ['update_pool', { poolid: 'development', vms: '100' }] },
  { rule: 'pool-member', call: ['update_pool', { poolid: 'production', vms: '100' }] },
  { rule: 'proxy-down', faults: ['errors=1:503'], call: ['list_pools'] },
  {
    rule: 'certificate',
    reach: () => ({ tls: { fingerprint: 'AA:'.repeat(31) + 'AA' } }),
    call: ['list_nodes'],
  },
  { rule: 'host-down', reach: () => ({ host: 'https://127.0.0.1:1' }), call: ['list_nodes'] },
  { rule: 'ha-missing', call: ['create_ha_resource', { sid: 'vm:9999' }] },
  {
    rule: 'node-missing',
    before: [['create_ha_resource', { sid: 'vm:100' }]],
    call: ['create_ha_rule', { rule: 'r1', type: 'node-affinity', resources: 'vm:100', nodes: 'pve9' }],
  },
  { rule: 'ha-missing', call: ['update_ha_rule', { rule: 'nope', type: 'node-affinity', disable: true }] },
  { rule: 'ha-unmanaged', call: ['update_ha_resource', { sid: 'vm:100', state: 'stopped' }] },
  { rule: 'ha-unmanaged', call: ['migrate_ha_resource', { sid: 'vm:100', node: 'pve2' }] },
  {
    rule: 'ha-unmanaged',
    call: ['create_ha_rule', { rule: 'r1', type: 'node-affinity', resources: 'vm:100', nodes: 'pve1' }],
  },
  {
    rule: 'ha-exists',
    before: [['create_ha_resource', { sid: 'vm:100' }]],
    call: ['create_ha_resource', { sid: 'vm:100' }],
  },
  { rule: 'sdn-missing', call: ['create_sdn_vnet', { vnet: 'v1', zone: 'nope' }] },
  {
    rule: 'sdn-in-use',
    before: [
      ['create_sdn_zone', { zone: 'z1', type: 'simple' }],
      ['create_sdn_vnet', { vnet: 'v1', zone: 'z1' }],
    ],
    call: ['delete_sdn_zone', { zone: 'z1' }],
  },
  {
    rule: 'sdn-in-use',
    before: [
      ['create_sdn_zone', { zone: 'z1', type: 'simple' }],
      ['create_sdn_vnet', { vnet: 'v1', zone: 'z1' }],
      ['create_sdn_subnet', { vnet: 'v1', subnet: '10.9.0.0/24' }],
    ],
    call: ['delete_sdn_vnet', { vnet: 'v1' }],
  },
  {
    rule: 'sdn-pending',
    before: [['create_sdn_zone', { zone: 'z1', type: 'simple' }]],
    call: ['POST /cluster/sdn/lock'],
  },
  {
    rule: 'ceph-state',
    before: [
      ['POST /storage', { type: 'rbd', storage: 'onceph', pool: 'vm-pool', content: 'images' }],
      ['update_vm_config', { vmid: 108, scsi1: 'onceph:4' }],
    ],
    call: ['delete_ceph_pool', { node: 'pve1', pool: 'vm-pool' }],
  },
  { rule: 'ceph-state', reach: rootLogin, call: ['DELETE /nodes/pve1/ceph/osd/0'] },
  { rule: 'not-installed', world: 'recorded', call: ['get_ceph_status'] },
  { rule: 'not-installed', world: 'recorded', call: ['list_ceph_osds', { node: 'pve' }] },
  { rule: 'replication', call: ['create_replication_job', { id: '100-0', target: 'pve2' }] },
  { rule: 'replication-missing', call: ['run_replication_job', { node: 'pve1', id: '100-0' }] },
  { rule: 'service-missing', call: ['get_network_interface', { node: 'pve1', iface: 'vmbr9' }] },
  { rule: 'server-unreachable', call: ['GET /nodes/pve1/scan/nfs', { server: 'nas.invalid' }] },
  {
    rule: 'server-unreachable',
    call: [
      'GET /nodes/pve1/scan/pbs',
      { server: 'pbs.example.org', username: 'root@pam', password: 'geheim-12' },
    ],
  },
  {
    rule: 'task-missing',
    call: ['get_task_log', { upid: 'UPID:pve1:0000ABCD:00112233:6553F100:qmstart:100:root@pam:' }],
  },
  {
    rule: 'unsupported-release',
    release: '7.4',
    call: ['create_ha_rule', { rule: 'r1', type: 'node-affinity', resources: 'vm:100', nodes: 'pve1' }],
  },
  { rule: 'task-stopped', faults: ['task-hangs=qmstart'], stopped: true, call: ['start_vm', { vmid: 106 }] },
  {
    rule: 'timed-out',
    faults: ['latency=60000'],
    reach: () => ({ timeout: 200 }),
    call: ['POST /nodes/pve3/qemu/106/status/start'],
  },
  {
    rule: 'slow-answer',
    faults: ['latency=60000'],
    reach: () => ({ timeout: 200 }),
    call: ['start_vm', { vmid: 106 }],
  },
];
