import { requireAll } from '../access/permissions.js';
import { copyDisk } from '../guests/clone.js';
import { guestDigest } from '../guests/config.js';
import { bootDrives, type Drive, disksOf, isInSnapshot, readDrive } from '../guests/disks.js';
import { checkLock, checkProtection, guestOf, isTemplate } from '../guests/guest.js';
import { parseSize, printProperties, printSize, readProperties } from '../guests/properties.js';
import { checkGuestStorage } from '../guests/target-storage.js';
import { type Call, flagParam, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { addVolume, findVolume, removeVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { assertDigest, assertVmDigest } from '../store/digest.js';
import type { Guest, Volume } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { leaveBootOrder } from './boot-order.js';
import { checkRootParameters } from './option-permissions.js';

/** The new size in bytes that `+1G` or `5G` asks for. */
export function wantedSize(current: number, text: string): number {
  const bytes = parseSize(text.replace(/^\+/, '')) ?? 0;
  return text.startsWith('+') ? current + bytes : bytes;
}

/** Grows a volume to so many bytes, and the size that the configuration says. */
export function growDisk(guest: Guest, drive: Drive, volume: Volume, bytes: number): void {
  if (volume.format === 'raw') volume.used += bytes - volume.size;
  volume.size = bytes;
  const properties = readProperties(drive.text, 'file').set('size', printSize(bytes));
  guest.config[drive.key] = printProperties(properties, 'file');
}

/** Everything is checked in the task, so that a wrong disk or size is a task that fails. */
function resize(call: Call): string {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  checkRootParameters(caller, params);
  const start = { node: guest.node, type: 'resize', id: String(guest.vmid) };
  return startTask(cluster, caller, start, function* (log) {
    assertVmDigest(textParam(params, 'digest'), guestDigest(guest));
    if (!flagParam(params, 'skiplock')) checkLock(guest);
    const key = needText(params, 'disk');
    const drive = readDrive(guest.config, key) ?? die(`disk '${key}' does not exist`);
    if (!drive.volid.includes(':')) die(`unable to parse volume ID '${drive.volid}'`);
    if (drive.cdrom) die("you can't resize a cdrom");
    const [storage = ''] = drive.volid.split(':');
    requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
    const volume =
      findVolume(cluster, drive.volid, guest.node) ?? die(`volume '${drive.volid}' does not exist`);
    const bytes = wantedSize(volume.size, needText(params, 'size'));
    if (bytes < volume.size) die('shrinking disks is not supported');
    if (bytes === volume.size) return;
    yield 200;
    growDisk(guest, drive, volume, bytes);
    log('Image resized.');
  });
}

function moveDisk(call: Call): string {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  const key = needText(params, 'disk');
  const storage = textParam(params, 'storage');
  if (storage === undefined) {
    const missing = "both 'storage' and 'target-vmid' missing, either needs to be set";
    return refuseParameters({ 'target-vmid': missing, storage: missing });
  }
  requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  checkLock(guest);
  assertDigest(textParam(params, 'digest'), guestDigest(guest));
  const drive = readDrive(guest.config, key) ?? die(`disk '${key}' does not exist`);
  if (drive.cdrom) die("you can't move a cdrom");
  const from = drive.volid.split(':')[0] ?? '';
  const format = textParam(params, 'format');
  const known = findVolume(cluster, drive.volid, guest.node)?.format;
  if (from === storage && (format === undefined || format === known)) {
    die("you can't move to the same storage with same format");
  }
  checkGuestStorage(cluster, 'qemu', storage);
  if (isInSnapshot(guest, drive.volid) && flagParam(params, 'delete')) {
    die("you can't move a disk with snapshots and delete the source");
  }
  const start = { node: guest.node, type: 'qmmove', id: String(guest.vmid) };
  return startTask(cluster, caller, start, function* (log) {
    checkLock(guest);
    log(`copying volume '${drive.volid}' from current storage '${from}' to target storage '${storage}'`);
    const { text } = copyDisk(cluster, { source: guest, target: guest, drive, storage, format }, log);
    yield 600;
    guest.config[key] = text;
    if (flagParam(params, 'delete')) {
      log(`removing source volume '${drive.volid}' after successful copy`);
      removeVolume(cluster, drive.volid, guest.node);
    } else {
      log(`adding source volume '${drive.volid}' as '${keepUnused(guest, drive.volid)}' to config`);
    }
  });
}

/** Keeps a volume as unused and gives the option's name. */
export function keepUnused(guest: Guest, volid: string): string {
  let number = 0;
  while (guest.config[`unused${number}`] !== undefined) number += 1;
  guest.config[`unused${number}`] = volid;
  return `unused${number}`;
}

/** Renames an image to a base image, on which linked clones can stand. */
export function makeBase(cluster: Cluster, guest: Guest, key: string): void {
  const drive = readDrive(guest.config, key);
  const volume = drive && findVolume(cluster, drive.volid, guest.node);
  if (drive === undefined || volume === undefined) return;
  const name = volume.name.replace(/vm-(\d+)-disk/, 'base-$1-disk');
  if (name === volume.name) return;
  removeVolume(cluster, drive.volid, guest.node);
  const { storage, content, format, size, used, os } = volume;
  addVolume(cluster, { storage, name, node: guest.node, content, format, size, used, os, vmid: guest.vmid });
  const properties = readProperties(drive.text, 'file').set('file', `${storage}:${name}`);
  guest.config[key] = printProperties(properties, 'file');
}

function template(call: Call): string {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  const only = textParam(params, 'disk');
  checkLock(guest);
  if (guest.snapshots.size > 0) die('unable to create template, because VM contains snapshots');
  if (isTemplate(guest) && only === undefined) die("you can't convert a template to a template");
  if (guest.run !== undefined) die("you can't convert a VM to template if VM is running");
  const start = { node: guest.node, type: 'qmtemplate', id: String(guest.vmid) };
  return startTask(cluster, caller, start, function* () {
    yield 200;
    guest.config.template = 1;
    for (const { key } of disksOf(guest))
      if (only === undefined || only === key) makeBase(cluster, guest, key);
  });
}

/** Refuses to remove an image that a snapshot still needs. */
export function checkUnused(guest: Guest, volid: string): void {
  if (isInSnapshot(guest, volid)) die(`unable to delete '${volid}' - volume is still in use (snapshot?)`);
}

function unlink(call: Call): null {
  const { cluster, params } = call;
  const guest = guestOf(call);
  checkLock(guest);
  for (const key of listParam(params, 'idlist')) {
    checkProtection(guest, `can't remove drive '${key}'`);
    const drive = readDrive(guest.config, key);
    if (drive === undefined) continue;
    if (key.startsWith('unused') || flagParam(params, 'force')) {
      checkUnused(guest, drive.volid);
      removeVolume(cluster, drive.volid, guest.node);
    } else if (bootDrives.includes(key)) keepUnused(guest, drive.volid);
    leaveBootOrder(guest.config, key);
    delete guest.config[key];
  }
  return null;
}

const VM = '/nodes/{node}/qemu/{vmid}';

export const diskHandlers: HandlerTable = {
  [`PUT ${VM}/resize`]: resize,
  [`POST ${VM}/move_disk`]: moveDisk,
  [`POST ${VM}/template`]: template,
  [`PUT ${VM}/unlink`]: unlink,
};
