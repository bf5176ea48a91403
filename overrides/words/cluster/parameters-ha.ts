import type { ParameterWords } from '../types.js';

/** High availability, replication and what HA schedules. */
export const haParameters = {
  sid: 'HA resource: vm:100, ct:200, or just the vmid.',
  max_restart: 'How often HA tries to start a failed guest on the same node before it moves it; default 1.',
  max_relocate:
    'How often HA moves a guest that will not start to other nodes before it gives up; default 1.',
  failback: 'Moves the guest back when a node it prefers more returns; default true.',
  'auto-rebalance':
    'Whether automatic rebalancing may move this guest; default true. Needs it switched on in the options.',
  nofailback: 'Keeps guests where they are when a more preferred node returns; default false.',
  restricted:
    'Guests may run on these nodes only, and stop when none is left; default false, where others help out.',
  rule: 'Name of the HA rule.',
  resource: 'Lists only the rules that concern this HA resource, such as vm:100.',
  resources: 'HA resources the rule binds: vm:100,ct:200. Each must be under HA already.',
  strict: 'Node affinity only: true forbids all other nodes, false (default) merely prefers these.',
  'resource-mode':
    'What becomes of managed guests while disarmed: freeze (commands wait) or ignore (handled as if without HA).',
  rate: 'Limit for the copy in MB/s, fractions allowed; left out, unlimited.',
  remove_job:
    'Marks the job for removal at its next run: local drops only snapshots here, full also the copy at the target.',
  keep: 'Leaves the replicated disks at the target; default false, which deletes them.',
} satisfies ParameterWords;
