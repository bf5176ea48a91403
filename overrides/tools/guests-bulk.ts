import { node, vmidsOfNode } from './parameters.js';
import type { CuratedTool } from './types.js';

const vms = {
  describe: 'Vmids of the guests.',
  required: true,
  aliases: ['vmids', 'guests'],
} as const;
const workers = { describe: 'How many at a time.' } as const;

/** Many guests at once. */
export const guestBulkTools = [
  {
    name: 'start_guests',
    title: 'Start many guests',
    description:
      'Starts several VMs and containers of any node in one task, in their start order. On PVE before 9.2: start_node_guests.',
    toolsets: ['guests'],
    example: { vms: [106, 203] },
    operation: 'POST /cluster/bulk-action/guest/start',
    parameters: { vms, timeout: { describe: 'Seconds for each to start.' }, 'max-workers': workers },
    answer: { kind: 'task', done: 'Guests[ {vms}] started' },
    duration: 'up to minutes',
    related: ['start_vm', 'start_node_guests', 'bulk_guest_action'],
  },
  {
    name: 'shutdown_guests',
    title: 'Shut many guests down',
    description:
      'Shuts several VMs and containers of any node down in one task. Mind that force-stop is on unless it is false: what does not react in time is cut off.',
    toolsets: ['guests'],
    example: { vms: [100, 200], 'force-stop': false },
    operation: 'POST /cluster/bulk-action/guest/shutdown',
    parameters: {
      vms,
      'force-stop': { describe: 'false: never cut the power.', aliases: ['force', 'force_stop'] },
      timeout: { describe: 'Seconds for each to shut down.' },
      'max-workers': workers,
    },
    answer: { kind: 'task', done: 'Guests[ {vms}] shut down' },
    sideEffects: 'What they serve is gone until they are started again.',
    duration: 'up to minutes',
    related: ['shutdown_vm', 'stop_node_guests', 'bulk_guest_action'],
  },
  {
    name: 'suspend_guests',
    title: 'Suspend many VMs',
    description: 'Pauses several VMs in one task, or saves them to disk (to-disk).',
    toolsets: ['guests'],
    example: { vms: [100, 103] },
    operation: 'POST /cluster/bulk-action/guest/suspend',
    parameters: {
      vms,
      'to-disk': { describe: 'true: save their memory to disk and power them off.', aliases: ['todisk'] },
      statestorage: { describe: 'Storage for the saved memory.' },
      'max-workers': workers,
    },
    answer: { kind: 'task', done: 'Guests[ {vms}] suspended' },
    sideEffects: 'They answer nobody until they are resumed.',
    duration: 'up to minutes',
    related: ['suspend_vm', 'resume_vm'],
  },
  {
    name: 'migrate_guests',
    title: 'Migrate many guests',
    description:
      'Moves several VMs and containers to one node in one task. To empty a node before maintenance: migrate_node_guests.',
    toolsets: ['guests'],
    example: { vms: [109], target: 'pve3', online: true },
    operation: 'POST /cluster/bulk-action/guest/migrate',
    parameters: {
      vms,
      target: { describe: 'Node to move them to.', required: true, aliases: ['target_node'] },
      online: { describe: 'true: running VMs go on, running containers are restarted.' },
      'with-local-disks': { describe: 'true: copy local disks too.' },
      'max-workers': workers,
    },
    answer: { kind: 'task', done: 'Guests[ {vms}] migrated to {target}' },
    duration: 'minutes',
    related: ['migrate_vm', 'check_migration', 'migrate_node_guests', 'bulk_guest_action'],
  },
  {
    name: 'start_node_guests',
    title: 'Start guests of a node',
    description:
      'Starts the guests of a node that are to start at boot, in their order; with force all of them.',
    toolsets: ['guests'],
    example: { node: 'pve1' },
    operation: 'POST /nodes/{node}/startall',
    parameters: { node, vms: vmidsOfNode, force: { describe: 'true: also those without onboot.' } },
    answer: { kind: 'task', done: 'Guests[ {vms}] of node {node} started' },
    duration: 'up to minutes',
    related: ['start_guests', 'stop_node_guests', 'set_guest_autostart'],
  },
  {
    name: 'stop_node_guests',
    title: 'Shut guests of a node down',
    description:
      'Shuts all guests of a node down, or those that are named. What does not react within the timeout is cut off, unless force-stop is false.',
    toolsets: ['guests'],
    example: { node: 'pve2', vms: '201', 'force-stop': false },
    operation: 'POST /nodes/{node}/stopall',
    parameters: {
      node,
      vms: vmidsOfNode,
      'force-stop': { describe: 'false: never cut the power.', aliases: ['force', 'force_stop'] },
      timeout: { describe: 'Seconds for each to shut down.' },
    },
    answer: { kind: 'task', done: 'Guests[ {vms}] of node {node} shut down' },
    sideEffects: 'What they serve is gone until they are started again.',
    duration: 'up to minutes',
    related: ['shutdown_guests', 'start_node_guests', 'migrate_node_guests'],
  },
  {
    name: 'suspend_node_guests',
    title: 'Suspend VMs of a node',
    description: 'Pauses all running VMs of a node, or those that are named.',
    toolsets: ['guests'],
    example: { node: 'pve1', vms: '100' },
    operation: 'POST /nodes/{node}/suspendall',
    parameters: { node, vms: vmidsOfNode },
    answer: { kind: 'task', done: 'Guests[ {vms}] of node {node} suspended' },
    sideEffects: 'They answer nobody until they are resumed.',
    related: ['suspend_guests', 'resume_vm'],
  },
  {
    name: 'migrate_node_guests',
    title: 'Empty a node',
    description:
      'Moves all guests of a node, or those that are named, to one other node: running VMs live, containers by restart.',
    toolsets: ['guests'],
    example: { node: 'pve1', target: 'pve2', vms: '109', 'max-workers': 2 },
    operation: 'POST /nodes/{node}/migrateall',
    parameters: {
      node: { ...node, aliases: ['node_name', 'source_node'] },
      target: { describe: 'Node to move them to.', required: true, aliases: ['target_node'] },
      vms: vmidsOfNode,
      'with-local-disks': { describe: 'true: copy local disks too.' },
      'max-workers': { describe: 'How many at a time; needed unless the datacenter options set it.' },
    },
    answer: { kind: 'task', done: 'Guests[ {vms}] of node {node} migrated to {target}' },
    prerequisites: ['The target has the memory, storages and bridges for all of them.'],
    duration: 'minutes',
    related: ['migrate_guests', 'check_migration'],
  },
] as const satisfies readonly CuratedTool[];
