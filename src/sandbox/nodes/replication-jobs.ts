import { mayAll, requireAll } from '../access/permissions.js';
import { replicatedVolumes } from '../daemons/replication.js';
import { checkRemoved, optionTable } from '../sections/options.js';
import { type Call, flagParam, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';

type Row = Record<string, unknown>;

const FILE = 'replication';

const OPTIONS = optionTable('target', 'disable comment rate schedule remove_job source');

function jobsOf({ cluster }: Call): Map<string, Section> {
  return sectionsOf(cluster, FILE);
}

function row(call: Call, id: string, section: Section): Row {
  return { ...section, digest: digestOf(jobsOf(call)), id };
}

const guestOf = (id: string): number => Number(id.split('-')[0]);

/** The jobs of guests that the caller may see. */
function list(call: Call): readonly Row[] {
  const { cluster, caller } = call;
  return [...jobsOf(call)]
    .filter(([id]) => mayAll(cluster, caller, `/vms/${guestOf(id)}`, ['VM.Audit']))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, section]) => row(call, id, section));
}

function read(call: Call): Row {
  const id = needText(call.params, 'id');
  const section = jobsOf(call).get(id) ?? die(`no such replication job '${id}'`);
  requireAll(call.cluster, call.caller, `/vms/${guestOf(id)}`, ['VM.Audit']);
  return row(call, id, section);
}

function given({ params }: Call): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(params)) {
    if (['id', 'digest', 'delete'].includes(name)) continue;
    if (typeof value === 'string' || typeof value === 'number') options[name] = value;
  }
  return options;
}

/** A guest has one job for each target. */
function checkUnique(call: Call, vmid: number, target: unknown): void {
  for (const [id, job] of jobsOf(call)) {
    if (guestOf(id) === vmid && job.target === target) {
      die(`replication job for guest '${vmid}' to target 'local/${target}' already exists`);
    }
  }
}

function create(call: Call): null {
  const { cluster, caller, params } = call;
  const id = needText(params, 'id');
  const [vmid, target] = [guestOf(id), needText(params, 'target')];
  requireAll(cluster, caller, `/vms/${vmid}`, ['VM.Replicate']);
  const guest = cluster.guests.get(vmid) ?? die(`Guest '${vmid}' does not exist.`);
  // A node that is in no cluster knows of no members, not even of itself.
  if (cluster.nodes.size < 2 || !cluster.nodes.has(target)) die(`Target '${target}' does not exist.`);
  const source = textParam(params, 'source') ?? guest.node;
  if (source !== guest.node) {
    die(`Source '${source}' does not match current node of guest '${vmid}' (${guest.node})`);
  }
  if (target === guest.node) die('Source and target must not be identical');
  if (replicatedVolumes(cluster, guest).length === 0) die('No replicatable volumes found');
  if (jobsOf(call).has(id)) die(`replication job '${id}' already exists`);
  checkUnique(call, vmid, target);
  jobsOf(call).set(id, { ...given(call), guest: vmid, jobnum: Number(id.split('-')[1]), source });
  return null;
}

function update(call: Call): null {
  const { cluster, caller, params } = call;
  const id = needText(params, 'id');
  requireAll(cluster, caller, `/vms/${guestOf(id)}`, ['VM.Replicate']);
  assertDigest(textParam(params, 'digest'), digestOf(jobsOf(call)));
  const job = jobsOf(call).get(id) ?? die(`no such job '${id}'`);
  const removed = listParam(params, 'delete');
  checkRemoved(OPTIONS, removed, {});
  const changed = { ...job, ...given(call) };
  for (const name of removed) delete changed[name];
  jobsOf(call).set(id, changed);
  return null;
}

/** Marks a job for removal, which the next round of replication does; `force` drops it at once. */
function remove(call: Call): null {
  const { cluster, caller, params } = call;
  const id = needText(params, 'id');
  requireAll(cluster, caller, `/vms/${guestOf(id)}`, ['VM.Replicate']);
  const keep = flagParam(params, 'keep');
  if (flagParam(params, 'force')) {
    if (keep) refuseParameters({ keep: "conflicts with parameter 'force'" });
    jobsOf(call).delete(id);
    return null;
  }
  const job = jobsOf(call).get(id) ?? die(`no such job '${id}'`);
  job.remove_job = keep ? 'local' : 'full';
  return null;
}

const JOB = '/cluster/replication/{id}';

/** Handlers of the replication jobs' configuration (PVE::API2::ReplicationConfig). */
export const replicationJobHandlers: HandlerTable = {
  'GET /cluster/replication': list,
  'POST /cluster/replication': create,
  [`GET ${JOB}`]: read,
  [`PUT ${JOB}`]: update,
  [`DELETE ${JOB}`]: remove,
};
