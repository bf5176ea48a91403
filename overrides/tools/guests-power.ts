import { guest, guestNode } from './parameters.js';
import type { CuratedTool, RouteTool } from './types.js';

const running = 'The guest runs.';
const stopped = 'The guest is stopped.';

/** Starting and stopping guests. */
export const guestPowerTools = [
  {
    name: 'start_vm',
    title: 'Start guest',
    description: 'Starts a stopped VM or container and waits until it runs.',
    toolsets: ['core', 'guests'],
    example: { vmid: 'staging' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/start',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/start',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode },
    answer: { kind: 'task', done: 'started' },
    prerequisites: [stopped, 'It is no template.'],
    duration: 'a few seconds',
    related: ['get_vm_status', 'start_guests', 'resume_vm', 'bulk_guest_action'],
    aliases: ['start_container', 'start_resource', 'proxmox_vm_start'],
  },
  {
    name: 'shutdown_vm',
    title: 'Shut guest down',
    description:
      'Asks the guest system to shut down. Prefer it to stop_vm. Fails when the guest does not react within the timeout.',
    toolsets: ['core', 'guests'],
    example: { vmid: 100 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/shutdown',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/shutdown',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      timeout: { describe: 'Seconds it has.' },
      forceStop: {
        describe: 'true: cut its power after that. Needs access level destroy.',
        aliases: ['force'],
      },
    },
    answer: { kind: 'task', done: 'shut down' },
    prerequisites: [running, 'Its system reacts to ACPI, or the guest agent runs.'],
    sideEffects: 'What the guest serves is gone until it is started again; HA counts it as wanted stopped.',
    duration: 'up to a minute',
    related: ['stop_vm', 'reboot_vm', 'start_vm', 'bulk_guest_action'],
    aliases: ['shutdown_container', 'shutdown_resource', 'proxmox_vm_shutdown'],
  },
  {
    name: 'stop_vm',
    title: 'Stop guest hard',
    description:
      'Cuts the power of a VM or container: unsaved data is lost. Use shutdown_vm unless the guest hangs.',
    toolsets: ['core', 'guests'],
    example: { vmid: 100 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/stop',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/stop',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      'overrule-shutdown': { describe: 'true: first abort a shutdown that is under way.' },
    },
    answer: { kind: 'task', done: 'stopped' },
    prerequisites: [running],
    sideEffects: 'As pulling the plug: file systems are left unclean.',
    duration: 'a few seconds',
    related: ['shutdown_vm', 'start_vm', 'bulk_guest_action'],
    aliases: ['stop_container', 'stop_resource', 'proxmox_vm_stop'],
  },
  {
    name: 'reboot_vm',
    title: 'Reboot guest',
    description:
      'Shuts a VM or container down in order and starts it again, which puts its pending changes into effect. For a VM that hangs: reset_vm.',
    toolsets: ['guests'],
    example: { vmid: 100 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/reboot',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/reboot',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode, timeout: { describe: 'Seconds it has to shut down.' } },
    answer: { kind: 'task', done: 'rebooted' },
    prerequisites: [running],
    sideEffects: 'What the guest serves is away meanwhile; pending changes take effect.',
    duration: 'up to two minutes',
    related: ['reset_vm', 'list_pending_changes', 'bulk_guest_action'],
    aliases: ['reboot_container', 'restart_resource'],
  },
  {
    name: 'reset_vm',
    title: 'Reset VM',
    description:
      'Presses the reset button of a VM: unsaved data is lost. Use reboot_vm unless it hangs. Containers have none.',
    toolsets: ['guests'],
    example: { vmid: 100 },
    operation: { qemu: 'POST /nodes/{node}/qemu/{vmid}/status/reset' },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode },
    answer: { kind: 'task', done: 'reset' },
    prerequisites: [running],
    sideEffects: 'As the reset button: file systems are left unclean.',
    duration: 'a few seconds',
    related: ['reboot_vm', 'stop_vm'],
  },
  {
    name: 'suspend_vm',
    title: 'Suspend guest',
    description:
      'Freezes a running VM in memory (pause), or saves it to disk and powers it off (todisk). Containers freeze by CRIU, which PVE calls experimental.',
    toolsets: ['guests'],
    example: { vmid: 100 },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/suspend',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/suspend',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      todisk: { describe: 'true: save the memory to disk and power off (hibernate). VMs only.' },
      statestorage: { describe: 'Storage for the saved memory; with todisk.' },
    },
    answer: { kind: 'task', done: 'suspended' },
    prerequisites: [running],
    sideEffects: 'It answers nobody until it is resumed; todisk takes disk space as large as its memory.',
    duration: 'a few seconds; with todisk up to minutes',
    related: ['resume_vm'],
  },
  {
    name: 'resume_vm',
    title: 'Resume guest',
    description: 'Lets a paused VM or container go on. One that was hibernated to disk goes on by start_vm.',
    toolsets: ['guests'],
    example: { vmid: 'sandbox' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/status/resume',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/status/resume',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode },
    answer: { kind: 'task', done: 'resumed' },
    prerequisites: ['The guest is paused.'],
    related: ['suspend_vm', 'start_vm'],
  },
  {
    name: 'manage_vm',
    title: 'Power of a guest',
    description:
      'One tool for start, stop, reboot, shutdown, reset, suspend and resume of a VM or container, for callers who know it by this name. Each action is a tool of its own with more arguments.',
    toolsets: ['guests'],
    example: { vmid: 'staging', action: 'start' },
    route: {
      argument: 'action',
      tools: {
        start: 'start_vm',
        stop: 'stop_vm',
        reboot: 'reboot_vm',
        shutdown: 'shutdown_vm',
        reset: 'reset_vm',
        suspend: 'suspend_vm',
        resume: 'resume_vm',
      },
    },
    open: true,
    parameters: {
      vmid: { describe: guest.describe, required: true, aliases: guest.aliases, schema: { type: 'string' } },
      action: {
        describe: 'What to do.',
        required: true,
        schema: {
          type: 'string',
          enum: ['start', 'stop', 'reboot', 'shutdown', 'reset', 'suspend', 'resume'],
        },
      },
    },
    related: ['start_vm', 'shutdown_vm', 'reboot_vm'],
    aliases: ['manage_lxc_container'],
  },
] as const satisfies readonly (CuratedTool | RouteTool)[];
