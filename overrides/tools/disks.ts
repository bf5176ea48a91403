import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

const blank = {
  describe: 'Disk or partition that nothing uses, such as "/dev/sdc", see list_disks.',
  required: true,
} as const;
const addStorage = {
  describe: 'true: also make it a storage of the cluster, under the same name.',
  aliases: ['add-storage'],
} as const;
const newName = { describe: 'Name of what is made, and of its storage.', required: true } as const;

/** Disks of nodes, and what can be made of blank ones. */
export const diskTools = [
  {
    name: 'list_disks',
    title: 'List disks',
    description:
      'Physical disks of a node: size, model, health, wear, and what uses each. Those without a use are free for a new storage or OSD.',
    toolsets: ['nodes', 'storage'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/disks/list',
    parameters: {
      node: onNode,
      type: { describe: 'unused: only free ones; journal_disks: those fit for a Ceph journal.' },
      'include-partitions': { describe: 'true: partitions as well.' },
      skipsmart: { describe: 'true: do not ask the disks for their health; faster, spares sleeping disks.' },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'disk', field: 'devpath' },
          { name: 'type', field: 'type' },
          { name: 'size_gib', field: 'size', as: 'bytes' },
          { name: 'used_for', field: 'used' },
          { name: 'health', field: 'health' },
          { name: 'life_left_%', field: 'wearout' },
          { name: 'osd', field: 'osdid' },
          { name: 'gpt', field: 'gpt' },
          { name: 'model', field: 'model' },
          { name: 'serial', field: 'serial' },
        ],
        filterExample: 'type=ssd,size_gib>1000',
        sort: ['devpath'],
        empty: 'The node has no such disk.',
      },
    },
    duration: 'a second or two',
    related: ['get_disk_smart', 'create_zfs_pool', 'wipe_disk'],
    aliases: ['get_node_disks'],
  },
  {
    name: 'get_disk_smart',
    title: 'Disk health',
    description: 'SMART health and values of one disk. Reallocated or pending sectors mean: replace it soon.',
    toolsets: ['nodes', 'storage'],
    example: { node: 'pve3', disk: '/dev/sdb' },
    operation: 'GET /nodes/{node}/disks/smart',
    parameters: {
      node: onNode,
      disk: { describe: 'Disk such as "/dev/sdb".', required: true },
      healthonly: { describe: 'true: only whether it passed.' },
    },
    answer: { kind: 'object', first: ['health', 'type', 'wearout'] },
    duration: 'a second',
    related: ['list_disks'],
  },
  {
    name: 'wipe_disk',
    title: 'Wipe disk',
    description:
      'Erases partition table and signatures of a disk or partition: what lay on it is lost. PVE refuses one that is in use.',
    toolsets: ['nodes', 'storage'],
    example: { node: 'pve3', disk: '/dev/sdd' },
    operation: 'PUT /nodes/{node}/disks/wipedisk',
    parameters: {
      node: onNode,
      disk: { describe: 'Disk or partition, such as "/dev/sdd".', required: true },
    },
    answer: { kind: 'task', done: 'Disk {disk} on {node} wiped' },
    prerequisites: ['PVE allows it to a login of root@pam only, not to an API token.'],
    duration: 'seconds',
    related: ['list_disks', 'init_disk_gpt'],
  },
  {
    name: 'init_disk_gpt',
    title: 'Write partition table',
    description: 'Writes an empty GPT to a disk that nothing uses.',
    toolsets: ['nodes', 'storage'],
    example: { node: 'pve3', disk: '/dev/sdd' },
    operation: 'POST /nodes/{node}/disks/initgpt',
    parameters: {
      node: onNode,
      disk: { describe: 'Disk such as "/dev/sdd".', required: true },
      uuid: { describe: 'UUID of the table; a random one when left out.' },
    },
    answer: { kind: 'task', done: 'Disk {disk} on {node} initialized' },
    duration: 'seconds',
    related: ['list_disks', 'wipe_disk'],
  },
  {
    name: 'create_zfs_pool',
    title: 'Create ZFS pool',
    description:
      'Makes a ZFS pool of blank disks and, with add_storage, a storage for VMs and containers with snapshots. Everything on those disks is lost.',
    toolsets: ['storage', 'nodes'],
    example: {
      node: 'pve1',
      name: 'tank',
      devices: '/dev/sdc,/dev/sdd',
      raidlevel: 'mirror',
      add_storage: true,
    },
    operation: 'POST /nodes/{node}/disks/zfs',
    parameters: {
      node: onNode,
      name: newName,
      devices: { describe: 'Blank disks, comma-separated, see list_disks.', required: true },
      raidlevel: {
        describe:
          'single: no redundancy; mirror and raid10: half the space; raidz, raidz2, raidz3: one, two, three disks may fail.',
        required: true,
      },
      compression: { describe: 'Compression; on means lz4.' },
      ashift: {
        describe: "Sector size as a power of two; 12 fits today's disks and cannot be changed later.",
      },
      add_storage: addStorage,
    },
    answer: { kind: 'task', done: 'ZFS pool {name} on {node} created' },
    prerequisites: ['The disks are unused: list_disks {"type": "unused"}; wipe_disk first otherwise.'],
    duration: 'seconds',
    related: ['list_disks', 'list_zfs_pools', 'list_storage'],
  },
  {
    name: 'create_lvm_thin_pool',
    title: 'Create LVM thin pool',
    description:
      'Makes a thin pool of one blank disk and, with add_storage, a storage for VMs and containers with snapshots. Everything on the disk is lost.',
    toolsets: ['storage', 'nodes'],
    example: { node: 'pve2', name: 'fast', device: '/dev/sdc', add_storage: true },
    operation: 'POST /nodes/{node}/disks/lvmthin',
    parameters: { node: onNode, name: newName, device: blank, add_storage: addStorage },
    answer: { kind: 'task', done: 'LVM thin pool {name} on {node} created' },
    duration: 'seconds',
    related: ['list_disks'],
  },
  {
    name: 'create_directory_storage',
    title: 'Create directory on disk',
    description:
      'Formats a blank disk and mounts it below /mnt/pve, for ISOs, backups and qcow2 disks. Everything on the disk is lost.',
    toolsets: ['storage', 'nodes'],
    example: { node: 'pve3', name: 'backups', device: '/dev/sdc', filesystem: 'ext4', add_storage: true },
    operation: 'POST /nodes/{node}/disks/directory',
    parameters: {
      node: onNode,
      name: newName,
      device: blank,
      filesystem: { describe: 'ext4 or xfs.' },
      add_storage: addStorage,
    },
    answer: { kind: 'task', done: 'Directory {name} on {node} created' },
    duration: 'seconds to a minute',
    related: ['list_disks', 'list_storage'],
  },
  {
    name: 'list_zfs_pools',
    title: 'List ZFS pools',
    description: 'ZFS pools of a node: size, free space, fragmentation, health.',
    toolsets: ['storage', 'nodes'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/disks/zfs',
    parameters: { node: onNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'pool', field: 'name' },
          { name: 'health', field: 'health' },
          { name: 'size_gib', field: 'size', as: 'bytes' },
          { name: 'used_gib', field: 'alloc', as: 'bytes' },
          { name: 'free_gib', field: 'free', as: 'bytes' },
          { name: 'fragmented_%', field: 'frag' },
          { name: 'dedup', field: 'dedup' },
        ],
        filterExample: 'health!=ONLINE',
        sort: ['name'],
        empty: 'The node has no ZFS pool.',
      },
    },
    related: ['create_zfs_pool'],
  },
] as const satisfies readonly CuratedTool[];
