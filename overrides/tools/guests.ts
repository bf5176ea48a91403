import { guest, guestNode } from './parameters.js';
import { guestDetails, guestStates } from './resource-columns.js';
import type { CuratedTool } from './types.js';

/** Looking at guests: VMs (QEMU) and containers (LXC) alike. */
export const guestTools = [
  {
    name: 'list_vms',
    title: 'List guests',
    description:
      'All VMs and containers of the cluster with node, status, cores, memory and disk in GiB, tags. Start here to find a vmid.',
    toolsets: ['core', 'guests'],
    example: { status: 'running' },
    operation: 'GET /cluster/resources',
    fixed: { type: 'vm' },
    parameters: {
      type: { describe: 'VMs or containers only.', schema: { type: 'string', enum: ['qemu', 'lxc'] } },
      node: { describe: 'On this node.', schema: { type: 'string' }, aliases: ['node_name'] },
      status: {
        describe: 'In this state.',
        schema: { type: 'string', enum: guestStates },
      },
      name: { describe: 'Whose name contains this.', schema: { type: 'string' } },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'vmid', field: 'vmid' },
          { name: 'name', field: 'name' },
          { name: 'kind', field: 'type', values: ['qemu', 'lxc'] },
          { name: 'node', field: 'node' },
          {
            name: 'status',
            field: 'status',
            values: guestStates,
            hint: 'A guest hibernated to disk counts as stopped: filter lock=suspended.',
          },
          { name: 'cores', field: 'maxcpu' },
          { name: 'mem', field: 'maxmem', as: 'bytes' },
          { name: 'disk', field: 'maxdisk', as: 'bytes' },
          { name: 'tags', field: 'tags', list: true },
        ],
        more: [
          { name: 'cpu', field: 'cpu', as: 'percent' },
          { name: 'mem_used', field: 'mem', as: 'bytes' },
          { name: 'disk_used', field: 'disk', as: 'bytes' },
          ...guestDetails,
        ],
        filterExample: 'status=running,mem>4G',
        group: ['node', 'type', 'status'],
        sort: ['vmid'],
        filters: [
          { argument: 'type', field: 'type' },
          { argument: 'node', field: 'node' },
          { argument: 'status', field: 'status' },
          { argument: 'name', field: 'name', contains: true },
        ],
        empty: 'There are no guests, or the token sees none: it sees those on which it holds VM.Audit.',
      },
    },
    related: ['get_vm_status', 'get_vm_config', 'list_templates', 'get_resource_usage'],
    aliases: [
      'list_resources',
      { name: 'get_vms', arguments: { type: 'qemu' } },
      { name: 'proxmox_vm_list', arguments: { type: 'qemu' } },
      { name: 'get_containers', arguments: { type: 'lxc' } },
      { name: 'get_lxc_containers', arguments: { type: 'lxc' } },
      { name: 'proxmox_ct_list', arguments: { type: 'lxc' } },
    ],
  },
  {
    name: 'get_vm_status',
    title: 'Guest status',
    description:
      'Live state of one VM or container: status, uptime, CPU, memory, disk and network counters, lock, HA state, agent.',
    toolsets: ['core', 'guests'],
    example: { vmid: 'web01' },
    operation: {
      qemu: 'GET /nodes/{node}/qemu/{vmid}/status/current',
      lxc: 'GET /nodes/{node}/lxc/{vmid}/status/current',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode },
    answer: { kind: 'object', first: ['name', 'status', 'uptime', 'cpu', 'cpus', 'mem', 'maxmem'] },
    related: ['get_vm_config', 'get_vm_stats', 'start_vm', 'get_vm_agent_network'],
    aliases: [
      'get_container_status',
      'get_resource_status',
      'get_vm_info',
      'get_lxc_container_info',
      'proxmox_vm_get_info',
      'proxmox_ct_get_info',
    ],
  },
  {
    name: 'get_vm_config',
    title: 'Guest configuration',
    description:
      'Configuration of one VM or container: cores, memory (MiB), disks, network, boot order, and the digest that guards an update.',
    toolsets: ['core', 'guests'],
    example: { vmid: 100 },
    operation: { qemu: 'GET /nodes/{node}/qemu/{vmid}/config', lxc: 'GET /nodes/{node}/lxc/{vmid}/config' },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      current: { describe: 'true: values in effect now, without those that wait for a restart.' },
      snapshot: { describe: 'As saved in this snapshot.' },
    },
    answer: { kind: 'object' },
    related: ['update_vm_config', 'list_pending_changes', 'resize_disk'],
    aliases: ['get_container_config'],
  },
  {
    name: 'list_pending_changes',
    title: 'Pending changes of a guest',
    description:
      'Options of a guest whose new value waits for its next start, with the value in effect. Use it after update_vm_config on a running guest, to see whether a reboot is needed.',
    toolsets: ['guests'],
    example: { vmid: 100 },
    operation: { qemu: 'GET /nodes/{node}/qemu/{vmid}/pending', lxc: 'GET /nodes/{node}/lxc/{vmid}/pending' },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      all: { describe: 'true: the options that nothing waits for too.', schema: { type: 'boolean' } },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'option', field: 'key' },
          { name: 'value', field: 'value' },
          { name: 'pending', field: 'pending' },
          { name: 'delete', field: 'delete' },
        ],
        filterExample: 'option=memory|cores',
        sort: ['key'],
        brief: { argument: 'all', fields: ['pending', 'delete'], none: 'Nothing waits for its next start.' },
        empty: 'The guest has no options.',
      },
    },
    related: ['update_vm_config', 'reboot_vm'],
  },
  {
    name: 'check_guest_feature',
    title: 'Can the guest do this',
    description:
      'Whether the storages of a guest allow snapshots, linked clones or full copies. Ask before a snapshot of a guest on raw disks.',
    toolsets: ['guests'],
    example: { vmid: 100, feature: 'snapshot' },
    operation: { qemu: 'GET /nodes/{node}/qemu/{vmid}/feature', lxc: 'GET /nodes/{node}/lxc/{vmid}/feature' },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      feature: { describe: 'snapshot, clone (linked) or copy (full).', required: true },
      snapname: { describe: 'Ask for this snapshot instead of the current state.' },
    },
    answer: { kind: 'object', first: ['hasFeature'] },
    related: ['create_snapshot', 'clone_vm', 'move_disk'],
  },
] as const satisfies readonly CuratedTool[];
