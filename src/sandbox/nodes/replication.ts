import { requireAll } from '../access/permissions.js';
import { isShown } from '../access/visibility.js';
import { replicationState } from '../daemons/replication.js';
import { Annotated } from '../server/answer.js';
import { type Call, type HandlerTable, needText, numberParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { replicationJobHandlers } from './replication-jobs.js';
import { nodeOf } from './status.js';

type Row = Record<string, unknown>;

/** The replication jobs of the node's guests that the caller may see, and how they went. */
function jobsOn(call: Call): readonly Row[] {
  const { cluster, caller } = call;
  const node = nodeOf(call).name;
  return [...(cluster.sections.get('replication') ?? [])].flatMap(([id, section]) => {
    const vmid = Number(id.split('-')[0]);
    const guest = cluster.guests.get(vmid);
    if (guest?.node !== node || !isShown(cluster, caller, `/vms/${vmid}`, ['VM.Audit'])) return [];
    const { lastSync, lastTry, next, duration, failCount, error } = replicationState(cluster, id);
    return [
      {
        ...section,
        ...(lastSync === 0 ? {} : { duration }),
        ...(error === undefined ? {} : { error }),
        fail_count: failCount,
        guest: vmid,
        id,
        last_sync: lastSync,
        last_try: lastTry,
        ...(section.disable === 1 ? {} : { next_sync: next }),
        source: node,
        vmtype: guest.kind,
      },
    ];
  });
}

function list(call: Call): readonly Row[] {
  const guest = numberParam(call.params, 'guest');
  return jobsOn(call).filter((job) => guest === undefined || job.guest === guest);
}

/** The id of a call's job, if it is one of the node's guests. */
function jobOf(call: Call): string {
  const id = needText(call.params, 'id');
  const known = call.cluster.sections.get('replication')?.has(id) === true;
  const here = call.cluster.guests.get(Number(id.split('-')[0]))?.node === nodeOf(call).name;
  return known && here ? id : die(`no such replication job '${id}'`);
}

function status(call: Call): Row {
  const id = jobOf(call);
  return jobsOn(call).find((job) => job.id === id) ?? die(`no such replication job '${id}'`);
}

/** What the last run wrote. */
function log(call: Call): Annotated {
  const id = jobOf(call);
  const { cluster, caller, params } = call;
  if (!isShown(cluster, caller, `/nodes/${nodeOf(call).name}`, ['Sys.Audit'])) {
    requireAll(cluster, caller, `/vms/${id.split('-')[0]}`, ['VM.Audit']);
  }
  const lines = replicationState(cluster, id).log.map((t, index) => ({ n: index + 1, t }));
  const start = numberParam(params, 'start') ?? 0;
  const limit = numberParam(params, 'limit') ?? 50;
  const shown = lines.slice(start, limit === 0 ? undefined : start + limit);
  return new Annotated(lines.length === 0 ? [{ n: 1, t: 'no content' }] : shown, {
    total: Math.max(1, lines.length),
  });
}

/** Lets the job run in the scheduler's next round. */
function scheduleNow(call: Call): null {
  const id = jobOf(call);
  requireAll(call.cluster, call.caller, `/vms/${id.split('-')[0]}`, ['VM.Replicate']);
  replicationState(call.cluster, id).next = 0;
  return null;
}

const JOB = '/nodes/{node}/replication/{id}';

export const replicationHandlers: HandlerTable = {
  ...replicationJobHandlers,
  'GET /nodes/{node}/replication': list,
  [`GET ${JOB}/status`]: status,
  [`GET ${JOB}/log`]: log,
  [`POST ${JOB}/schedule_now`]: scheduleNow,
};
