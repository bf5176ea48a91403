import type { ParameterWords } from '../types.js';
import { under } from './under.js';

/** Sub-keys that the root volume and the mount points of a container share. */
const volumeKeys = {
  volume:
    '"STORAGE:GIB" for a new volume, such as "local-lvm:8"; else a volid, or for mount points a host path.',
  size: 'For information; a new value is ignored. To grow the volume use resize.',
  acl: 'true or false: force POSIX ACLs on or off; default: what the file system does anyway.',
  quota: 'true: user quotas inside; not for ZFS, nor for unprivileged containers.',
  ro: 'true: read-only inside.',
  replicate: 'false: leave the volume out of storage replication. Default true.',
  shared:
    'true: promise that this path or device exists on all nodes, so that migration is allowed; shares nothing.',
  mountoptions: 'Mount options separated by ; such as "noatime;discard".',
  idmap:
    'Ownership on this mount: "u:1000:1000:1" (kind, id inside, id on disk, how many), by ;, or `passthrough`.',
} as const satisfies ParameterWords;

/** Disks of containers. */
export const volumeParameters: ParameterWords = {
  rootfs: 'Root volume of a container: "local-lvm:8" makes a new one of 8 GiB.',
  'mp[n]':
    'Mount point: "local-lvm:20,mp=/data,backup=1" for a new volume, "/host/dir,mp=/data" for a host path (root only).',
  ...under(['rootfs', 'mp[n]'], volumeKeys),
  'mp[n].mp': 'Where it is mounted inside: an absolute path without symbolic links.',
  'mp[n].backup':
    'true: include it in backups. Default false, and host paths never are: only rootfs is always in.',
  'mp[n].keepattrs': 'true: the new volume takes owner and mode of the directory it covers. Default false.',
};
