import type { ParameterWords } from '../types.js';

/** Physical disks and what is built on them. */
export const diskParameters = {
  device: 'Block device to build on, e.g. `/dev/sdb`; must be unused. Listed by disks/list.',
  devices: 'Block devices of the pool, with commas: `/dev/sdb,/dev/sdc`; each must be unused.',
  add_storage: 'Defines a storage of the same name on top, for this node; off by default.',
  filesystem: '`ext4` (default) or `xfs`.',
  'cleanup-config':
    'Takes this node off the storages built on it, or drops those no other node has; off by default.',
  'cleanup-disks': 'Wipes the disks underneath, so that they can be used again; off by default.',
  uuid: 'Identifier for the new partition table; a random one unless given.',
  'volume-group': 'Volume group that the thin pool is in.',
  healthonly: 'Reads just the verdict, without the attributes; off by default.',
  ashift: 'Sector size as a power of two, 9 to 16; 12 (4 KiB) by default. Cannot be changed later.',
  compression:
    'Compression: of the pool for ZFS (`on` by default), of the file that is fetched for a download.',
  raidlevel:
    'Redundancy: `single` has none, `mirror` 2 or more disks, `raid10` pairs, `raidz2` survives two losses.',
  'draid-config': 'Layout for `draid` levels: `data=4,spares=1`.',
  'draid-config.data': 'Data disks in each redundancy group.',
  'draid-config.spares': 'Capacity kept as spare, counted in disks.',
} satisfies ParameterWords;
