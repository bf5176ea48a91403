import { type Caller, isRoot } from '../access/caller.js';
import { mayAll, requireAll, requireAny } from '../access/permissions.js';
import { readProperties } from '../guests/properties.js';
import { die, refuseParameters } from '../server/failure.js';
import { needStorage, splitVolumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import { isDrive } from './drives.js';

/** What a volume's name says of its content and of the guest that owns it. */
export interface VolumeKind {
  readonly content: string;
  readonly owner: number | undefined;
}

const LIBRARY: ReadonlySet<string> = new Set(['iso', 'vztmpl', 'import']);

function kindOf(name: string): VolumeKind {
  const [, folder = ''] = /^([^/]+)\//.exec(name) ?? [];
  const owner = /(?:^|\/)(?:vm|base|subvol)-(\d+)-/.exec(name)?.[1] ?? /-(?:qemu|lxc)-(\d+)-/.exec(name)?.[1];
  const content = /^[a-z]+$/.test(folder) ? folder : 'images';
  if (content === 'images' && owner === undefined) die(`unable to parse directory volume name '${name}'`);
  return { content, owner: owner === undefined ? undefined : Number(owner) };
}

/**
 * PVE::Storage::check_volume_access: refuses a volume that the caller may not use, or whose storage is missing. Gives
 * what the volume's name says of it; undefined for a path of the host's.
 */
export function checkVolumeAccess(
  cluster: Cluster,
  caller: Caller,
  vmid: number,
  volid: string,
): VolumeKind | undefined {
  const parts = splitVolumeId(volid);
  if (parts === undefined) {
    if (!isRoot(caller)) die('Only root can pass arbitrary filesystem paths.');
    return undefined;
  }
  needStorage(cluster, parts.storage);
  const kind = kindOf(parts.name);
  const path = `/storage/${parts.storage}`;
  if (mayAll(cluster, caller, path, ['Datastore.Allocate'])) return kind;
  if (LIBRARY.has(kind.content)) {
    requireAny(cluster, caller, path, ['Datastore.AllocateSpace', 'Datastore.Audit']);
  } else if (kind.content === 'images' && kind.owner !== undefined) {
    if (kind.owner === vmid) return kind;
    requireAll(cluster, caller, path, ['Datastore.Audit']);
    requireAll(cluster, caller, `/vms/${kind.owner}`, ['VM.Config.Disk']);
  } else die(`missing privileges to access ${volid}`);
  return kind;
}

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
