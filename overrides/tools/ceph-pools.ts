import { onNode } from './common.js';
import { besideListing } from './listing-parameters.js';
import type { CompositeTool, CuratedTool } from './types.js';

const node = { ...onNode, describe: 'Any node with Ceph.' } as const;
const pool = {
  describe: 'Pool name.',
  required: true,
  wire: 'name',
  aliases: ['name', 'pool_name', 'poolid'],
} as const;
const limits = {
  size: { describe: 'Copies of each object; 3 is right.' },
  min_size: { describe: 'Copies that must be there for writing; 2 is right, 1 risks data.' },
  pg_num: { describe: 'Placement groups; leave it to the autoscaler.' },
  pg_autoscale_mode: { describe: 'on, warn or off.' },
  application: { describe: 'rbd for disks of guests, cephfs, rgw.' },
  crush_rule: { describe: 'Rule by which copies are spread.' },
  target_size_ratio: { describe: 'Share of the space that it is going to use, for the autoscaler.' },
} as const;

/** Ceph: pools, file systems, flags. */
export const cephPoolTools = [
  {
    name: 'list_ceph_osds',
    title: 'List OSDs',
    description:
      'OSDs of Ceph with host, class, up and in, use, weight. The first look when get_ceph_status warns.',
    toolsets: ['ceph'],
    example: {},
    action: 'list_ceph_osds',
    risk: 'read',
    operations: ['GET /cluster/resources', 'GET /nodes/{node}/ceph/osd'],
    parameters: {
      node: {
        describe: 'Only OSDs of this node.',
        schema: { type: 'string' },
        aliases: ['node_name', 'host'],
      },
      status: { describe: 'Only those up or down.', schema: { type: 'string', enum: ['up', 'down'] } },
      ...besideListing('size_gib>1000'),
    },
    related: ['get_ceph_status', 'set_ceph_osd_out', 'list_disks'],
  },
  {
    name: 'list_ceph_pools',
    title: 'List Ceph pools',
    description: 'Pools of Ceph with copies, placement groups and use.',
    toolsets: ['ceph'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/ceph/pool',
    parameters: { node },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'pool', field: 'pool_name' },
          { name: 'type', field: 'type' },
          { name: 'size', field: 'size' },
          { name: 'min_size', field: 'min_size' },
          { name: 'used_gib', field: 'bytes_used', as: 'bytes' },
          { name: 'used', field: 'percent_used', as: 'percent' },
          { name: 'pgs', field: 'pg_num' },
          { name: 'autoscale', field: 'pg_autoscale_mode' },
          { name: 'rule', field: 'crush_rule_name' },
        ],
        filterExample: 'used>80%',
        sort: ['pool_name'],
        empty: 'Ceph has no pools.',
      },
    },
    related: ['create_ceph_pool'],
  },
  {
    name: 'create_ceph_pool',
    title: 'Create Ceph pool',
    description: 'Makes a pool and, with add_storages, storages for VMs and containers on it.',
    toolsets: ['ceph'],
    example: { node: 'pve1', pool: 'ceph-fast', size: 3, min_size: 2, add_storages: true },
    operation: 'POST /nodes/{node}/ceph/pool',
    parameters: {
      node,
      pool,
      ...limits,
      add_storages: { describe: 'true: also make it a storage.', aliases: ['add_storage'] },
    },
    answer: { kind: 'task', done: 'Ceph pool {name} created' },
    duration: 'seconds',
    related: ['list_ceph_pools', 'list_storage'],
  },
  {
    name: 'update_ceph_pool',
    title: 'Change Ceph pool',
    description: 'Changes copies, placement groups or rule of a pool.',
    toolsets: ['ceph'],
    example: { node: 'pve1', pool: 'vm-pool', pg_autoscale_mode: 'warn' },
    operation: 'PUT /nodes/{node}/ceph/pool/{name}',
    parameters: { node, pool, ...limits },
    answer: { kind: 'task', done: 'Ceph pool {name} changed' },
    sideEffects: 'Other copies, rules or placement groups make Ceph move data.',
  },
  {
    name: 'delete_ceph_pool',
    title: 'Delete Ceph pool',
    description: 'Deletes a pool with all data in it, for good.',
    toolsets: ['ceph'],
    example: { node: 'pve1', pool: 'ceph-fast', remove_storages: true },
    operation: 'DELETE /nodes/{node}/ceph/pool/{name}',
    parameters: {
      node,
      pool,
      remove_storages: { describe: 'true: also remove the storages on it.' },
      force: { describe: 'true: even if a storage uses it.' },
    },
    answer: { kind: 'task', done: 'Ceph pool {name} deleted' },
    duration: 'seconds',
    related: ['list_ceph_pools', 'list_storage_content'],
  },
  {
    name: 'list_ceph_filesystems',
    title: 'List CephFS',
    description: 'CephFS file systems with their data and metadata pools.',
    toolsets: ['ceph'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/ceph/fs',
    parameters: { node },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'data_pool', field: 'data_pool' },
          { name: 'metadata_pool', field: 'metadata_pool' },
        ],
        filterExample: 'name~data',
        sort: ['name'],
        empty: 'There is no CephFS.',
      },
    },
  },
  {
    name: 'list_ceph_flags',
    title: 'Ceph flags',
    description: 'Flags that hold Ceph back, such as noout and norebalance, and which are set.',
    toolsets: ['ceph'],
    example: {},
    operation: 'GET /cluster/ceph/flags',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'flag', field: 'name' },
          { name: 'set', field: 'value' },
          { name: 'meaning', field: 'description' },
        ],
        filterExample: 'set=yes',
        sort: ['name'],
        empty: 'Ceph names no flags.',
      },
    },
    related: ['set_ceph_flags'],
  },
  {
    name: 'set_ceph_flags',
    title: 'Set Ceph flags',
    description:
      'Sets or clears flags of Ceph. noout before a node reboots keeps Ceph from copying its data; clear it afterwards.',
    toolsets: ['ceph'],
    example: { noout: true },
    operation: 'PUT /cluster/ceph/flags',
    open: true,
    parameters: {
      noout: { describe: 'true: an OSD that is down is not counted out.' },
      norebalance: { describe: 'true: no data moves for balance.' },
      nobackfill: { describe: 'true: no data is filled into OSDs.' },
      norecover: { describe: 'true: lost copies are not made anew.' },
      noscrub: { describe: 'true: no scrubs.' },
      'nodeep-scrub': { describe: 'true: no deep scrubs.' },
      pause: { describe: 'true: no reads and writes at all: guests on Ceph stand still.' },
    },
    answer: { kind: 'task', done: 'Ceph flags set' },
    duration: 'seconds',
    related: ['list_ceph_flags', 'reboot_node'],
  },
] as const satisfies readonly (CuratedTool | CompositeTool)[];
