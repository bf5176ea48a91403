import type { Caller } from '../access/caller.js';
import { requireAll } from '../access/permissions.js';
import { readProperties } from '../guests/properties.js';
import { die, refuseParameters } from '../server/failure.js';
import { checkVolumeAccess } from '../storage/volume-access.js';
import { needStorage } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { isDrive } from './drives.js';

function checkNewImage(cluster: Cluster, caller: Caller, storageId: string | undefined): void {
  if (storageId === undefined) die('no storage ID specified (and no default storage)');
  requireAll(cluster, caller, `/storage/${storageId}`, ['Datastore.AllocateSpace']);
  const { config } = needStorage(cluster, storageId);
  if (
    !String(config.content ?? '')
      .split(',')
      .includes('images')
  ) {
    refuseParameters({ storage: `storage '${storageId}' does not support vm images` });
  }
}

function checkDrive(cluster: Cluster, caller: Caller, vmid: number, key: string, text: string): void {
  const properties = readProperties(text, 'file');
  const file = properties.get('file') ?? '';
  const cdrom = properties.get('media') === 'cdrom';
  const image = /^(?:([^/:\s]+):)?\d+(?:\.\d+)?$/.exec(file);
  if (file === '' || file === 'none' || file.endsWith('cloudinit')) return;
  if (file === 'cdrom') requireAll(cluster, caller, '/', ['Sys.Console']);
  else if (image !== null && !cdrom) checkNewImage(cluster, caller, image[1]);
  else checkVolume(cluster, caller, vmid, key, file, cdrom);
}

function checkVolume(
  cluster: Cluster,
  caller: Caller,
  vmid: number,
  key: string,
  file: string,
  cdrom: boolean,
): void {
  const kind = checkVolumeAccess(cluster, caller, vmid, file);
  if (kind === undefined) return;
  if (kind.content !== 'images' && kind.content !== 'iso') {
    refuseParameters({ [key]: "content type needs to be 'images' or 'iso'" });
  }
  if (kind.content === 'iso' && !cdrom) {
    refuseParameters({ [key]: "explicit 'media=cdrom' is required for iso images" });
  }
}

/**
 * Refuses drives whose storage is missing, takes no images or is closed to the caller, and volumes that the caller may
 * not use (`check_storage_access` of PVE::API2::Qemu).
 */
export function checkDriveAccess(
  cluster: Cluster,
  caller: Caller,
  vmid: number,
  options: Readonly<Record<string, unknown>>,
): void {
  for (const [key, value] of Object.entries(options)) {
    if (isDrive(key) && typeof value === 'string') checkDrive(cluster, caller, vmid, key, value);
  }
  const state = options.vmstatestorage;
  if (typeof state === 'string')
    requireAll(cluster, caller, `/storage/${state}`, ['Datastore.AllocateSpace']);
}
