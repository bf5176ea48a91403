import { faultAt } from '../faults/struck.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import { seconds } from '../store/cluster.js';
import type { Storage, Volume } from '../store/model.js';

/** A new volume, as far as it can't be worked out. */
export interface VolumePlan {
  readonly storage: string;
  readonly name: string;
  /** The node it is made on. */
  readonly node: string;
  readonly content: string;
  readonly format: string;
  readonly size: number;
  readonly vmid?: number;
  readonly parent?: string;
  readonly os?: boolean;
  readonly used?: number;
}

/** Bytes that an empty image of a sparse format takes. */
const SPARSE_USED = 331_776;

/** Whether the storage's volumes are the same on every node. */
export function isShared(storage: Storage): boolean {
  return storage.config.shared === 1 || ['nfs', 'cifs', 'cephfs', 'rbd', 'pbs'].includes(storage.type);
}

/** Whether the storage keeps its volumes as files below a directory. */
export function isFileBased(storage: Storage): boolean {
  return ['dir', 'nfs', 'cifs', 'cephfs', 'btrfs'].includes(storage.type);
}

/** The storage, or PVE's 500 for one that is not configured. */
export function needStorage(cluster: Cluster, id: string): Storage {
  return cluster.storages.get(id) ?? die(`storage '${id}' does not exist`);
}

function volumeKey(storage: Storage, name: string, node: string): string {
  return isShared(storage) ? `${storage.id}:${name}` : `${node}/${storage.id}:${name}`;
}

/** `storage:name`, as PVE writes volume ids. */
export function volumeId(volume: Volume): string {
  return `${volume.storage}:${volume.parent === undefined ? '' : `${volume.parent}/`}${volume.name}`;
}

/** The parts of a volume id; undefined where it has no colon. */
export function splitVolumeId(
  volid: string,
): { readonly storage: string; readonly name: string } | undefined {
  const at = volid.indexOf(':');
  return at < 1 ? undefined : { storage: volid.slice(0, at), name: volid.slice(at + 1) };
}

/** A linked clone's id names its base first (`110/base-110-disk-0.qcow2/112/vm-112-disk-0.qcow2`); its own name is the rest. */
function ownName(name: string): string {
  return /^(?:\d+\/)?base-[^/]+\/(.+)$/.exec(name)?.[1] ?? name;
}

/** The volume of that id as seen from a node. */
export function findVolume(cluster: Cluster, volid: string, node: string): Volume | undefined {
  const parts = splitVolumeId(volid);
  const storage = parts && cluster.storages.get(parts.storage);
  if (parts === undefined || storage === undefined) return undefined;
  return cluster.volumes.get(volumeKey(storage, ownName(parts.name), node));
}

/** Whether volumes take space on the storage only as they are written. */
export function isThin({ type, config }: Storage, format: string): boolean {
  return (
    format === 'qcow2' || type === 'lvmthin' || type === 'rbd' || (type === 'zfspool' && config.sparse === 1)
  );
}

/** Bytes that a thin volume takes when nothing is written to it yet. */
function emptySize({ format, size }: VolumePlan): number {
  return format === 'qcow2' ? Math.min(SPARSE_USED, size) : 0;
}

/** Adds a volume to its storage. */
export function addVolume(cluster: Cluster, plan: VolumePlan): Volume {
  const storage = needStorage(cluster, plan.storage);
  const volume: Volume = {
    storage: plan.storage,
    name: plan.name,
    node: isShared(storage) ? undefined : plan.node,
    content: plan.content,
    format: plan.format,
    size: plan.size,
    used: plan.used ?? (isThin(storage, plan.format) ? emptySize(plan) : plan.size),
    vmid: plan.vmid,
    ctime: seconds(cluster),
    os: plan.os ?? false,
    ...(plan.parent === undefined ? {} : { parent: plan.parent }),
  };
  cluster.volumes.set(volumeKey(storage, plan.name, plan.node), volume);
  return volume;
}

/** Removes a volume; false where it was not there. */
export function removeVolume(cluster: Cluster, volid: string, node: string): boolean {
  const parts = splitVolumeId(volid);
  const storage = parts && cluster.storages.get(parts.storage);
  if (parts === undefined || storage === undefined) return false;
  return cluster.volumes.delete(volumeKey(storage, ownName(parts.name), node));
}

/** All volumes on a storage as seen from a node. */
export function volumesOn(cluster: Cluster, storage: Storage, node: string): readonly Volume[] {
  return [...cluster.volumes.values()].filter(
    (volume) => volume.storage === storage.id && (volume.node === undefined || volume.node === node),
  );
}

/** Bytes in use on a storage as seen from a node. */
export function usedOn(cluster: Cluster, storage: Storage, node: string): number {
  if (faultAt(cluster, 'storage-full', storage.id) !== undefined) return storage.total;
  return volumesOn(cluster, storage, node).reduce((sum, volume) => sum + volume.used, storage.usedElsewhere);
}

/** Bytes in use on every storage as seen from every node, in one look at the volumes. */
export function usedEverywhere(cluster: Cluster): (storage: Storage, node: string) => number {
  const used = new Map<string, Map<string | undefined, number>>();
  for (const volume of cluster.volumes.values()) {
    const onNodes = used.get(volume.storage) ?? new Map<string | undefined, number>();
    used.set(volume.storage, onNodes);
    onNodes.set(volume.node, (onNodes.get(volume.node) ?? 0) + volume.used);
  }
  return ({ id, usedElsewhere, total }, node) => {
    if (faultAt(cluster, 'storage-full', id) !== undefined) return total;
    return usedElsewhere + (used.get(id)?.get(undefined) ?? 0) + (used.get(id)?.get(node) ?? 0);
  };
}

/** Whether the node may use the storage: it is enabled and not kept to other nodes. */
export function isOnNode(storage: Storage, node: string): boolean {
  const nodes = storage.config.nodes;
  return typeof nodes !== 'string' || nodes.split(',').includes(node);
}

/** The first free name for a guest's disk on a storage (`100/vm-100-disk-0.qcow2`, on block storages without folder and suffix). */
export function freeDiskName(
  cluster: Cluster,
  storage: Storage,
  node: string,
  vmid: number,
  format: string,
  kind = 'disk',
): string {
  const taken = volumesOn(cluster, storage, node).map((volume) => volume.name);
  for (let number = 0; ; number += 1) {
    const stem = `${format === 'subvol' ? 'subvol' : kind === 'base' ? 'base' : 'vm'}-${vmid}-disk-${number}`;
    if (taken.some((name) => new RegExp(`-${vmid}-disk-${number}(\\.|$)`).test(name))) continue;
    return isFileBased(storage) ? `${vmid}/${stem}.${format}` : stem;
  }
}

/** The folder on the node in which a file-based storage keeps its files. */
export function pathOf(storage: Storage): string {
  const { path } = storage.config;
  return typeof path === 'string' ? path : `/mnt/pve/${storage.id}`;
}
