import type { Plain } from '../../../domain/plain.js';
import { parseVmidList } from '../../../domain/vmid-list.js';
import type { Arguments } from '../../arguments.js';
import { type GuestFacts, readGuests } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import type { Composite } from '../composite.js';
import { handOn } from '../hand-on.js';
import { readObject } from '../rows.js';

const VZDUMP = 'POST /nodes/{node}/vzdump';
/** Settings of a job that are about when and whether it runs, not about the backup. */
const ofSchedule = new Set([
  'id',
  'type',
  'schedule',
  'starttime',
  'dow',
  'enabled',
  'comment',
  'next-run',
  'repeat-missed',
  'node',
]);

/** Runs a job now: the same backup as its schedule would begin, on each node that has guests of it. */
export const runBackupJob: Composite = async ({ id, ...rest }, context) => {
  const job = await readObject(context, 'GET /cluster/backup/{id}', { id });
  const nodes = nodesOf(job, await readGuests(context.live));
  if (nodes.length === 0) {
    throw new ToolFault('conflict', `Backup job ${String(id)} has no guest to back up at the moment.`, {
      context: { job },
      suggestions: [
        { tool: 'get_backup_job_volumes', arguments: { id }, why: 'tells what the job takes in' },
      ],
      related_tools: ['get_backup_job', 'update_backup_job'],
    });
  }
  const settings = Object.fromEntries(Object.entries(job).filter(([name]) => !ofSchedule.has(name)));
  const runs = [];
  for (const node of nodes) {
    const given: Arguments = {
      operation: VZDUMP,
      params: { ...settings, node },
      ...rest,
    };
    runs.push({ node, ...(await handOn(context, 'call_operation', given)) });
  }
  return {
    text: runs.map(({ node, text }) => `Job ${String(id)} on ${node}: ${text}`).join('\n'),
    data: { id, runs: runs.map(({ node, data }) => ({ node, ...data })) },
  };
};

/** Nodes that have guests of the job. */
function nodesOf({ node, vmid, all, pool, exclude }: Plain, guests: readonly GuestFacts[]): string[] {
  const left = new Set(typeof exclude === 'string' ? parseVmidList(exclude) : []);
  const named = typeof vmid === 'string' ? new Set(parseVmidList(vmid)) : undefined;
  const taken = guests.filter((guest) => {
    if (node !== undefined && guest.node !== node) return false;
    if (named !== undefined) return named.has(guest.vmid);
    if (typeof pool === 'string') return guest.pool === pool;
    return all !== undefined && all !== false && !left.has(guest.vmid);
  });
  return [...new Set(taken.map((guest) => guest.node))].sort();
}
