import type { CuratedTool } from './types.js';

/** Guests coming and going. */
export const lifecycleTools = [
  {
    name: 'create_vm',
    title: 'Create VM',
    description:
      'Creates a QEMU VM. A usual one: name, cores, memory, scsi0 "local-lvm:32", scsihw "virtio-scsi-single", net0 "virtio,bridge=vmbr0", ide2 "local:iso/NAME.iso,media=cdrom", start. Find the ISO with list_storage_content. Takes every other parameter of POST /nodes/{node}/qemu too (describe_operation lists them).',
    toolsets: ['core', 'guests'],
    example: {
      node: 'pve1',
      name: 'new-vm',
      cores: 2,
      memory: '2G',
      scsi0: 'local-lvm:8',
      net0: 'virtio,bridge=vmbr0',
    },
    operation: 'POST /nodes/{node}/qemu',
    open: true,
    parameters: {
      node: { describe: 'Node to create it on.', required: true, aliases: ['node_name'] },
      vmid: { describe: 'Guest id; the next free one when left out.', aliases: ['new_id'] },
      name: { describe: 'Host name of the VM.' },
      cores: { describe: 'CPU cores per socket.' },
      memory: { describe: 'MiB of memory.', wire: 'memory', schema: { type: 'integer', minimum: 16 } },
      ostype: { describe: 'Guest operating system: l26 for Linux, win11 for Windows 11 and Server 2022 on.' },
      scsihw: { describe: 'SCSI controller; virtio-scsi-single is the one to take.' },
      scsi0: { describe: 'First disk, "STORAGE:GIB" for a new one, such as "local-lvm:32".' },
      ide2: { describe: 'CD drive, such as "local:iso/debian.iso,media=cdrom".' },
      net0: { describe: 'First network card, such as "virtio,bridge=vmbr0".' },
      agent: {
        describe: 'true when the QEMU guest agent will run in it.',
        wire: 'agent',
        schema: { type: 'boolean' },
      },
      start: { describe: 'true: start it once created.' },
    },
    ask: { vmid: 'GET /cluster/nextid' },
    answer: { kind: 'task', done: 'created' },
    aliases: ['proxmox_vm_create'],
  },
  {
    name: 'delete_vm',
    title: 'Delete guest',
    description:
      'Deletes a stopped VM or container with all its disks and snapshots, for good. Stop it first. Refused while its protection flag is set.',
    toolsets: ['core', 'guests'],
    example: { vmid: 108 },
    operation: { qemu: 'DELETE /nodes/{node}/qemu/{vmid}', lxc: 'DELETE /nodes/{node}/lxc/{vmid}' },
    locate: 'guest',
    parameters: {
      vmid: { describe: 'Guest id.', required: true, aliases: ['container_id'] },
      node: { describe: 'Node of the guest; found by itself when left out.', aliases: ['node_name'] },
      purge: {
        describe: 'true: also remove it from backup jobs, replication and HA. Needs access level full.',
      },
      'destroy-unreferenced-disks': {
        describe:
          'true: also delete disks on any storage that carry its vmid but are not in its configuration.',
      },
    },
    answer: { kind: 'task', done: 'deleted' },
    aliases: ['delete_container', 'delete_resource', 'delete_lxc', 'proxmox_vm_delete'],
  },
] as const satisfies readonly CuratedTool[];
