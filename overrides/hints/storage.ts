import type { HintRule } from './types.js';

/** Storages, their space and files, and backups. */
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
        "storage '(?<missing>[^']+)' is disabled|storage '(?<missing2>[^']+)' is not (?:online|active)|storage .* (?:is )?offline",
    },
    says: 'The storage is disabled or can not be reached at present.',
    facts: ['storages'],
    suggestions: [{ tool: 'list_storage', arguments: {}, why: 'shows which storages are available where' }],
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
    says: "No storage is called '{missing}'.",
    facts: ['storages'],
    suggestions: [{ tool: 'list_storage', arguments: {}, why: 'lists the storages' }],
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
    id: 'backup-missing',
    title: 'The backup is not there',
    when: {
      message:
        "volume '[^']*(?:backup/|vzdump)[^']*' does not exist|unable to (?:open|find) .*vzdump|archive .* not found|unable to extract configuration from backup",
    },
    says: 'No such archive lies on that storage, or it is no whole backup.',
    facts: ['backups'],
    suggestions: [{ tool: 'list_backups', arguments: {}, why: 'lists the backups with their volids' }],
    invalid: {
      parameters: ['archive', 'ostemplate', 'volume'],
      expected: 'the volid of a backup',
      valid: 'backups',
    },
    code: 'not_found',
  },
  {
    id: 'template-missing',
    title: 'The container template is not there',
    when: { message: "volume '[^']*vztmpl/[^']*' does not exist|template .* (?:does not exist|not found)" },
    says: 'Download the template to the storage first, or take one that is there.',
    facts: ['templates'],
    suggestions: [
      { arguments: { ostemplate: '{template}' }, why: 'the same with a template that is there' },
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
    when: { message: "volume '[^']*iso/[^']*' does not exist" },
    says: 'A CD drive names an image that is gone or was never there: take one that is, or eject it with `none,media=cdrom`.',
    facts: ['isos'],
    suggestions: [
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
        "volume '(?<missing>[^']+)' does not exist|unable to parse (?:directory )?volume (?:name|ID) '(?<missing2>[^']+)'|no such logical volume|unable to open file .*No such file",
    },
    says: 'A volid is STORAGE:NAME, as the content listing of the storage tells it.',
    facts: ['storages'],
    suggestions: [
      { tool: 'list_storage_content', arguments: { storage: '{storage}' }, why: 'lists what lies there' },
    ],
    code: 'not_found',
  },
  {
    id: 'file-exists',
    title: 'The file is there already',
    when: {
      message: "refusing to override existing file|file already exists|disk image '[^']+' already exists",
    },
    says: 'PVE overwrites no file: use what is there, delete it first, or take another name.',
    suggestions: [
      { tool: 'list_storage_content', arguments: { storage: '{storage}' }, why: 'shows what is there' },
    ],
    invalid: { parameters: ['filename'], expected: 'a name that no file on the storage has' },
    code: 'conflict',
  },
  {
    id: 'no-retention',
    title: 'Nothing says which backups to keep',
    when: { message: 'no prune-backups options configured' },
    says: 'Neither the call nor the storage has rules of retention: give `prune-backups`, such as keep-last=7.',
    suggestions: [{ arguments: { 'prune-backups': 'keep-last=7' }, why: 'the same, keeping the last seven' }],
    invalid: { parameters: ['prune-backups'], expected: 'rules such as keep-last=7,keep-weekly=4' },
    code: 'invalid_arguments',
  },
  {
    id: 'backup-limit',
    title: 'The guest has as many backups as it may',
    when: { message: 'max backup limit|number of backups.*limit|backup limit reached|only \\d+ backup' },
    says: 'The storage keeps no more backups of this guest: prune older ones, or give the call a retention that lets go of them.',
    facts: ['backups'],
    suggestions: [
      {
        tool: 'preview_prune',
        arguments: { storage: '{storage}', 'prune-backups': 'keep-last=3' },
        why: 'shows which would go',
      },
      { tool: 'list_backups', arguments: { vmid: '{vmid}' }, why: 'lists what is there' },
    ],
    code: 'conflict',
  },
  {
    id: 'vzdump-locked',
    title: 'Another backup is running on that node',
    when: { message: "vzdump.*(?:lock|already running)|can't acquire lock '.*vzdump.*'|job already running" },
    says: 'A node makes one backup run at a time: wait for its end.',
    facts: ['tasks'],
    suggestions: [
      {
        tool: 'list_tasks',
        arguments: { node: '{node}', typefilter: 'vzdump', source: 'active' },
        why: 'shows the run in progress',
      },
    ],
    code: 'locked',
    retryable: true,
  },
  {
    id: 'backup-failed',
    wide: true,
    title: 'The backup failed',
    when: { message: 'job errors|backup of (?:VM|CT) \\d+ failed', operations: 'vzdump' },
    says: 'The reason stands in the log before the last lines, at ERROR.',
    facts: ['tasks'],
    suggestions: [
      { tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows the whole log' },
      {
        tool: 'list_storage',
        arguments: { content: 'backup' },
        why: 'shows the room on the storages for backups',
      },
    ],
  },
  {
    id: 'download-failed',
    title: 'The download failed',
    when: {
      message:
        'wget.*fail|download failed|unable to download|checksum mismatch: got|can.?t (?:verify|download)|no such download',
    },
    says: 'The node itself fetches the file: it needs a way to that host, and the checksum must fit.',
    suggestions: [{ tool: 'get_task_log', arguments: { upid: '{upid}' }, why: 'shows what the node got' }],
  },
  {
    id: 'upload-refused',
    title: 'PVE refused the upload',
    when: {
      message:
        "can't upload to storage|upload .*not implemented|for data too large|wrong file extension|invalid filename or wrong extension",
    },
    says: 'Uploads go to file based storages only, as iso, vztmpl or import, under a name with the right ending (.iso or .img, .tar.zst, .qcow2 or .ova).',
    facts: ['storages'],
    suggestions: [
      { tool: 'list_storage', arguments: { content: '{content}' }, why: 'lists the storages that take it' },
    ],
    invalid: {
      parameters: ['storage', 'filename'],
      expected: 'a file based storage, and a name with the right ending',
      valid: 'storages',
    },
    code: 'invalid_arguments',
  },
];
