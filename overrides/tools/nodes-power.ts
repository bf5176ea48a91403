import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

/** Power of the nodes. */
export const nodePowerTools = [
  {
    name: 'wake_node',
    title: 'Wake node',
    description:
      'Sends a wake-on-LAN packet to a node that is off. Check with list_nodes after some minutes.',
    toolsets: ['nodes'],
    example: { node: 'pve2' },
    operation: 'POST /nodes/{node}/wakeonlan',
    parameters: { node: onNode },
    answer: { kind: 'object' },
    prerequisites: [
      'wakeonlan holds its MAC address: update_node_config.',
      'Another node is up and answers the call.',
    ],
    related: ['update_node_config', 'list_nodes'],
  },
  {
    name: 'reboot_node',
    title: 'Reboot node',
    description:
      'Shuts a node down in order and boots it again. Its guests are shut down too unless they are moved away first; HA guests follow the shutdown policy.',
    toolsets: ['nodes'],
    example: { node: 'pve3' },
    operation: 'POST /nodes/{node}/status',
    fixed: { command: 'reboot' },
    parameters: { node: onNode },
    answer: { kind: 'done', done: 'told to reboot' },
    prerequisites: [
      'The other nodes keep quorum: get_cluster_status.',
      'Guests that must go on running are migrated: migrate_node_guests.',
    ],
    sideEffects: 'Guests on the node go down; those with onboot start again afterwards.',
    duration: 'the call returns at once; the node is away for some minutes',
    related: ['list_vms', 'get_cluster_status', 'shutdown_node', 'set_node_maintenance'],
  },
  {
    name: 'shutdown_node',
    title: 'Shut node down',
    description:
      'Shuts a node down and powers it off, with all guests on it. It comes back by wake_node, its own management board or its power button.',
    toolsets: ['nodes'],
    example: { node: 'pve3' },
    operation: 'POST /nodes/{node}/status',
    fixed: { command: 'shutdown' },
    parameters: { node: onNode },
    answer: { kind: 'done', done: 'told to shut down' },
    prerequisites: [
      'The other nodes keep quorum: get_cluster_status.',
      'Guests that must go on running are migrated: migrate_node_guests.',
    ],
    sideEffects: 'Guests on the node go down.',
    duration: 'the call returns at once; the node is off after some minutes',
    related: ['list_vms', 'get_cluster_status', 'reboot_node', 'wake_node'],
  },
] as const satisfies readonly CuratedTool[];
