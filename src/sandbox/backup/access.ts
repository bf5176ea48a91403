import { type Caller, isRoot } from '../access/caller.js';
import { mayAll, requireAll } from '../access/permissions.js';
import { die, refusePermission } from '../server/failure.js';
import { splitVolumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Volume } from '../store/model.js';

/**
 * PVE::Storage::check_volume_access for a backup: Datastore.Allocate on its storage, or the use of the storage and
 * VM.Backup on the guest. Throws 403, or 500 where the text names no volume.
 */
export function checkVolumeAccess(
  cluster: Cluster,
  caller: Caller,
  volid: string,
  volume: Volume | undefined,
): void {
  if (isRoot(caller)) return;
  const parts = splitVolumeId(volid) ?? refusePermission();
  if (!cluster.storages.has(parts.storage)) die(`storage '${parts.storage}' does not exist`);
  const path = `/storage/${parts.storage}`;
  if (mayAll(cluster, caller, path, ['Datastore.Allocate'])) return;
  requireAll(cluster, caller, path, ['Datastore.AllocateSpace']);
  if (volume?.vmid !== undefined) requireAll(cluster, caller, `/vms/${volume.vmid}`, ['VM.Backup']);
}
