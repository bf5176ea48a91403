import { contentKinds, onNode } from './common.js';
import type { CompositeTool } from './types.js';

/** Small pictures of the whole, of one or two requests each. */
export const overviewTools = [
  {
    name: 'get_cluster_health',
    title: 'Cluster health',
    description:
      'Whether anything is wrong in the cluster: quorum, offline nodes, full or missing storages, nodes short of memory, failed HA guests, Ceph. One verdict with reasons, in four requests. More, such as failed tasks and missing backups: list_alerts.',
    toolsets: ['cluster', 'monitoring'],
    example: {},
    action: 'get_cluster_health',
    risk: 'read',
    operations: [
      'GET /cluster/status',
      'GET /cluster/resources',
      'GET /cluster/ha/status/current',
      'GET /cluster/ceph/status',
    ],
    parameters: {},
    related: ['list_alerts', 'get_resource_usage', 'get_cluster_status', 'get_ceph_status'],
  },
  {
    name: 'get_resource_usage',
    title: 'Resource usage',
    description:
      'CPU, memory and storage of the cluster and of each node: in use, given to guests, and the guests that use most. One request.',
    toolsets: ['cluster', 'monitoring'],
    example: {},
    action: 'get_resource_usage',
    risk: 'read',
    operations: ['GET /cluster/resources'],
    parameters: {
      node: {
        describe: 'Only this node and its guests.',
        schema: { type: 'string' },
        aliases: ['node_name'],
      },
    },
    related: ['list_nodes', 'list_vms', 'get_cluster_health'],
    aliases: ['get_cluster_stats'],
  },
  {
    name: 'get_suitable_storage',
    title: 'Find a storage',
    description:
      'Storages that can take a disk, ISO, template or backup of a size, the one with most room first, and why the others cannot.',
    toolsets: ['storage', 'provisioning'],
    example: { content: 'images', size: '32G' },
    action: 'get_suitable_storage',
    risk: 'read',
    operations: ['GET /cluster/resources'],
    parameters: {
      content: {
        describe:
          'What it is for: images for VM disks, rootdir for containers, backup, iso, vztmpl and others.',
        schema: { type: 'string', enum: contentKinds, default: 'images' },
        aliases: ['content_type', 'purpose'],
      },
      size: {
        describe: 'Room needed, "32G"; a bare number counts GiB.',
        schema: { type: 'string' },
        aliases: ['size_gb', 'required_size', 'min_free'],
      },
      node: { describe: 'Node that must reach it.', schema: { type: 'string' }, aliases: ['node_name'] },
      shared: {
        describe: 'true: only one that all nodes see, as live migration and HA like it.',
        schema: { type: 'boolean' },
      },
    },
    related: ['list_storage', 'list_storage_content'],
  },
  {
    name: 'get_cluster_config',
    title: 'Cluster configuration',
    description: 'Members with their links, settings of corosync, and options of the cluster.',
    toolsets: ['cluster'],
    example: {},
    action: 'get_cluster_config',
    risk: 'read',
    operations: ['GET /cluster/config/nodes', 'GET /cluster/config/totem', 'GET /cluster/options'],
    parameters: {},
    related: ['get_cluster_status', 'get_cluster_options', 'list_cluster_config_nodes'],
  },
  {
    name: 'get_vlan_config',
    title: 'VLANs',
    description:
      'VLANs as a node has them: VLAN interfaces, VLAN-aware bridges, VNets with a tag. Tags of single guests stand in their net0.',
    toolsets: ['network'],
    example: { node: 'pve1' },
    action: 'get_vlan_config',
    risk: 'read',
    operations: ['GET /nodes/{node}/network', 'GET /cluster/sdn/vnets'],
    parameters: { node: { ...onNode, schema: { type: 'string' } } },
    related: ['list_network_interfaces', 'list_sdn_vnets', 'create_network_interface'],
  },
  {
    name: 'get_pool',
    title: 'Pool',
    description: 'Members of one pool: guests and storages with node, state and size.',
    toolsets: ['cluster', 'access'],
    example: { poolid: 'development' },
    action: 'get_pool',
    risk: 'read',
    operations: ['GET /pools/{poolid}'],
    parameters: {
      poolid: {
        describe: 'Pool name.',
        required: true,
        schema: { type: 'string' },
        aliases: ['pool_id', 'pool', 'pool_name'],
      },
      type: {
        describe: 'Only members of this kind.',
        schema: { type: 'string', enum: ['qemu', 'lxc', 'storage'] },
      },
    },
    related: ['update_pool', 'list_pools'],
    aliases: ['get_pool_members'],
  },
  {
    name: 'get_ceph_status',
    title: 'Ceph status',
    description:
      'Health of Ceph with its warnings, monitors in quorum, OSDs up and in, placement groups, space and traffic.',
    toolsets: ['ceph', 'monitoring'],
    example: {},
    action: 'get_ceph_status',
    risk: 'read',
    operations: ['GET /cluster/ceph/status'],
    parameters: {},
    related: ['list_ceph_osds', 'list_ceph_pools'],
    aliases: ['get_ceph_health'],
  },
] as const satisfies readonly CompositeTool[];
