import type { ParameterWords } from '../types.js';

/** Tasks, bulk actions, replication and backups. */
export const taskParameters = {
  upid: 'Task id, `UPID:node:…:`, as returned by whatever started it. With a token it holds a `!`.',
  errors: 'Lists only tasks that failed; off by default.',
  statusfilter: 'Lists only tasks that ended so: any of `ok`, `warning`, `error`, `unknown`, with commas.',
  typefilter: 'Lists only tasks of exactly this type, e.g. `qmstart`, `vzdump`, `qmigrate`.',
  userfilter: 'Lists only tasks of users whose id contains this text.',
  download: 'Sends the whole log as a text file; not together with `start` or `limit`.',
  guest: 'Lists only the jobs of the guest with this vmid.',
  'max-workers': 'How many guests are dealt with at the same time, 1 to 64.',
  'force-stop': 'Cuts the power of guests that are still up when the time is over; on by default.',
  protected: 'Shields a backup from pruning and deletion until this is taken back.',
  'job-id': 'Backup job this run counts as in notifications; root@pam only.',
  stdout: 'Writes the archive to standard output: for the command line, of no use over the API.',
  'prune-backups':
    'Which backups of each guest to keep, e.g. `keep-last=3,keep-daily=7`; what no rule keeps is deleted.',
  'prune-backups.keep-all': 'Keeps every backup; not together with other rules.',
  'prune-backups.keep-last': 'Keeps so many of the newest backups.',
  'prune-backups.keep-hourly': 'Keeps the newest backup of each of so many hours that have one.',
  'prune-backups.keep-daily': 'Keeps the newest backup of each of so many days that have one.',
  'prune-backups.keep-weekly': 'Keeps the newest backup of each of so many weeks that have one.',
  'prune-backups.keep-monthly': 'Keeps the newest backup of each of so many months that have one.',
  'prune-backups.keep-yearly': 'Keeps the newest backup of each of so many years that have one.',
} satisfies ParameterWords;
