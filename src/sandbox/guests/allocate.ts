import { die } from '../server/failure.js';
import { allocateVolume } from '../storage/space.js';
import {
  freeDiskName,
  isFileBased,
  isOnNode,
  isThin,
  needStorage,
  pathOf,
  volumeId,
} from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, Storage, Volume } from '../store/model.js';

/** An image to make for a guest. */
export interface ImagePlan {
  readonly storage: string;
  readonly guest: Pick<Guest, 'vmid' | 'node' | 'kind'>;
  /** Bytes. */
  readonly size: number;
  readonly format?: string | undefined;
  readonly os?: boolean;
  /** Bytes that are written to it at once, which is what it takes on a thin storage. */
  readonly used?: number;
  /** A name to use in place of the next free one. */
  readonly name?: string;
  /** The base image of a linked clone. */
  readonly base?: Volume;
}

/** A new image and what PVE writes to the task's log about it. */
export interface MadeImage {
  readonly volume: Volume;
  readonly volid: string;
  readonly lines: readonly string[];
}

function hasContent(storage: Storage, content: string): boolean {
  return String(storage.config.content ?? '')
    .split(',')
    .includes(content);
}

/** The storage, if the node has it and it takes that content; otherwise PVE's words. */
export function storageFor(cluster: Cluster, id: string, node: string, content: string): Storage {
  const storage = needStorage(cluster, id);
  if (storage.config.disable === 1) die(`storage '${id}' is disabled`);
  if (!isOnNode(storage, node)) die(`storage '${id}' is not available on node '${node}'`);
  if (!hasContent(storage, content)) {
    die(`storage '${id}' does not support content-type '${content}'`);
  }
  return storage;
}

function formatLine(path: string, plan: ImagePlan, format: string): string {
  const { size, base } = plan;
  if (format !== 'qcow2') return `Formatting '${path}', fmt=${format} size=${size} preallocation=off`;
  const cluster =
    base === undefined ? 'cluster_size=65536 extended_l2=off' : 'cluster_size=131072 extended_l2=on';
  const backing = base === undefined ? '' : ` backing_file=../${base.name} backing_fmt=qcow2`;
  return (
    `Formatting '${path}', fmt=qcow2 ${cluster} preallocation=metadata compression_type=zlib ` +
    `size=${size}${backing} lazy_refcounts=off refcount_bits=16`
  );
}

/** ZFS keeps a container's files in a file system of their own; everything else is a block device. */
function blockFormat(storage: Storage, kind: Guest['kind']): string {
  return storage.type === 'zfspool' && kind === 'lxc' ? 'subvol' : 'raw';
}

/** Makes an image on a storage; throws PVE's words where the storage can't hold it. */
export function makeImage(cluster: Cluster, plan: ImagePlan): MadeImage {
  const { guest, size } = plan;
  const storage = storageFor(cluster, plan.storage, guest.node, guest.kind === 'qemu' ? 'images' : 'rootdir');
  const files = isFileBased(storage);
  const format = files ? (plan.format ?? 'raw') : blockFormat(storage, guest.kind);
  const name = plan.name ?? freeDiskName(cluster, storage, guest.node, guest.vmid, format);
  const volume = allocateVolume(cluster, {
    storage: storage.id,
    name,
    node: guest.node,
    content: guest.kind === 'qemu' ? 'images' : 'rootdir',
    format,
    size,
    vmid: guest.vmid,
    os: plan.os ?? false,
    ...(plan.used !== undefined && isThin(storage, format) ? { used: plan.used } : {}),
    ...(plan.base === undefined ? {} : { parent: plan.base.name }),
  });
  const line = files
    ? formatLine(`${pathOf(storage)}/images/${name}`, { ...plan, size }, format)
    : `  Logical volume "${name}" created.`;
  return { volume, volid: volumeId(volume), lines: [line] };
}
