import type { HintRule } from './types.js';

/** Nodes, quorum, HA, tasks, and the way to the cluster. */
export const clusterHints: readonly HintRule[] = [
  {
    id: 'no-quorum',
    title: 'The cluster has no quorum',
    when: { message: "no quorum|cluster not ready|not quorate|'/etc/pve/[^']+' - Permission denied" },
    says: 'More than half of the votes must be there for a change: bring the other nodes back first.',
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
        "hostname lookup '(?<missing>[^']+)' failed|no such cluster node '(?<missing2>[^']+)'|unknown node '(?<missing3>[^']+)'|node '(?<missing4>[^']+)' does not exist|non-existant node\\(s\\) (?<missing5>[\\w-]+)",
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
    invalid: {
      parameters: ['target', 'node', 'nodes'],
      expected: 'a node of the cluster',
      valid: 'nodes',
    },
    code: 'not_found',
  },
  {
    id: 'node-certificate',
    title: 'One node does not trust the other',
    when: { kinds: ['tls'], statuses: [595, 596] },
    says: 'The node that was asked passes calls on over TLS, and the certificate of the one that this call is for has expired or changed: the owner runs `pvecm updatecerts --force` there and restarts pveproxy.',
    facts: ['nodes'],
    suggestions: [{ tool: 'list_nodes', arguments: {}, why: 'shows which nodes answer' }],
  },
  {
    id: 'cluster-filesystem',
    title: 'The cluster file system of the node is down',
    when: { message: 'ipcc_send_rec|Transport endpoint is not connected' },
    says: 'pve-cluster (pmxcfs), which holds /etc/pve, does not run on that node: the owner restarts it there, and the journal tells why it ended.',
    facts: ['nodes'],
    suggestions: [
      { tool: 'list_node_services', arguments: { node: '{node}' }, why: 'shows whether pve-cluster runs' },
      {
        tool: 'get_node_syslog',
        arguments: { node: '{node}', service: 'pve-cluster' },
        why: 'shows what it said last',
      },
    ],
    code: 'conflict',
    retryable: true,
  },
  {
    id: 'server-unreachable',
    title: 'The node does not reach that server',
    when: {
      message:
        "error fetching datastores|can't connect to \\S+:\\d+|unable to resolve address for server|showmount .* failed|connection to \\S+ failed \\(error",
    },
    says: 'It is the node that connects, not this program: is the address right, does the server run, and does a firewall between them let it pass?',
    suggestions: [
      { tool: 'get_node_dns', arguments: { node: '{node}' }, why: 'shows which name servers the node asks' },
      { arguments: {}, why: 'the same call, once the server answers' },
    ],
    invalid: { parameters: ['server'], expected: 'a server that the node reaches' },
    code: 'conflict',
    retryable: true,
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
    id: 'ha-unmanaged',
    title: 'HA does not manage the guest',
    when: {
      message: "cannot use unmanaged resource\\(s\\) (?<sid>[a-z]+:\\d+)|no such resource '(?<sid2>[^']+)'",
      operations: '/ha/',
    },
    says: "'{sid}' is not under HA: add it first, and repeat the call.",
    facts: ['ha'],
    suggestions: [
      { tool: 'create_ha_resource', arguments: { sid: '{sid}' }, why: 'puts the guest under HA' },
      { tool: 'list_ha_resources', arguments: {}, why: 'lists what HA manages' },
    ],
    code: 'not_found',
  },
  {
    id: 'ha-missing',
    title: 'HA knows no such resource or rule',
    when: {
      message:
        "resource '(?<sid>[^']+)' does not exist|no such ha rule '|HA rule '[^']+' does not exist|ha groups have been migrated",
      operations: '/ha/',
    },
    says: 'A resource is vm:VMID or ct:VMID of a guest that exists, a rule names nodes and resources that do; since PVE 9 rules have taken the place of groups.',
    facts: ['ha'],
    suggestions: [
      { tool: 'list_vms', arguments: {}, why: 'lists the guests' },
      { tool: 'list_ha_rules', arguments: {}, why: 'lists the rules' },
    ],
    code: 'not_found',
  },
  {
    id: 'ha-exists',
    title: 'HA has it already',
    when: {
      message: "resource ID '(?<sid>[^']+)' already defined|HA rule '[^']+' already (?:exists|defined)",
    },
    says: 'Change the present entry instead.',
    suggestions: [{ tool: 'list_ha_resources', arguments: {}, why: 'shows the present entry' }],
    code: 'conflict',
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
    when: { kinds: ['unsupported'], statuses: [0, 405, 501] },
    says: 'Another release of PVE has it: upgrade the cluster, or look for the way of this release.',
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
    when: { kinds: ['timeout'], operations: '^(?:POST|PUT|DELETE) ' },
    says: 'Whether it was carried out is not certain: look before repeating it.',
    facts: ['tasks'],
    suggestions: [{ tool: 'list_tasks', arguments: {}, why: 'shows whether a task was started' }],
  },
  {
    id: 'slow-answer',
    title: 'PVE took too long to answer',
    when: { kinds: ['timeout'] },
    says: 'A read changes nothing: ask again. Where it stays slow, a storage that does not answer or a loaded node is the usual cause.',
    suggestions: [
      { arguments: {}, why: 'the same call again' },
      { tool: 'list_nodes', arguments: {}, why: 'shows the load of the nodes' },
    ],
    retryable: true,
  },
];
