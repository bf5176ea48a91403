import type { ParameterWords } from '../types.js';

/** The definition of a storage: what holds for several kinds, and for folders and backups. */
export const storageParameters = {
  shared: 'Says that all nodes see the same data here; does not make it so. Wrong, it breaks migration.',
  'content-dirs': 'Other folders for kinds of content, inside the storage: `iso=images/iso,backup=dumps`.',
  'create-base-path': 'Creates the folder of the storage if it is missing; on by default.',
  'create-subdirs': 'Creates the folders for each kind of content; on by default.',
  mkdir: 'Older switch for both `create-subdirs` and `create-base-path`; on by default.',
  is_mountpoint:
    'Takes the storage as offline while nothing is mounted: `yes`, `no` (default) or the mount path.',
  preallocation: 'How new raw and qcow2 files claim space: `off`, `metadata` (default), `falloc`, `full`.',
  'snapshot-as-volume-chain':
    'Snapshots as a chain of qcow2 volumes, also on LVM; set before creating disks. Technology preview.',
  'max-protected-backups':
    'Protected backups allowed per guest, -1 for no limit; otherwise 5, or no limit with Datastore.Allocate.',
  nocow: 'Turns copy-on-write off for disk files on Btrfs: faster, but no checksums or self-repair.',
  options: 'Mount options of NFS or SMB, as for mount -o, e.g. `vers=4.2`.',
  subdir: 'Folder within the share or CephFS to mount in place of its top.',
  export: 'Path that the NFS server exports.',
  share: 'Name of the share on the SMB server.',
  smbversion: 'SMB protocol; `default` takes the highest both sides speak, from 2.1.',
  datastore: 'Datastore on the Proxmox Backup Server.',
  namespace:
    'Namespace in the datastore of a Backup Server (`a/b`), or in an RBD pool; the top unless given.',
  'encryption-key':
    'Key that backups are encrypted with on this side: `autogen` or its JSON. Keep a copy elsewhere.',
  'master-pubkey':
    'Public RSA key, PEM in base64; locks a spare of `encryption-key` that travels with each backup.',
  'skip-cert-verification': 'Trusts any TLS certificate of the ESXi host; off by default.',
} satisfies ParameterWords;
