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
      vmid: { describe: 'Only volumes of this guest.', aliases: ['container_id'], unlisted: true },
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
        filterExample: 'created>7d',
        sort: ['content', 'volid'],
        empty: 'Nothing of that kind lies there, or the token lacks Datastore.Audit on the storage.',
      },
    },
    related: ['list_storage', 'download_file', 'delete_volume'],
    aliases: ['get_storage_content'],
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
    answer: { kind: 'task', done: 'Volume {volume} deleted' },
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
    answer: { kind: 'task', done: 'File {filename} downloaded to {storage} on {node}' },
    prerequisites: ['The storage may hold that content.'],
    duration: 'as long as the download takes',
    related: ['list_storage_content'],
  },
] as const satisfies readonly CuratedTool[];
