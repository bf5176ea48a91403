import { guestDigest } from '../guests/config.js';
import { disksOf, readDrive } from '../guests/disks.js';
import { checkLock, guestOf, isTemplate } from '../guests/guest.js';
import { printProperties, readProperties } from '../guests/properties.js';
import { growDisk, makeBase } from '../qemu/disk-actions.js';
import { type Call, flagParam, type HandlerTable, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { findVolume, needStorage, pathOf, removeVolume } from '../storage/volumes.js';
import { assertDigest } from '../store/digest.js';
import { startTask } from '../tasks/task.js';
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

function resize(call: Call): string {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  const key = needText(params, 'disk');
  assertDigest(textParam(params, 'digest'), guestDigest(guest));
  return startTask(
    cluster,
    caller,
    { node: guest.node, type: 'resize', id: String(guest.vmid) },
    function* (log) {
      checkLock(guest);
      const drive = readDrive(guest.config, key);
      const volume = drive && findVolume(cluster, drive.volid, guest.node);
      const before = volume?.size ?? 0;
      yield 200;
      growDisk(cluster, guest, key, needText(params, 'size'));
      if (volume === undefined) return;
      const path = `${pathOf(needStorage(cluster, volume.storage))}/images/${volume.name}`;
      log(...resizeLines(path, before, volume.size));
    },
  );
}

function moveVolume(call: Call): string {
  const { cluster, caller, params } = call;
  const guest = guestOf(call);
  const key = needText(params, 'volume');
  const storage = textParam(params, 'storage') ?? die('Please specify a target storage or CT');
  const drive = readDrive(guest.config, key) ?? die(`volume '${key}' does not exist`);
  if (guest.run !== undefined) die('cannot move volumes of a running container');
  return startTask(
    cluster,
    caller,
    { node: guest.node, type: 'move_volume', id: String(guest.vmid) },
    function* (log) {
      checkLock(guest);
      const volume = findVolume(cluster, drive.volid, guest.node);
      if (volume === undefined) throw new Error(`volume '${drive.volid}' does not exist`);
      const image = makeFilesystem(cluster, guest, storage, volume.size, volume.os, log);
      yield 500;
      const properties = readProperties(drive.text, 'file').set('file', image.volid);
      guest.config[key] = printProperties(properties, 'file');
      if (flagParam(params, 'delete')) removeVolume(cluster, drive.volid, guest.node);
      else guest.config.unused0 = drive.volid;
    },
  );
}

function template(call: Call): null {
  const guest = guestOf(call);
  checkLock(guest);
  if (isTemplate(guest)) die(`you can't convert a template to a template`);
  if (guest.run !== undefined) die("you can't convert a CT to template if the CT is running");
  if (guest.snapshots.size > 0) die("you can't convert a CT to template if it has snapshots");
  guest.config.template = 1;
  for (const { key } of disksOf(guest)) makeBase(call.cluster, guest, key);
  return null;
}

const CT = '/nodes/{node}/lxc/{vmid}';

export const volumeHandlers: HandlerTable = {
  [`PUT ${CT}/resize`]: resize,
  [`POST ${CT}/move_volume`]: moveVolume,
  [`POST ${CT}/template`]: template,
};
