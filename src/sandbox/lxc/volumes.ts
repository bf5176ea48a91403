import { type MadeImage, makeImage } from '../guests/allocate.js';
import { BLOCK, inodesOf, superblockCopies } from '../guests/ext4.js';
import { printProperties, printSize, readProperties } from '../guests/properties.js';
import { macPrefix } from '../qemu/drives.js';
import { die } from '../server/failure.js';
import { findVolume, splitVolumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import type { TaskLog } from '../tasks/task.js';

const GIB = 1024 ** 3;

/** Whether the option is the root file system or a mount point. */
export function isMount(option: string): boolean {
  return /^(rootfs|mp\d+)$/.test(option);
}

/** What mkfs.ext4 writes for a file system of that size. */
export function mkfsLines(cluster: Cluster, bytes: number): readonly string[] {
  const blocks = Math.floor(bytes / BLOCK);
  return [
    `Creating filesystem with ${blocks} 4k blocks and ${inodesOf(blocks)} inodes`,
    `Filesystem UUID: ${cluster.random.uuid()}`,
    'Superblock backups stored on blocks: ',
    `\t${superblockCopies(blocks).join(', ')}`,
  ];
}

/** A new formatted volume and the log of making it. */
export function makeFilesystem(
  cluster: Cluster,
  guest: Pick<Guest, 'vmid' | 'node' | 'kind'>,
  storage: string,
  size: number,
  os: boolean,
  log: TaskLog,
): MadeImage {
  const image = makeImage(cluster, { storage, guest, size, format: 'raw', os });
  log(...image.lines, ...mkfsLines(cluster, size));
  return image;
}

/** A mount as it stands in the configuration: its volume made where `STORAGE:SIZE` asks for one. */
export function realizeMount(
  cluster: Cluster,
  guest: Guest,
  wanted: string,
  os: boolean,
  log: TaskLog,
): string {
  const properties = readProperties(wanted, 'volume');
  const volid = properties.get('volume') ?? '';
  if (volid.startsWith('/')) return printProperties(properties, 'volume');
  const parts = splitVolumeId(volid);
  if (parts === undefined) return die(`unable to parse volume ID '${volid}'`);
  if (/^\d+(\.\d+)?$/.test(parts.name)) {
    const size = Math.round(Number(parts.name) * GIB);
    const image = makeFilesystem(cluster, guest, parts.storage, size, os, log);
    properties.set('volume', image.volid).set('size', printSize(size));
  } else {
    const volume = findVolume(cluster, volid, guest.node);
    if (volume === undefined) return die(`volume '${volid}' does not exist`);
    if (!properties.has('size')) properties.set('size', printSize(volume.size));
  }
  return printProperties(properties, 'volume');
}

/** A network card as it stands in the configuration: name first, address made where none was given. */
export function realizeNet(cluster: Cluster, wanted: string): string {
  const properties = readProperties(wanted, 'name');
  if (!properties.has('hwaddr')) properties.set('hwaddr', cluster.random.mac(macPrefix(cluster)));
  if (!properties.has('type')) properties.set('type', 'veth');
  const name = properties.get('name') ?? 'eth0';
  properties.delete('name');
  return `name=${name},${printProperties(properties, 'name')}`;
}
