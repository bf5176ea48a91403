import { type Given, text } from '../given.js';
import { all, any, enough, type Need, nothing, rights, root, untold } from '../need.js';
import { textOf } from '../path.js';
import { onGuest, space } from './guest.js';
import { newVolumeStorage, property } from './property.js';
import { volumeAccess } from './volumes.js';

/** Whether the option is a drive of a VM. */
export function isDrive(option: string): boolean {
  return /^(ide|sata|scsi|virtio)\d+$|^(efidisk|tpmstate)0$|^cdrom$/.test(option);
}

function isCloudInit(value: unknown): boolean {
  return /(^|[:/-])cloudinit(\.[a-z0-9]+)?$/.test(property(value, 'file', true) ?? '');
}

function isCdrom(option: string, value: unknown): boolean {
  return option === 'cdrom' || property(value, 'media') === 'cdrom';
}

/** What touching a drive of a VM that is there takes, by what the drive is. */
function byKind(given: Given, option: string, value: unknown): Need {
  if (isCloudInit(value)) {
    // Releases differ in whether the first alone is enough.
    return any([
      onGuest(given, undefined, 'VM.Config.Cloudinit', 'VM.Config.CDROM', 'VM.Config.Disk'),
      untold('releases differ in what a cloud-init drive takes'),
    ]);
  }
  return onGuest(given, undefined, isCdrom(option, value) ? 'VM.Config.CDROM' : 'VM.Config.Disk');
}

/** Taking away or replacing what a drive holds now; `undefined` as config means that it was not read. */
export function presentDrive(given: Given, option: string): Need {
  const { config } = given.facts;
  if (config === undefined) {
    return enough(
      onGuest(given, undefined, 'VM.Config.Disk', 'VM.Config.CDROM', 'VM.Config.Cloudinit'),
      `it depends on what '${option}' is now`,
    );
  }
  return config[option] === undefined ? nothing : byKind(given, option, config[option]);
}

/** Setting a drive of a VM that is there: what it was and what it becomes, and the volume. */
export function changedDrive(given: Given, option: string, value: unknown): Need {
  return all([presentDrive(given, option), byKind(given, option, value), driveVolume(given, option, value)]);
}

/** The use of the volume that a drive names (PVE::API2::Qemu, check_storage_access). */
export function driveVolume(given: Given, option: string, value: unknown): Need {
  const file = property(value, 'file', true) ?? '';
  const source = property(value, 'import-from');
  return all([
    fileUse(given, option, value, file),
    ...(source === undefined ? [] : [importUse(given, source)]),
  ]);
}

function fileUse(given: Given, option: string, value: unknown, file: string): Need {
  if (file === '' || file === 'none' || isCloudInit(value)) return nothing;
  if (isCdrom(option, value) && file === 'cdrom') return rights('/', 'Sys.Console');
  const storage = isCdrom(option, value) ? undefined : newVolumeStorage(file);
  if (storage === undefined) return volumeAccess(file, text(given, 'vmid'));
  const named = storage === '' ? text(given, 'storage') : storage;
  return named === undefined ? nothing : space(named);
}

function importUse(given: Given, source: string): Need {
  const owner = /:(?:\d+\/)?(?:vm|base)-(\d+)-/.exec(source)?.[1];
  if (owner !== undefined) return rights(`/vms/${owner}`, 'VM.Clone');
  if (!source.includes(':')) return root('only root@pam may import from a path');
  return all([volumeAccess(source, text(given, 'vmid')), extraction(given, source)]);
}

/** An archive is unpacked on a storage before its disks are read. */
function extraction(given: Given, source: string): Need {
  if (!/\.ova(\/|$)/.test(source)) return nothing;
  return space(text(given, 'import-working-storage') ?? textOf(source.split(':')[0]));
}
