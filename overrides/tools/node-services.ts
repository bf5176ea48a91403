import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

const service = {
  describe: 'Service id as list_node_services shows it, such as "pveproxy".',
  required: true,
  aliases: ['service_name'],
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
    answer: { kind: 'task', done: 'started' },
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
    answer: { kind: 'task', done: 'restarted' },
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
    answer: { kind: 'task', done: 'stopped' },
    duration: 'a few seconds',
    related: ['list_node_services', 'start_node_service'],
  },
  {
    name: 'get_node_syslog',
    title: 'System log',
    description:
      'Lines of the system log of a node from a time on, also of one service alone. For the newest lines take get_node_journal.',
    toolsets: ['nodes', 'monitoring'],
    example: { node: 'pve1', service: 'pvedaemon', limit: 20 },
    operation: 'GET /nodes/{node}/syslog',
    parameters: {
      node: onNode,
      service: { describe: 'Only lines of this service, such as "pvedaemon".' },
      since: { describe: 'From then on, "2026-01-31" or "2026-01-31 08:00:00", in the zone of the node.' },
      until: { describe: 'Up to then, in the same form.' },
      start: { describe: 'First line to return, counted from 0.' },
      limit: { describe: 'Most lines to return; 50 unless given.' },
    },
    answer: { kind: 'log' },
    related: ['get_node_journal', 'list_node_services'],
    aliases: ['get_node_logs'],
  },
  {
    name: 'get_node_journal',
    title: 'Newest log lines',
    description: 'The newest lines of the system journal of a node, or those between two times.',
    toolsets: ['nodes', 'monitoring'],
    example: { node: 'pve1', lastentries: 20 },
    operation: 'GET /nodes/{node}/journal',
    parameters: {
      node: onNode,
      lastentries: { describe: 'That many of the newest lines.', aliases: ['limit'] },
      since: { describe: 'From then on, in Unix seconds; not together with lastentries.' },
      until: { describe: 'Up to then, in Unix seconds.' },
    },
    answer: { kind: 'object' },
    related: ['get_node_syslog'],
  },
] as const satisfies readonly CuratedTool[];
