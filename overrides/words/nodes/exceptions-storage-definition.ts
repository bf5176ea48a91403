import type { WordsException } from '../types.js';

/** Parameters that define a storage. Most belong to a few kinds of storage and are refused for the others. */
export const storageDefinitionExceptions = [
  { match: 'GET /storage', words: { type: 'Only storages of this kind, e.g. `nfs` or `zfspool`.' } },
  {
    match: 'POST /storage',
    words: {
      storage: 'Id for the new storage: letters, digits, `-`, `_`, `.`; it begins every volume id on it.',
      type: 'Kind of storage; decides which other parameters apply. Cannot be changed later.',
      server: 'Host name or address of the NFS, SMB, ESXi, ZFS-over-iSCSI or Backup Server.',
      path: 'Absolute path on the nodes, for `dir` and `btrfs`; the mount point where another kind takes it.',
      target: 'iSCSI target, its IQN.',
      base: 'iSCSI LUN, as a volume id, to carry the LVM volume group, which is made there if missing.',
    },
  },
  {
    match: 'PUT /storage/{storage}',
    words: {
      delete: 'Settings to unset, with commas, e.g. `nodes,disable`.',
      server: 'New host name or address of the same server, if it moved.',
    },
  },
  {
    match: 'DELETE /storage/{storage}',
    words: { storage: 'Id of the storage to forget; its data is not touched.' },
  },
  {
    match: 'POST|PUT /storage/**',
    words: {
      content:
        'What may be kept here, with commas: `images,rootdir,iso,vztmpl,backup,snippets,import`; by kind.',
      format: 'Format of new disks where none is asked for: `raw`, `qcow2`, `vmdk` or `subvol`.',
      nodes: 'Nodes that have this storage, with commas; all unless given. Set it for local disks.',
      disable: 'Hides the storage from all nodes without removing its definition.',
      username: 'User at the SMB, ESXi or Backup Server; there with realm: `backup@pbs!pve`.',
      password: 'Password of that user, or token secret; kept on the nodes, never in answers.',
      domain: 'Windows domain or workgroup of the SMB user.',
      fingerprint:
        'SHA-256 fingerprint of the certificate of the Backup Server; needed where that is self-signed.',
      port: 'Port of the server, where not the usual one (8007 for a Backup Server).',
      pool: 'ZFS pool or dataset, or Ceph pool, that keeps the volumes.',
      bwlimit: 'Limits in KiB/s by kind of work on this storage: `migration=102400,restore=51200`.',
      'bwlimit.default': 'KiB/s where no other limit here applies; 0 for none.',
      'bwlimit.clone': 'KiB/s for cloning; 0 for none.',
      'bwlimit.migration': 'KiB/s for migrating disks; 0 for none.',
      'bwlimit.move': 'KiB/s for moves of disks to another storage; 0 for none.',
      'bwlimit.restore': 'KiB/s for restoring backups; 0 for none.',
      'prune-backups':
        'Retention for backups on this storage, e.g. `keep-last=3,keep-daily=7`; all are kept unless given.',
    },
  },
] satisfies readonly WordsException[];
