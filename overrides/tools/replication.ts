import { onNode } from './common.js';
import type { CuratedTool } from './types.js';

const id = {
  describe: 'Job id "GUEST-NUMBER", such as "100-0".',
  required: true,
  aliases: ['job_id'],
} as const;

/** Replication: copies of ZFS disks on another node, by schedule. */
export const replicationTools = [
  {
    name: 'list_replication_jobs',
    title: 'List replication jobs',
    description:
      'Replication jobs with guest, target node and schedule. How they went: list_replication_status.',
    toolsets: ['ha', 'backup'],
    example: {},
    operation: 'GET /cluster/replication',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'id', field: 'id' },
          { name: 'guest', field: 'guest' },
          { name: 'target', field: 'target' },
          { name: 'schedule', field: 'schedule' },
          { name: 'rate', field: 'rate' },
          { name: 'disable', field: 'disable' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'disable=yes',
        sort: ['guest', 'id'],
        empty: 'There is no replication job; they need disks on ZFS.',
      },
    },
    related: ['list_replication_status', 'create_replication_job'],
  },
  {
    name: 'list_replication_status',
    title: 'How replication goes',
    description: 'Replication jobs of the guests on a node: last and next run, duration, failures.',
    toolsets: ['ha', 'backup'],
    example: { node: 'pve1' },
    operation: 'GET /nodes/{node}/replication',
    parameters: { node: onNode, guest: { describe: 'Of this vmid only.', aliases: ['vmid'] } },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'id', field: 'id' },
          { name: 'target', field: 'target' },
          { name: 'last', field: 'last_sync', as: 'time' },
          { name: 'next', field: 'next_sync', as: 'time' },
          { name: 'seconds', field: 'duration' },
          { name: 'failures', field: 'fail_count' },
          { name: 'error', field: 'error' },
        ],
        filterExample: 'failures>0',
        sort: ['id'],
        empty: 'No guest on this node is replicated.',
      },
    },
    related: ['list_replication_jobs', 'run_replication_job'],
  },
  {
    name: 'create_replication_job',
    title: 'Replicate guest',
    description:
      'Copies the ZFS disks of a guest to another node by schedule, so that it can be moved or revived there.',
    toolsets: ['ha', 'backup'],
    example: { id: '100-0', target: 'pve2', schedule: '*/15', dry_run: true },
    operation: 'POST /cluster/replication',
    fixed: { type: 'local' },
    parameters: {
      id,
      target: { describe: 'Node to copy to.', required: true, aliases: ['target_node'] },
      schedule: { describe: 'When: "*/15" is each quarter of an hour, the default.' },
      rate: { describe: 'Most MB/s.' },
      comment: { describe: 'What it is for.' },
      disable: { describe: 'true: the job rests.' },
    },
    answer: { kind: 'done', done: 'created' },
    prerequisites: ['All disks of the guest lie on a ZFS storage of the same name on both nodes.'],
    sideEffects: 'Takes the space of the disks on the target as well.',
    related: ['list_replication_jobs', 'run_replication_job'],
  },
  {
    name: 'update_replication_job',
    title: 'Change replication job',
    description: 'Changes schedule, rate or comment of a replication job, or lets it rest (disable).',
    toolsets: ['ha', 'backup'],
    example: { id: '100-0', schedule: '*/30', dry_run: true },
    operation: 'PUT /cluster/replication/{id}',
    parameters: {
      id,
      schedule: { describe: 'When it runs.' },
      rate: { describe: 'Most MB/s.' },
      comment: { describe: 'What it is for.' },
      disable: { describe: 'true: the job rests.' },
      delete: { describe: 'Settings to remove, comma-separated.' },
    },
    answer: { kind: 'done', done: 'changed' },
    related: ['list_replication_jobs'],
  },
  {
    name: 'delete_replication_job',
    title: 'Delete replication job',
    description: 'Ends the replication of a guest and removes the copy on the target, unless keep is true.',
    toolsets: ['ha', 'backup'],
    example: { id: '100-0', dry_run: true },
    operation: 'DELETE /cluster/replication/{id}',
    parameters: {
      id,
      keep: { describe: 'true: keep the copies on the target.' },
      force: { describe: 'true: only forget the job, clean up nothing.' },
    },
    answer: { kind: 'done', done: 'marked for removal' },
    sideEffects: 'The copies on the target are deleted at its next run.',
    related: ['list_replication_jobs'],
  },
  {
    name: 'run_replication_job',
    title: 'Replicate now',
    description: 'Has a replication job run as soon as it can, without waiting for its schedule.',
    toolsets: ['ha', 'backup'],
    example: { node: 'pve1', id: '100-0', dry_run: true },
    operation: 'POST /nodes/{node}/replication/{id}/schedule_now',
    parameters: { node: { ...onNode, describe: 'Node that the guest is on.' }, id },
    answer: { kind: 'done', done: 'to run next' },
    related: ['list_replication_status'],
  },
] as const satisfies readonly CuratedTool[];
