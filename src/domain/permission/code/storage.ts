import { parseVolid, readVolumeName, type VolumeName } from '../../volid.js';
import { type Given, isOn, text } from '../given.js';
import { all, type Need, nothing, rights, untold } from '../need.js';
import type { CodeRule, CodeRules } from './rules.js';
import { volumeAccess } from './volumes.js';

const STORAGE = '/nodes/{node}/storage/{storage}';

/** The volume that a call names, with its storage where it is named alone. */
function volidOf(given: Given): string | undefined {
  const volume = text(given, 'volume');
  const storage = text(given, 'storage');
  return volume === undefined || parseVolid(volume) !== undefined || storage === undefined
    ? volume
    : `${storage}:${volume}`;
}

const readVolume: CodeRule = (given) => {
  const volid = volidOf(given);
  return volid === undefined ? untold("it depends on 'volume', which is not given") : volumeAccess(volid);
};

/** Reading a volume that has to be of one kind; PVE stumbles over others before it comes to rights. */
function readOnly(content: VolumeName['content']): CodeRule {
  return (given) => {
    const volid = volidOf(given);
    const found = readVolumeName(parseVolid(volid ?? '')?.volume ?? '');
    return found?.content === content && volid !== undefined
      ? volumeAccess(volid)
      : untold(`it depends on the volume, which is none of kind '${content}'`);
  };
}

/** A backup goes with the guest's right; everything else takes the storage's. */
function removeVolume(given: Given): Need {
  const { storage, volume } = parseVolid(volidOf(given) ?? '') ?? {};
  if (storage === undefined || volume === undefined) return untold('it depends on the volume');
  const { content, vmid } = readVolumeName(volume) ?? {};
  const path = `/storage/${storage}`;
  if (content !== 'backup' || vmid === undefined) return rights(path, 'Datastore.Allocate');
  return all([rights(path, 'Datastore.AllocateSpace'), rights(`/vms/${vmid}`, 'VM.Backup')]);
}

function prune(given: Given): Need {
  const path = `/storage/${text(given, 'storage')}`;
  const vmid = text(given, 'vmid');
  if (vmid === undefined) return rights(path, 'Datastore.Allocate');
  return all([rights(path, 'Datastore.AllocateSpace'), rights(`/vms/${vmid}`, 'VM.Backup')]);
}

function extractConfig(given: Given): Need {
  const vmid = readVolumeName(parseVolid(text(given, 'volume') ?? '')?.volume ?? '')?.vmid;
  return all([readOnly('backup')(given), vmid === undefined ? nothing : rights(`/vms/${vmid}`, 'VM.Backup')]);
}

/** Defining or removing the storage along with the disks takes the right to define storages. */
function withStorage(parameter: string): CodeRule {
  return (given) => (isOn(given, parameter) ? rights('/storage', 'Datastore.Allocate') : nothing);
}

const made = ['directory', 'lvm', 'lvmthin', 'zfs'];

/** Storages, their content and the disks that become storages. */
export const storageRules: CodeRules = {
  ...Object.fromEntries(
    made.flatMap((kind) => [
      [`POST /nodes/{node}/disks/${kind}`, withStorage('add_storage')],
      [`DELETE /nodes/{node}/disks/${kind}/{name}`, withStorage('cleanup-config')],
    ]),
  ),
  [`GET ${STORAGE}/content/{volume}`]: readVolume,
  [`PUT ${STORAGE}/content/{volume}`]: readVolume,
  [`DELETE ${STORAGE}/content/{volume}`]: removeVolume,
  [`DELETE ${STORAGE}/prunebackups`]: prune,
  [`GET ${STORAGE}/file-restore/list`]: readOnly('backup'),
  [`GET ${STORAGE}/file-restore/download`]: readOnly('backup'),
  [`GET ${STORAGE}/import-metadata`]: readOnly('import'),
  'GET /nodes/{node}/vzdump/extractconfig': extractConfig,
};
