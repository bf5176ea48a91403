import { LAB, type Scenario } from '../provoke.js';

const BACKUP = 'local:backup/vzdump-qemu-100-2026_01_01-00_00_00.vma.zst';

/** Disks and snapshots. */
export const disks: readonly Scenario[] = [
  {
    rule: 'disk-shrink',
    previewed: true,
    before: [['resize_disk', { vmid: 106, disk: 'scsi0', size: '80G' }]],
    call: ['resize_disk', { vmid: 106, disk: 'scsi0', size: '60G' }],
  },
  {
    rule: 'disk-missing',
    previewed: true,
    before: [['POST /nodes/pve3/qemu/108/config', { delete: 'scsi0' }]],
    call: ['move_disk', { vmid: 108, disk: 'scsi0', storage: 'nfs-shared' }],
  },
  { rule: 'move-same-storage', call: ['move_disk', { vmid: 106, disk: 'scsi0', storage: 'local-lvm' }] },
  {
    rule: 'move-with-snapshots',
    call: ['move_disk', { vmid: 106, disk: 'scsi0', storage: 'nfs-shared', delete: true }],
  },
  {
    rule: 'cdrom-move',
    before: [['update_vm_config', { vmid: 106, ide2: 'none,media=cdrom' }]],
    call: ['move_disk', { vmid: 106, disk: 'ide2', storage: 'nfs-shared' }],
  },
  {
    rule: 'cdrom-move',
    before: [['update_vm_config', { vmid: 106, ide2: 'none,media=cdrom' }]],
    call: ['resize_disk', { vmid: 106, disk: 'ide2', size: '+1G' }],
  },
  {
    rule: 'running-container-volume',
    call: ['move_container_volume', { vmid: 200, volume: 'rootfs', storage: 'nfs-shared' }],
  },
  { rule: 'linked-clone', call: ['clone_vm', { vmid: 108, newid: 601, full: false }] },
  { rule: 'linked-clone', call: ['clone_vm', { vmid: 9000, newid: 601, full: false, storage: 'local-lvm' }] },
  {
    rule: 'linked-clone',
    call: ['POST /nodes/pve1/qemu/9000/clone', { newid: 601, full: 0, storage: 'local-lvm' }],
  },
  {
    rule: 'snapshot-impossible',
    previewed: true,
    before: [['POST /nodes/pve3/qemu/108/config', { scsi1: 'nfs-shared:4,format=raw' }]],
    call: ['create_snapshot', { vmid: 108, snapname: 'again' }],
  },
  {
    rule: 'snapshot-exists',
    previewed: true,
    before: [['create_snapshot', { vmid: 100, snapname: 'nightly' }]],
    call: ['create_snapshot', { vmid: 100, snapname: 'nightly' }],
  },
  {
    rule: 'snapshot-missing',
    previewed: true,
    before: [['delete_snapshot', { vmid: 106, snapname: 'before-upgrade' }]],
    call: ['rollback_snapshot', { vmid: 106, snapname: 'before-upgrade' }],
  },
  { rule: 'snapshot-missing', call: ['get_snapshot_config', { vmid: 106, snapname: 'nope' }] },
  { rule: 'snapshot-missing', call: ['clone_vm', { vmid: 106, newid: 601, snapname: 'before-upgrad' }] },
  { rule: 'snapshot-reserved', call: ['create_snapshot', { vmid: 100, snapname: 'current' }] },
  { rule: 'snapshot-reserved', call: ['create_snapshot', { vmid: 100, snapshot_name: 'current' }] },
  {
    rule: 'volume-in-use',
    before: [
      ['create_snapshot', { vmid: 103, snapname: 'now' }],
      ['POST /nodes/pve1/qemu/103/config', { delete: 'scsi0' }],
    ],
    call: ['POST /nodes/pve1/qemu/103/config', { delete: 'unused0' }],
  },
  {
    rule: 'volume-in-use',
    before: [['clone_vm', { vmid: 9000, newid: 601 }]],
    call: ['delete_vm', { vmid: 9000 }],
  },
  {
    rule: 'volume-in-use',
    before: [['update_vm_config', { vmid: 106, delete: 'scsi0' }]],
    call: ['unlink_disk', { vmid: 106, idlist: 'unused0', force: true }],
  },
  {
    rule: 'volume-protected',
    world: LAB,
    before: [['update_backup', { volid: BACKUP, protected: true }]],
    call: ['delete_backup', { volid: BACKUP }],
  },
];
