import { findVolume, removeVolume, volumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { disksOf, ownedVolumes } from './disks.js';

/** Every volume that belongs to the guest: of its configuration and of its snapshots. */
function allVolumes(guest: Guest): ReadonlySet<string> {
  const snapshots = [...guest.snapshots.values()].flatMap(({ config }) => disksOf(guest, config));
  return new Set([...ownedVolumes(guest), ...snapshots.map((drive) => drive.volid)]);
}

/** Throws where a linked clone still stands on one of the guest's images. */
export function checkBaseUnused(cluster: Cluster, guest: Guest): void {
  for (const volid of allVolumes(guest)) {
    const volume = findVolume(cluster, volid, guest.node);
    const used = [...cluster.volumes.values()].some(
      (other) => volume !== undefined && other.parent === volume.name && other.storage === volume.storage,
    );
    if (used) throw new Error(`base volume '${volid}' is still in use by linked cloned`);
  }
}

/** Removes a guest and its volumes; `unreferenced` also those that it owns without naming them. */
export function forgetGuest(cluster: Cluster, guest: Guest, unreferenced: boolean): void {
  for (const volid of allVolumes(guest)) removeVolume(cluster, volid, guest.node);
  if (unreferenced) {
    for (const volume of [...cluster.volumes.values()]) {
      const images = volume.content === 'images' || volume.content === 'rootdir';
      if (images && volume.vmid === guest.vmid) removeVolume(cluster, volumeId(volume), guest.node);
    }
  }
  cluster.guests.delete(guest.vmid);
  for (const pool of cluster.pools.values()) pool.guests.delete(guest.vmid);
}

/** Takes the guest out of what names it elsewhere: backup jobs, HA, replication, permissions on it. */
export function purgeGuest(cluster: Cluster, guest: Guest): void {
  const sid = `${guest.kind === 'qemu' ? 'vm' : 'ct'}:${guest.vmid}`;
  cluster.sections.get('ha/resources')?.delete(sid);
  for (const job of cluster.sections.get('jobs/vzdump')?.values() ?? []) {
    if (typeof job.vmid !== 'string') continue;
    job.vmid = job.vmid
      .split(',')
      .filter((vmid) => vmid !== String(guest.vmid))
      .join(',');
  }
}
