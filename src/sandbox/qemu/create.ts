import type { Caller } from '../access/caller.js';
import { mayAll, requireAll } from '../access/permissions.js';
import { forgetGuest } from '../guests/forget.js';
import { lockGuest } from '../guests/guest.js';
import { type Call, flagParam, needText, type Params, textParam } from '../server/call.js';
import { die, Failure, refusePermission } from '../server/failure.js';
import { type Cluster, nextPid, seconds } from '../store/cluster.js';
import type { Guest, GuestConfig, Value } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { checkDriveAccess } from './drive-access.js';
import { defaultBoot, isDrive, realizeDrive, realizeNet } from './drives.js';
import { checkOptions } from './option-permissions.js';

/** Parameters of create and update that are not options of the configuration. */
const CONTROL: ReadonlySet<string> = new Set(
  (
    'node vmid pool start archive force unique storage bwlimit live-restore ha-managed import-working-storage ' +
    'delete revert digest skiplock background_delay'
  ).split(' '),
);

/** The options among the parameters, as they go into a configuration. */
export function optionsIn(params: Params): Record<string, Value> {
  const options: Record<string, Value> = {};
  for (const [name, value] of Object.entries(params)) {
    if (CONTROL.has(name) || (typeof value !== 'string' && typeof value !== 'number')) continue;
    options[name] = name === 'tags' ? sortTags(String(value)) : value;
  }
  return options;
}

/** Tags in lower case, each once, sorted: as PVE keeps them. */
function sortTags(text: string): string {
  const tags = text.toLowerCase().split(/[,;\s]+/);
  return [...new Set(tags.filter((tag) => tag !== ''))].sort().join(';');
}

/** Whether the caller may make a guest with that id, perhaps through its pool. */
export function checkMayCreate(
  cluster: Cluster,
  caller: Caller,
  vmid: number,
  pool: string | undefined,
): void {
  if (mayAll(cluster, caller, `/vms/${vmid}`, ['VM.Allocate'])) return;
  if (pool !== undefined && mayAll(cluster, caller, `/pool/${pool}`, ['VM.Allocate'])) return;
  refusePermission();
}

/** A guest that has no configuration yet. */
export function emptyGuest(cluster: Cluster, vmid: number, kind: Guest['kind'], node: string): Guest {
  return {
    vmid,
    kind,
    node,
    config: {},
    pending: {},
    snapshots: new Map(),
    run: undefined,
    createdAt: cluster.clock.now(),
  };
}

/** Puts a new guest into its pool. */
export function joinPool(cluster: Cluster, poolid: string | undefined, vmid: number): void {
  if (poolid === undefined) return;
  const pool = cluster.pools.get(poolid) ?? die(`pool '${poolid}' does not exist`);
  pool.guests.add(vmid);
}

/** The configuration of a new VM: drives and network cards made, and what PVE adds by itself. */
function* buildConfig(
  cluster: Cluster,
  guest: Guest,
  options: Readonly<Record<string, Value>>,
  log: TaskLog,
): Generator<number, GuestConfig, void> {
  const config: GuestConfig = {};
  for (const [key, value] of Object.entries(options)) {
    if (isDrive(key)) {
      config[key] = realizeDrive(cluster, guest, key, String(value), log);
      guest.config[key] = config[key];
      yield 150;
    } else if (/^net\d+$/.test(key)) config[key] = realizeNet(cluster, String(value));
    else config[key] = value;
  }
  const { random } = cluster;
  return {
    boot: defaultBoot(config),
    meta: `creation-qemu=10.1.2,ctime=${seconds(cluster)}`,
    vmgenid: random.uuid(),
    ...config,
    smbios1: String(config.smbios1 ?? `uuid=${random.uuid()}`),
  };
}

/** Starts a guest that runs from now on. */
export function boot(cluster: Cluster, guest: Guest): void {
  guest.run = { pid: nextPid(cluster), startedAt: cluster.clock.now(), paused: false };
}

/** The options with the storage written out where a drive names only a size. */
function withStorage(options: Record<string, Value>, storage: string | undefined): Record<string, Value> {
  if (storage === undefined) return options;
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => {
      const bare = isDrive(key) && /^(\d+(\.\d+)?|cloudinit)(,|$)/.test(String(value));
      return [key, bare ? `${storage}:${value}` : value];
    }),
  );
}

/** The checks that PVE makes of a new VM before it looks at its options, in its order. */
function checkCreation(call: Call, vmid: number, pool: string | undefined): void {
  const { cluster, caller, params } = call;
  if (pool !== undefined && !cluster.pools.has(pool)) die(`pool '${pool}' does not exist`);
  const storage = textParam(params, 'storage');
  if (storage !== undefined) requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  if (flagParam(params, 'ha-managed')) requireAll(cluster, caller, '/', ['Sys.Console']);
  checkMayCreate(cluster, caller, vmid, pool);
}

function createVm(call: Call): string {
  const { cluster, caller, params } = call;
  const vmid = Number(params.vmid);
  const node = needText(params, 'node');
  const pool = textParam(params, 'pool');
  checkCreation(call, vmid, pool);
  if (params.archive !== undefined) {
    throw new Failure(501, 'the sandbox does not simulate restoring a VM yet');
  }
  const options = withStorage(optionsIn(params), textParam(params, 'storage'));
  checkDriveAccess(cluster, caller, vmid, options);
  checkOptions(cluster, caller, vmid, pool, options, true);
  const existing = cluster.guests.get(vmid);
  if (existing !== undefined) {
    const label = existing.kind === 'qemu' ? 'VM' : 'CT';
    die(`unable to create VM ${vmid} - ${label} ${vmid} already exists on node '${existing.node}'`);
  }
  const guest = emptyGuest(cluster, vmid, 'qemu', node);
  cluster.guests.set(vmid, guest);
  const unlock = lockGuest(guest, 'create');
  let made = false;
  const start = {
    node,
    type: 'qmcreate',
    id: String(vmid),
    finally: () => {
      if (made) unlock();
      else forgetGuest(cluster, guest, true);
    },
  };
  return startTask(cluster, caller, start, function* (log) {
    try {
      yield 200;
      guest.config = yield* buildConfig(cluster, guest, options, log);
    } catch (error) {
      throw new Error(`unable to create VM ${vmid} - ${error instanceof Error ? error.message : ''}`);
    }
    made = true;
    joinPool(cluster, pool, vmid);
    if (flagParam(params, 'start')) boot(cluster, guest);
  });
}

export const createHandlers = { 'POST /nodes/{node}/qemu': createVm };
