import { type Caller, isRoot } from '../access/caller.js';
import { requireAll } from '../access/permissions.js';
import { readProperties } from '../guests/properties.js';
import { flagParam, numberParam, type Params, textParam } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';

/** How a backup job is to run. */
export interface BackupOptions {
  readonly storage: string;
  readonly mode: string;
  readonly compress: string;
  /** Retention given with the job; that of the storage counts otherwise. */
  readonly retention: string | undefined;
  readonly remove: boolean;
  readonly notes: string | undefined;
  readonly protected: boolean;
  /** KiB/s; 0 is unlimited. */
  readonly bwlimit: number;
  readonly ionice: number;
}

/** What vzdump backs up to when a job names neither storage nor directory. */
export const DEFAULT_STORAGE = 'local';

/** The options of a job with vzdump's defaults. */
export function optionsOf(params: Params): BackupOptions {
  return {
    storage: textParam(params, 'storage') ?? DEFAULT_STORAGE,
    mode: textParam(params, 'mode') ?? 'snapshot',
    compress: textParam(params, 'compress') ?? '0',
    retention: textParam(params, 'prune-backups'),
    remove: flagParam(params, 'remove', true),
    notes: textParam(params, 'notes-template'),
    protected: flagParam(params, 'protected'),
    bwlimit: numberParam(params, 'bwlimit') ?? 0,
    ionice: numberParam(params, 'ionice') ?? 7,
  };
}

/** Parameters that only root@pam may give. */
const ROOT_ONLY = ['tmpdir', 'dumpdir', 'script', 'job-id'];

/** Parameters that take Sys.Modify on `/`. */
const TUNING = ['bwlimit', 'ionice', 'performance'];

/** The privileges that single parameters of a job take (PVE::API2::VZDump). */
export function checkMaySet(cluster: Cluster, caller: Caller, params: Params): void {
  if (isRoot(caller)) return;
  const forbidden = ROOT_ONLY.find((name) => params[name] !== undefined);
  if (forbidden !== undefined) refuseParameters({ [forbidden]: 'Only root may set this option.' });
  if (TUNING.some((name) => params[name] !== undefined)) requireAll(cluster, caller, '/', ['Sys.Modify']);
  checkFleecing(cluster, caller, params);
  if (params['prune-backups'] !== undefined) {
    const storage = textParam(params, 'storage') ?? DEFAULT_STORAGE;
    requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.Allocate']);
  }
}

function checkFleecing(cluster: Cluster, caller: Caller, params: Params): void {
  const fleecing = readProperties(textParam(params, 'fleecing') ?? '', 'enabled').get('storage');
  if (fleecing !== undefined)
    requireAll(cluster, caller, `/storage/${fleecing}`, ['Datastore.AllocateSpace']);
}

/** The privileges that single parameters of a job that is kept take: also that on the storage (PVE::API2::Backup). */
export function checkMaySchedule(cluster: Cluster, caller: Caller, params: Params): void {
  if (isRoot(caller)) return;
  const { 'prune-backups': _retention, ...rest } = params;
  checkMaySet(cluster, caller, rest);
  const storage = textParam(params, 'storage');
  if (storage !== undefined) requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.Allocate']);
}

/** Refuses parameters that contradict each other (PVE::VZDump::verify_vzdump_parameters). */
export function checkTogether(params: Params, complete = true): void {
  const vmid = textParam(params, 'vmid');
  const all = flagParam(params, 'all');
  const pool = textParam(params, 'pool');
  const exclude = textParam(params, 'exclude');
  if (vmid !== undefined) {
    if (all) refuseParameters({ all: "option conflicts with option 'vmid'" });
    if (exclude !== undefined) refuseParameters({ exclude: "option conflicts with option 'vmid'" });
    if (pool !== undefined) refuseParameters({ pool: "option conflicts with option 'vmid'" });
  }
  if (textParam(params, 'notes-template')?.includes('\n')) {
    refuseParameters({ 'notes-template': 'contains a line feed' });
  }
  if (!complete) return;
  const excluding = exclude !== undefined && pool === undefined;
  const named = all || excluding || flagParam(params, 'stop') || pool !== undefined || vmid !== undefined;
  if (!named) refuseParameters({ vmid: 'property is missing' });
}
