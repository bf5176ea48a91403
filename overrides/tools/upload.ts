import { contentKinds, ofStorage, storageNode } from './common.js';
import type { CompositeTool } from './types.js';

const text = { type: 'string' } as const;

/** The way of a local file to a storage. */
export const uploadTools = [
  {
    name: 'upload_file',
    title: 'Upload file',
    description:
      'Sends an ISO image, container template or disk image from the machine that pvekit runs on to a storage. The file must lie in a folder that the owner allows; download_file needs no such thing. Of backups and snippets, which PVE takes in no such way, it tells the way that works.',
    toolsets: ['storage'],
    example: { file: '/srv/iso/alpine-virt.iso', storage: 'local' },
    action: 'upload_file',
    risk: 'change',
    operations: [
      'GET /cluster/resources',
      'GET /storage/{storage}',
      'GET /nodes/{node}/storage/{storage}/status',
      'GET /nodes/{node}/storage/{storage}/content',
      'POST /nodes/{node}/storage/{storage}/upload',
    ],
    parameters: {
      file: {
        describe: 'Absolute path of the file on the machine that pvekit runs on.',
        required: true,
        schema: text,
        aliases: ['file_path', 'backup_file', 'local_path', 'path'],
      },
      storage: { ...ofStorage, schema: text },
      content: {
        describe: "Kind of file; by its name's ending when left out.",
        schema: { type: 'string', enum: contentKinds },
        aliases: ['content_type'],
      },
      filename: {
        describe:
          'Name it gets, with an ending that fits: .iso or .img; .tar.zst; .qcow2, .raw, .vmdk or .ova. That of the file when left out.',
        schema: text,
      },
      node: {
        ...storageNode,
        describe: 'Node it goes to; one that has the storage when left out.',
        schema: text,
      },
      checksum: {
        describe: 'What PVE is to hold the file against; give checksum-algorithm with it.',
        schema: text,
      },
      'checksum-algorithm': {
        describe: 'Algorithm of the checksum.',
        schema: { type: 'string', enum: ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] },
      },
      wait: { describe: 'false: do not wait for the task that stores it.', schema: { type: 'boolean' } },
    },
    prerequisites: [
      'The file lies in a folder of PVE_UPLOAD_FOLDERS.',
      'The storage takes the content, has room, and has no file of that name.',
    ],
    duration: 'as long as the file takes to be sent',
    related: ['download_file', 'get_storage_config', 'list_storage_content'],
    aliases: [{ name: 'upload_backup', arguments: { content: 'backup' } }],
  },
] as const satisfies readonly CompositeTool[];
