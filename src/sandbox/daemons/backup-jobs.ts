import { nextEvent } from '../sections/schedule.js';
import { flagParam, type HandlerTable, type Params } from '../server/call.js';
import { type Cluster, seconds, sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { writeClusterLog } from '../tasks/task.js';
import { type Ground, rootOf } from './ha-manager.js';

const VZDUMP = 'POST /nodes/{node}/vzdump';

/** Options of a job that say when and what it is, and are no parameters of the backup. */
const OWN: ReadonlySet<string> = new Set([
  'schedule',
  'enabled',
  'comment',
  'type',
  'node',
  'repeat-missed',
  'dow',
  'starttime',
]);

function paramsOf(job: Section, node: string): Params {
  const options = Object.entries(job).filter(([name]) => !OWN.has(name));
  return {
    ...Object.fromEntries(
      options.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
    ),
    node,
  };
}

/** Runs a backup job on each node that it is for. */
function runJob({ cluster, spec }: Ground, handlers: HandlerTable, job: Section): void {
  const operation = spec.operations.find(({ id }) => id === VZDUMP);
  const handler = handlers[VZDUMP];
  if (operation === undefined || handler === undefined) return;
  for (const { name, online } of cluster.nodes.values()) {
    const others = typeof job.node === 'string' && job.node !== name;
    const guests = [...cluster.guests.values()].some(({ node }) => node === name);
    if (!online || others || !guests) continue;
    try {
      handler({ cluster, caller: rootOf(cluster), operation, params: paramsOf(job, name) });
    } catch (error) {
      const message = error instanceof Error ? error.message.trim() : String(error);
      const info = { node: name, pid: 0, pstart: 0, starttime: 0, type: 'vzdump', id: '', user: 'root@pam' };
      writeClusterLog(cluster, info, 3, `could not start backup job: ${message}`);
    }
  }
}

/** The backup jobs of a cluster, each run when its schedule says so (pvescheduler). */
export function createBackupJobs(ground: Ground, handlers: HandlerTable): () => void {
  const next = new Map<Section, number | undefined>();
  const nextOf = (cluster: Cluster, job: Section): number | undefined => {
    if (!next.has(job)) next.set(job, nextEvent(String(job.schedule), seconds(cluster) - 1));
    return next.get(job);
  };
  return () => {
    const { cluster } = ground;
    const jobs = [...sectionsOf(cluster, 'jobs/vzdump').values()];
    for (const known of next.keys()) if (!jobs.includes(known)) next.delete(known);
    for (const job of jobs) {
      if (typeof job.schedule !== 'string' || !flagParam({ enabled: job.enabled ?? 1 }, 'enabled')) continue;
      const due = nextOf(cluster, job);
      if (due === undefined || due > seconds(cluster)) continue;
      next.set(job, nextEvent(job.schedule, seconds(cluster)));
      runJob(ground, handlers, job);
    }
  };
}
