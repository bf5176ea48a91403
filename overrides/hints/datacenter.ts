import type { HintRule } from './types.js';

/** SDN, Ceph and replication. */
export const datacenterHints: readonly HintRule[] = [
  {
    id: 'sdn-missing',
    title: 'There is no such SDN zone, vnet or controller',
    when: {
      message: "zone \\S+ does not exist|cannot lookup undefined type|sdn '(?<missing>[^']+)' does not exist",
      operations: '/sdn/',
    },
    says: 'A vnet needs its zone first, a subnet its vnet.',
    facts: ['sdn'],
    suggestions: [
      { tool: 'list_sdn_zones', arguments: {}, why: 'lists the zones' },
      { tool: 'list_sdn_vnets', arguments: {}, why: 'lists the vnets' },
    ],
    invalid: { parameters: ['zone'], expected: 'a zone', valid: 'sdn' },
    code: 'not_found',
  },
  {
    id: 'sdn-in-use',
    title: 'Something in the SDN still rests on it',
    when: {
      message: 'if subnets exists|is used by vnet|still (?:used|referenced)|vnet .* in use',
      operations: '/sdn/',
    },
    says: 'Delete from the inside out: subnets, then vnets, then the zone.',
    suggestions: [{ tool: 'list_sdn_vnets', arguments: {}, why: 'lists the vnets with their zones' }],
    code: 'conflict',
  },
  {
    id: 'sdn-pending',
    title: 'SDN changes wait to be applied',
    when: { message: 'configuration has pending changes|invalid lock token' },
    says: 'Somebody has changes in the SDN that are not applied: apply them or take them back first.',
    suggestions: [
      { tool: 'list_sdn_zones', arguments: { pending: true }, why: 'shows what waits' },
      { tool: 'apply_sdn', arguments: {}, why: 'applies it' },
      {
        tool: 'call_operation',
        arguments: { operation: 'POST /cluster/sdn/rollback' },
        why: 'takes it back',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'ceph-state',
    title: 'Ceph does not allow that in its state',
    when: {
      message:
        'osd is (?:in use|still running)|in use by storage|HEALTH_|rados_connect failed|not safe to (?:stop|destroy)|minimum \\d+ (?:monitors|OSDs)',
    },
    says: 'Look at the health first; an OSD goes out, is stopped and then destroyed, a pool after the storages on it.',
    facts: ['ceph'],
    suggestions: [
      { tool: 'get_ceph_status', arguments: {}, why: 'shows the health with its reasons' },
      { tool: 'list_ceph_osds', arguments: {}, why: 'lists the OSDs with their states' },
    ],
    code: 'conflict',
  },
  {
    id: 'not-installed',
    title: 'The node lacks the software',
    when: { message: 'not installed|ceph .*not (?:fully )?configured|rados.*not found' },
    says: 'Install it on the node first; the API does not do that.',
    suggestions: [
      { tool: 'list_nodes', arguments: {}, why: 'lists the nodes, of which another may have it' },
    ],
    code: 'unsupported',
  },
  {
    id: 'replication-missing',
    title: 'There is no such replication job',
    when: { message: "no such (?:replication )?job '(?<missing>[^']+)'", operations: 'replication' },
    says: 'A job is VMID-NUMBER, such as 100-0, and runs on the node of its guest.',
    suggestions: [
      { tool: 'list_replication_jobs', arguments: {}, why: 'lists the jobs' },
      { tool: 'list_replication_status', arguments: { node: '{node}' }, why: 'lists those of that node' },
    ],
    code: 'not_found',
  },
  {
    id: 'replication',
    title: 'Replication does not allow that',
    when: {
      message: 'replication job|no replicatable volumes|(?:missing|no) (?:replicate|zfs) feature|replicat',
    },
    says: 'Replication is for guests whose disks all lie on ZFS, under the same storage name on both nodes; a disk with `replicate=0` is left out.',
    facts: ['disks'],
    suggestions: [
      { tool: 'list_storage', arguments: {}, why: 'shows which storages are ZFS, and where' },
      { tool: 'list_replication_jobs', arguments: {}, why: 'lists the jobs' },
    ],
    code: 'conflict',
  },
  {
    id: 'max-workers-unset',
    title: 'A bulk migration is not told how many guests to move at once',
    when: { message: "'max-?workers' parameter or max_workers" },
    says: 'Neither the call nor the datacenter says how many guests may move at once.',
    suggestions: [{ arguments: { 'max-workers': 1 }, why: 'moves them one after the other' }],
    code: 'invalid_arguments',
  },
  {
    id: 'pool-taken',
    title: 'The guest is in another pool already',
    when: { message: "VM (?<other_vmid>\\d+) belongs already to pool '(?<present_pool>[^']+)'" },
    says: 'A guest is in one pool at most: taking {other_vmid} over removes it from pool {present_pool}, and with it the rights that are granted there.',
    suggestions: [
      {
        tool: 'get_pool',
        arguments: { poolid: '{present_pool}' },
        why: 'shows what is in the pool it is in',
      },
      { arguments: { 'allow-move': true }, why: 'takes it over' },
    ],
    code: 'conflict',
  },
  {
    id: 'pool-member',
    title: 'The guest is in that pool already',
    when: { message: 'VM (?<other_vmid>\\d+) is already a pool member' },
    says: 'Nothing has to be done for {other_vmid}: leave it out. PVE took none of the others either.',
    code: 'conflict',
  },
];
