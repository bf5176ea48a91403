import type { HintRule } from './types.js';

/** Backups, their retention and their archives. */
export const backupHints: readonly HintRule[] = [
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
    id: 'backup-ha',
    title: 'A backup may not stop a guest under HA',
    when: { message: 'backup with stop mode on a HA managed' },
    says: 'HA would start it again at once: back it up while it runs, with mode snapshot.',
    facts: ['ha'],
    suggestions: [{ arguments: { mode: 'snapshot' }, why: 'the same while it runs' }],
    invalid: { parameters: ['mode'], expected: 'snapshot or suspend' },
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
];
