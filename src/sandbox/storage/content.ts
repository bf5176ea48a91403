import { mayAll } from '../access/permissions.js';
import { readArchiveName } from '../backup/name.js';
import { parseSize } from '../guests/properties.js';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, Failure, refuseParameters, refusePermission } from '../server/failure.js';
import type { Volume } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { contentOf } from './config.js';
import { checkFormat, checkName } from './kinds.js';
import { allocateVolume } from './space.js';
import { storageOf } from './status.js';
import { checkVolumeAccess } from './volume-access.js';
import {
  findVolume,
  freeDiskName,
  isFileBased,
  pathOf,
  removeVolume,
  volumeId,
  volumesOn,
} from './volumes.js';

type Row = Record<string, unknown>;

/** The folder of each kind of file below a storage's path. */
const FOLDER: Readonly<Record<string, string>> = {
  images: 'images',
  rootdir: 'images',
  iso: 'template/iso',
  vztmpl: 'template/cache',
  backup: 'dump',
  snippets: 'snippets',
  import: 'import',
};

/** The kind of guest that a backup's name tells. */
function subtypeOf({ name }: Volume): Row {
  const { type } = readArchiveName(name);
  return type === 'unknown' ? {} : { subtype: type };
}

function contentRow(volume: Volume): Row {
  const { content, ctime, format, size, vmid, used, parent, notes } = volume;
  const image = content === 'images' || content === 'rootdir';
  return {
    content,
    ctime,
    format,
    ...(image ? { parent: parent ?? null, used } : {}),
    ...(notes === undefined ? {} : { notes }),
    ...(volume.protected === true ? { protected: 1 } : {}),
    size,
    ...(content === 'backup' ? subtypeOf(volume) : {}),
    ...(vmid === undefined ? {} : { vmid }),
    volid: volumeId(volume),
  };
}

/** Whether the caller may use a volume, and so sees it in a list. */
function isVisible({ cluster, caller }: Call, volume: Volume): boolean {
  try {
    checkVolumeAccess(cluster, caller, undefined, volumeId(volume));
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return false;
  }
}

function list(call: Call): readonly Row[] {
  const { cluster, params } = call;
  const storage = storageOf(call);
  const content = textParam(params, 'content');
  const vmid = numberParam(params, 'vmid');
  return volumesOn(cluster, storage, needText(params, 'node'))
    .filter((volume) => content === undefined || volume.content === content)
    .filter((volume) => vmid === undefined || volume.vmid === vmid)
    .filter((volume) => isVisible(call, volume))
    .map(contentRow);
}

/** PVE takes a size without unit as KiB. */
function sizeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) * 1024 : (parseSize(text) ?? 0);
}

function allocate(call: Call): string {
  const { cluster, params } = call;
  const storage = storageOf(call);
  const node = needText(params, 'node');
  const vmid = Number(params.vmid);
  const wanted = needText(params, 'filename');
  const suffix = /\.(raw|qcow2|vmdk|subvol)$/.exec(wanted)?.[1];
  const format = textParam(params, 'format') ?? suffix ?? 'raw';
  if (suffix !== undefined && suffix !== format) {
    refuseParameters({ format: `different storage formats (${suffix} != ${format})` });
  }
  const files = isFileBased(storage);
  if (!contentOf(storage).includes('images') && !contentOf(storage).includes('rootdir')) {
    die(`storage '${storage.id}' does not support content-type 'images'`);
  }
  checkFormat(storage.type, format);
  checkName(storage.type, vmid, wanted === '' ? `vm-${vmid}-` : wanted);
  const free = wanted === '' ? freeDiskName(cluster, storage, node, vmid, format) : wanted;
  const name = files && !free.includes('/') ? `${vmid}/${free}` : free;
  const taken = volumesOn(cluster, storage, node).some((volume) => volume.name === name);
  if (taken) die(`disk image '${pathOf(storage)}/images/${name}' already exists`);
  const size = sizeOf(needText(params, 'size'));
  return volumeId(
    allocateVolume(cluster, { storage: storage.id, name, node, content: 'images', format, size, vmid }),
  );
}

/** The volume id of a call: with the storage before it or without. */
function volidOf(call: Call): string {
  const volume = needText(call.params, 'volume');
  return volume.includes(':') ? volume : `${needText(call.params, 'storage')}:${volume}`;
}

function pathOfVolume(call: Call, volid: string): string {
  const storage = storageOf(call);
  const name = volid.slice(volid.indexOf(':') + 1);
  const [kind = '', file] = name.split('/');
  const folder = FOLDER[kind];
  if (!isFileBased(storage)) return `/dev/${String(storage.config.vgname ?? 'pve')}/${name}`;
  return folder !== undefined && file !== undefined
    ? `${pathOf(storage)}/${folder}/${file}`
    : `${pathOf(storage)}/images/${name}`;
}

function read(call: Call): Row {
  const volid = volidOf(call);
  checkVolumeAccess(call.cluster, call.caller, undefined, volid);
  const volume = findVolume(call.cluster, volid, needText(call.params, 'node'));
  const path = pathOfVolume(call, volid);
  if (volume === undefined) return die(`volume_size_info on '${volid}' failed`);
  const { format, size, used, notes } = volume;
  return { format, path, size, used, ...(notes === undefined ? {} : { notes }) };
}

/** Only backups have notes and protection, where their storage can keep them (PVE::Storage::DirPlugin). */
function checkAttributes(call: Call, { content }: Volume, notes: boolean): void {
  const storage = storageOf(call);
  const attribute = notes ? 'notes' : 'protected';
  if (content === 'backup' || (!notes && call.params.protected === undefined)) return;
  if (!isFileBased(storage))
    die(`attribute '${attribute}' is not supported for storage type '${storage.type}'`);
  die(notes ? 'only backups can have notes' : "only backups support attribute 'protected'");
}

function update(call: Call): null {
  const volid = volidOf(call);
  checkVolumeAccess(call.cluster, call.caller, undefined, volid);
  const volume =
    findVolume(call.cluster, volid, needText(call.params, 'node')) ?? die(`volume '${volid}' does not exist`);
  const notes = textParam(call.params, 'notes');
  checkAttributes(call, volume, notes !== undefined);
  if (notes !== undefined) volume.notes = notes;
  if (call.params.protected !== undefined) volume.protected = flagParam(call.params, 'protected');
  return null;
}

/** The privilege that removing a volume takes beside Datastore.Allocate. */
function checkMayRemove({ cluster, caller, params }: Call, vmid: number | undefined): void {
  const path = `/storage/${needText(params, 'storage')}`;
  if (mayAll(cluster, caller, path, ['Datastore.Allocate'])) return;
  if (vmid !== undefined && mayAll(cluster, caller, `/vms/${vmid}`, ['VM.Config.Disk'])) return;
  refusePermission(`${path}, Datastore.Allocate`);
}

function remove(call: Call): string {
  const { cluster, caller, params } = call;
  const node = needText(params, 'node');
  const volid = volidOf(call);
  const storage = storageOf(call);
  const volume = findVolume(cluster, volid, node);
  const owner = volume?.vmid ?? /:(\d+)\//.exec(volid)?.[1];
  checkMayRemove(call, owner === undefined ? undefined : Number(owner));
  if (volume?.protected === true) die(`can't remove '${volid}' - volume is protected`);
  const id = owner === undefined ? storage.id : `${owner}@${storage.id}`;
  return startTask(cluster, caller, { node, type: 'imgdel', id }, function* (log) {
    yield 100;
    if (!removeVolume(cluster, volid, node)) log(`disk image '${pathOfVolume(call, volid)}' does not exist`);
    log(`Removed volume '${volid}'`);
  });
}

const STORAGE = '/nodes/{node}/storage/{storage}';

export const contentHandlers: HandlerTable = {
  [`GET ${STORAGE}/content`]: list,
  [`POST ${STORAGE}/content`]: allocate,
  [`GET ${STORAGE}/content/{volume}`]: read,
  [`PUT ${STORAGE}/content/{volume}`]: update,
  [`DELETE ${STORAGE}/content/{volume}`]: remove,
};
