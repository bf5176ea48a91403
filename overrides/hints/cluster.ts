import type { HintRule } from './types.js';

/** Nodes, quorum, HA, SDN, Ceph, replication, and the way to the cluster. */
export const clusterHints: readonly HintRule[] = [
  {
    id: 'no-quorum',
    title: 'The cluster has no quorum',
    when: { message: 'no quorum|cluster not ready|not quorate' },
    says: 'Fewer than half of the votes are there, so the cluster takes no changes, and a retry does not help: bring the other nodes back.',
    facts: ['quorum', 'nodes'],
    suggestions: [{ tool: 'get_cluster_status', arguments: {}, why: 'shows which nodes are missing' }],
    code: 'conflict',
    retryable: true,
  },
  {
    id: 'node-missing',
    title: 'There is no such node',
    when: {
      message:
        "hostname lookup '(?<missing>[^']+)' failed|no such cluster node '(?<missing2>[^']+)'|unknown node '(?<missing3>[^']+)'|node '(?<missing4>[^']+)' does not exist",
    },
    says: 'Name a node of this cluster.',
    facts: ['nodes'],
    suggestions: [
      {
        arguments: { '{node_argument}': '{near_node}' },
        why: 'the same on the node that was most likely meant',
      },
      { tool: 'list_nodes', arguments: {}, why: 'lists the nodes' },
    ],
    invalid: { parameters: ['target', 'node'], expected: 'a node of the cluster', valid: 'nodes' },
    code: 'not_found',
  },
  {
    id: 'node-unreachable',
    title: 'The node can not be reached',
    when: { kinds: ['unreachable', 'tls', 'timeout'], statuses: [595, 596, 597, 598, 599] },
    says: 'The cluster answers, but the node that the call is for is off, restarting or cut off: what runs on it can not be acted on until it is back.',
    facts: ['nodes', 'guest'],
    suggestions: [
      { tool: 'list_nodes', arguments: {}, why: 'shows which nodes are online' },
      { tool: 'get_ha_status', arguments: {}, why: 'shows whether HA brings its guests up elsewhere' },
    ],
    invalid: { parameters: ['node'], expected: 'a node that is online', valid: 'nodes' },
    retryable: true,
  },
  {
    id: 'proxy-down',
    title: 'Something in front of PVE answers in its place',
    when: { statuses: [502, 503, 504] },
    says: 'pveproxy is down or overloaded, or a proxy on the way is not passing on: try again in a moment.',
    suggestions: [{ arguments: {}, why: 'the same call, a little later' }],
    retryable: true,
  },
  {
    id: 'certificate',
    title: 'The certificate is not the expected one',
    when: { kinds: ['tls'] },
    says: "The owner checks the node's certificate (`pvenode cert info` there) and sets its fingerprint or CA in the settings; never trust it unseen.",
  },
  {
    id: 'host-down',
    title: 'The cluster can not be reached',
    when: { kinds: ['unreachable'] },
    says: 'No call will succeed until the address in the settings answers: is it right, and is the node up?',
    suggestions: [{ arguments: {}, why: 'the same call, once it is up' }],
  },
  {
    id: 'ha-missing',
    title: 'HA knows no such resource or rule',
    when: {
      message:
        "resource '(?<sid>[^']+)' does not exist|no such (?:resource|ha rule) '|ha groups have been migrated",
      operations: '/ha/',
    },
    says: 'A resource is vm:VMID or ct:VMID of a guest that exists; since PVE 9 rules have taken the place of groups.',
    facts: ['ha'],
    suggestions: [
      { tool: 'list_ha_resources', arguments: {}, why: 'lists what HA manages' },
      { tool: 'list_ha_rules', arguments: {}, why: 'lists the rules' },
    ],
    code: 'not_found',
  },
  {
    id: 'ha-exists',
    title: 'HA has it already',
    when: { message: "resource ID '(?<sid>[^']+)' already defined|HA rule '[^']+' already exists" },
    says: 'Change the present entry instead.',
    suggestions: [{ tool: 'list_ha_resources', arguments: {}, why: 'shows the present entry' }],
    code: 'conflict',
  },
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
    id: 'replication',
    title: 'Replication does not allow that',
    when: {
      message: 'replication job|no replicatable volumes|(?:missing|no) (?:replicate|zfs) feature|replicat',
    },
    says: 'Replication works between nodes of one cluster for guests whose disks are on ZFS on both; a job is VMID-NUMBER.',
    suggestions: [{ tool: 'list_replication_jobs', arguments: {}, why: 'lists the jobs' }],
  },
  {
    id: 'service-missing',
    title: 'There is no such unit or interface',
    when: { message: 'interface does not exist|no such (?:service|interface)|unit .* not found' },
    says: 'It is not there on this node.',
    suggestions: [
      { tool: 'list_network_interfaces', arguments: { node: '{node}' }, why: 'lists the interfaces' },
      { tool: 'list_node_services', arguments: { node: '{node}' }, why: 'lists the services' },
    ],
    code: 'not_found',
  },
  {
    id: 'task-missing',
    title: 'There is no such task',
    when: { message: 'no such task' },
    says: 'UPIDs are taken to the letter, the last colon and the ! of a token included; old tasks are forgotten.',
    suggestions: [{ tool: 'list_tasks', arguments: {}, why: 'lists the tasks with their UPIDs' }],
    invalid: { parameters: ['upid'], expected: 'the UPID of a task that the node still knows' },
    code: 'not_found',
  },
  {
    id: 'unsupported-release',
    title: 'This release of PVE lacks the operation',
    when: { kinds: ['unsupported'], statuses: [405, 501] },
    says: 'It came with a later release, went with an earlier one, or a value in the path has a blank.',
    suggestions: [
      { tool: 'get_version', arguments: {}, why: 'tells the release' },
      { tool: 'find_operations', arguments: { query: '{operation_words}' }, why: 'looks for another way' },
    ],
  },
  {
    id: 'task-stopped',
    title: 'The task was stopped or its worker died',
    when: { kinds: ['task-failed'], message: 'received interrupt|unexpected status|interrupted by signal' },
    says: 'Somebody stopped it, or the node went down meanwhile: what it had done so far stays.',
    facts: ['tasks'],
    suggestions: [{ tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows how far it came' }],
  },
  {
    id: 'timed-out',
    title: 'PVE took too long',
    when: { kinds: ['timeout'] },
    says: 'Whether it was carried out is not certain: look before repeating it.',
    facts: ['tasks'],
    suggestions: [{ tool: 'list_tasks', arguments: {}, why: 'shows whether a task was started' }],
  },
];
