import { type Caller, isRoot } from '../access/caller.js';
import { mayAll, requireAll, requireAny } from '../access/permissions.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import { needStorage, splitVolumeId } from './volumes.js';

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
 * PVE::Storage::check_volume_access: refuses a volume that the caller may not use, perhaps for the guest `vmid`, or
 * whose storage is missing. Gives what the volume's name says of it; undefined for a path of the host's.
 */
export function checkVolumeAccess(
  cluster: Cluster,
  caller: Caller,
  vmid: number | undefined,
  volid: string,
): VolumeKind | undefined {
  const parts = splitVolumeId(volid);
  if (parts === undefined) {
    if (!isRoot(caller)) die('Only root can pass arbitrary filesystem paths.');
    return undefined;
  }
  needStorage(cluster, parts.storage);
  const kind = kindOf(parts.name);
  const { content, owner } = kind;
  const path = `/storage/${parts.storage}`;
  if (mayAll(cluster, caller, path, ['Datastore.Allocate'])) return kind;
  if (LIBRARY.has(content)) {
    requireAny(cluster, caller, path, ['Datastore.AllocateSpace', 'Datastore.Audit']);
  } else if (owner !== undefined && owner === vmid) {
    return kind;
  } else if (content === 'backup' && owner !== undefined) {
    requireAll(cluster, caller, path, ['Datastore.AllocateSpace']);
    requireAll(cluster, caller, `/vms/${owner}`, ['VM.Backup']);
  } else if (content === 'images' && owner !== undefined) {
    requireAll(cluster, caller, path, ['Datastore.Audit']);
    requireAll(cluster, caller, `/vms/${owner}`, ['VM.Config.Disk']);
  } else die(`missing privileges to access ${volid}`);
  return kind;
}
