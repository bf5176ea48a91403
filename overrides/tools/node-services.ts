import { onNode } from './common.js';
import type { HandWrittenTool } from './types.js';

const service = {
  describe: 'Service id as list_node_services shows it, such as "pveproxy".',
  required: true,
  aliases: ['service_name'],
} as const;

const journal = 'GET /nodes/{node}/journal';
const since = {
  describe: 'From then on: "1h", "2 days ago", "2026-01-31 08:00" in UTC, Unix seconds.',
  schema: { type: 'string' },
} as const;
const until = { describe: 'Up to then, in the same forms.', schema: { type: 'string' } } as const;
const filter = {
  describe:
    'Only lines that hold this, or one of several: "error|fail". Of the last day unless since is given.',
  schema: { type: 'string' },
} as const;

/** Services and logs of a node. */
export const nodeServiceTools = [
  {
    name: 'list_node_services',
    title: 'List services',
    description: "PVE's system services on a node and whether they run.",
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/services',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'service', field: 'service' },
          { name: 'state', field: 'state' },
          { name: 'active', field: 'active-state' },
          { name: 'unit', field: 'unit-state' },
          { name: 'description', field: 'desc' },
        ],
        filterExample: 'state=running',
        sort: ['service'],
        empty: 'The node tells of no service.',
      },
    },
    related: ['restart_node_service', 'get_node_syslog'],
    aliases: ['get_node_services'],
  },
  {
    name: 'start_node_service',
    title: 'Start service',
    description: 'Starts a service of a node.',
    toolsets: ['nodes'],
    example: { node: 'pve1', service: 'spiceproxy' },
    operation: 'POST /nodes/{node}/services/{service}/start',
    parameters: { node: onNode, service },
    answer: { kind: 'task', done: 'Service {service} on {node} started' },
    duration: 'a few seconds',
    related: ['list_node_services'],
  },
  {
    name: 'restart_node_service',
    title: 'Restart service',
    description:
      'Restarts a service of a node. PVE reloads pvedaemon and pveproxy instead, so that the API stays there; guests are not touched.',
    toolsets: ['nodes'],
    example: { node: 'pve1', service: 'pvestatd' },
    operation: 'POST /nodes/{node}/services/{service}/restart',
    parameters: { node: onNode, service },
    answer: { kind: 'task', done: 'Service {service} on {node} restarted' },
    duration: 'a few seconds',
    related: ['list_node_services', 'get_node_syslog'],
  },
  {
    name: 'stop_node_service',
    title: 'Stop service',
    description:
      'Stops a service of a node. Stopping corosync, pve-cluster or pve-ha-lrm can make the cluster fence the node. PVE refuses to stop the services of its own API.',
    toolsets: ['nodes'],
    example: { node: 'pve3', service: 'cron' },
    operation: 'POST /nodes/{node}/services/{service}/stop',
    parameters: { node: onNode, service },
    answer: { kind: 'task', done: 'Service {service} on {node} stopped' },
    duration: 'a few seconds',
    related: ['list_node_services', 'start_node_service'],
  },
  {
    name: 'get_node_syslog',
    title: 'System log',
    description:
      'The newest lines of the system log of a node, also of one service, a time or a word alone: errors of the last hour by since "1h" and filter "error|fail".',
    toolsets: ['nodes', 'monitoring'],
    example: { node: 'pve1', service: 'pvedaemon', since: '60 days ago', limit: 20 },
    action: 'node_log',
    risk: 'read',
    operations: [journal],
    parameters: {
      node: { ...onNode, schema: { type: 'string' } },
      service: {
        describe: 'Only lines of this service, such as "pvedaemon".',
        schema: { type: 'string' },
        aliases: ['service_name'],
      },
      since,
      until,
      filter,
      limit: {
        describe: 'Most lines, the newest ones; 50 unless given.',
        schema: { type: 'integer', minimum: 1, maximum: 5000 },
      },
    },
    related: ['get_node_journal', 'list_node_services', 'get_cluster_log'],
    aliases: ['get_node_logs'],
  },
  {
    name: 'get_node_journal',
    title: 'Newest log lines',
    description:
      'The newest lines of the system journal of a node, or of a time. Of one service: get_node_syslog.',
    toolsets: ['nodes', 'monitoring'],
    example: { node: 'pve1', lastentries: 20 },
    action: 'node_log',
    risk: 'read',
    operations: [journal],
    parameters: {
      node: { ...onNode, schema: { type: 'string' } },
      lastentries: {
        describe: 'That many of the newest lines; 50 unless given.',
        schema: { type: 'integer', minimum: 1, maximum: 5000 },
        aliases: ['limit'],
      },
      since,
      until,
      filter,
    },
    related: ['get_node_syslog'],
  },
] as const satisfies readonly HandWrittenTool[];
