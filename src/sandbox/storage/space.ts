import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Storage, Volume } from '../store/model.js';
import { addVolume, isFileBased, isThin, needStorage, pathOf, usedOn, type VolumePlan } from './volumes.js';

/** Bytes of a physical extent of LVM. */
const EXTENT = 4 * 1024 ** 2;

/** An allocation that a storage can't take. */
interface Shortage {
  readonly storage: Storage;
  readonly name: string;
  /** Bytes that are free, and that are wanted. */
  readonly free: number;
  readonly wanted: number;
}

const group = ({ storage }: Shortage): string => String(storage.config.vgname ?? 'pve');

/** What the tool of each kind of storage says when there is no space; file systems have words of their own. */
const WORDS: Readonly<Record<string, (shortage: Shortage) => string>> = {
  lvm: (shortage) =>
    `lvcreate '${group(shortage)}/${shortage.name}' error:   Volume group "${group(shortage)}" has insufficient free ` +
    `space (${Math.floor(shortage.free / EXTENT)} extents): ${Math.ceil(shortage.wanted / EXTENT)} required.`,
  lvmthin: (shortage) =>
    `lvcreate '${group(shortage)}/${shortage.name}' error:   Cannot create new thin volume, free space in thin pool ` +
    `${group(shortage)}/${shortage.storage.config.thinpool} reached threshold.`,
  zfspool: ({ storage, name }) => `zfs error: cannot create '${storage.config.pool}/${name}': out of space`,
  rbd: ({ name }) => `rbd create '${name}' error: rbd: create error: (28) No space left on device`,
};

/** Bytes that are free on a storage as seen from a node. */
export function freeOn(cluster: Cluster, storage: Storage, node: string): number {
  return Math.max(0, storage.total - usedOn(cluster, storage, node));
}

/** Makes a volume on a storage that has the space for it; dies in the words of the storage's tool otherwise. */
export function allocateVolume(cluster: Cluster, plan: VolumePlan): Volume {
  const storage = needStorage(cluster, plan.storage);
  const free = freeOn(cluster, storage, plan.node);
  const wanted = plan.used ?? (isThin(storage, plan.format) ? 1 : plan.size);
  if (wanted > free) {
    const shortage = { storage, name: plan.name, free, wanted };
    const path = isFileBased(storage) ? `${pathOf(storage)}/images/${plan.name}` : plan.name;
    const words = WORDS[storage.type]?.(shortage);
    die(words ?? `unable to create image: qemu-img: ${path}: Could not resize file: No space left on device`);
  }
  return addVolume(cluster, plan);
}

/** Refuses a file that the storage has no space for. */
export function checkRoomForFile(cluster: Cluster, storage: Storage, node: string, size: number): void {
  if (size > freeOn(cluster, storage, node)) throw new Error('No space left on device');
}
