import type { HintRule } from './types.js';

/** Storages, their space and files. */
export const storageHints: readonly HintRule[] = [
  {
    id: 'storage-full',
    title: 'The storage is full',
    when: {
      message:
        'no space left on device|reached threshold|out of space|not enough (?:free )?space|insufficient free space|disk quota exceeded|volume group .* has insufficient',
    },
    says: 'Nothing of that size fits: take another storage, or make room first.',
    facts: ['storages'],
    suggestions: [
      {
        arguments: { '{storage_argument}': '{fit_storage}' },
        why: 'the same on the storage with the most room',
      },
      {
        tool: 'get_suitable_storage',
        arguments: { content: '{content}' },
        why: 'ranks the storages by their room',
      },
      { tool: 'list_backups', arguments: {}, why: 'shows backups, of which old ones can go' },
    ],
    code: 'conflict',
  },
  {
    id: 'storage-content',
    title: 'The storage does not take this content',
    when: {
      message:
        'wrong content type|does not support content[- ]type|not configured for content|does not support (?:vm images|container directories|templates)|no file based storage|not a file based storage|content type needs to be',
    },
    says: 'Each storage is set up for certain contents (images, rootdir, iso, vztmpl, backup, import, snippets), and this one not for what the call needs.',
    facts: ['storages'],
    suggestions: [
      { arguments: { '{storage_argument}': '{fit_storage}' }, why: 'the same on a storage that takes it' },
      { tool: 'list_storage', arguments: { content: '{content}' }, why: 'lists the storages that take it' },
    ],
    invalid: {
      parameters: ['storage', 'targetstorage', 'target-storage'],
      expected: 'a storage that takes this content',
      valid: 'storages',
    },
    code: 'invalid_arguments',
  },
  {
    id: 'storage-disabled',
    title: 'The storage is switched off',
    when: {
      message:
        "storage '(?<missing>[^']+)' is disabled|storage '(?<missing2>[^']+)' is not (?:online|active)|unable to activate storage '(?<missing3>[^']+)'",
    },
    says: "'{missing}' is disabled, or its server or directory can not be reached at present.",
    facts: ['storages'],
    suggestions: [
      {
        tool: 'get_storage_config',
        arguments: { storage: '{missing}' },
        why: 'shows its address and whether it is disabled',
      },
      { tool: 'list_storage', arguments: {}, why: 'shows which storages are available where' },
    ],
    invalid: {
      parameters: ['storage', 'targetstorage', 'target-storage'],
      expected: 'an available storage',
      valid: 'storages',
    },
    code: 'conflict',
    retryable: true,
  },
  {
    id: 'storage-not-on-node',
    title: 'The storage is not available on that node',
    when: { message: "storage '(?<missing>[^']+)' is not available on node '(?<on>[^']+)'" },
    says: "'{missing}' is restricted to other nodes: take a storage that '{on}' has.",
    facts: ['storages'],
    suggestions: [
      { arguments: { '{storage_argument}': '{fit_storage}' }, why: 'the same on a storage of that node' },
      { tool: 'list_storage', arguments: { node: '{on}' }, why: 'lists the storages of that node' },
    ],
    invalid: {
      parameters: ['storage', 'targetstorage', 'target-storage'],
      expected: 'a storage of that node',
      valid: 'storages',
    },
    code: 'conflict',
  },
  {
    id: 'storage-missing',
    title: 'There is no such storage',
    when: { message: "storage '(?<missing>[^']+)' does not exist" },
    says: 'Name a storage of the cluster.',
    facts: ['storages'],
    suggestions: [
      {
        arguments: { '{wrong_argument}': '{meant}' },
        why: 'the same with the one that was most likely meant',
      },
      { tool: 'list_storage', arguments: {}, why: 'lists the storages' },
    ],
    invalid: {
      parameters: ['storage', 'targetstorage', 'target-storage'],
      expected: 'a storage of the cluster',
      valid: 'storages',
    },
    code: 'not_found',
  },
  {
    id: 'storage-exists',
    title: 'The storage id is taken',
    when: { message: "storage ID '(?<taken>[^']+)' already defined" },
    says: "There is a storage '{taken}' already: change that one, or take another id.",
    facts: ['storages'],
    suggestions: [
      {
        tool: 'get_storage_config',
        arguments: { storage: '{taken}' },
        why: 'shows how the present one is set up',
      },
    ],
    invalid: { parameters: ['storage'], expected: 'an id that no storage has' },
    code: 'conflict',
  },
  {
    id: 'template-missing',
    title: 'The container template is not there',
    when: { message: "volume '[^']*vztmpl/[^']*' does not exist|template .* (?:does not exist|not found)" },
    says: 'Download the template to the storage first, or take one that is there.',
    facts: ['templates'],
    suggestions: [
      { arguments: { ostemplate: '{template_there}' }, why: 'the same with a template that is there' },
      {
        tool: 'list_available_templates',
        arguments: { node: '{node}' },
        why: 'lists the templates that can be downloaded',
      },
    ],
    invalid: {
      parameters: ['ostemplate'],
      expected: 'the volid of a container template',
      valid: 'templates',
    },
    code: 'not_found',
  },
  {
    id: 'iso-missing',
    title: 'The ISO image is not there',
    when: { message: "volume '(?<volid>[^']*iso/[^']*)' does not exist" },
    says: 'A CD drive names an image that is gone or was never there: take one that is, or eject it with `none,media=cdrom`.',
    facts: ['drives', 'isos'],
    suggestions: [
      {
        tool: 'update_vm_config',
        arguments: { vmid: '{vmid}', '{cd_drive}': 'none,media=cdrom' },
        why: 'ejects what is in the CD drive',
        only: 'qemu',
      },
      { tool: 'list_templates', arguments: { kind: 'iso' }, why: 'lists the ISO images with their volids' },
    ],
    invalid: {
      parameters: ['ide2', 'ide0', 'ide1', 'ide3', 'sata0', 'scsi1', 'cdrom'],
      expected: 'the volid of an ISO image',
      valid: 'isos',
    },
    code: 'not_found',
  },
  {
    id: 'volume-missing',
    title: 'There is no such volume',
    when: {
      message:
        "volume '(?<missing>[^']+)' does not exist|unable to parse (?:\\w+ )?volume (?:name|ID) '(?<missing2>[^']+)'|volume_size_info on '(?<missing3>[^']+)' failed|no such logical volume|failed to find logical volume",
    },
    says: 'It was deleted, lies on another node, or is spelt otherwise: a volid is STORAGE:NAME, as the content listing of the storage tells it.',
    facts: ['storages'],
    suggestions: [
      {
        tool: 'list_storage_content',
        arguments: { storage: '{storage}', node: '{node}' },
        why: 'lists what lies there',
      },
    ],
    code: 'not_found',
  },
  {
    id: 'file-exists',
    title: 'A file or volume of that name is there already',
    when: {
      message:
        "refusing to override existing file|(?<!config )file already exists|disk image '[^']+' already exists|logical volume .* already exists|dataset already exists|\\(17\\) File exists",
    },
    says: 'PVE overwrites nothing: use what is there, delete it first, or take another name. A disk may be left from a guest that is gone.',
    suggestions: [
      { tool: 'list_storage_content', arguments: { storage: '{storage}' }, why: 'shows what is there' },
    ],
    invalid: { parameters: ['filename'], expected: 'a name that no file on the storage has' },
    code: 'conflict',
  },
  {
    id: 'download-failed',
    title: 'The download failed',
    when: {
      message: 'wget.*fail|download failed|unable to download|checksum mismatch: got|invalid server response',
    },
    says: 'The node itself fetches the file: is the URL right, does the node reach that host, and does the checksum belong to this file?',
    suggestions: [
      { tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows what the node got' },
      { tool: 'get_node_dns', arguments: { node: '{node}' }, why: 'shows which name servers the node asks' },
    ],
  },
  {
    id: 'upload-refused',
    title: 'PVE takes no file of that name',
    when: {
      message:
        'upload .*not implemented|for data too large|wrong file extension|invalid filename or wrong extension',
    },
    says: 'The ending tells what a file is: .iso or .img for iso, .tar.gz, .tar.xz or .tar.zst for vztmpl, .qcow2, .raw, .vmdk or .ova for import.',
    invalid: {
      parameters: ['filename'],
      expected: 'a name with the ending of its content',
    },
    code: 'invalid_arguments',
  },
];
