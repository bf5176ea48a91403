import type { Arguments } from '../arguments.js';

/** Begins every URI of a resource. */
export const SCHEME = 'pve://';

/** A tool call that a resource is made of; `{name}` in an argument stands for the URI's variable. */
export interface Reading {
  readonly tool: string;
  readonly arguments: Arguments;
}

/** A kind of resource: what its URI reads, and by what its change is told. */
export interface ResourceKind {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** After the scheme, with `{variables}`. */
  readonly path: string;
  /** What it holds, by name; the first has to succeed. */
  readonly parts: Readonly<Record<string, Reading>>;
  /** What is read to see whether it has changed, and the fields that count (all where none is named). */
  readonly watch: Reading & { readonly fields?: readonly string[] };
}

/** The kinds in the order in which they are listed; kept answers (`pve://results/{id}`) stand beside them. */
export const resourceKinds: readonly ResourceKind[] = [
  {
    name: 'cluster-status',
    title: 'Cluster status',
    description: 'Quorum, and each node with its address and whether it is online.',
    path: 'cluster/status',
    parts: { status: { tool: 'get_cluster_status', arguments: {} } },
    watch: { tool: 'get_cluster_status', arguments: {} },
  },
  {
    name: 'cluster-resources',
    title: 'Cluster resources',
    description: 'All nodes, guests, storages and pools with their state.',
    path: 'cluster/resources',
    parts: { resources: { tool: 'list_cluster_resources', arguments: {} } },
    watch: { tool: 'list_cluster_resources', arguments: { fields: 'id,status' } },
  },
  {
    name: 'guest',
    title: 'Guest',
    description: 'A VM or container: its state now and its configuration.',
    path: 'guests/{vmid}',
    parts: {
      status: { tool: 'get_vm_status', arguments: { vmid: '{vmid}' } },
      config: { tool: 'get_vm_config', arguments: { vmid: '{vmid}' } },
    },
    watch: {
      tool: 'get_vm_status',
      arguments: { vmid: '{vmid}' },
      fields: ['status', 'qmpstatus', 'lock', 'name', 'pid', 'tags'],
    },
  },
  {
    name: 'node',
    title: 'Node',
    description: 'A node: load, memory, disks, versions.',
    path: 'nodes/{node}',
    parts: { status: { tool: 'get_node_status', arguments: { node: '{node}' } } },
    watch: { tool: 'list_nodes', arguments: { filter: 'node={node}', fields: 'node,status' } },
  },
  {
    name: 'storage',
    title: 'Storage',
    description: 'A storage: type, content, space, whether it is active.',
    path: 'storages/{storage}',
    parts: { status: { tool: 'get_storage_status', arguments: { storage: '{storage}' } } },
    watch: {
      tool: 'get_storage_status',
      arguments: { storage: '{storage}' },
      fields: ['active', 'enabled', 'content'],
    },
  },
  {
    name: 'storage-content',
    title: 'Storage content',
    description: 'What lies on a storage: disks, images, templates, backups.',
    path: 'storages/{storage}/content',
    parts: { content: { tool: 'list_storage_content', arguments: { storage: '{storage}' } } },
    watch: { tool: 'list_storage_content', arguments: { storage: '{storage}', fields: 'volid' } },
  },
  {
    name: 'task',
    title: 'Task',
    description: 'A task: how it stands or how it ended, and its log.',
    path: 'tasks/{upid}',
    parts: {
      status: { tool: 'get_task_status', arguments: { upid: '{upid}' } },
      log: { tool: 'get_task_log', arguments: { upid: '{upid}' } },
    },
    watch: {
      tool: 'get_task_status',
      arguments: { upid: '{upid}' },
      fields: ['status', 'exitstatus'],
    },
  },
];
