import { contentKinds, ofStorage, storageNode } from './common.js';
import type { CuratedTool } from './types.js';

const volid = {
  describe: 'Volume id as list_storage_content shows it, such as "local:iso/debian.iso".',
  required: true,
  wire: 'volume',
  aliases: ['volume', 'volume_id'],
} as const;

const volumeStorage = {
  describe: 'Its storage; read from the volid when left out.',
  aliases: ['storage_id'],
} as const;

/** Volumes: what lies on the storages. */
export const volumeTools = [
  {
    name: 'list_storage_content',
    title: 'List volumes of a storage',
    description:
      'What lies on a storage: ISO images, container templates, backups, disks, each with the volid that other tools take.',
    toolsets: ['core', 'storage'],
    example: { storage: 'local', content: 'iso' },
    operation: 'GET /nodes/{node}/storage/{storage}/content',
    locate: 'storage',
    parameters: {
      storage: ofStorage,
      node: storageNode,
      content: {
        describe: 'Only this kind.',
        schema: { type: 'string', enum: contentKinds },
        wire: 'content',
        aliases: ['content_type'],
      },
      vmid: { describe: 'Only volumes of this guest.', aliases: ['container_id'] },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'volid', field: 'volid' },
          { name: 'content', field: 'content' },
          { name: 'format', field: 'format' },
          { name: 'size_gib', field: 'size', as: 'bytes' },
          { name: 'vmid', field: 'vmid' },
          { name: 'created', field: 'ctime', as: 'time' },
          { name: 'protected', field: 'protected' },
          { name: 'notes', field: 'notes' },
        ],
        sort: ['content', 'volid'],
        empty: 'Nothing of that kind lies there, or the token lacks Datastore.Audit on the storage.',
      },
    },
    related: ['list_storage', 'get_volume', 'download_file', 'delete_volume'],
    aliases: ['get_storage_content'],
  },
  {
    name: 'get_volume',
    title: 'Volume details',
    description: 'Path, format, size, space in use, notes and protection of one volume.',
    toolsets: ['storage'],
    example: { storage: 'local', volid: 'local:iso/debian-13.1.0-amd64-netinst.iso' },
    operation: 'GET /nodes/{node}/storage/{storage}/content/{volume}',
    locate: 'volume',
    parameters: { storage: volumeStorage, volid, node: storageNode },
    answer: { kind: 'object', first: ['path', 'format', 'size', 'used'] },
    related: ['list_storage_content', 'update_volume'],
  },
  {
    name: 'create_volume',
    title: 'Create disk volume',
    description:
      'Allocates an empty disk for a guest without attaching it. To give a guest a new disk, set scsi1 "STORAGE:GIB" with update_vm_config instead: that does both.',
    toolsets: ['storage'],
    example: { storage: 'local-lvm', node: 'pve1', vmid: 100, filename: 'vm-100-disk-9', size: '4G' },
    operation: 'POST /nodes/{node}/storage/{storage}/content',
    locate: 'storage',
    parameters: {
      storage: ofStorage,
      node: storageNode,
      vmid: { describe: 'Guest that owns it.', required: true, aliases: ['container_id'] },
      filename: {
        describe: 'Name: "vm-VMID-disk-N", on a directory storage with its format as ending.',
        required: true,
      },
      size: { describe: 'Size with a unit, "4G"; a bare number counts KiB.', required: true },
      format: { describe: 'raw, qcow2 or subvol; what the storage prefers when left out.' },
    },
    answer: { kind: 'object' },
    related: ['list_storage_content', 'delete_volume'],
  },
  {
    name: 'update_volume',
    title: 'Volume notes and protection',
    description:
      'Sets notes of a backup, or protects it from pruning and deletion. Other kinds of volume have neither.',
    toolsets: ['storage'],
    example: {
      storage: 'nfs-shared',
      volid: 'nfs-shared:backup/vzdump-qemu-100-2026_01_01-01_00_00.vma.zst',
      protected: true,
    },
    operation: 'PUT /nodes/{node}/storage/{storage}/content/{volume}',
    locate: 'volume',
    parameters: {
      storage: volumeStorage,
      volid,
      node: storageNode,
      notes: { describe: 'New notes; replaces the old ones.' },
      protected: { describe: 'true: neither pruning nor delete_volume removes it. false: they may again.' },
    },
    answer: { kind: 'done', done: 'changed' },
    related: ['list_storage_content'],
    aliases: ['protect_backup'],
  },
  {
    name: 'delete_volume',
    title: 'Delete volume',
    description:
      'Deletes an ISO, template, backup or unattached disk for good. PVE refuses protected backups and disks that a guest still uses.',
    toolsets: ['storage'],
    example: { storage: 'local', node: 'pve1', volid: 'local:iso/debian-13.1.0-amd64-netinst.iso' },
    operation: 'DELETE /nodes/{node}/storage/{storage}/content/{volume}',
    locate: 'volume',
    parameters: { storage: volumeStorage, volid, node: storageNode },
    answer: { kind: 'task', done: 'deleted' },
    prerequisites: ['A disk is detached from its guest first.'],
    duration: 'seconds; longer where a storage overwrites what it frees',
    related: ['list_storage_content'],
  },
  {
    name: 'download_file',
    title: 'Download file to storage',
    description:
      'Has a node fetch an ISO image, container template or disk image from a URL into a storage. Use it in place of an upload. Container templates of the PVE catalog need no URL of yours.',
    toolsets: ['storage', 'provisioning'],
    example: {
      storage: 'local',
      node: 'pve1',
      content: 'iso',
      filename: 'alpine-virt.iso',
      url: 'https://dl-cdn.alpinelinux.org/alpine/v3.22/releases/x86_64/alpine-virt-3.22.1-x86_64.iso',
    },
    operation: 'POST /nodes/{node}/storage/{storage}/download-url',
    locate: 'storage',
    parameters: {
      storage: ofStorage,
      node: { ...storageNode, describe: 'Node that downloads; one that has the storage when left out.' },
      url: { describe: 'http or https address that the node can reach.', required: true },
      content: { describe: 'iso, vztmpl (container template) or import (disk image, OVA).', required: true },
      filename: {
        describe:
          'Name it gets, with an ending that fits: .iso or .img; .tar.zst; .qcow2, .raw, .vmdk or .ova.',
        required: true,
      },
      checksum: { describe: 'Expected checksum; give checksum-algorithm with it.' },
      'checksum-algorithm': {},
      compression: { describe: 'gz, lzo, zst or bz2: unpack it once fetched.' },
      'verify-certificates': { describe: 'false: accept any certificate of the server.' },
    },
    answer: { kind: 'task', done: 'downloaded' },
    prerequisites: ['The storage may hold that content.'],
    duration: 'as long as the download takes',
    related: ['get_url_metadata', 'list_storage_content'],
  },
  {
    name: 'get_url_metadata',
    title: 'Look at a URL',
    description:
      'File name, size and type of what lies behind a URL, asked by the node. Check with it before download_file.',
    toolsets: ['storage', 'provisioning'],
    example: {
      node: 'pve1',
      url: 'https://dl-cdn.alpinelinux.org/alpine/v3.22/releases/x86_64/alpine-virt-3.22.1-x86_64.iso',
    },
    operation: 'GET /nodes/{node}/query-url-metadata',
    parameters: {
      node: { describe: 'Node that asks.', required: true, aliases: ['node_name'] },
      url: { describe: 'http or https address.', required: true },
      'verify-certificates': { describe: 'false: accept any certificate of the server.' },
    },
    answer: { kind: 'object', first: ['filename', 'size', 'mimetype'] },
    duration: 'a second',
    related: ['download_file'],
  },
] as const satisfies readonly CuratedTool[];
