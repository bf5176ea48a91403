import { guest, guestNode } from './parameters.js';
import type { CuratedTool } from './types.js';

/** Changing the options of guests. */
export const guestConfigTools = [
  {
    name: 'update_vm_config',
    title: 'Change guest configuration',
    description:
      'Changes options of a VM or container: any of those that get_vm_config shows (cores, memory in MiB, net0, tags, onboot, …), new disks ("scsi1": "local-lvm:32"). To grow a disk: resize_disk. What a running guest can\'t take at once waits for reboot_vm.',
    toolsets: ['core', 'guests'],
    example: { vmid: 'staging', cores: 4, memory: '8G' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/config',
      lxc: 'PUT /nodes/{node}/lxc/{vmid}/config',
    },
    locate: 'guest',
    open: true,
    spread: ['config_changes', 'config', 'changes', 'updates', 'options'],
    parameters: {
      vmid: guest,
      node: guestNode,
      cores: { describe: 'CPU cores (of each socket).', aliases: ['cpu_cores'] },
      memory: {
        describe: 'MiB, or "8G".',
        wire: 'memory',
        schema: { type: 'string' },
        aliases: ['memory_mb'],
      },
      delete: { describe: 'Options to remove, comma-separated.', aliases: ['remove'] },
      digest: { describe: 'From get_vm_config: refuse if it has changed since.', unlisted: true },
    },
    answer: { kind: 'task', done: 'changed' },
    sideEffects: 'Options that cannot change while it runs stay pending until its next start.',
    related: ['get_vm_config', 'list_pending_changes', 'resize_disk', 'set_guest_tags', 'describe_operation'],
    aliases: ['update_container_config', 'update_lxc_config'],
  },
  {
    name: 'revert_pending_changes',
    title: 'Drop pending changes',
    description: 'Takes back changes of options that still wait for the next start of the guest.',
    toolsets: ['guests'],
    example: { vmid: 100, revert: 'memory' },
    operation: {
      qemu: 'PUT /nodes/{node}/qemu/{vmid}/config',
      lxc: 'PUT /nodes/{node}/lxc/{vmid}/config',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      revert: { describe: 'Options, comma-separated, as list_pending_changes shows them.', required: true },
    },
    answer: { kind: 'done', done: 'has the pending change of {revert} dropped' },
    related: ['list_pending_changes', 'update_vm_config'],
  },
  {
    name: 'set_guest_tags',
    title: 'Tag guest',
    description: 'Sets the tags of a VM or container, in place of those it has. An empty text removes all.',
    toolsets: ['guests'],
    example: { vmid: 'mail', tags: 'prod;mail' },
    operation: {
      qemu: 'PUT /nodes/{node}/qemu/{vmid}/config',
      lxc: 'PUT /nodes/{node}/lxc/{vmid}/config',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      tags: { describe: 'All tags it shall have, separated by ";".', required: true },
    },
    answer: { kind: 'done', done: 'tagged' },
    related: ['list_vms', 'update_vm_config', 'bulk_guest_action'],
  },
  {
    name: 'set_guest_protection',
    title: 'Protect guest',
    description:
      'Protects a VM or container: PVE removes neither it nor its disks, and these tools no longer change it, only start and shut it down. Its owner alone lifts that, outside of these tools.',
    toolsets: ['guests'],
    example: { vmid: 'web01', protection: true },
    operation: {
      qemu: 'PUT /nodes/{node}/qemu/{vmid}/config',
      lxc: 'PUT /nodes/{node}/lxc/{vmid}/config',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      protection: {
        describe: 'true: protected. false is refused for a guest that is.',
        required: true,
        aliases: ['protected', 'enabled'],
      },
    },
    answer: { kind: 'done', done: 'has its protection set' },
    related: ['delete_vm', 'unlink_disk'],
  },
  {
    name: 'set_guest_notes',
    title: 'Notes of a guest',
    description:
      'Sets the notes of a VM or container (Markdown), which its summary in the web interface shows.',
    toolsets: ['guests'],
    example: { vmid: 'mail', description: 'Postfix and Dovecot.' },
    operation: {
      qemu: 'PUT /nodes/{node}/qemu/{vmid}/config',
      lxc: 'PUT /nodes/{node}/lxc/{vmid}/config',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      description: {
        describe: 'The notes, in place of those it has.',
        required: true,
        aliases: ['notes', 'comment'],
      },
    },
    answer: { kind: 'done', done: 'has new notes' },
    related: ['get_vm_config', 'set_guest_tags'],
  },
  {
    name: 'set_guest_autostart',
    title: 'Start guest with its node',
    description: 'Sets whether a VM or container starts when its node boots, and in which order.',
    toolsets: ['guests'],
    example: { vmid: 'mail', onboot: true, startup: 'order=2,up=30' },
    operation: {
      qemu: 'PUT /nodes/{node}/qemu/{vmid}/config',
      lxc: 'PUT /nodes/{node}/lxc/{vmid}/config',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      onboot: { describe: 'true: start it at boot.', required: true, aliases: ['enabled'] },
      startup: {
        describe: 'order=N[,up=SECONDS][,down=SECONDS]: place in the order, pause after it, time to stop.',
      },
    },
    answer: { kind: 'done', done: 'has its start at boot set' },
    related: ['start_guests', 'update_vm_config'],
  },
] as const satisfies readonly CuratedTool[];
