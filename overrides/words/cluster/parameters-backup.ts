import type { ParameterWords } from '../types.js';

/** Backups, scheduled or at once, and the testing of schedules. */
export const backupParameters = {
  all: 'Backs up every guest in reach, less those in `exclude`; default false. Excludes naming guests or a pool.',
  exclude: 'Guests to leave out, by vmid; implies `all`.',
  'exclude-path':
    'Containers only: paths to skip, with shell wildcards. A leading / is the root of the container.',
  stdexcludes: 'Containers only: skips /tmp, /var/tmp and pid files of /var/run; default true.',
  compress:
    'Compression: zstd (best choice), gzip or 1, lzo, 0 for none (default). PBS compresses on its own.',
  zstd: 'Threads for zstd: 0 half of the cores, else that many; default 1.',
  pigz: 'Threads for gzip through pigz: 0 plain gzip (default), 1 half of the cores, more that many.',
  ionice: 'I/O priority 0 (high) to 8 (only when idle), default 7; works with the BFQ scheduler only.',
  lockwait: 'Minutes to wait for another backup on the node to end; default 180.',
  stopwait: 'Minutes to wait for a guest to shut down; default 10. For mode stop.',
  stop: 'Aborts the backups that run on this node instead of making one; default false.',
  dumpdir: 'Folder on the node for the backup files, instead of a storage; only root@pam may set it.',
  tmpdir: 'Folder on the node for temporary files; only root@pam may set it. For containers in mode suspend.',
  script: 'Program on the node run at each stage of the backup; only root@pam may set it.',
  remove: 'Prunes older backups of the guest afterwards by the retention in force; default true.',
  'notes-template':
    'Notes of each backup, one line, with {{guestname}}, {{vmid}}, {{node}}, {{cluster}} filled in.',
  'notification-mode':
    'Who reports: notification-system (matchers), legacy-sendmail (`mailto`), auto (default: mail if `mailto` is set).',
  mailto: 'Mail addresses or users that get a report; superseded by notification matchers.',
  mailnotification:
    'When `mailto` is written to: always (default) or failure; superseded by notification matchers.',
  'pbs-change-detection-mode':
    'Containers to PBS only: legacy (default), data, or metadata, which skips unchanged files and is much faster.',
  performance: 'Tuning of a backup: parallel reads for VMs, entries in memory for containers to PBS.',
  'performance.max-workers': 'VMs only: parallel reads and writes; default 16.',
  'performance.pbs-entries-max':
    'Containers to PBS only: files held in memory; raise it for folders with millions of files.',
  fleecing:
    'VMs only: holds back old blocks on fast storage so that a slow backup target does not brake the guest.',
  'fleecing.enabled': 'Switches fleecing on; default false.',
  'fleecing.storage':
    'Storage for the temporary images: fast, local, thin-provisioned; not a network storage.',
  dow: 'Outdated: weekdays such as mon,wed,fri, with `starttime`; use `schedule` instead.',
  starttime: 'Outdated: time of day as HH:MM, with `dow`; use `schedule` instead.',
  'repeat-missed': 'Runs a job late if its time passed while the node was off; default false.',
  iterations: 'How many runs to work out, 1 to 100; default 10.',
} satisfies ParameterWords;
