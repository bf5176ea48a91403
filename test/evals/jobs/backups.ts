import { column, rowsIn, rowWith } from '../read.js';
import type { Job, Owner } from '../types.js';
import { configOf, guestOf } from './look.js';

const DAY = 86_400_000;

async function backUp(owner: Owner, node: string, vmid: string): Promise<void> {
  await owner.call('POST /nodes/{node}/vzdump', { node, vmid, storage: 'nfs-shared' });
}

/** Backups, and what is brought back from them. */
export const backupJobs: readonly Job[] = [
  {
    id: 'no-backup-since-last-week',
    says: 'which guests of pool production have no backup since last week?',
    world: {
      prepare: async (owner) => {
        await backUp(owner, 'pve1', '100,103');
        owner.sandbox.clock.advance(9 * DAY);
        await backUp(owner, 'pve2', '101');
        await backUp(owner, 'pve1', '109');
      },
    },
    fewest: 2,
    tokens: 400,
    solution: async ({ call }) => {
      const pool = await call('get_pool', { poolid: 'production' });
      const backups = rowsIn(await call('list_backups'));
      const now = Math.max(...backups.map(({ ctime }) => Number(ctime)));
      const fresh = backups.filter(({ ctime }) => Number(ctime) > now - 7 * 86_400);
      const covered = new Set(fresh.map(({ vmid }) => String(vmid)));
      return column(pool, 'vmid').filter((vmid) => !covered.has(vmid));
    },
    answer: ['100', '102', '103'],
  },
  {
    id: 'nightly-backup-failed',
    says: 'the nightly backup failed, find out why and run it again',
    world: {
      before: [
        [
          'POST /cluster/backup',
          { id: 'nightly', schedule: '02:00', storage: 'nfs-shared', vmid: '106,203' },
        ],
      ],
      prepare: async ({ sandbox }) => {
        const fault = 'task-fails=vzdump:write error: No space left on device';
        sandbox.faults.add(fault);
        sandbox.clock.advance(DAY);
        sandbox.faults.remove(fault);
      },
    },
    fewest: 3,
    tokens: 250,
    solution: async ({ call }) => {
      const failed = rowsIn(await call('list_tasks', { filter: 'type=vzdump' }));
      const jobs = await call('list_backup_jobs');
      await call('run_backup_job', { id: column(jobs, 'id')[0] });
      return failed[0]?.status;
    },
    answer: 'write error: No space left on device',
    end: {
      look: async ({ client }) => {
        const backups = await client.nodes('pve1').storage('nfs-shared').content.get({ content: 'backup' });
        return backups.map(({ vmid }) => vmid).sort();
      },
      holds: [106, 203],
    },
  },
  {
    id: 'restore-yesterday',
    says: "restore yesterday's state of staging, what was done since may go",
    world: {
      prepare: async (owner) => {
        await backUp(owner, 'pve3', '106');
        owner.sandbox.clock.advance(DAY);
        await owner.call('PUT /nodes/{node}/qemu/{vmid}/config', {
          node: 'pve3',
          vmid: 106,
          description: 'broken today',
        });
        await backUp(owner, 'pve3', '106');
      },
    },
    fewest: 3,
    tokens: 750,
    touches: { guests: [106] },
    solution: async ({ call, confirm }) => {
      const backups = rowsIn(await call('list_backups', { vmid: 'staging' }));
      const [, yesterday] = backups;
      await confirm('restore_backup', { volid: yesterday?.volid, vmid: 106, force: true });
    },
    end: {
      look: async (owner) => (await configOf(owner, 'pve3', 106)).description,
      holds: undefined,
    },
  },
  {
    id: 'roll-back',
    says: 'the upgrade on staging went wrong, put it back to before it and start it',
    fewest: 3,
    tokens: 550,
    touches: { guests: [106] },
    solution: async ({ call, confirm }) => {
      const snapshots = await call('list_snapshots', { vmid: 'staging' });
      const snapname = column(snapshots, 'name').find((name) => name.includes('upgrade'));
      await confirm('rollback_snapshot', { vmid: 'staging', snapname, start: true });
    },
    end: {
      look: async (owner) => ({
        parent: (await configOf(owner, 'pve3', 106)).parent,
        status: (await guestOf(owner, 106))?.status,
      }),
      holds: { parent: 'before-upgrade', status: 'running' },
    },
  },
  {
    id: 'schedule-backups',
    says: 'back production up every night at two, and keep a week',
    fewest: 3,
    tokens: 500,
    solution: async ({ call, confirm }) => {
      const storages = await call('list_storage', { content: 'backup' });
      await confirm('create_backup_job', {
        pool: 'production',
        schedule: '02:00',
        storage: rowWith(storages, { shared: true }).storage,
        'prune-backups': 'keep-daily=7',
      });
    },
    end: {
      look: async ({ client }) => {
        const jobs = await client.cluster.backup.get();
        return jobs.map(({ pool, schedule, storage, 'prune-backups': keep }) => ({
          pool,
          schedule,
          storage,
          keep,
        }));
      },
      holds: [{ pool: 'production', schedule: '02:00', storage: 'nfs-shared', keep: { 'keep-daily': 7 } }],
    },
  },
  {
    id: 'snapshot-pool',
    says: 'before tonight: a snapshot "before-patch" of every machine in pool development',
    fewest: 1,
    tokens: 100,
    touches: { guests: [105, 106, 107] },
    solution: async ({ call }) => {
      const wanted = { action: 'snapshot', pool: 'development', snapname: 'before-patch' };
      await call('bulk_guest_action', { ...wanted, apply: true });
    },
    end: {
      look: async (owner) =>
        Promise.all(
          [['pve2', 105] as const, ['pve3', 106] as const, ['pve1', 107] as const].map(
            async ([node, vmid]) => (await configOf(owner, node, vmid)).parent,
          ),
        ),
      holds: ['before-patch', 'before-patch', 'before-patch'],
    },
  },
  {
    id: 'snapshot-and-clean-up',
    says: 'snapshot all production guests as "before-patch", and once I say that all went well delete these snapshots; it went well; was any guest left out?',
    fewest: 3,
    tokens: 1000,
    touches: { guests: [100, 101, 103, 109] },
    solution: async ({ call, confirm }) => {
      const which = { pool: 'production', snapname: 'before-patch', apply: true };
      const { text } = await call('bulk_guest_action', { ...which, action: 'snapshot' });
      await confirm('bulk_guest_action', { ...which, action: 'delete_snapshot' });
      return /Left out: VM 102 \(db01\)/.exec(text)?.[0];
    },
    answer: 'Left out: VM 102 (db01)',
    end: {
      look: async (owner) => {
        const tasks = await owner.client.cluster.tasks.get();
        const of = (type: string) =>
          tasks.filter((task) => task.type === type && task.status === 'OK').length;
        return { taken: of('qmsnapshot'), deleted: of('qmdelsnapshot') };
      },
      holds: { taken: 4, deleted: 4 },
    },
  },
];
