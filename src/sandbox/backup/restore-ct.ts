import { requireAll } from '../access/permissions.js';
import { withVolume } from '../guests/clone.js';
import { disksOf, readDrive } from '../guests/disks.js';
import { createHandlers, optionsIn } from '../lxc/create.js';
import { checkOptions } from '../lxc/option-permissions.js';
import { isMount, makeFilesystem, realizeMount, realizeNet } from '../lxc/volumes.js';
import { boot, joinPool } from '../qemu/create.js';
import { type Call, flagParam, type HandlerTable, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import { needStorage, removeVolume } from '../storage/volumes.js';
import type { Guest, GuestConfig, Value } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { openArchive, type Restore, readRestore, replaceGuest } from './restore.js';

/** Makes the volumes anew, those that the call names as it says, and unpacks the archive into them. */
function* extract(
  restore: Restore,
  guest: Guest,
  overrides: Readonly<Record<string, Value>>,
  log: TaskLog,
): Generator<number, GuestConfig, void> {
  const { cluster, volid } = restore;
  const { archive, path } = openArchive(restore);
  log(`recovering backed-up configuration from '${volid}'`);
  for (const drive of disksOf(guest)) removeVolume(cluster, drive.volid, guest.node);
  const config: GuestConfig = { ...archive.config };
  for (const disk of archive.disks) {
    const drive = readDrive(config, disk.key);
    if (drive === undefined || overrides[disk.key] !== undefined) continue;
    const image = makeFilesystem(cluster, guest, restore.storage ?? DEFAULT_STORAGE, disk.size, disk.os, log);
    config[disk.key] = withVolume(drive, image.volid, disk.size);
    guest.config[disk.key] = String(config[disk.key]);
  }
  for (const [key, value] of Object.entries(overrides)) {
    if (isMount(key)) guest.config[key] = realizeMount(cluster, guest, String(value), key === 'rootfs', log);
    config[key] = isMount(key) ? (guest.config[key] ?? '') : value;
    if (/^net\d+$/.test(key)) config[key] = realizeNet(cluster, String(value));
  }
  const used = archive.disks.reduce((sum, disk) => sum + disk.used, 0);
  yield Math.max(1, Math.ceil(used / (256 * 1024 ** 2))) * 1000;
  log(
    `restoring '${volid}' now..`,
    `extracting archive '${path}'`,
    `Total bytes read: ${used} (${(used / 1024 ** 2).toFixed(1)}MiB, 256MiB/s)`,
    'merging backed-up and given configuration..',
  );
  if (restore.unique) {
    for (const [key, value] of Object.entries(config)) {
      if (!/^net\d+$/.test(key)) continue;
      config[key] = realizeNet(cluster, String(value).replace(/,?hwaddr=[0-9A-Fa-f:]{17}/, ''));
    }
  }
  return config;
}

/** Where volumes go that the call does not place itself. */
const DEFAULT_STORAGE = 'local';

/** The archive's volumes all go to one storage, which has to take containers and let the caller use it. */
function checkStorage({ cluster, caller, storage = DEFAULT_STORAGE }: Restore): void {
  requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  const contents = String(needStorage(cluster, storage).config.content ?? '').split(',');
  if (!contents.includes('rootdir')) die(`storage '${storage}' does not support container directories`);
}

function restoreContainer(call: Call): string {
  const { cluster, caller, params } = call;
  const restore = readRestore(call, 'lxc', needText(params, 'ostemplate'));
  const { vmid, node, pool, complaint } = restore;
  const overrides = optionsIn(params);
  if (overrides.rootfs === undefined) checkStorage(restore);
  checkOptions(cluster, caller, vmid, pool, overrides);
  return startTask(cluster, caller, { node, type: 'vzrestore', id: String(vmid) }, function* (log) {
    const { guest, finish } = replaceGuest(restore);
    let restored = false;
    try {
      guest.config = yield* extract(restore, guest, overrides, log);
      guest.pending = {};
      guest.snapshots.clear();
      restored = true;
    } catch (error) {
      throw new Error(`${complaint} ${error instanceof Error ? error.message.trimEnd() : String(error)}`);
    } finally {
      finish(restored);
    }
    joinPool(cluster, pool, vmid);
    if (restore.start) boot(cluster, guest);
  });
}

const CREATE = 'POST /nodes/{node}/lxc';

/** `POST /nodes/{node}/lxc`: restores where the call says so, creates otherwise. */
export const restoreContainerHandlers: HandlerTable = {
  [CREATE]: (call) =>
    flagParam(call.params, 'restore') ? restoreContainer(call) : createHandlers[CREATE]?.(call),
};
