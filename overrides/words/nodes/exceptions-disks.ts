import type { WordsException } from '../types.js';

/** Calls on physical disks. */
export const diskExceptions = [
  {
    match: 'GET /nodes/{node}/disks/list',
    words: { type: '`unused` disks only, or `journal_disks` that have room for an OSD database.' },
  },
  {
    match: 'GET /nodes/{node}/disks/smart',
    words: { disk: 'Block device to ask, e.g. `/dev/sda` or `/dev/nvme0n1`.' },
  },
  {
    match: 'POST /nodes/{node}/disks/initgpt',
    words: { disk: 'Block device that gets the partition table, e.g. `/dev/sdb`.' },
  },
  {
    match: 'PUT /nodes/{node}/disks/wipedisk',
    words: { disk: 'Block device or partition to wipe, e.g. `/dev/sdb`; refused while something uses it.' },
  },
  {
    match: 'POST /nodes/{node}/disks/directory',
    words: { name: 'Name for mount point (`/mnt/pve/NAME`) and storage.' },
  },
  {
    match: 'DELETE /nodes/{node}/disks/directory/{name}',
    words: { name: 'Name under /mnt/pve.' },
  },
  {
    match: 'POST /nodes/{node}/disks/lvm',
    words: { name: 'Name for volume group and storage.' },
  },
  { match: 'DELETE /nodes/{node}/disks/lvm/{name}', words: { name: 'Volume group to destroy.' } },
  {
    match: 'POST /nodes/{node}/disks/lvmthin',
    words: { name: 'Name for volume group, thin pool and storage.' },
  },
  { match: 'DELETE /nodes/{node}/disks/lvmthin/{name}', words: { name: 'Name of the thin pool.' } },
  {
    match: 'POST /nodes/{node}/disks/zfs',
    words: {
      name: 'Name for pool and storage.',
      compression: 'Compression for all datasets: `on` (lz4, default), `zstd`, `off`, …',
    },
  },
  { match: '* /nodes/{node}/disks/zfs/{name}', words: { name: 'Name of the ZFS pool.' } },
] satisfies readonly WordsException[];
