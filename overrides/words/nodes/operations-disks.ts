import type { OperationWords } from '../types.js';

/** Physical disks of a node and what is built on them. */
export const diskOperations = {
  'GET /nodes/{node}/disks': 'Names the disk calls of a node.',
  'GET /nodes/{node}/disks/list':
    'Lists physical disks: size, model, serial, health, and what each is used for.',
  'GET /nodes/{node}/disks/smart': 'Reads SMART health and attributes of a disk.',
  'POST /nodes/{node}/disks/initgpt': 'Writes an empty GPT partition table to an unused disk. Starts a task.',
  'PUT /nodes/{node}/disks/wipedisk': 'Wipes a disk or partition; everything on it is lost. Starts a task.',
  'GET /nodes/{node}/disks/directory': 'Lists filesystems PVE made on disks and mounts under /mnt/pve.',
  'POST /nodes/{node}/disks/directory':
    'Formats an unused disk and mounts it under /mnt/pve, as a storage if asked. Starts a task.',
  'DELETE /nodes/{node}/disks/directory/{name}':
    'Unmounts a disk mounted by PVE and drops its mount unit. Starts a task.',
  'GET /nodes/{node}/disks/lvm': 'Lists volume groups with their disks, size and free space.',
  'POST /nodes/{node}/disks/lvm': 'Makes an LVM volume group on an unused disk. Starts a task.',
  'DELETE /nodes/{node}/disks/lvm/{name}': 'Destroys a volume group with every volume in it. Starts a task.',
  'GET /nodes/{node}/disks/lvmthin': 'Lists thin pools: size, data and metadata in use.',
  'POST /nodes/{node}/disks/lvmthin':
    'Makes a volume group with a thin pool on an unused disk. Starts a task.',
  'DELETE /nodes/{node}/disks/lvmthin/{name}': 'Destroys a thin pool with every volume in it. Starts a task.',
  'GET /nodes/{node}/disks/zfs': 'Lists ZFS pools: size, free space, fragmentation, health.',
  'POST /nodes/{node}/disks/zfs': 'Makes a ZFS pool from unused disks. Starts a task.',
  'GET /nodes/{node}/disks/zfs/{name}': 'Reads state, errors, last scrub and disk tree of a ZFS pool.',
  'DELETE /nodes/{node}/disks/zfs/{name}': 'Destroys a ZFS pool with all data in it. Starts a task.',
} satisfies OperationWords;
