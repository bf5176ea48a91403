import { ofStorage, onNode, storageNode } from './common.js';
import type { CompositeTool } from './types.js';

const text = { type: 'string' } as const;

/** Tools that promise what PVE's API can't do: each does what comes nearest, or refuses and says what can. */
export const nearestTools = [
  {
    name: 'apply_node_updates',
    title: 'Install updates',
    description:
      "PVE's API cannot install packages. Tells which updates wait on the node and the command to run on its shell; changes nothing.",
    toolsets: ['nodes'],
    example: { node: 'pve1' },
    action: 'apply_node_updates',
    risk: 'read',
    operations: ['GET /nodes/{node}/apt/update'],
    parameters: { node: { ...onNode, schema: text } },
    related: ['list_node_updates', 'refresh_node_updates', 'reboot_node'],
    aliases: ['install_node_updates'],
  },
  {
    name: 'set_node_maintenance',
    title: 'Node maintenance',
    description:
      "PVE's API has no maintenance mode. Tells what runs on the node, which of it HA would move, and the ways to empty it; changes nothing.",
    toolsets: ['nodes', 'ha'],
    example: { node: 'pve2' },
    action: 'set_node_maintenance',
    risk: 'read',
    operations: ['GET /cluster/resources', 'GET /cluster/ha/resources'],
    parameters: {
      node: { ...onNode, schema: text },
      enable: {
        describe: 'true to empty it, false to use it again.',
        schema: { type: 'boolean', default: true },
        aliases: ['maintenance', 'enabled', 'action'],
      },
    },
    related: ['list_vms', 'migrate_node_guests', 'migrate_ha_resource', 'shutdown_node'],
  },
  {
    name: 'add_node_to_cluster',
    title: 'Add node to cluster',
    description:
      'A node joins from its own side, so this cannot be done from here. Tells the command to run on the new node, with address and fingerprint filled in; changes nothing.',
    toolsets: ['cluster'],
    example: {},
    action: 'add_node_to_cluster',
    risk: 'read',
    operations: ['GET /cluster/config/join'],
    parameters: {
      node: {
        describe: 'Name or address of the new node.',
        schema: text,
        aliases: ['node_name', 'hostname', 'new_node', 'ip'],
      },
    },
    related: ['get_join_information', 'get_cluster_status'],
  },
  {
    name: 'get_storage_quota',
    title: 'Storage quota',
    description:
      'PVE has no quotas. Tells size and free space of a storage and how much each guest has on it, which is what a quota would be measured by.',
    toolsets: ['storage'],
    example: { storage: 'local-lvm', node: 'pve1' },
    action: 'get_storage_quota',
    risk: 'read',
    operations: [
      'GET /cluster/resources',
      'GET /nodes/{node}/storage/{storage}/status',
      'GET /nodes/{node}/storage/{storage}/content',
    ],
    parameters: { storage: { ...ofStorage, schema: text }, node: { ...storageNode, schema: text } },
    related: ['get_storage_status', 'list_storage_content'],
  },
] as const satisfies readonly CompositeTool[];
