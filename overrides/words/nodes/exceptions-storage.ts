import type { WordsException } from '../types.js';

const server = 'Host name or address of the server, as the node reaches it.';

const retention = {
  'prune-backups': 'Retention to go by, e.g. `keep-last=3,keep-daily=7`; that of the storage unless given.',
  type: 'Only backups of VMs (`qemu`) or of containers (`lxc`).',
  vmid: 'Only backups of this guest.',
};

const fetched = {
  content:
    'Kind of file: `iso`, `vztmpl` (container template) or `import` (disk image, OVA); the storage must take it.',
  filename:
    'Name of the file on the storage; the extension must fit the content: `.iso`, `.tar.zst`, `.qcow2`.',
};

/** What a node does with storages and their volumes, and asks of servers. */
export const storageExceptions = [
  {
    match: 'GET /nodes/{node}/storage',
    words: {
      storage: 'Only this storage.',
      content:
        'Only storages that take one of these kinds: `images`, `rootdir`, `iso`, `vztmpl`, `backup`, …',
      enabled: 'Only storages that are not disabled; off by default.',
      target: 'Only storages that this other node has as well; for migration.',
      format: 'Adds which disk formats each storage can have; off by default.',
    },
  },
  {
    match: 'GET /nodes/{node}/storage/{storage}/content',
    words: {
      content: 'Only this kind: `images`, `rootdir`, `iso`, `vztmpl`, `backup`, `snippets`, `import`.',
      vmid: 'Only volumes of this guest.',
    },
  },
  {
    match: 'POST /nodes/{node}/storage/{storage}/content',
    words: {
      filename: 'Name of the disk: `vm-100-disk-1`; on file storages with extension: `vm-100-disk-1.qcow2`.',
      size: 'Size: `32G` or `512M`. A bare number is KiB.',
      format: '`raw`, `qcow2`, `vmdk` or `subvol`; must fit the extension in `filename`.',
      vmid: 'Guest that shall own the disk.',
    },
  },
  {
    match: 'POST /nodes/{node}/storage/{storage}/content/{volume}',
    words: {
      volume: 'Volume to copy.',
      target: 'Volume id of the copy.',
    },
  },
  {
    match: 'PUT /nodes/{node}/storage/{storage}/content/{volume}',
    words: {
      volume: 'Volume id of a backup; other kinds have neither notes nor protection.',
      protected: 'On: the backup can be neither pruned nor deleted. Off: it can again.',
    },
  },
  {
    match: 'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
    words: { volume: 'What to delete; a disk is not refused because a guest still refers to it.' },
  },
  { match: 'GET|DELETE /nodes/{node}/storage/{storage}/prunebackups', words: retention },
  {
    match: 'POST /nodes/{node}/storage/{storage}/download-url',
    words: {
      ...fetched,
      url: 'Where to fetch it from, http or https; the node must reach it.',
      compression: 'How the file is packed, to unpack it on arrival: `gz`, `lzo`, `zst` or `bz2`.',
    },
  },
  { match: 'POST /nodes/{node}/storage/{storage}/upload', words: fetched },
  {
    match: 'POST /nodes/{node}/storage/{storage}/oci-registry-pull',
    words: {
      filename: 'Name of the template file, without extension; made from the reference unless given.',
      reference: 'OCI image with its tag: `docker.io/library/debian:13`.',
    },
  },
  {
    match: 'GET /nodes/{node}/query-oci-repo-tags',
    words: { reference: 'OCI image without tag: `docker.io/library/debian`.' },
  },
  {
    match: 'GET /nodes/{node}/query-url-metadata',
    words: { url: 'The address to ask about, http or https; the node must reach it.' },
  },
  {
    match: 'GET /nodes/{node}/storage/{storage}/file-restore/*',
    words: { volume: 'Backup on a Proxmox Backup Server, e.g. `pbs:backup/vm/100/2026-01-31T02:00:00Z`.' },
  },
  {
    match: 'GET /nodes/{node}/storage/{storage}/import-metadata',
    words: { volume: 'Foreign VM or archive, as the content of an ESXi or import storage lists it.' },
  },
  {
    match: 'GET /nodes/{node}/storage/{storage}/rrd',
    words: {
      ds: 'Values to draw, with commas: `total,used`.',
      timeframe: 'How far back: `hour`, `day`, `week`, `month` or `year`.',
    },
  },
  {
    match: 'GET /nodes/{node}/storage/{storage}/rrddata',
    words: { timeframe: 'How far back: `hour`, `day`, `week`, `month` or `year`; the farther, the coarser.' },
  },
  {
    match: 'GET /nodes/{node}/scan/cifs',
    words: {
      server,
      username: 'User at the SMB server; as guest unless given.',
      password: 'Password of that user at the SMB server.',
      domain: 'Windows domain or workgroup of the user.',
    },
  },
  { match: 'GET /nodes/{node}/scan/nfs', words: { server } },
  {
    match: 'GET /nodes/{node}/scan/iscsi',
    words: { portal: 'iSCSI portal to ask: address or name, with port if not 3260.' },
  },
  {
    match: 'GET /nodes/{node}/scan/pbs',
    words: {
      server,
      username: 'User or API token at the Backup Server, with realm: `backup@pbs!pve`.',
      password: 'Password of the user, or secret of the token.',
      fingerprint: 'SHA-256 fingerprint of its certificate; needed where that is self-signed.',
      port: 'Port of the Backup Server; default 8007.',
    },
  },
] satisfies readonly WordsException[];
