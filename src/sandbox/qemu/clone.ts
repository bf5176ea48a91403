import { requireAll } from '../access/permissions.js';
import { copyDisk, linkDisk } from '../guests/clone.js';
import { disksOf } from '../guests/disks.js';
import { forgetGuest } from '../guests/forget.js';
import { checkLock, guestOf, isTemplate, lockGuest } from '../guests/guest.js';
import { checkGuestStorage } from '../guests/target-storage.js';
import { type Call, flagParam, type HandlerTable, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { isShared } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { emptyGuest, joinPool } from './create.js';
import { createCloudInit, isDrive, realizeNet } from './drives.js';

/** A disk that only one node has can't be cloned to another. */
function checkTarget(cluster: Cluster, source: Guest, target: string): void {
  if (target === source.node) return;
  for (const { volid } of disksOf(source)) {
    const storage = cluster.storages.get(volid.split(':')[0] ?? '');
    if (storage !== undefined && !isShared(storage)) {
      die(`can't clone VM to node '${target}' (VM uses local storage)`);
    }
  }
}

/** The source's options as a clone starts with them: new network addresses and ids, no state of its own. */
export function clonedOptions(cluster: Cluster, config: GuestConfig): GuestConfig {
  const options: GuestConfig = {};
  for (const [key, value] of Object.entries(config)) {
    if (
      /^(lock|parent|template|snaptime|vmstate|runningcpu|runningmachine|digest|unused\d+|protection)$/.test(
        key,
      )
    )
      continue;
    options[key] = /^net\d+$/.test(key) ? realizeNet(cluster, withoutMac(String(value))) : value;
  }
  options.smbios1 = `uuid=${cluster.random.uuid()}`;
  if (options.vmgenid !== undefined) options.vmgenid = cluster.random.uuid();
  return options;
}

/** `virtio=MAC,bridge=…` without the address. */
function withoutMac(text: string): string {
  return text.replace(/^(\w[\w-]*)=[0-9A-Fa-f:]{17}/, '$1');
}

/** Drives with cloud-init's data and the storage that each is on: a clone gets its own. */
function cloudInitDrives(config: GuestConfig): readonly (readonly [string, string])[] {
  return Object.entries(config).flatMap(([key, value]) => {
    const storage = /^([^:,]+):[^,]*cloudinit/.exec(String(value))?.[1];
    return storage === undefined || !isDrive(key) ? [] : [[key, storage] as const];
  });
}

/** New images take space on the storage that they go to. */
function checkStorageAccess({ cluster, caller, params }: Call, source: Guest, config: GuestConfig): void {
  for (const { volid } of disksOf(source, config)) {
    const storage = textParam(params, 'storage') ?? volid.split(':')[0];
    requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  }
}

/** Storages on which a clone can stand on a snapshot, not only on a base image. */
const CLONES_SNAPSHOTS: ReadonlySet<string> = new Set(['lvmthin', 'rbd', 'zfspool', 'btrfs']);

/** Refuses a linked clone of an image that is no base image. */
function checkLinkable(
  cluster: Cluster,
  source: Guest,
  config: GuestConfig,
  snapname: string | undefined,
): void {
  for (const { key, volid } of disksOf(source, config)) {
    const type = cluster.storages.get(volid.split(':')[0] ?? '')?.type ?? '';
    const possible = snapname === undefined ? /[:/]base-/.test(volid) : CLONES_SNAPSHOTS.has(type);
    if (possible) continue;
    const what = snapname === undefined ? '' : ' a snapshot of';
    die(`Linked clone feature is not supported for${what} '${volid}' (${key})`);
  }
}

function sourceConfig(guest: Guest, snapname: string | undefined): GuestConfig {
  if (snapname === undefined) return guest.config;
  const snapshot = guest.snapshots.get(snapname) ?? die(`snapshot '${snapname}' does not exist`);
  return snapshot.config;
}

function cloneVm(call: Call): string {
  const { cluster, caller, params } = call;
  const source = guestOf(call);
  const newid = Number(params.newid);
  const target = textParam(params, 'target') ?? source.node;
  const pool = textParam(params, 'pool');
  const storage = textParam(params, 'storage');
  const full = flagParam(params, 'full', !isTemplate(source));
  const snapname = textParam(params, 'snapname');
  if (pool !== undefined && !cluster.pools.has(pool)) die(`pool '${pool}' does not exist`);
  if (!cluster.nodes.has(target)) die(`no such cluster node '${target}'`);
  if (storage !== undefined) checkGuestStorage(cluster, 'qemu', storage);
  checkLock(source);
  const config = sourceConfig(source, snapname);
  for (const name of full ? [] : ['storage', 'format']) {
    if (params[name] !== undefined) die(`parameter '${name}' not allowed for linked clones`);
  }
  checkStorageAccess(call, source, config);
  checkTarget(cluster, source, target);
  if (cluster.guests.has(newid)) die(`unable to create VM ${newid}: config file already exists`);
  if (!full) checkLinkable(cluster, source, config, snapname);
  const clone = emptyGuest(cluster, newid, 'qemu', source.node);
  cluster.guests.set(newid, clone);
  const unlock = lockGuest(clone, 'clone');
  let made = false;
  const start = {
    node: source.node,
    type: 'qmclone',
    id: String(source.vmid),
    finally: () => {
      if (made) unlock();
      else forgetGuest(cluster, clone, true);
    },
  };
  return startTask(cluster, caller, start, function* (log) {
    log(`creating a clone of VM ${source.vmid} with ID ${newid}`);
    const options = clonedOptions(cluster, config);
    for (const drive of disksOf(source, config)) {
      const plan = { source, target: clone, drive, storage, format: textParam(params, 'format') };
      options[drive.key] = full ? copyDisk(cluster, plan, log).text : linkDisk(cluster, plan, log);
      yield full ? 500 : 150;
    }
    for (const [key, storageId] of cloudInitDrives(config)) {
      options[key] = createCloudInit(cluster, clone, key, storage ?? storageId, log);
    }
    const description = textParam(params, 'description');
    if (description !== undefined) options.description = description;
    options.name = textParam(params, 'name') ?? `Copy-of-VM-${config.name ?? source.vmid}`;
    clone.config = options;
    clone.node = target;
    made = true;
    joinPool(cluster, pool, newid);
  });
}

export const cloneHandlers: HandlerTable = { 'POST /nodes/{node}/qemu/{vmid}/clone': cloneVm };
