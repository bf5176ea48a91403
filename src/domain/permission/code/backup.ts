import { type Given, list, text } from '../given.js';
import { all, type Need, nothing, rights, root, untold } from '../need.js';
import { space } from './guest.js';
import { property } from './property.js';
import type { CodeRule, CodeRules } from './rules.js';

const rootOnly = ['tmpdir', 'dumpdir', 'script', 'job-id'];
const tuning = ['bwlimit', 'ionice', 'performance'];

const onStorage = "it depends on the node's default storage for backups";

/** Single parameters of a backup with rights of their own (PVE::API2::VZDump). */
function parameters(given: Given): Need {
  const { params } = given;
  const forbidden = rootOnly.find((name) => params[name] !== undefined);
  const fleecing = property(params.fleecing, 'storage');
  return all([
    forbidden === undefined ? nothing : root(`only root@pam may use '${forbidden}'`),
    tuning.some((name) => params[name] !== undefined) ? rights('/', 'Sys.Modify') : nothing,
    fleecing === undefined ? nothing : space(fleecing),
    params['prune-backups'] === undefined ? nothing : pruning(text(given, 'storage')),
  ]);
}

function pruning(storage: string | undefined): Need {
  return storage === undefined ? untold(onStorage) : rights(`/storage/${storage}`, 'Datastore.Allocate');
}

/** A backup now: the storage, and each guest that is named. Naming none asks for nothing and does nothing. */
const backUp: CodeRule = (given) => {
  const guests = list(given, 'vmid').map((vmid) => rights(`/vms/${vmid}`, 'VM.Backup'));
  const storage = text(given, 'storage');
  const pool = text(given, 'pool');
  const some = guests.length > 0 || pool !== undefined || given.params.all !== undefined;
  if (!some) return parameters(given);
  return all([
    parameters(given),
    storage === undefined ? untold(onStorage) : space(storage),
    ...guests,
    pool === undefined ? nothing : untold("it depends on the pool's guests"),
  ]);
};

/** A backup job. */
const job: CodeRule = (given) => {
  const pool = text(given, 'pool');
  return all([parameters(given), pool === undefined ? nothing : rights(`/pool/${pool}`, 'VM.Backup')]);
};

/** Backups and backup jobs. */
export const backupRules: CodeRules = {
  'POST /nodes/{node}/vzdump': backUp,
  'POST /cluster/backup': job,
  'PUT /cluster/backup/{id}': job,
};
