import { contentKinds, ofStorage, storageNode, unset } from './common.js';
import type { CuratedTool } from './types.js';

/** Storages: what there is, how full it is, how it is set up. */
export const storageTools = [
  {
    name: 'list_storage',
    title: 'List storages',
    description:
      'Storages: type, what they may hold (content), size, free and used. A shared one stands there once.',
    toolsets: ['core', 'storage'],
    example: { content: 'images' },
    operation: 'GET /cluster/resources',
    fixed: { type: 'storage' },
    parameters: {
      node: { describe: 'Only storages of this node.', schema: { type: 'string' }, aliases: ['node_name'] },
      storage: { describe: 'Only this one.', schema: { type: 'string' }, aliases: ['storage_id'] },
      content: {
        describe: 'Only storages that may hold this.',
        schema: { type: 'string', enum: contentKinds },
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
          { name: 'free_gib', field: 'free', as: 'bytes' },
          { name: 'size_gib', field: 'maxdisk', as: 'bytes' },
          { name: 'used', field: 'used', as: 'percent' },
          { name: 'shared', field: 'shared' },
          { name: 'content', field: 'content', list: true },
        ],
        more: [
          { name: 'id', field: 'id' },
          { name: 'kind', field: 'type' },
        ],
        computed: [
          { field: 'free', of: ['disk', 'maxdisk'], as: 'rest' },
          { field: 'used', of: ['disk', 'maxdisk'], as: 'share' },
        ],
        once: { when: 'shared', by: ['storage', 'status'], over: 'node' },
        filterExample: 'used>80%',
        sort: ['storage', 'node'],
        filters: [
          { argument: 'node', field: 'node' },
          { argument: 'storage', field: 'storage' },
          { argument: 'content', field: 'content', contains: true },
        ],
        empty: 'The token sees no storage: it sees those on which it holds Datastore.Audit.',
      },
    },
    related: ['get_storage_status', 'list_storage_content', 'get_suitable_storage', 'list_storage_config'],
    aliases: [
      'get_storage',
      'get_storage_list',
      'get_node_storage',
      'proxmox_storage_list',
      { name: 'get_backup_storage_locations', arguments: { content: 'backup' } },
    ],
  },
  {
    name: 'get_storage_status',
    title: 'Storage status',
    description:
      'Size, used and free bytes of one storage now, whether it is enabled and can be reached from the node.',
    toolsets: ['storage'],
    example: { storage: 'local-lvm', node: 'pve1' },
    operation: 'GET /nodes/{node}/storage/{storage}/status',
    locate: 'storage',
    parameters: { storage: ofStorage, node: storageNode },
    answer: { kind: 'object', first: ['type', 'active', 'enabled', 'total', 'used', 'avail', 'content'] },
    related: ['list_storage', 'get_storage_config'],
    aliases: ['get_storage_info'],
  },
  {
    name: 'list_storage_config',
    title: 'List storage definitions',
    description:
      'How each storage of the cluster is set up: type, content, nodes, path or server, pruning. For use and free space take list_storage.',
    toolsets: ['storage'],
    example: {},
    operation: 'GET /storage',
    parameters: { type: {} },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'storage', field: 'storage' },
          { name: 'type', field: 'type' },
          { name: 'content', field: 'content', list: true },
          { name: 'nodes', field: 'nodes', list: true },
          { name: 'shared', field: 'shared' },
          { name: 'disabled', field: 'disable' },
          { name: 'path', field: 'path' },
          { name: 'server', field: 'server' },
          { name: 'export', field: 'export' },
          { name: 'pool', field: 'pool' },
          { name: 'vgname', field: 'vgname' },
          { name: 'thinpool', field: 'thinpool' },
          { name: 'prune', field: 'prune-backups' },
        ],
        filterExample: 'type=dir|nfs,content=iso',
        sort: ['storage'],
        empty: 'No storage of that type is defined, or the token lacks Datastore.Audit.',
      },
    },
    related: ['get_storage_config', 'create_storage', 'list_storage'],
  },
  {
    name: 'get_storage_config',
    title: 'Storage definition',
    description: 'The definition of one storage with its digest. Read it before update_storage.',
    toolsets: ['storage'],
    example: { storage: 'nfs-shared' },
    operation: 'GET /storage/{storage}',
    parameters: { storage: ofStorage },
    answer: { kind: 'object', first: ['storage', 'type', 'content', 'nodes', 'path'] },
    related: ['update_storage', 'get_storage_status'],
  },
  {
    name: 'create_storage',
    title: 'Add storage',
    description:
      'Makes a storage known to the cluster. What it needs depends on type: dir path; nfs server and export; cifs server and share; pbs server, datastore, username, password and fingerprint; lvmthin vgname and thinpool; zfspool and rbd pool. Takes every parameter of POST /storage. To make one from a blank disk take create_zfs_pool, create_lvm_thin_pool or create_directory_storage.',
    toolsets: ['storage'],
    example: { storage: 'archive', type: 'dir', path: '/mnt/archive', content: 'backup,iso' },
    operation: 'POST /storage',
    open: true,
    parameters: {
      storage: { describe: 'Name of the new storage.', required: true, aliases: ['storage_id'] },
      type: {
        describe: 'dir, nfs, cifs, pbs, lvm, lvmthin, zfspool, rbd, cephfs, btrfs, iscsi, esxi and others.',
        required: true,
      },
      content: {
        describe:
          'What it may hold, comma-separated: images, rootdir, iso, vztmpl, backup, snippets, import.',
      },
      path: { describe: 'Directory on the nodes (dir, btrfs).' },
      server: { describe: 'Name or address of the server (nfs, cifs, pbs, esxi).' },
      export: { describe: 'Exported path on the server (nfs).' },
      nodes: { describe: 'Nodes that have it, comma-separated; all when left out.' },
      shared: {
        describe: 'true: all nodes see the same content. Only a statement: it shares nothing by itself.',
      },
      'prune-backups': { describe: 'Which backups are kept, such as "keep-daily=7,keep-weekly=4".' },
    },
    answer: { kind: 'done', done: 'added' },
    prerequisites: [
      'The server, pool or directory exists: call_operation "GET /nodes/{node}/scan/nfs" shows what an NFS server offers.',
    ],
    sideEffects: 'Each node mounts or activates it and makes the folders for its content.',
    related: ['list_storage_config', 'list_storage'],
  },
  {
    name: 'update_storage',
    title: 'Change storage',
    description:
      'Changes the definition of a storage: content, nodes, pruning, disable. Type, path, server and export stay as they are. Takes every parameter of PUT /storage/{storage}.',
    toolsets: ['storage'],
    example: { storage: 'nfs-shared', 'prune-backups': 'keep-daily=7,keep-weekly=4' },
    operation: 'PUT /storage/{storage}',
    open: true,
    parameters: {
      storage: ofStorage,
      content: { describe: 'What it may hold, comma-separated; the whole list, not additions.' },
      nodes: { describe: 'Nodes that have it, comma-separated.' },
      disable: { describe: 'true: no node uses it any more; running guests keep their open disks.' },
      'prune-backups': { describe: 'Which backups are kept, such as "keep-daily=7,keep-weekly=4".' },
      delete: { ...unset, aliases: ['remove'] },
      digest: {},
    },
    answer: { kind: 'done', done: 'changed' },
    related: ['get_storage_config'],
  },
  {
    name: 'delete_storage',
    title: 'Remove storage',
    description:
      'Takes a storage out of the configuration. The data on it stays, but guests whose disks lie there no longer start.',
    toolsets: ['storage'],
    example: { storage: 'archive' },
    operation: 'DELETE /storage/{storage}',
    parameters: { storage: ofStorage },
    answer: { kind: 'done', done: 'removed from the configuration' },
    prerequisites: ['No guest has a disk on it: list_storage_content shows them.'],
    related: ['list_storage_content', 'update_storage'],
  },
] as const satisfies readonly CuratedTool[];
