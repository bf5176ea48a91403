import { type Caller, isRoot } from '../access/caller.js';
import { requireAll } from '../access/permissions.js';
import { readDrive } from '../guests/disks.js';
import { checkLock, guestOf, lockGuest } from '../guests/guest.js';
import {
  bytesOf,
  checkTarget,
  type LocalVolume,
  localVolumes,
  type MigrationLog,
  migrationLog,
  missingStorages,
  moveVolume,
  readStorageMap,
  replaceVolume,
  type StorageMap,
} from '../guests/moving.js';
import { bytesText, durationText } from '../guests/stamp.js';
import { memoryOf } from '../guests/status.js';
import {
  type Call,
  flagParam,
  type HandlerTable,
  listParam,
  needText,
  type Params,
  textParam,
} from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { needStorage } from '../storage/volumes.js';
import { type Cluster, nextPid } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';

type Row = Record<string, unknown>;

/** Devices of the host that a VM uses, which bind it to its node. */
function localResources(guest: Guest): readonly string[] {
  return Object.entries(guest.config)
    .filter(([key, value]) => {
      if (/^(hostpci|usb)\d+$/.test(key)) return !/(^|,)(mapping=|spice)/.test(String(value));
      return key === 'ivshmem' || (/^(serial|parallel)\d+$/.test(key) && value !== 'socket');
    })
    .map(([key]) => key);
}

function snapshotsWith(guest: Guest, volid: string): readonly string[] {
  return [...guest.snapshots.values()]
    .filter(({ config }) => Object.keys(config).some((key) => readDrive(config, key)?.volid === volid))
    .map(({ name }) => name);
}

function localDiskRow(guest: Guest, { key, volid, volume, cdrom }: LocalVolume): Row {
  const unused = key.startsWith('unused');
  const snapshots = snapshotsWith(guest, volid);
  return {
    cdrom: cdrom ? 1 : 0,
    ...(unused ? {} : { drivename: key }),
    is_attached: unused ? 0 : 1,
    is_cloudinit: volid.includes('cloudinit') ? 1 : 0,
    is_tpmstate: key.startsWith('tpmstate') ? 1 : 0,
    is_unused: unused ? 1 : 0,
    is_vmstate: 0,
    ...(snapshots.length === 0
      ? {}
      : { referenced_in_snapshot: Object.fromEntries(snapshots.map((name) => [name, 1])) }),
    replicate: /(^|,)replicate=0(,|$)/.test(String(guest.config[key])) ? 0 : 1,
    shared: 0,
    size: volume.size,
    volid,
  };
}

/** `GET …/migrate`: what stands in the way of a migration, and where the VM could go. */
function preconditions(call: Call): Row {
  const { cluster } = call;
  const guest = guestOf(call);
  checkLock(guest);
  const checked: Record<string, { unavailable_storages?: readonly string[] }> = {};
  for (const { name, online } of cluster.nodes.values()) {
    if (name === guest.node || !online) continue;
    const missing = missingStorages(cluster, guest, name);
    checked[name] = missing.length === 0 ? {} : { unavailable_storages: missing };
  }
  return {
    allowed_nodes: Object.keys(checked).filter((name) => checked[name]?.unavailable_storages === undefined),
    'dependent-ha-resources': [],
    'has-dbus-vmstate': 1,
    local_disks: localVolumes(cluster, guest).map((volume) => localDiskRow(guest, volume)),
    local_resources: localResources(guest),
    'mapped-resource-info': {},
    'mapped-resources': [],
    not_allowed_nodes: checked,
    running: guest.run === undefined ? 0 : 1,
  };
}

/** A migration that is about to start. */
interface VmMigration {
  readonly cluster: Cluster;
  readonly guest: Guest;
  readonly target: string;
  readonly withLocalDisks: boolean;
  readonly storageFor: StorageMap;
}

/** Names the local volumes; throws where one can't go along. */
function scanVolumes(
  { cluster, guest, withLocalDisks }: VmMigration,
  log: MigrationLog,
): readonly LocalVolume[] {
  const volumes = localVolumes(cluster, guest);
  const problems: string[] = [];
  for (const { key, volid, volume, cdrom } of volumes) {
    const generated = volid.includes('cloudinit');
    const trouble = (words: string): number => problems.push(`can't migrate local disk '${volid}': ${words}`);
    if (cdrom && !generated) trouble('local cdrom image');
    else if (!generated && !key.startsWith('unused') && guest.run !== undefined && !withLocalDisks) {
      trouble("can't live migrate attached local disks without with-local-disks option");
    } else if (snapshotsWith(guest, volid).length > 0) {
      if (guest.run !== undefined)
        trouble('online storage migration not possible if non-replicated snapshot exists');
      else if (volume.format !== 'qcow2' && needStorage(cluster, volume.storage).type !== 'zfspool') {
        trouble('non-migratable snapshot exists');
      }
    }
    const what = key.startsWith('unused') ? '(unused)' : generated ? '(in current VM config)' : '(attached)';
    log.info(`found ${generated ? 'generated' : 'local'} disk '${volid}' ${what}`);
  }
  for (const problem of problems) log.info(`WARN: ${problem}`);
  if (problems.length > 0)
    throw new Error("Problem found while scanning volumes - can't migrate VM - check log");
  return volumes;
}

/** Bytes a second of a copied disk and of the memory of a running VM. */
const RATE = 512 * 1024 ** 2;

function* copyOffline(migration: VmMigration, volumes: readonly LocalVolume[], log: MigrationLog) {
  if (volumes.length > 0) log.info('copying local disk images');
  yield Math.max(500, Math.ceil((bytesOf(migration.guest, volumes) / RATE) * 1000));
}

function* copyOnline(
  { cluster, guest, target }: VmMigration,
  volumes: readonly LocalVolume[],
  log: MigrationLog,
) {
  const { vmid } = guest;
  const socket = `unix:/run/qemu-server/${vmid}.migrate`;
  log.info(`starting VM ${vmid} on remote node '${target}'`);
  yield 1000;
  for (const { volid } of volumes) log.info(`volume '${volid}' is '${volid}' on the target`);
  log.info('start remote tunnel');
  log.info('ssh tunnel ver 1');
  if (volumes.length > 0) {
    log.info('starting storage migration');
    for (const { key, volume } of volumes) {
      log.info(
        `${key}: start migration to nbd:unix:/run/qemu-server/${vmid}_nbd.migrate:exportname=drive-${key}`,
      );
      const seconds = Math.max(1, Math.ceil(volume.size / RATE));
      yield seconds * 1000;
      const size = bytesText(volume.size);
      log.info(`mirror-${key}: transferred ${size} of ${size} (100.00%) in ${seconds}s, ready`);
    }
    log.info("all 'mirror' jobs are ready");
  }
  log.info(`starting online/live migration on ${socket}`);
  log.info('set migration capabilities');
  log.info('migration downtime limit: 100 ms');
  log.info(`migration cachesize: ${bytesText(memoryOf(guest) / 8)}`);
  log.info('set migration parameters');
  log.info(`start migrate command to ${socket}`);
  const memory = memoryOf(guest);
  yield Math.max(1000, Math.ceil((memory / RATE) * 1000));
  log.info(`average migration speed: ${bytesText(RATE)}/s - downtime ${20 + cluster.random.below(80)} ms`);
  log.info(`migration completed, transferred ${bytesText(memory * 0.3)} VM-state`);
  log.info('migration status: completed');
  if (volumes.length > 0) {
    log.info("all 'mirror' jobs are ready");
    for (const { key } of volumes) log.info(`mirror-${key}: Completed successfully.`);
  }
}

/** The VM is on the other node from here on, with what only its old node had. */
function arrive({ cluster, guest, target, storageFor }: VmMigration, volumes: readonly LocalVolume[]): void {
  for (const { key, volume } of volumes) {
    replaceVolume(guest, key, moveVolume(cluster, guest, volume, target, storageFor(volume.storage)));
  }
  guest.node = target;
  if (guest.run !== undefined) guest.run = { ...guest.run, pid: nextPid(cluster) };
}

/** The work of `qmigrate` (PVE::QemuMigrate): ends in `migration aborted` where the VM can't go. */
function* migrateVm(migration: VmMigration, taskLog: TaskLog): Generator<number, void, void> {
  const { cluster, guest, target } = migration;
  const log = migrationLog(cluster, taskLog);
  const started = cluster.clock.now();
  const elapsed = (): string => durationText(Math.floor((cluster.clock.now() - started) / 1000));
  let unlock: (() => void) | undefined;
  try {
    checkLock(guest);
    const local = localResources(guest);
    if (local.length > 0) throw new Error(`can't migrate VM which uses local devices: ${local.join(', ')}`);
    const node = cluster.nodes.get(target);
    if (node?.online !== true) throw new Error("Can't connect to destination address using public key");
    log.info(`starting migration of VM ${guest.vmid} to node '${target}' (${node.ip})`);
    unlock = lockGuest(guest, 'migrate');
    const volumes = scanVolumes(migration, log);
    yield* guest.run === undefined
      ? copyOffline(migration, volumes, log)
      : copyOnline(migration, volumes, log);
    arrive(migration, volumes);
  } catch (error) {
    const message = error instanceof Error ? error.message.trimEnd() : String(error);
    if (unlock !== undefined) {
      log.error(message);
      log.info('aborting phase 1 - cleanup resources');
    }
    log.error(`migration aborted (duration ${elapsed()}): ${message}`);
    throw new Error('migration aborted');
  } finally {
    unlock?.();
  }
  log.info(`migration finished successfully (duration ${elapsed()})`);
}

function checkRootOptions(caller: Caller, params: Params): void {
  if (isRoot(caller)) return;
  for (const name of ['force', 'migration_type', 'migration_network']) {
    if (params[name] !== undefined && params[name] !== 0) {
      refuseParameters({ [name]: 'Only root may use this option.' });
    }
  }
}

function checkStorages({ cluster, caller, params }: Call, guest: Guest, target: string): void {
  const pairs = listParam(params, 'targetstorage');
  if (pairs.length === 0) {
    const missing = missingStorages(cluster, guest, target)[0];
    if (missing !== undefined) die(`storage '${missing}' is not available on node '${target}'`);
    return;
  }
  for (const pair of pairs) {
    const id = pair.split(':').at(-1) ?? '';
    if (id === '1') continue;
    needStorage(cluster, id);
    requireAll(cluster, caller, `/storage/${id}`, ['Datastore.AllocateSpace']);
  }
}

/** HA moves its own resources: the call's task only asks for it. */
function startByHa(call: Call, migration: VmMigration): string {
  const { cluster, caller } = call;
  const { guest, target } = migration;
  const id = String(guest.vmid);
  const start = { node: guest.node, type: 'hamigrate', id };
  return startTask(cluster, caller, start, function* (log) {
    log(`Requesting HA migration for VM ${id} to node ${target}`);
    yield 500;
    const root = { user: cluster.users.get('root@pam'), token: undefined };
    startTask(cluster, root, { node: guest.node, type: 'qmigrate', id }, (own) => migrateVm(migration, own));
  });
}

/** `POST …/migrate`: refuses at once what can be seen at once, and does the rest as a task. */
function startMigration(call: Call): string {
  const { cluster, caller, params } = call;
  const target = needText(params, 'target');
  checkTarget(call, needText(params, 'node'), target);
  checkRootOptions(caller, params);
  const guest = guestOf(call);
  checkLock(guest);
  if (guest.run !== undefined && !flagParam(params, 'online'))
    die("can't migrate running VM without --online");
  checkStorages(call, guest, target);
  const migration: VmMigration = {
    cluster,
    guest,
    target,
    withLocalDisks: flagParam(params, 'with-local-disks'),
    storageFor: readStorageMap(listParam(params, 'targetstorage')),
  };
  if (cluster.sections.get('ha/resources')?.has(`vm:${guest.vmid}`)) return startByHa(call, migration);
  const offline = guest.run === undefined && textParam(params, 'online') === '1';
  const start = { node: guest.node, type: 'qmigrate', id: String(guest.vmid) };
  return startTask(cluster, caller, start, function* (log) {
    if (offline) log("VM isn't running. Doing offline migration instead.");
    yield* migrateVm(migration, log);
  });
}

const VM = '/nodes/{node}/qemu/{vmid}';

export const migrateHandlers: HandlerTable = {
  [`GET ${VM}/migrate`]: preconditions,
  [`POST ${VM}/migrate`]: startMigration,
};
