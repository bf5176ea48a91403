import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

/** SDN: putting plans into effect, and what runs. */
export const sdnStateTools = [
  {
    name: 'apply_sdn',
    title: 'Apply SDN changes',
    description:
      'Puts all planned SDN changes into effect: every node writes its configuration anew and reloads its network. Look first with preview_sdn.',
    toolsets: ['sdn'],
    example: {},
    operation: 'PUT /cluster/sdn',
    parameters: {},
    answer: { kind: 'task', done: 'SDN changes applied' },
    sideEffects: 'Guests on changed VNets may lose packets for a moment.',
    duration: 'seconds to a minute',
    related: ['preview_sdn', 'list_sdn_zone_status'],
  },
  {
    name: 'preview_sdn',
    title: 'Preview SDN changes',
    description: 'What apply_sdn would change on a node, as differences of its files. Since PVE 9.',
    toolsets: ['sdn'],
    example: { node: 'pve1' },
    operation: 'GET /cluster/sdn/dry-run',
    parameters: { node: onNode },
    answer: { kind: 'object' },
    related: ['apply_sdn'],
  },
  {
    name: 'list_sdn_zone_status',
    title: 'SDN zones of a node',
    description: 'Whether the zones work on a node. `pending` means: not applied yet.',
    toolsets: ['sdn'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/sdn/zones',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'zone', field: 'zone' },
          { name: 'status', field: 'status' },
        ],
        filterExample: 'status!=available',
        sort: ['zone'],
        empty: 'The node has no zones, or nothing was applied yet.',
      },
    },
    related: ['list_sdn_zones', 'apply_sdn'],
  },
  {
    name: 'list_sdn_controllers',
    title: 'List SDN controllers',
    description: 'Routing controllers (EVPN, BGP, IS-IS) that EVPN zones need.',
    toolsets: ['sdn'],
    example: {},
    operation: 'GET /cluster/sdn/controllers',
    parameters: { type: { describe: 'Only this type.' } },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'controller', field: 'controller' },
          { name: 'type', field: 'type' },
          { name: 'asn', field: 'asn' },
          { name: 'peers', field: 'peers', list: true },
          { name: 'node', field: 'node' },
          { name: 'state', field: 'state' },
        ],
        filterExample: 'type=evpn',
        sort: ['controller'],
        empty: 'There are no controllers.',
      },
    },
    related: ['create_sdn_zone'],
  },
  {
    name: 'list_sdn_ipams',
    title: 'List address managers',
    description: 'Who hands out addresses of subnets: pve itself, NetBox or phpIPAM.',
    toolsets: ['sdn'],
    example: {},
    operation: 'GET /cluster/sdn/ipams',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'ipam', field: 'ipam' },
          { name: 'type', field: 'type' },
          { name: 'url', field: 'url' },
        ],
        filterExample: 'type=netbox',
        sort: ['ipam'],
        empty: 'There are no address managers.',
      },
    },
  },
] as const satisfies readonly CuratedTool[];
