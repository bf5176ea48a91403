import { requireAll } from '../access/permissions.js';
import { guestDigest } from '../guests/config.js';
import { type Drive, disksOf, isInSnapshot, readDrive } from '../guests/disks.js';
import { checkLock, guestOf, isTemplate, lockGuest } from '../guests/guest.js';
import { printProperties, readProperties } from '../guests/properties.js';
import { growDisk, keepUnused, makeBase, wantedSize } from '../qemu/disk-actions.js';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, Failure, refuseParameters } from '../server/failure.js';
import { findVolume, needStorage, pathOf, removeVolume } from '../storage/volumes.js';
import { assertDigest } from '../store/digest.js';
import type { Guest, Volume } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { reassignVolume } from './reassign.js';
import { makeFilesystem } from './volumes.js';

const BLOCK = 4096;

/** What e2fsck and resize2fs write. */
function resizeLines(path: string, before: number, after: number): readonly string[] {
  const old = before / BLOCK;
  const blocks = after / BLOCK;
  return [
    'Image resized.',
    'e2fsck 1.47.0 (5-Feb-2023)',
    'Pass 1: Checking inodes, blocks, and sizes',
    'Pass 2: Checking directory structure',
    'Pass 3: Checking directory connectivity',
    'Pass 4: Checking reference counts',
    'Pass 5: Checking group summary information',
    `${path}: 52/${old / 4} files (0.0% non-contiguous), 13465/${old} blocks`,
    'resize2fs 1.47.0 (5-Feb-2023)',
    `Resizing the filesystem on ${path} to ${blocks} (4k) blocks.`,
    `The filesystem on ${path} is now ${blocks} (4k) blocks long.`,
    '',
  ];
}

/** The volume that an option names; one that is not set reads like an empty property string. */
function needMount(guest: Guest, key: string): Drive {
  const drive = readDrive(guest.config, key);
  if (drive !== undefined) return drive;
  throw new Failure(500, 'format error\n', { volume: 'property is missing and it is not optional' });
}

interface Growth {
  readonly drive: Drive;
  readonly volume: Volume;
  readonly bytes: number;
}

/** What a resize has to do; PVE checks that before the task and in it. */
function planGrowth(call: Call, guest: Guest): Growth {
  const { cluster, caller, params } = call;
  checkLock(guest);
  assertDigest(textParam(params, 'digest'), guestDigest(guest));
  const drive = needMount(guest, needText(params, 'disk'));
  if (!drive.volid.includes(':')) die(`unable to parse volume ID '${drive.volid}'`);
  const [storage = ''] = drive.volid.split(':');
  requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  const volume =
    findVolume(cluster, drive.volid, guest.node) ?? die(`volume '${drive.volid}' does not exist`);
  const bytes = wantedSize(volume.size, needText(params, 'size'));
  if (bytes < volume.size) die('unable to shrink disk size');
  if (bytes === volume.size) die('disk is already at specified size');
  return { drive, volume, bytes };
}

function resize(call: Call): string {
  const { cluster, caller } = call;
  const guest = guestOf(call);
  planGrowth(call, guest);
  const start = { node: guest.node, type: 'resize', id: String(guest.vmid) };
  return startTask(cluster, caller, start, function* (log) {
    const { drive, volume, bytes } = planGrowth(call, guest);
    const before = volume.size;
    yield 200;
    growDisk(guest, drive, volume, bytes);
    const path = `${pathOf(needStorage(cluster, volume.storage))}/images/${volume.name}`;
    log(...resizeLines(path, before, volume.size));
  });
}

/** Copies a volume to another storage; the container is locked from the answer on. */
function moveToStorage(call: Call, storage: string): string {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  const key = needText(params, 'volume');
  requireAll(cluster, caller, `/storage/${storage}`, ['Datastore.AllocateSpace']);
  checkLock(guest);
  if (guest.run !== undefined) die('cannot move volumes of a running container');
  if (key.startsWith('unused')) {
    die(`cannot move volume '${key}', only configured volumes can be moved to another storage`);
  }
  const drive = needMount(guest, key);
  if (flagParam(params, 'delete') && isInSnapshot(guest, drive.volid)) {
    die("you can't move a volume with snapshots and delete the source");
  }
  assertDigest(textParam(params, 'digest'), guestDigest(guest));
  const unlock = lockGuest(guest, 'disk');
  const start = { node: guest.node, type: 'move_volume', id: String(guest.vmid), finally: unlock };
  return startTask(cluster, caller, start, function* (log) {
    const volume = findVolume(cluster, drive.volid, guest.node);
    if (volume === undefined) throw new Error(`volume '${drive.volid}' does not exist`);
    const image = makeFilesystem(cluster, guest, storage, volume.size, volume.os, log);
    yield 500;
    const properties = readProperties(drive.text, 'file').set('file', image.volid);
    guest.config[key] = printProperties(properties, 'file');
    if (flagParam(params, 'delete')) removeVolume(cluster, drive.volid, guest.node);
    else keepUnused(guest, drive.volid);
  });
}

/** `POST …/move_volume`: to another storage or to another container, one of which must be named. */
function moveVolume(call: Call): string {
  const storage = textParam(call.params, 'storage');
  const target = numberParam(call.params, 'target-vmid');
  if (storage !== undefined && target !== undefined) {
    die('either set storage or target-vmid, but not both');
  }
  if (target !== undefined) return reassignVolume(call, target);
  if (storage !== undefined) return moveToStorage(call, storage);
  const missing = "both 'storage' and 'target-vmid' missing, either needs to be set";
  return refuseParameters({ 'target-vmid': missing, storage: missing });
}

/** The operation answers nothing, although a task does it. */
function template(call: Call): null {
  const { cluster, caller } = call;
  const guest = guestOf(call);
  checkLock(guest);
  if (guest.snapshots.size > 0) die('unable to create template, because CT contains snapshots');
  if (isTemplate(guest)) die("you can't convert a template to a template");
  if (guest.run !== undefined) die("you can't convert a CT to template if the CT is running");
  const start = { node: guest.node, type: 'vztemplate', id: String(guest.vmid) };
  startTask(cluster, caller, start, function* () {
    for (const { key } of disksOf(guest)) makeBase(cluster, guest, key);
    yield 50;
    guest.config.template = 1;
  });
  return null;
}

const CT = '/nodes/{node}/lxc/{vmid}';

export const volumeHandlers: HandlerTable = {
  [`PUT ${CT}/resize`]: resize,
  [`POST ${CT}/move_volume`]: moveVolume,
  [`POST ${CT}/template`]: template,
};
