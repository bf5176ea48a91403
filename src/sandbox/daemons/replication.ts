import { disksOf, readDrive, volumeKeys } from '../guests/disks.js';
import { timestamp } from '../guests/stamp.js';
import { nextEvent } from '../sections/schedule.js';
import { die } from '../server/failure.js';
import { findVolume, needStorage } from '../storage/volumes.js';
import { type Cluster, seconds, sectionsOf } from '../store/cluster.js';
import type { Guest, Section, Volume } from '../store/model.js';
import type { ReplicationState } from './state.js';

/** How often a job runs that names no schedule. */
const USUAL_SCHEDULE = '*/15';

/** Seconds until the next try after so many failures, at most half an hour. */
const RETRY = 300;
const LONGEST_RETRY = 1800;

/** Bytes a second of a first full copy. */
const SPEED = 256 * 1024 ** 2;

/** What is known of a job; one that never ran is due by its schedule. */
export function replicationState(cluster: Cluster, id: string): ReplicationState {
  const known = cluster.replication.get(id);
  if (known !== undefined) return known;
  const schedule = String(sectionsOf(cluster, 'replication').get(id)?.schedule ?? USUAL_SCHEDULE);
  const made: ReplicationState = {
    lastSync: 0,
    lastTry: 0,
    next: nextEvent(schedule, seconds(cluster)) ?? 0,
    duration: 0,
    failCount: 0,
    error: undefined,
    log: [],
  };
  cluster.replication.set(id, made);
  return made;
}

/** The volumes of a guest that are replicated; dies of one on a storage that can't. */
export function replicatedVolumes(cluster: Cluster, guest: Guest): readonly Volume[] {
  const kept = volumeKeys(guest).filter((key) => {
    const text = readDrive(guest.config, key)?.text ?? '';
    return !/(^|,)replicate=0(,|$)/.test(text);
  });
  return disksOf(guest)
    .filter(({ key }) => kept.includes(key))
    .flatMap(({ volid }) => {
      const volume = findVolume(cluster, volid, guest.node);
      if (volume === undefined) die(`volume '${volid}' does not exist`);
      if (needStorage(cluster, volume.storage).type !== 'zfspool') {
        die(`missing replicate feature on volume '${volid}'`);
      }
      return [volume];
    });
}

/** The work of one run; gives how many seconds it took and throws where it fails. */
function replicate(
  cluster: Cluster,
  id: string,
  guest: Guest,
  target: string,
  first: boolean,
  log: (line: string) => void,
): number {
  const running = guest.run === undefined ? 0 : guest.run.pid;
  log(`guest => ${guest.kind === 'qemu' ? 'VM' : 'CT'} ${guest.vmid}, running => ${running}`);
  const volumes = replicatedVolumes(cluster, guest);
  const names = volumes.map(({ storage, name }) => `${storage}:${name}`);
  log(`volumes => ${names.join(',')}`);
  const node = cluster.nodes.get(target);
  if (node?.online !== true) {
    throw new Error(
      `command '/usr/bin/ssh -e none -o 'BatchMode=yes' -o 'HostKeyAlias=${target}' root@${node?.ip ?? target} -- pvesr ` +
        `prepare-local-job ${id}' failed: exit code 255`,
    );
  }
  const snapshot = `__replicate_${id}_${seconds(cluster)}__`;
  for (const name of names) log(`create snapshot '${snapshot}' on ${name}`);
  for (const name of names) log(`${first ? 'full' : 'incremental'} sync '${name}' (${snapshot})`);
  log('using secure transmission, rate limit: none');
  if (!first) log(`delete previous replication snapshots on ${names.join(',')}`);
  const bytes = volumes.reduce((sum, { used }) => sum + used, 0);
  return first ? Math.max(1, bytes / SPEED) : 1.5;
}

/** Runs a job once and notes how that went. */
function runJob(cluster: Cluster, id: string, job: Section, guest: Guest): void {
  const state = replicationState(cluster, id);
  const now = seconds(cluster);
  const lines: string[] = [];
  const log = (line: string): number => lines.push(`${timestamp(cluster)} ${id}: ${line}`);
  log('start replication job');
  state.lastTry = now;
  try {
    state.duration = replicate(cluster, id, guest, String(job.target), state.lastSync === 0, log);
    log('end replication job');
    Object.assign(state, { lastSync: now, failCount: 0, error: undefined });
    state.next = nextEvent(String(job.schedule ?? USUAL_SCHEDULE), now) ?? 0;
  } catch (error) {
    const message = error instanceof Error ? error.message.trim() : String(error);
    log(`end replication job with error: ${message}`);
    state.failCount += 1;
    state.error = message;
    state.next = now + Math.min(LONGEST_RETRY, RETRY * state.failCount);
  }
  state.log = lines;
}

/** Runs the replication jobs that are due, on nodes that are there (PVE::API2::Replication::run_jobs). */
export function runReplication(cluster: Cluster): void {
  const jobs = sectionsOf(cluster, 'replication');
  for (const id of [...cluster.replication.keys()]) if (!jobs.has(id)) cluster.replication.delete(id);
  for (const [id, job] of [...jobs]) {
    if (job.remove_job !== undefined) {
      jobs.delete(id);
      cluster.replication.delete(id);
      continue;
    }
    const guest = cluster.guests.get(Number(id.split('-')[0]));
    const here = guest !== undefined && cluster.nodes.get(guest.node)?.online === true;
    if (guest === undefined || !here || job.disable === 1) continue;
    if (guest.node === job.target) Object.assign(job, { source: job.target, target: job.source });
    if (replicationState(cluster, id).next <= seconds(cluster)) runJob(cluster, id, job, guest);
  }
}
