import { requireAll } from '../access/permissions.js';
import {
  type Call,
  type Handler,
  type HandlerTable,
  listParam,
  needText,
  textParam,
} from '../server/call.js';
import { asText, die, Failure, refuseParameters } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { checkMaySchedule, checkTogether, DEFAULT_STORAGE } from './options.js';

const FILE = 'jobs/vzdump';

const NOT_KEPT: ReadonlySet<string> = new Set(['id', 'delete', 'starttime', 'dow']);

/** Options of a job that PVE does not let go, though it takes them: they belong to the schedule. */
const NOT_DELETABLE: ReadonlySet<string> = new Set([
  'id',
  'delete',
  'schedule',
  'starttime',
  'dow',
  'enabled',
]);

const ALL_DAYS = 'mon,tue,wed,thu,fri,sat,sun';

/** The schedule that a time and days of the week stand for. */
function scheduleOf(start: string, days: readonly string[]): string {
  const dow = days.join(',');
  return dow === '' || dow === ALL_DAYS ? start : `${dow} ${start}`;
}

/** The schedule that a call gives, in either form. */
function givenSchedule({ params }: Call, required: boolean): Section {
  const [schedule, start] = [textParam(params, 'schedule'), textParam(params, 'starttime')];
  if (schedule !== undefined && start !== undefined) {
    refuseParameters({ starttime: "'starttime' and 'schedule' cannot both be set" });
  }
  if (schedule !== undefined) return { schedule };
  if (start !== undefined) return { schedule: scheduleOf(start, listParam(params, 'dow')) };
  return required ? refuseParameters({ schedule: "neither 'starttime' nor 'schedule' were set" }) : {};
}

function given(call: Call, required: boolean): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(call.params)) {
    if (NOT_KEPT.has(name)) continue;
    if (typeof value === 'string' || typeof value === 'number') options[name] = value;
    else if (Array.isArray(value)) options[name] = value.map(String);
  }
  return { ...options, ...givenSchedule(call, required) };
}

function checkPool({ cluster, caller, params }: Call): void {
  const pool = textParam(params, 'pool');
  if (pool === undefined) return;
  if (!cluster.pools.has(pool))
    throw new Failure(403, `Permission check failed (pool '${pool}' does not exist)\n`);
  requireAll(cluster, caller, `/pool/${pool}`, ['VM.Backup']);
}

/** What a job covers, in one way: all but some, a pool, or guests by id. */
function settleScope(job: Section): void {
  if (job.exclude !== undefined && job.pool === undefined) job.all = 1;
}

function create(call: Call): null {
  const { cluster, caller, params } = call;
  checkMaySchedule(cluster, caller, { ...params, storage: params.storage ?? DEFAULT_STORAGE });
  checkPool(call);
  const job = given(call, true);
  job.enabled ??= 1;
  const id = textParam(params, 'id') ?? cluster.random.uuid();
  const jobs = sectionsOf(cluster, FILE);
  return asText('', () => {
    if (jobs.has(id)) die(`Job '${id}' already exists`);
    checkTogether(params);
    settleScope(job);
    jobs.set(id, job);
    return null;
  });
}

/** Takes what the call removes out of a job; dies of an option that is none of a backup's. */
function removeOptions(job: Section, call: Call): void {
  const { properties = {} } = call.operation.parameters;
  for (const name of listParam(call.params, 'delete')) {
    if (properties[name] === undefined || NOT_DELETABLE.has(name)) {
      refuseParameters({ delete: `unknown option '${name}'` });
    }
    delete job[name];
  }
}

/** A new way to say what the job covers takes the old one's place. */
function replaceScope(job: Section, changes: Section): void {
  const drop = (names: readonly string[]): void => {
    for (const name of names) delete job[name];
  };
  settleScope(job);
  if (changes.vmid !== undefined) drop(['all', 'exclude', 'pool']);
  else if (changes.all === 1) drop(['vmid', 'pool']);
  else if (job.pool !== undefined) drop(['vmid', 'all', 'exclude']);
}

function update(call: Call): null {
  const { cluster, caller, params } = call;
  const id = needText(params, 'id');
  checkMaySchedule(cluster, caller, params);
  checkPool(call);
  const changes = given(call, false);
  return asText('', () => {
    if (Object.keys(changes).length === 0 && listParam(params, 'delete').length === 0) {
      die('no options specified');
    }
    checkTogether(params, false);
    const jobs = sectionsOf(cluster, FILE);
    const old = jobs.get(id) ?? die('no such vzdump job');
    checkMaySchedule(cluster, caller, { storage: old.storage ?? DEFAULT_STORAGE });
    const job = { ...old };
    removeOptions(job, call);
    Object.assign(job, changes);
    replaceScope(job, changes);
    checkTogether(job);
    jobs.set(id, job);
    return null;
  });
}

const remove: Handler = ({ cluster, params }) => {
  const id = needText(params, 'id');
  return asText('', () => {
    if (!sectionsOf(cluster, FILE).delete(id)) refuseParameters({ id: `No such job '${id}'` });
    return null;
  });
};

/** Handlers that make, change and remove backup jobs (PVE::API2::Backup); reading them is generic. */
export const backupJobHandlers: HandlerTable = {
  'POST /cluster/backup': create,
  'PUT /cluster/backup/{id}': update,
  'DELETE /cluster/backup/{id}': remove,
};
