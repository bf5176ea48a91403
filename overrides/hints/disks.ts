import type { HintRule } from './types.js';

/** Disks, volumes and snapshots. */
export const diskHints: readonly HintRule[] = [
  {
    id: 'disk-shrink',
    title: 'Disks only grow',
    when: { message: 'shrinking disks is not supported|unable to shrink disk size' },
    says: 'The given size is below the present one. To end with a smaller disk, add a new one and copy inside the guest.',
    facts: ['disks'],
    suggestions: [
      { arguments: { size: '+10G' }, why: 'grows it, a size with + being added to the present one' },
    ],
    invalid: { parameters: ['size'], expected: 'a size above the present one, or +SIZE' },
    code: 'invalid_arguments',
  },
  {
    id: 'disk-missing',
    title: 'The guest has no such disk',
    when: { message: "disk '(?<missing>[^']+)' (?:for VM '\\d+' )?does not exist" },
    says: "There is no '{missing}' in the guest's configuration.",
    facts: ['disks'],
    suggestions: [
      { arguments: { '{disk_argument}': '{disk_there}' }, why: 'the same with a disk that the guest has' },
    ],
    invalid: { parameters: ['disk', 'volume'], expected: 'a disk of the guest', valid: 'disks' },
    code: 'not_found',
  },
  {
    id: 'move-same-storage',
    title: 'The disk lies there already',
    when: { message: "can't move to the same storage" },
    says: 'Name another storage, or another format on this one.',
    facts: ['disks', 'storages'],
    suggestions: [{ arguments: { storage: '{fit_storage}' }, why: 'the same to another storage' }],
    invalid: { parameters: ['storage'], expected: 'another storage that takes disks', valid: 'storages' },
    code: 'conflict',
  },
  {
    id: 'move-with-snapshots',
    title: 'A disk with snapshots keeps its source',
    when: { message: 'move a (?:disk|volume) with snapshots and delete the source|disk used by a snapshot' },
    says: 'Snapshots do not move with a disk: delete them first, or move without deleting the source.',
    facts: ['snapshots'],
    suggestions: [
      { arguments: { delete: false }, why: 'the same, the source staying as an unused disk' },
      {
        tool: 'delete_snapshot',
        arguments: { vmid: '{vmid}', snapname: '{snapshot}' },
        why: 'deletes the newest one',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'cdrom-move',
    title: 'A CD drive is no disk',
    when: {
      message: "(?:move|resize) a cdrom|CD drive contents can't be moved|unable to parse volume ID 'none'",
    },
    says: 'CD drives are neither moved nor resized: eject the image with `none,media=cdrom`.',
    facts: ['drives', 'disks'],
    suggestions: [
      { tool: 'get_vm_config', arguments: { vmid: '{vmid}' }, why: 'shows which of its drives are disks' },
    ],
    invalid: { parameters: ['disk'], expected: 'a disk, not a CD drive', valid: 'disks' },
    code: 'invalid_arguments',
  },
  {
    id: 'running-container-volume',
    title: 'The volumes of a running container can not be moved',
    when: { message: 'cannot move volumes of a running container' },
    says: 'Shut the container down, move the volume, start it again.',
    facts: ['state'],
    suggestions: [{ tool: 'shutdown_vm', arguments: { vmid: '{vmid}' }, why: 'shuts it down in order' }],
    code: 'conflict',
  },
  {
    id: 'linked-clone',
    title: 'A linked clone is not possible',
    when: {
      message:
        "linked clone feature is not (?:supported|available)|parameter '\\w+' not allowed for linked clones",
    },
    says: 'A linked clone needs a template as its source and a storage with copy-on-write, and takes neither storage nor format: make a full clone.',
    facts: ['guest'],
    suggestions: [{ arguments: { full: true }, why: 'the same as a full clone' }],
    code: 'unsupported',
  },
  {
    id: 'snapshot-impossible',
    title: 'The guest can not be snapshotted',
    when: {
      message:
        'snapshot feature is not available|(?:storage|volume).*(?:does not|do not|not) support snapshot|can.?t snapshot',
    },
    says: 'One of its disks lies where snapshots are not possible, such as a raw file on a directory or NFS storage, or thick LVM: move that disk to qcow2, LVM-thin, ZFS or Ceph; or make a backup instead.',
    facts: ['disks'],
    suggestions: [
      {
        tool: 'move_disk',
        arguments: {
          vmid: '{vmid}',
          disk: '{raw_disk}',
          storage: '{raw_storage}',
          format: 'qcow2',
          delete: true,
        },
        why: 'turns the raw disk into qcow2',
        only: 'qemu',
      },
      {
        tool: 'list_storage',
        arguments: { content: 'backup' },
        why: 'shows where a backup could go instead',
      },
    ],
    code: 'unsupported',
  },
  {
    id: 'snapshot-exists',
    title: 'The snapshot name is taken',
    when: { message: "snapshot name '(?<taken>[^']+)' already used" },
    says: "Another snapshot of this guest is called '{taken}'.",
    facts: ['snapshots'],
    suggestions: [{ arguments: { snapname: '{taken}-2' }, why: 'the same under another name' }],
    invalid: { parameters: ['snapname'], expected: 'a name that no snapshot of the guest has' },
    code: 'conflict',
  },
  {
    id: 'snapshot-missing',
    title: 'The guest has no such snapshot',
    when: { message: "snapshot '(?<missing>[^']+)' (?:\\(.*\\) )?does not exist" },
    says: "The guest has no snapshot '{missing}' at present.",
    facts: ['snapshots'],
    suggestions: [
      {
        arguments: { '{wrong_argument}': '{meant}' },
        why: 'the same with the one that was most likely meant',
      },
      { tool: 'list_snapshots', arguments: { vmid: '{vmid}' }, why: 'lists what is there' },
    ],
    invalid: { parameters: ['snapname'], expected: 'a snapshot of the guest', valid: 'snapshots' },
    code: 'not_found',
  },
  {
    id: 'snapshot-reserved',
    title: 'The snapshot name is reserved',
    when: { message: "snapshot name '(?<reserved>[^']+)' \\(reserved" },
    says: "PVE keeps '{reserved}' for itself, for example for the present state.",
    facts: ['snapshots'],
    suggestions: [{ arguments: { snapname: '{reserved}-1' }, why: 'the same under a name that is free' }],
    invalid: { parameters: ['snapname'], expected: 'a name that PVE does not keep for itself' },
    code: 'invalid_arguments',
  },
  {
    id: 'snapshot-children',
    title: 'The snapshot has others above it',
    when: {
      message:
        'snapshot.*(?:has (?:dependent|children)|more recent snapshots)|not most recent snapshot|newer snapshots? exist',
    },
    says: 'On this storage only the newest snapshot can be gone back to: delete the newer ones first, or clone from it.',
    facts: ['snapshots'],
    suggestions: [
      { tool: 'list_snapshots', arguments: { vmid: '{vmid}' }, why: 'shows their order' },
      {
        tool: 'delete_snapshot',
        arguments: { vmid: '{vmid}', snapname: '{snapshot}' },
        why: 'deletes the newest one',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'volume-in-use',
    title: 'The volume is still in use',
    when: {
      message:
        "unable to delete '(?<volid>[^']+)' - volume is still in use|base volume '(?<volid2>[^']+)' is still in use|volume .*in use|can.?t remove .* - (?:base volume|image still has)",
    },
    says: 'A snapshot or a linked clone still rests on this volume: delete that first.',
    facts: ['disks', 'snapshots'],
    suggestions: [
      { tool: 'list_snapshots', arguments: { vmid: '{vmid}' }, why: "lists the guest's snapshots" },
      {
        tool: 'list_storage_content',
        arguments: { storage: '{storage}', node: '{node}' },
        why: 'shows which guests have volumes there; a clone names its base',
      },
    ],
    code: 'conflict',
  },
  {
    id: 'copy-failed',
    wide: true,
    title: 'A disk could not be copied',
    when: { message: 'qemu-img convert|(?:copy|clone) failed: ' },
    says: 'The log before its last line tells which side failed: reading the source, which a bad disk or image causes, or writing the target, mostly for want of room.',
    facts: ['disks', 'storages'],
    suggestions: [
      { tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows the whole log' },
      { tool: 'list_storage', arguments: { node: '{node}' }, why: 'shows the room on the storages' },
    ],
  },
  {
    id: 'volume-protected',
    title: 'The volume is protected',
    when: { message: "can't remove '(?<volid>[^']+)' - volume is protected" },
    says: 'Somebody marked this backup to be kept; ask before taking the mark off.',
    suggestions: [
      { tool: 'update_backup', arguments: { volid: '{volid}', protected: false }, why: 'takes the mark off' },
    ],
    code: 'conflict',
  },
];
