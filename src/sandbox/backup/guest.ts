import { disksOf } from '../guests/disks.js';
import { nameOf } from '../guests/guest.js';
import { readProperties } from '../guests/properties.js';
import { canSnapshot } from '../guests/snapshots.js';
import { bytesText } from '../guests/stamp.js';
import { agentRuns } from '../qemu/agent/available.js';
import { boot } from '../qemu/create.js';
import { findVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Archive, ArchivedDisk, Guest, GuestConfig } from '../store/model.js';

/** Writes a line of a backup's log. */
export type Info = (line: string) => void;

/** What both kinds of guest do differently while they are backed up. */
export interface BackupSteps {
  /** Before the mode is settled: names what goes into the archive. */
  prepare(cluster: Cluster, guest: Guest, info: Info): void;
  /** Why the wanted mode can't be; undefined where it can. */
  modeFailure(cluster: Cluster, guest: Guest, mode: string): string | undefined;
  /** From the settled mode up to the archive; ms of simulated time are yielded. */
  begin(cluster: Cluster, guest: Guest, mode: string, info: Info): Generator<number, void, void>;
  /** Writes the archive. */
  copy(
    cluster: Cluster,
    guest: Guest,
    mode: string,
    archive: Archive,
    info: Info,
  ): Generator<number, void, void>;
}

/** Options that an archive does not keep. */
const LEFT_OUT = /^(unused\d+|lock|parent)$/;

function included(guest: Guest, text: string, key: string): boolean {
  const backup = readProperties(text, 'file').get('backup');
  return guest.kind === 'qemu' ? backup !== '0' && backup !== 'no' : key === 'rootfs' || backup === '1';
}

/** What a backup of the guest would hold now. */
export function archiveOf(cluster: Cluster, guest: Guest): Archive {
  const disks: ArchivedDisk[] = [];
  for (const { key, volid, text } of disksOf(guest)) {
    const volume = included(guest, text, key) ? findVolume(cluster, volid, guest.node) : undefined;
    if (volume === undefined) continue;
    const { storage, format, size, used, os } = volume;
    disks.push({ key, storage, format, size, used, os });
  }
  const config: GuestConfig = Object.fromEntries(
    Object.entries(guest.config).filter(([key]) => !LEFT_OUT.test(key)),
  );
  return { kind: guest.kind, config, disks };
}

/** Bytes a second that a backup reads. */
const RATE = 256 * 1024 ** 2;

function* copyDisks(archive: Archive, info: Info): Generator<number, void, void> {
  const size = archive.disks.reduce((sum, disk) => sum + disk.size, 0);
  const used = archive.disks.reduce((sum, disk) => sum + disk.used, 0);
  const seconds = Math.max(1, Math.ceil(size / RATE));
  yield seconds * 1000;
  const speed = `${bytesText(size / seconds)}/s`;
  info(
    `100% (${bytesText(size)} of ${bytesText(size)}) in ${seconds}s, read: ${speed}, write: ${bytesText(used / seconds)}/s`,
  );
  const zero = Math.max(0, size - used);
  if (zero > 0) {
    info(`backup is sparse: ${bytesText(zero, 2)} (${Math.floor((zero * 100) / size)}%) total zero data`);
  }
  if (size > 0) info(`transferred ${bytesText(size, 2)} in ${seconds} seconds (${speed})`);
}

const vm: BackupSteps = {
  prepare(_cluster, guest, info) {
    if (guest.config['name'] !== undefined) info(`VM Name: ${guest.config['name']}`);
    for (const { key, volid, text } of disksOf(guest)) {
      const size = readProperties(text, 'file').get('size');
      if (included(guest, text, key))
        info(`include disk '${key}' '${volid}'${size === undefined ? '' : ` ${size}`}`);
      else info(`exclude disk '${key}' '${volid}' (backup=no)`);
    }
  },
  modeFailure: () => undefined,
  *begin(_cluster, guest, mode, info) {
    if (guest.run !== undefined && mode === 'stop') {
      info('stopping virtual guest');
      yield 3000;
    } else if (guest.run !== undefined && mode === 'suspend') {
      info('suspending guest');
      yield 500;
    }
    for (const [key, volid] of Object.entries(guest.config)) {
      if (/^unused\d+$/.test(key)) info(`skip unused drive '${volid}' (not included into backup)`);
    }
    if (guest.snapshots.size > 0) info('snapshots found (not included into backup)');
    if (Object.keys(guest.pending).length > 0) {
      info('pending configuration changes found (not included into backup)');
    }
  },
  *copy(cluster, guest, mode, archive, info) {
    const { run } = guest;
    if (run === undefined) info('starting kvm to execute backup task');
    const agent = run !== undefined && !run.paused && mode !== 'stop' && guest.config['agent'] !== undefined;
    const frozen = agent && agentRuns(cluster, guest);
    if (agent && !frozen) info("skipping guest-agent 'fs-freeze', agent configured but not running?");
    if (frozen) info("issuing guest-agent 'fs-freeze' command");
    info(`started backup task '${cluster.random.uuid()}'`);
    if (frozen) info("issuing guest-agent 'fs-thaw' command");
    if (run !== undefined && mode === 'stop') {
      boot(cluster, guest);
      info('resuming VM again after 3 seconds');
    } else if (run !== undefined && !run.paused) info('resuming VM again');
    yield* copyDisks(archive, info);
    if (run === undefined) info('stopping kvm after backup task');
  },
};

/** The path in the container at which a mount point appears. */
function mountPath(key: string, text: string): string {
  return key === 'rootfs' ? '/' : (readProperties(text, 'volume').get('mp') ?? '');
}

const container: BackupSteps = {
  prepare(_cluster, guest, info) {
    info(`CT Name: ${nameOf(guest)}`);
    for (const { key, text } of disksOf(guest)) {
      const path = mountPath(key, text);
      if (included(guest, text, key)) info(`including mount point ${key} ('${path}') in backup`);
      else info(`excluding volume mount point ${key} ('${path}') from backup (disabled)`);
    }
  },
  modeFailure: (cluster, guest, mode) =>
    mode === 'snapshot' && !canSnapshot(cluster, guest)
      ? 'mode failure - some volumes do not support snapshots'
      : undefined,
  *begin(cluster, guest, mode, info) {
    if (guest.run === undefined) return;
    if (mode === 'stop') {
      info('stopping virtual guest');
      yield 2000;
    } else if (mode === 'suspend') {
      info(
        `starting first sync /proc/${guest.run.pid}/root/ to /var/tmp/vzdumptmp${guest.run.pid}_${guest.vmid}`,
      );
      yield 1000;
      info('first sync finished - transferred 1.98M bytes in 1s');
      info('suspending guest');
      info(
        `starting final sync /proc/${guest.run.pid}/root/ to /var/tmp/vzdumptmp${guest.run.pid}_${guest.vmid}`,
      );
      info('final sync finished - transferred 0 bytes in 0s');
      info('resuming guest');
      info('guest is online again after <1 seconds');
    } else {
      info("create storage snapshot 'vzdump'");
      for (const { volid } of disksOf(guest)) {
        if (cluster.storages.get(volid.split(':')[0] ?? '')?.type === 'lvmthin') {
          info(`  Logical volume "snap_${volid.slice(volid.indexOf(':') + 1)}_vzdump" created.`);
        }
      }
    }
  },
  *copy(cluster, guest, mode, archive, info) {
    const used = archive.disks.reduce((sum, disk) => sum + disk.used, 0);
    yield Math.max(1, Math.ceil(used / RATE)) * 1000;
    info(`Total bytes written: ${used} (${(used / 1024 ** 2).toFixed(1)}MiB, ${RATE / 1024 ** 2}MiB/s)`);
    if (guest.run === undefined) return;
    if (mode === 'snapshot') info("cleanup temporary 'vzdump' snapshot");
    else if (mode === 'stop') {
      info('restarting vm');
      boot(cluster, guest);
    }
  },
};

/** The steps of a backup by kind of guest. */
export const backupSteps: Readonly<Record<Guest['kind'], BackupSteps>> = { qemu: vm, lxc: container };
