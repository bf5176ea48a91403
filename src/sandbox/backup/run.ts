import { type Caller, isRoot } from '../access/caller.js';
import { requireAll } from '../access/permissions.js';
import { isShown } from '../access/visibility.js';
import { checkLock, lockGuest, nameOf } from '../guests/guest.js';
import { durationText, timestamp } from '../guests/stamp.js';
import { addVolume, needStorage, pathOf, usedOn, volumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, Storage } from '../store/model.js';
import type { TaskLog } from '../tasks/task.js';
import { archiveOf, backupSteps } from './guest.js';
import { archiveStem, compressorOf } from './name.js';
import type { BackupOptions } from './options.js';
import { markBackups, readRetention, removeMarked } from './prune.js';

/** A backup job on one node. */
export interface BackupJob {
  readonly cluster: Cluster;
  readonly caller: Caller;
  readonly node: string;
  /** The ids of this node's guests, those that no longer exist included. */
  readonly vmids: readonly number[];
  /** Guests of the job on other nodes. */
  readonly skipped: readonly number[];
  /** Whether guests that the caller may not back up are left out without a word. */
  readonly all: boolean;
  readonly options: BackupOptions;
  /** The command that would do the same. */
  readonly commandLine: string;
}

/** Bytes as vzdump prints an archive's size. */
function sizeText(bytes: number): string {
  const kib = bytes / 1024;
  if (kib < 1024) return `${Math.floor(kib)}KB`;
  const mib = kib / 1024;
  return mib < 1024 ? `${Math.floor(mib)}MB` : `${(mib / 1024).toFixed(2)}GB`;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trimEnd();
}

/** The storage that takes the backups, or the error that ends the whole job. */
function backupStorage(cluster: Cluster, id: string): Storage {
  const storage = cluster.storages.get(id);
  const prefix = `could not get storage information for '${id}': `;
  if (storage === undefined) throw new Error(`${prefix}storage '${id}' does not exist`);
  if (
    !String(storage.config['content'] ?? '')
      .split(',')
      .includes('backup')
  ) {
    throw new Error(`${prefix}can't use storage '${id}' for backups - wrong content type`);
  }
  if (storage.config['disable'] === 1)
    throw new Error(`could not activate storage '${id}': storage '${id}' is disabled`);
  return storage;
}

/** The text of a notes template, with vzdump's variables filled in. */
function fillNotes(template: string, cluster: Cluster, guest: Guest): string {
  const values: Readonly<Record<string, string>> = {
    cluster: cluster.name ?? 'standalone node',
    guestname: nameOf(guest),
    node: guest.node,
    vmid: String(guest.vmid),
  };
  const plain = template.replace(/\\([\\n])/g, (_match, letter: string) => (letter === 'n' ? '\n' : '\\'));
  return plain.replace(/\{\{([^\s{}]+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The options of retention that a job goes by: its own, the storage's, or keep everything. */
function retentionOf(storage: Storage, options: BackupOptions): string {
  const own = storage.config['prune-backups'];
  return options.retention ?? (typeof own === 'string' ? own : 'keep-all=1');
}

function checkLimit(job: BackupJob, storage: Storage, vmid: number): void {
  const retention = readRetention(retentionOf(storage, job.options));
  const limit = [...retention].reduce((sum, [key, count]) => (key === 'keep-all' ? sum : sum + count), 0);
  if (limit === 0 || job.options.remove || retention.get('keep-all') === 1) return;
  const rows = markBackups(job.cluster, storage, { node: job.node, vmid }, 'keep-all=1');
  if (rows.filter(({ mark }) => mark !== 'protected').length >= limit) {
    throw new Error(
      `There is a max backup limit of ${limit} enforced by the target storage or the vzdump parameters. ` +
        'Either increase the limit or delete old backups.',
    );
  }
}

/** Writes the archive's volume; throws where the storage is full. */
function* writeArchive(
  job: BackupJob,
  storage: Storage,
  guest: Guest,
  mode: string,
  stem: string,
  log: TaskLog,
) {
  const { cluster, options } = job;
  const info = (line: string): void => log(`INFO: ${line}`);
  const archive = archiveOf(cluster, guest);
  const compressor = compressorOf(options.compress);
  const pbs = storage.type === 'pbs';
  const suffix = `${guest.kind === 'qemu' ? 'vma' : 'tar'}${compressor.suffix}`;
  const kind = guest.kind === 'qemu' ? 'vm' : 'ct';
  const instant = `${timestamp(cluster).replace(' ', 'T')}Z`;
  const target = pbs ? `${kind}/${guest.vmid}/${instant}` : `${stem}.${suffix}`;
  info(
    pbs
      ? `creating Proxmox Backup Server archive '${target}'`
      : `creating vzdump archive '${pathOf(storage)}/dump/${target}'`,
  );
  const used = archive.disks.reduce((sum, disk) => sum + disk.used, 0);
  const size = Math.max(1024, Math.round(used * (pbs ? 1 : compressor.share)));
  if (usedOn(cluster, storage, job.node) + size > storage.total) {
    throw new Error('job failed with err -28 - No space left on device');
  }
  yield* backupSteps[guest.kind].copy(cluster, guest, mode, archive, info);
  const volume = addVolume(cluster, {
    storage: storage.id,
    name: `backup/${target}`,
    node: job.node,
    content: 'backup',
    format: pbs ? `pbs-${kind}` : suffix,
    size,
    used: size,
    vmid: guest.vmid,
  });
  volume.archive = archive;
  if (!pbs) info(`archive file size: ${sizeText(size)}`);
  if (options.notes !== undefined && options.notes !== '') {
    info('adding notes to backup');
    volume.notes = fillNotes(options.notes, cluster, guest);
  }
  if (options.protected) {
    info('marking backup as protected');
    volume.protected = true;
  }
  return volumeId(volume);
}

function pruneAfter(job: BackupJob, storage: Storage, guest: Guest, info: (line: string) => void): void {
  const text = retentionOf(storage, job.options);
  const retention = readRetention(text);
  if (!job.options.remove || retention.get('keep-all') === 1) return;
  const shown = [...retention].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key}=${count}`);
  info(`prune older backups with retention: ${shown.join(', ')}`);
  const rows = markBackups(
    job.cluster,
    storage,
    { node: job.node, vmid: guest.vmid, type: guest.kind },
    text,
  );
  const pruned = removeMarked(job.cluster, job.node, rows, info);
  info(`pruned ${pruned} backup(s)${pruned > 0 ? ' not covered by keep-retention policy' : ''}`);
}

function* backupGuest(
  job: BackupJob,
  storage: Storage,
  guest: Guest,
  log: TaskLog,
): Generator<number, void, void> {
  const { cluster, options } = job;
  const info = (line: string): void => log(`INFO: ${line}`);
  const service = cluster.sections
    .get('ha/resources')
    ?.get(`${guest.kind === 'qemu' ? 'vm' : 'ct'}:${guest.vmid}`);
  if (options.mode === 'stop' && service !== undefined && (service['state'] ?? 'started') === 'started') {
    throw new Error(
      'Cannot execute a backup with stop mode on a HA managed and enabled Service. ' +
        'Use snapshot mode or disable the Service.',
    );
  }
  checkLimit(job, storage, guest.vmid);
  const stem = archiveStem(guest.kind, guest.vmid, cluster.clock.now());
  info(`Starting Backup of VM ${guest.vmid} (${guest.kind})`);
  info(`Backup started at ${timestamp(cluster)}`);
  info(`status = ${guest.run === undefined ? 'stopped' : 'running'}`);
  checkLock(guest);
  const unlock = lockGuest(guest, 'backup');
  try {
    const steps = backupSteps[guest.kind];
    let mode = guest.run === undefined ? 'stop' : options.mode;
    if (mode === 'snapshot') steps.prepare(cluster, guest, info);
    const failure = steps.modeFailure(cluster, guest, mode);
    if (failure !== undefined) {
      info(failure);
      info("trying 'suspend' mode instead");
      mode = 'suspend';
    }
    info(`backup mode: ${mode}`);
    if (options.bwlimit > 0) info(`bandwidth limit: ${options.bwlimit} KiB/s`);
    info(`ionice priority: ${options.ionice}`);
    if (mode !== 'snapshot') steps.prepare(cluster, guest, info);
    yield* steps.begin(cluster, guest, mode, info);
    yield* writeArchive(job, storage, guest, mode, stem, log);
    pruneAfter(job, storage, guest, info);
  } finally {
    unlock();
  }
}

/** Backs up one guest of a job and says whether that went well. */
function* backupOne(
  job: BackupJob,
  storage: Storage,
  vmid: number,
  log: TaskLog,
): Generator<number, boolean, void> {
  const { cluster } = job;
  const started = cluster.clock.now();
  const guest = cluster.guests.get(vmid);
  try {
    if (guest === undefined) throw new Error(`unable to find VM '${vmid}'`);
    yield* backupGuest(job, storage, guest, log);
  } catch (error) {
    log(`ERROR: Backup of VM ${vmid} failed - ${messageOf(error)}`, `INFO: Failed at ${timestamp(cluster)}`);
    return false;
  }
  const seconds = Math.floor((cluster.clock.now() - started) / 1000);
  log(
    `INFO: Finished Backup of VM ${vmid} (${durationText(seconds)})`,
    `INFO: Backup finished at ${timestamp(cluster)}`,
  );
  return true;
}

/** The job's guests that the caller may back up; throws for one that the job names and the caller may not. */
function allowedGuests({ cluster, caller, vmids, all }: BackupJob): readonly number[] {
  return [...vmids]
    .sort((a, b) => a - b)
    .filter((vmid) => {
      if (!cluster.guests.has(vmid) || isRoot(caller)) return true;
      if (!all) requireAll(cluster, caller, `/vms/${vmid}`, ['VM.Backup']);
      return isShown(cluster, caller, `/vms/${vmid}`, ['VM.Backup']);
    });
}

/** The work of a backup job (PVE::VZDump): one guest after the other; throws `job errors` where one failed. */
export function* runBackup(job: BackupJob, log: TaskLog): Generator<number, void, void> {
  const storage = backupStorage(job.cluster, job.options.storage);
  needStorage(job.cluster, storage.id);
  log(`INFO: starting new backup job: ${job.commandLine}`);
  if (job.skipped.length > 0)
    log(`INFO: skip external VMs: ${[...job.skipped].sort((a, b) => a - b).join(', ')}`);
  let failed = 0;
  for (const vmid of allowedGuests(job)) {
    const well = yield* backupOne(job, storage, vmid, log);
    if (!well) failed += 1;
  }
  log(failed > 0 ? 'INFO: Backup job finished with errors' : 'INFO: Backup job finished successfully');
  if (failed > 0) throw new Error('job errors');
}
