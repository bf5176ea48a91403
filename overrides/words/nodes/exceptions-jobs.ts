import type { WordsException } from '../types.js';

const workers = {
  'max-workers':
    'How many guests at once, 1 to 64; `max_workers` of the datacenter unless given, else by CPU threads, at most 8.',
};

/** Bulk actions, tasks, replication jobs and backups on a node. */
export const jobExceptions = [
  {
    match: 'POST /nodes/{node}/startall',
    words: {
      ...workers,
      vms: 'Limits it to these guests, vmids with commas.',
      force: 'Also starts guests that are not set to start at boot; off by default.',
    },
  },
  {
    match: 'POST /nodes/{node}/stopall',
    words: {
      ...workers,
      vms: 'Only these guests, vmids with commas; all of the node unless given.',
      timeout: 'Seconds each guest has for its shutdown, up to 7200; default 180.',
    },
  },
  {
    match: 'POST /nodes/{node}/suspendall',
    words: { ...workers, vms: 'Only these VMs, vmids with commas; all running ones unless given.' },
  },
  {
    match: 'POST /nodes/{node}/migrateall',
    words: {
      node: 'The node to empty.',
      target: 'The node that takes the guests over.',
      vms: 'Only these guests, vmids with commas; all of the node unless given.',
      'max-workers':
        'How many migrations at once, 1 to 64; must be set here or as `max_workers` of the datacenter.',
      maxworkers: 'Older name of `max-workers`.',
      'with-local-disks':
        'Takes disks on local storage along; without it, running VMs that have some are passed over.',
    },
  },
  {
    match: 'GET /nodes/{node}/tasks',
    words: {
      limit: 'How many tasks to list at most; default 50.',
      start: 'How many tasks to skip, for paging; default 0.',
      source: '`archive` (finished tasks, default), `active` (running ones) or `all`.',
      since: 'Only tasks started at this moment or later, Unix seconds.',
      until: 'Only tasks started at this moment or before, Unix seconds.',
      vmid: 'Only tasks of this guest.',
    },
  },
  {
    match: 'GET /nodes/{node}/tasks/{upid}/log',
    words: {
      limit: 'How many lines to return at most; default 50, so the end of a long log is not among them.',
      start: 'Number of the first line to return, counted from 0.',
    },
  },
  {
    match: '* /nodes/{node}/tasks/{upid}/**',
    words: { node: 'Node the task ran on: the second part of the UPID.' },
  },
  {
    match: 'GET /nodes/{node}/replication',
    words: { node: 'Node the guests run on; jobs are seen from their source.' },
  },
  {
    match: '* /nodes/{node}/replication/{id}/**',
    words: {
      node: 'Node the guest runs on, where its job runs too.',
      id: 'Replication job: vmid, dash, number, e.g. `100-0`.',
      start: 'Number of the first line to return, counted from 0.',
    },
  },
  {
    match: 'POST /nodes/{node}/vzdump',
    words: {
      vmid: 'Guests to back up, vmids with commas; or else `all` or `pool`. They must be on this node.',
      storage: 'Where backups go; must take content `backup`. Not together with `dumpdir`.',
      protected: 'Marks the new backups as protected, so that pruning passes them over.',
      'prune-backups':
        'Retention applied to each guest after its backup, e.g. `keep-last=3`; that of the storage unless given.',
      remove: 'Prunes old backups after the new one succeeded; on by default, see `prune-backups`.',
      quiet: 'Writes less to the log.',
    },
  },
  {
    match: 'GET /nodes/{node}/vzdump/defaults',
    words: { storage: 'Takes the retention set on this storage into account.' },
  },
  {
    match: 'GET /nodes/{node}/vzdump/extractconfig',
    words: {
      volume: 'Volume id of a backup, e.g. `local:backup/vzdump-qemu-100-2026_01_31-02_00_00.vma.zst`.',
    },
  },
] satisfies readonly WordsException[];
