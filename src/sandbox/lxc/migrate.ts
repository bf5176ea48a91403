import { requireAll } from '../access/permissions.js';
import { applyPending } from '../guests/config.js';
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
import { durationText } from '../guests/stamp.js';
import { boot } from '../qemu/create.js';
import { type Call, flagParam, type HandlerTable, listParam, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import { needStorage } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';

/** A migration of a container that is about to start. */
interface ContainerMigration {
  readonly cluster: Cluster;
  readonly guest: Guest;
  readonly target: string;
  readonly restart: boolean;
  readonly storageFor: StorageMap;
}

/** `GET …/migrate`: where the container could go. */
function preconditions(call: Call): Record<string, unknown> {
  const { cluster } = call;
  const guest = guestOf(call);
  const nodes = [...cluster.nodes.values()].filter(({ name, online }) => online && name !== guest.node);
  return {
    'allowed-nodes': nodes.map(({ name }) => name),
    'dependent-ha-resources': [],
    'not-allowed-nodes': {},
    running: guest.run === undefined ? 0 : 1,
  };
}

/** Bind mounts and devices stay where they are, so the container has to as well. */
function checkMounts(guest: Guest): void {
  for (const [key, value] of Object.entries(guest.config)) {
    if (!/^mp\d+$/.test(key) || !String(value).startsWith('/')) continue;
    if (/(^|,)shared=1/.test(String(value))) continue;
    const kind = String(value).startsWith('/dev/') ? 'device' : 'bind';
    throw new Error(`cannot migrate local ${kind} mount point '${key}'`);
  }
}

function scanVolumes({ cluster, guest }: ContainerMigration, log: MigrationLog): readonly LocalVolume[] {
  const volumes = localVolumes(cluster, guest);
  const problems: string[] = [];
  for (const { volid, volume } of volumes) {
    log.info(`found local volume '${volid}' (in current VM config)`);
    const { type } = needStorage(cluster, volume.storage);
    if (guest.snapshots.size > 0 && type !== 'zfspool') {
      problems.push(`can't migrate local volume '${volid}': non-migratable snapshot exists`);
    } else if (volume.parent !== undefined) {
      problems.push(`can't migrate local volume '${volid}': clone of '${volume.parent}'`);
    }
  }
  for (const problem of problems) log.info(`WARN: ${problem}`);
  if (problems.length > 0) throw new Error("can't migrate CT - check log");
  return volumes;
}

/** Bytes a second of a copied volume. */
const RATE = 512 * 1024 ** 2;

/** What has to hold before anything moves; throws otherwise. */
function prepare({ cluster, guest, target, restart, storageFor }: ContainerMigration): string {
  checkLock(guest);
  if (guest.run !== undefined && !restart)
    throw new Error('running container can only be migrated in restart mode');
  checkMounts(guest);
  for (const { volume } of localVolumes(cluster, guest)) {
    const id = storageFor(volume.storage);
    if (storageFor(volume.storage) !== volume.storage) needStorage(cluster, id);
    else if (missingStorages(cluster, guest, target).includes(id)) {
      throw new Error(`storage '${id}' is not available on node '${target}'`);
    }
  }
  const node = cluster.nodes.get(target);
  if (node?.online !== true) throw new Error("Can't connect to destination address using public key");
  return node.ip;
}

/** The work of `vzmigrate` (PVE::LXC::Migrate); a running container is stopped and started again on the target. */
function* migrateContainer(migration: ContainerMigration, taskLog: TaskLog): Generator<number, void, void> {
  const { cluster, guest, target, storageFor } = migration;
  const log = migrationLog(cluster, taskLog);
  const started = cluster.clock.now();
  const elapsed = (): string => durationText(Math.floor((cluster.clock.now() - started) / 1000));
  const running = guest.run !== undefined;
  let unlock: (() => void) | undefined;
  try {
    const ip = prepare(migration);
    if (running) {
      log.info(`shutdown CT ${guest.vmid}`);
      yield 1000;
      guest.run = undefined;
      applyPending(guest);
    }
    log.info(`starting migration of CT ${guest.vmid} to node '${target}' (${ip})`);
    unlock = lockGuest(guest, 'migrate');
    const volumes = scanVolumes(migration, log);
    yield Math.max(500, Math.ceil((bytesOf(guest, volumes) / RATE) * 1000));
    for (const { key, volume } of volumes) {
      replaceVolume(guest, key, moveVolume(cluster, guest, volume, target, storageFor(volume.storage)));
    }
    guest.node = target;
  } catch (error) {
    const message = error instanceof Error ? error.message.trimEnd() : String(error);
    if (unlock !== undefined) {
      log.error(message);
      log.info('aborting phase 1 - cleanup resources');
      log.info('start final cleanup');
      if (running) {
        log.info('start container on source node');
        boot(cluster, guest);
      }
    }
    log.error(`migration aborted (duration ${elapsed()}): ${message}`);
    throw new Error('migration aborted');
  } finally {
    unlock?.();
  }
  log.info('start final cleanup');
  if (running) {
    log.info('start container on target node');
    boot(cluster, guest);
  }
  log.info(`migration finished successfully (duration ${elapsed()})`);
}

/** `POST …/migrate`: a running container needs `restart` (or `online`, which then fails in the task). */
function startMigration(call: Call): string {
  const { cluster, caller, params } = call;
  const target = needText(params, 'target');
  checkTarget(call, needText(params, 'node'), target);
  const guest = guestOf(call);
  const restart = flagParam(params, 'restart');
  if (guest.run !== undefined && !restart && !flagParam(params, 'online')) {
    die("can't migrate running container without --online or --restart");
  }
  const pairs = listParam(params, 'target-storage');
  for (const pair of pairs) {
    const id = pair.split(':').at(-1) ?? '';
    if (id === '1') continue;
    needStorage(cluster, id);
    requireAll(cluster, caller, `/storage/${id}`, ['Datastore.AllocateSpace']);
  }
  const migration = { cluster, guest, target, restart, storageFor: readStorageMap(pairs) };
  const id = String(guest.vmid);
  const managed = cluster.sections.get('ha/resources')?.has(`ct:${id}`) === true;
  const start = { node: guest.node, type: managed ? 'hamigrate' : 'vzmigrate', id };
  return startTask(cluster, caller, start, function* (log) {
    if (!managed) {
      yield* migrateContainer(migration, log);
      return;
    }
    log(`Requesting HA migration for CT ${id} to node ${target}`);
    yield 500;
    const root = { user: cluster.users.get('root@pam'), token: undefined };
    const own = { ...migration, restart: true };
    startTask(cluster, root, { node: guest.node, type: 'vzmigrate', id }, (lines) =>
      migrateContainer(own, lines),
    );
  });
}

const CT = '/nodes/{node}/lxc/{vmid}';

export const migrateHandlers: HandlerTable = {
  [`GET ${CT}/migrate`]: preconditions,
  [`POST ${CT}/migrate`]: startMigration,
};
