import type { CuratedTool } from './types.js';

/** Nodes and storages. */
export const infrastructureTools = [
  {
    name: 'list_nodes',
    title: 'List nodes',
    description: 'All nodes of the cluster: online or not, CPU, memory and root disk in use, uptime.',
    toolsets: ['core', 'nodes'],
    example: {},
    operation: 'GET /nodes',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'node', field: 'node' },
          { name: 'status', field: 'status' },
          { name: 'cores', field: 'maxcpu' },
          { name: 'cpu', field: 'cpu', as: 'percent' },
          { name: 'mem_used_gib', field: 'mem', as: 'bytes' },
          { name: 'mem_gib', field: 'maxmem', as: 'bytes' },
          { name: 'root_used_gib', field: 'disk', as: 'bytes' },
          { name: 'root_gib', field: 'maxdisk', as: 'bytes' },
          { name: 'uptime', field: 'uptime', as: 'duration' },
        ],
        sort: ['node'],
        empty: 'No node is visible to this token.',
      },
    },
    aliases: ['get_nodes', 'proxmox_cluster_nodes'],
  },
  {
    name: 'get_node_status',
    title: 'Node status',
    description:
      'One node in detail: PVE version, kernel, CPU model, load, memory, swap, root disk, boot mode.',
    toolsets: ['core', 'nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/status',
    parameters: { node: { describe: 'Node name.', required: true, aliases: ['node_name'] } },
    answer: { kind: 'object' },
    aliases: ['get_node_status_detailed', 'proxmox_cluster_get_node_info'],
  },
  {
    name: 'list_storage',
    title: 'List storages',
    description: 'Storages of each node: type, what they may hold (content), size and use, whether shared.',
    toolsets: ['core', 'storage'],
    example: { content: 'images' },
    operation: 'GET /cluster/resources',
    fixed: { type: 'storage' },
    parameters: {
      node: { describe: 'Only storages of this node.', schema: { type: 'string' }, aliases: ['node_name'] },
      content: {
        describe: 'Only storages that may hold this.',
        schema: {
          type: 'string',
          enum: ['images', 'rootdir', 'iso', 'vztmpl', 'backup', 'snippets', 'import'],
        },
      },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'storage', field: 'storage' },
          { name: 'node', field: 'node' },
          { name: 'type', field: 'plugintype' },
          { name: 'status', field: 'status' },
          { name: 'used_gib', field: 'disk', as: 'bytes' },
          { name: 'size_gib', field: 'maxdisk', as: 'bytes' },
          { name: 'shared', field: 'shared' },
          { name: 'content', field: 'content' },
        ],
        sort: ['storage', 'node'],
        filters: [
          { argument: 'node', field: 'node' },
          { argument: 'content', field: 'content', contains: true },
        ],
        empty:
          'No storage fits. The token sees only storages on which it holds Datastore.Audit; otherwise widen the filter.',
      },
    },
    aliases: ['get_storage', 'get_storage_list', 'get_node_storage', 'proxmox_storage_list'],
  },
  {
    name: 'list_storage_content',
    title: 'List volumes of a storage',
    description:
      'What lies on a storage: ISO images, container templates, backups, disks, each with the volid that other tools take.',
    toolsets: ['core', 'storage'],
    example: { storage: 'local', content: 'iso' },
    operation: 'GET /nodes/{node}/storage/{storage}/content',
    locate: 'storage',
    parameters: {
      storage: { describe: 'Storage name, see list_storage.', required: true, aliases: ['storage_id'] },
      node: {
        describe: 'Node to look from; one that has the storage when left out.',
        aliases: ['node_name'],
      },
      content: {
        describe: 'Only this kind.',
        schema: {
          type: 'string',
          enum: ['images', 'rootdir', 'iso', 'vztmpl', 'backup', 'snippets', 'import'],
        },
        wire: 'content',
      },
      vmid: { describe: 'Only volumes of this guest.', aliases: ['container_id'] },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'volid', field: 'volid' },
          { name: 'content', field: 'content' },
          { name: 'format', field: 'format' },
          { name: 'size_gib', field: 'size', as: 'bytes' },
          { name: 'vmid', field: 'vmid' },
          { name: 'created', field: 'ctime', as: 'time' },
          { name: 'notes', field: 'notes' },
        ],
        sort: ['content', 'volid'],
        empty: 'Nothing of that kind lies there, or the token lacks Datastore.Audit on the storage.',
      },
    },
    aliases: ['get_storage_content'],
  },
] as const satisfies readonly CuratedTool[];
