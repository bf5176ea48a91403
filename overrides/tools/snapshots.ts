import { guest, guestNode, snapname } from './parameters.js';
import type { CuratedTool } from './types.js';

/** Snapshots of guests. */
export const snapshotTools = [
  {
    name: 'list_snapshots',
    title: 'List snapshots',
    description:
      'Snapshots of a VM or container with time and parent; the row "current" tells where it stands.',
    toolsets: ['core', 'snapshots'],
    example: { vmid: 'web01' },
    operation: {
      qemu: 'GET /nodes/{node}/qemu/{vmid}/snapshot',
      lxc: 'GET /nodes/{node}/lxc/{vmid}/snapshot',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'taken', field: 'snaptime', as: 'time' },
          { name: 'ram', field: 'vmstate' },
          { name: 'parent', field: 'parent' },
          { name: 'description', field: 'description' },
        ],
        sort: ['snaptime'],
        empty: 'The guest has no snapshots.',
      },
    },
    related: ['create_snapshot', 'rollback_snapshot', 'delete_snapshot'],
    aliases: ['get_snapshots', 'list_vm_snapshots', 'list_container_snapshots'],
  },
  {
    name: 'create_snapshot',
    title: 'Take snapshot',
    description:
      'Saves the state of a VM or container to go back to. No backup: it lies with the disks and is lost with them. Needs disks that can do it (qcow2, ZFS, LVM-thin, Ceph).',
    toolsets: ['core', 'snapshots'],
    example: { vmid: 'web01', snapname: 'before-update', description: 'before the update' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/snapshot',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/snapshot',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      snapname: { ...snapname, describe: 'Name: a letter, then letters, digits, - and _.' },
      description: { describe: 'What it is for.' },
      vmstate: { describe: 'true: with the memory of a running VM.', aliases: ['include_ram', 'vm_state'] },
    },
    answer: { kind: 'task', done: 'has a new snapshot' },
    prerequisites: ['Its disks allow snapshots: check_guest_feature.'],
    sideEffects: 'Takes disk space that grows with each change; vmstate halts the VM for a moment.',
    duration: 'a few seconds; with vmstate up to minutes',
    related: ['list_snapshots', 'rollback_snapshot', 'check_guest_feature', 'create_backup'],
    aliases: ['create_vm_snapshot', 'create_container_snapshot'],
  },
  {
    name: 'rollback_snapshot',
    title: 'Roll back to snapshot',
    description:
      'Puts a VM or container back to a snapshot: everything since then is lost. On ZFS only to the newest one.',
    toolsets: ['snapshots'],
    example: { vmid: 'staging', snapname: 'before-upgrade' },
    operation: {
      qemu: 'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback',
      lxc: 'POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      snapname,
      start: { describe: 'true: start it then; one with memory runs anyway.' },
    },
    answer: { kind: 'task', done: 'rolled back' },
    sideEffects: 'A running guest is stopped; all data written since the snapshot is lost.',
    duration: 'a few seconds',
    related: ['list_snapshots', 'create_snapshot', 'start_vm'],
    aliases: ['restore_snapshot', 'restore_vm_snapshot', 'restore_container_snapshot'],
  },
  {
    name: 'delete_snapshot',
    title: 'Delete snapshot',
    description: 'Deletes a snapshot of a VM or container; the guest itself stays as it is.',
    toolsets: ['snapshots'],
    example: { vmid: 'web01', snapname: 'release-41' },
    operation: {
      qemu: 'DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}',
      lxc: 'DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      snapname,
      force: { describe: 'true: out of the configuration even if its data cannot be removed.' },
    },
    answer: { kind: 'task', done: 'has one snapshot less' },
    sideEffects: 'There is no going back to that state.',
    duration: 'seconds to minutes, by what has changed since',
    related: ['list_snapshots'],
    aliases: ['delete_vm_snapshot', 'delete_container_snapshot'],
  },
  {
    name: 'get_snapshot_config',
    title: 'Configuration in a snapshot',
    description: 'The configuration of a guest as a snapshot keeps it, with its notes.',
    toolsets: ['snapshots'],
    example: { vmid: 'web01', snapname: 'release-41' },
    operation: {
      qemu: 'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config',
      lxc: 'GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config',
    },
    locate: 'guest',
    parameters: { vmid: guest, node: guestNode, snapname },
    answer: { kind: 'object', first: ['description', 'snaptime', 'parent'] },
    related: ['get_vm_config', 'rollback_snapshot'],
  },
  {
    name: 'update_snapshot',
    title: 'Notes of a snapshot',
    description: 'Changes the description of a snapshot; nothing else of it can be changed.',
    toolsets: ['snapshots'],
    example: { vmid: 'web01', snapname: 'release-41', description: 'keep until May' },
    operation: {
      qemu: 'PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config',
      lxc: 'PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config',
    },
    locate: 'guest',
    parameters: {
      vmid: guest,
      node: guestNode,
      snapname,
      description: { describe: 'The new description.', required: true },
    },
    answer: { kind: 'done', done: 'has a new description of its snapshot' },
    related: ['list_snapshots'],
  },
] as const satisfies readonly CuratedTool[];
