import type { Call } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import { allocateVolume } from '../storage/space.js';
import {
  findVolume,
  freeDiskName,
  isFileBased,
  isOnNode,
  isShared,
  needStorage,
  removeVolume,
  splitVolumeId,
  volumeId,
} from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, Volume } from '../store/model.js';
import type { TaskLog } from '../tasks/task.js';
import { disksOf, readDrive, volumeKeys } from './disks.js';
import { printProperties, readProperties } from './properties.js';
import { timestamp } from './stamp.js';

/** A volume of a guest that only its node has. */
export interface LocalVolume {
  readonly key: string;
  readonly volid: string;
  readonly volume: Volume;
  readonly cdrom: boolean;
}

/** The volumes that the guest's options name: drives, CD drives with a volume, mounts and unused ones. */
function namedVolumes(
  guest: Guest,
): readonly { readonly key: string; readonly volid: string; readonly cdrom: boolean }[] {
  const unused = Object.keys(guest.config).filter((key) => /^unused\d+$/.test(key));
  return [...volumeKeys(guest), ...unused].flatMap((key) => {
    const drive = readDrive(guest.config, key);
    return drive?.volid.includes(':') ? [{ key, volid: drive.volid, cdrom: drive.cdrom }] : [];
  });
}

/** The guest's volumes on storages that are not shared. */
export function localVolumes(cluster: Cluster, guest: Guest): readonly LocalVolume[] {
  return namedVolumes(guest).flatMap(({ key, volid, cdrom }) => {
    const storage = cluster.storages.get(splitVolumeId(volid)?.storage ?? '');
    const volume = findVolume(cluster, volid, guest.node);
    if (storage === undefined || isShared(storage) || volume === undefined) return [];
    return [{ key, volid, volume, cdrom }];
  });
}

/** The storages of the guest that a node does not have. */
export function missingStorages(cluster: Cluster, guest: Guest, node: string): readonly string[] {
  const ids = new Set(namedVolumes(guest).map(({ volid }) => splitVolumeId(volid)?.storage ?? ''));
  return [...ids]
    .filter((id) => {
      const storage = cluster.storages.get(id);
      return storage === undefined || storage.config['disable'] === 1 || !isOnNode(storage, node);
    })
    .sort();
}

/** Refuses a target that is the guest's own node, or none of the cluster. */
export function checkTarget({ cluster }: Call, node: string, target: string): void {
  if (target === node) refuseParameters({ target: 'target is local node.' });
  if (!cluster.nodes.has(target)) die(`no such cluster node '${target}'`);
}

/** Where volumes go: a storage for each, or one for all. */
export type StorageMap = (storage: string) => string;

/** Reads `target-storage`: `1` or nothing for the same, one id for all, or `from:to` pairs. */
export function readStorageMap(pairs: readonly string[]): StorageMap {
  const map = new Map<string, string>();
  let fallback: string | undefined;
  for (const pair of pairs) {
    const [from = '', to] = pair.split(':');
    if (to !== undefined) map.set(from, to);
    else if (from !== '1') fallback = from;
  }
  return (storage) => map.get(storage) ?? fallback ?? storage;
}

/** Moves one volume to another node's storage and gives its new id. */
export function moveVolume(
  cluster: Cluster,
  guest: Guest,
  volume: Volume,
  target: string,
  toStorage: string,
): string {
  const from = needStorage(cluster, volume.storage);
  const storage = needStorage(cluster, toStorage);
  const sameShape = isFileBased(from) === isFileBased(storage);
  const format = isFileBased(storage) ? volume.format : 'raw';
  const wanted = `${storage.id}:${volume.name}`;
  const free = sameShape && findVolume(cluster, wanted, target) === undefined;
  const name = free ? volume.name : freeDiskName(cluster, storage, target, guest.vmid, format);
  const { content, size, used, os } = volume;
  const moved = volumeId(
    allocateVolume(cluster, {
      storage: storage.id,
      name,
      node: target,
      content,
      format,
      size,
      used,
      os,
      vmid: guest.vmid,
    }),
  );
  removeVolume(cluster, volumeId(volume), guest.node);
  return moved;
}

/** Puts another volume into an option of the guest. */
export function replaceVolume(guest: Guest, key: string, volid: string): void {
  const text = String(guest.config[key] ?? '');
  if (key.startsWith('unused')) guest.config[key] = volid;
  else guest.config[key] = printProperties(readProperties(text, 'file').set('file', volid), 'file');
}

/** Bytes of the guest's disks among those volumes. */
export function bytesOf(guest: Guest, volumes: readonly LocalVolume[]): number {
  const own = new Set(disksOf(guest).map(({ volid }) => volid));
  return volumes.reduce((sum, { volid, volume }) => (own.has(volid) ? sum + volume.size : sum), 0);
}

/** Writes lines of a migration's log, each with the time and, for errors, the word. */
export interface MigrationLog {
  info(line: string): void;
  error(line: string): void;
}

/** A migration's log on a task's. */
export function migrationLog(cluster: Cluster, log: TaskLog): MigrationLog {
  return {
    info: (line) => log(`${timestamp(cluster)} ${line}`),
    error: (line) => log(`${timestamp(cluster)} ERROR: ${line}`),
  };
}
