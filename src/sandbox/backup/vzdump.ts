import { requireAll, requireAny } from '../access/permissions.js';
import { isShown } from '../access/visibility.js';
import { type Call, flagParam, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { findVolume, needStorage, pathOf, splitVolumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { endTask, startTask } from '../tasks/task.js';
import { checkVolumeAccess } from './access.js';
import { archivedConfigText } from './config-text.js';
import { checkMaySet, checkTogether, DEFAULT_STORAGE, optionsOf } from './options.js';
import { runBackup } from './run.js';

/** The ids that a job covers, on whatever node. */
function wantedGuests({ cluster, params }: Call): readonly number[] {
  const pool = textParam(params, 'pool');
  if (pool !== undefined)
    return [...(cluster.pools.get(pool) ?? die(`pool '${pool}' does not exist`)).guests];
  if (textParam(params, 'vmid') !== undefined) return listParam(params, 'vmid').map(Number);
  const excluded = new Set(listParam(params, 'exclude').map(Number));
  const everything = flagParam(params, 'all') || excluded.size > 0;
  return everything ? [...cluster.guests.keys()].filter((vmid) => !excluded.has(vmid)) : [];
}

/** The job as a command: ids first, then the options by name. */
function commandLine({ params }: Call): string {
  const options = Object.entries(params)
    .filter(([name]) => name !== 'node' && name !== 'vmid')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) =>
        `--${name} ${typeof value === 'string' ? value.replace(/^.*[^\w./:=,-].*$/s, "'$&'") : value}`,
    );
  return ['vzdump', ...listParam(params, 'vmid'), ...options].join(' ');
}

function stopRunning(cluster: Cluster, node: string): void {
  for (const task of cluster.tasks.values()) {
    if (task.info.type === 'vzdump' && task.info.node === node && task.exitstatus === undefined) {
      endTask(cluster, task, 'interrupted by signal');
    }
  }
}

function vzdump(call: Call): string {
  const { cluster, caller, params } = call;
  const node = needText(params, 'node');
  if (flagParam(params, 'stdout')) {
    refuseParameters({ stdout: 'option is only allowed on the command line interface.' });
  }
  checkMaySet(cluster, caller, params);
  checkTogether(params);
  const wanted = wantedGuests(call);
  const elsewhere = wanted.filter((vmid) => (cluster.guests.get(vmid)?.node ?? node) !== node);
  const vmids = wanted.filter((vmid) => !elsewhere.includes(vmid));
  const all = flagParam(params, 'all') || textParam(params, 'exclude') !== undefined;
  if (flagParam(params, 'stop')) {
    stopRunning(cluster, node);
    if (vmids.length === 0) return 'OK';
  }
  if (vmids.length === 0 && !all) return 'OK';
  const options = optionsOf(params);
  requireAll(cluster, caller, `/storage/${options.storage}`, ['Datastore.AllocateSpace']);
  const id = vmids.length === 1 ? String(vmids[0]) : '';
  const job = {
    cluster,
    caller,
    node,
    vmids,
    skipped: elsewhere,
    all,
    options,
    commandLine: commandLine(call),
  };
  return startTask(cluster, caller, { node, type: 'vzdump', id }, (log) => runBackup(job, log));
}

/** What vzdump does unless told otherwise, as PVE 9.2 answers it. */
const DEFAULTS = {
  all: 0,
  bwlimit: 0,
  compress: '0',
  fleecing: { enabled: 0 },
  ionice: 7,
  lockwait: 180,
  mailnotification: 'always',
  mode: 'snapshot',
  'notification-mode': 'auto',
  performance: { 'max-workers': 16, 'pbs-entries-max': 1_048_576 },
  pigz: 0,
  'prune-backups': 'keep-all=1',
  quiet: 0,
  remove: 1,
  stdexcludes: 1,
  stop: 0,
  stopwait: 10,
  zstd: 1,
} as const;

function defaults(call: Call): Record<string, unknown> {
  const { cluster, caller, params } = call;
  const id = textParam(params, 'storage') ?? DEFAULT_STORAGE;
  requireAny(cluster, caller, `/storage/${id}`, ['Datastore.Audit', 'Datastore.AllocateSpace']);
  const storage = needStorage(cluster, id);
  if (
    !String(storage.config['content'] ?? '')
      .split(',')
      .includes('backup')
  ) {
    die(`can't use storage '${id}' for backups - wrong content type`);
  }
  const { ionice, ...shown } = DEFAULTS;
  const dumpdir = storage.type === 'pbs' ? {} : { dumpdir: `${pathOf(storage)}/dump` };
  const own = storage.config['prune-backups'];
  const prune = typeof own === 'string' ? { 'prune-backups': own } : {};
  const audit = isShown(cluster, caller, `/nodes/${needText(params, 'node')}`, ['Sys.Audit']);
  return { ...shown, ...(audit ? { ionice, ...dumpdir } : {}), ...prune, storage: id };
}

function extractConfig(call: Call): string {
  const { cluster, caller, params } = call;
  const volid = needText(params, 'volume');
  const node = needText(params, 'node');
  const volume = findVolume(cluster, volid, node);
  checkVolumeAccess(cluster, caller, volid, volume);
  const parts = splitVolumeId(volid) ?? die(`unable to parse volume ID '${volid}'`);
  if (volume?.vmid !== undefined) requireAll(cluster, caller, `/vms/${volume.vmid}`, ['VM.Backup']);
  needStorage(cluster, parts.storage);
  return volume?.archive === undefined
    ? die(`unable to extract configuration from backup archive '${volid}'`)
    : archivedConfigText(volume.archive);
}

const VZDUMP = '/nodes/{node}/vzdump';

export const vzdumpHandlers: HandlerTable = {
  [`POST ${VZDUMP}`]: vzdump,
  [`GET ${VZDUMP}/defaults`]: defaults,
  [`GET ${VZDUMP}/extractconfig`]: extractConfig,
};
