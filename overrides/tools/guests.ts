import type { CuratedTool } from './types.js';

const vmid = {
  describe: 'Guest id; VMs and containers share one number range.',
  required: true,
  aliases: ['container_id'],
} as const;
const node = {
  describe: 'Node of the guest; found by itself when left out.',
  aliases: ['node_name'],
} as const;
/** Guests: VMs (QEMU) and containers (LXC) alike. */
export const guestTools = [
  {
    name: 'list_vms',
    title: 'List guests',
    description:
      'All VMs and containers of the cluster with node, status, CPU, memory, disk and tags, in one call. Start here to find a vmid.',
    toolsets: ['core', 'guests'],
    example: { status: 'running' },
    operation: 'GET /cluster/resources',
    fixed: { type: 'vm' },
    parameters: {
      type: {
        describe: 'Only VMs (qemu) or only containers (lxc).',
        schema: { type: 'string', enum: ['qemu', 'lxc'] },
      },
      node: { describe: 'Only guests on this node.', schema: { type: 'string' }, aliases: ['node_name'] },
      status: {
        describe: 'Only guests in this state.',
        schema: { type: 'string', enum: ['running', 'stopped', 'paused', 'suspended', 'unknown'] },
      },
      name: { describe: 'Only guests whose name contains this.', schema: { type: 'string' } },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'vmid', field: 'vmid' },
          { name: 'name', field: 'name' },
          { name: 'type', field: 'type' },
          { name: 'node', field: 'node' },
          { name: 'status', field: 'status' },
          { name: 'cores', field: 'maxcpu' },
          { name: 'cpu', field: 'cpu', as: 'percent' },
          { name: 'mem_gib', field: 'maxmem', as: 'bytes' },
          { name: 'disk_gib', field: 'maxdisk', as: 'bytes' },
          { name: 'template', field: 'template' },
          { name: 'tags', field: 'tags' },
        ],
        sort: ['vmid'],
        filters: [
          { argument: 'type', field: 'type' },
          { argument: 'node', field: 'node' },
          { argument: 'status', field: 'status' },
          { argument: 'name', field: 'name', contains: true },
        ],
        empty:
          'No guest fits. The token sees only guests on which it holds VM.Audit; otherwise widen the filter.',
      },
    },
    aliases: ['get_vms', 'proxmox_vm_list'],
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
    parameters: { vmid, node },
    answer: { kind: 'object', first: ['name', 'status', 'uptime', 'cpu', 'cpus', 'mem', 'maxmem'] },
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
      'Configuration of one VM or container: cores, memory, disks, network, boot order, and the digest that guards an update.',
    toolsets: ['core', 'guests'],
    example: { vmid: 100 },
    operation: { qemu: 'GET /nodes/{node}/qemu/{vmid}/config', lxc: 'GET /nodes/{node}/lxc/{vmid}/config' },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      current: { describe: 'true: values in effect now, without those that wait for a restart.' },
      snapshot: { describe: 'Configuration as saved in this snapshot.' },
    },
    answer: { kind: 'object' },
    aliases: ['get_container_config'],
  },
  {
    name: 'start_vm',
    title: 'Start guest',
    description: 'Starts a stopped VM or container and waits until it runs.',
    toolsets: ['core', 'guests'],
    example: { vmid: 108 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/start',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/start',
    },
    locate: 'guest',
    parameters: { vmid, node },
    answer: { kind: 'task', done: 'started' },
    aliases: ['start_container', 'start_resource', 'proxmox_vm_start'],
  },
  {
    name: 'shutdown_vm',
    title: 'Shut guest down',
    description:
      'Asks the guest operating system to shut down in order. Prefer it to stop_vm. It fails when the guest does not react within the timeout.',
    toolsets: ['core', 'guests'],
    example: { vmid: 100 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/shutdown',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/shutdown',
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      timeout: { describe: 'Seconds that the guest has to shut down.' },
      forceStop: {
        describe: 'true: stop it hard after the timeout, as pulling the plug. Needs access level destroy.',
        aliases: ['force'],
      },
    },
    answer: { kind: 'task', done: 'shut down' },
    aliases: ['shutdown_container', 'shutdown_resource', 'proxmox_vm_shutdown'],
  },
  {
    name: 'stop_vm',
    title: 'Stop guest hard',
    description:
      'Cuts the power of a VM or container at once: unsaved data in the guest is lost. Use shutdown_vm unless the guest hangs.',
    toolsets: ['core', 'guests'],
    example: { vmid: 100 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/stop',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/stop',
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      'overrule-shutdown': { describe: 'true: first abort a shutdown that is under way.' },
    },
    answer: { kind: 'task', done: 'stopped' },
    aliases: ['stop_container', 'stop_resource', 'proxmox_vm_stop'],
  },
] as const satisfies readonly CuratedTool[];
