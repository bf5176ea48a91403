import { findVolume, volumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import type { TaskLog } from '../tasks/task.js';
import { type MadeImage, makeImage } from './allocate.js';
import type { Drive } from './disks.js';
import { printProperties, printSize, readProperties } from './properties.js';

/** How a disk is copied. */
export interface CopyPlan {
  readonly source: Guest;
  readonly target: Pick<Guest, 'vmid' | 'node' | 'kind'>;
  readonly drive: Drive;
  /** Where to; the source's own storage where undefined. */
  readonly storage: string | undefined;
  readonly format: string | undefined;
}

/** A size in bytes as QEMU's copy job writes it. */
function human(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${value.toFixed(1)} ${units[unit] ?? 'B'}`;
}

/** The drive's text with another volume in it. */
export function withVolume(drive: Drive, volid: string, size: number): string {
  const properties = readProperties(drive.text, 'file');
  properties.set('file', volid).set('size', printSize(size));
  return printProperties(properties, 'file');
}

/** Copies a disk in full: makes the image, writes the log; gives the new drive's text and image. */
export function copyDisk(cluster: Cluster, plan: CopyPlan, log: TaskLog): { text: string; image: MadeImage } {
  const { source, target, drive } = plan;
  const volume = findVolume(cluster, drive.volid, source.node);
  if (volume === undefined) throw new Error(`volume '${drive.volid}' does not exist`);
  const where = target.kind === 'qemu' ? `drive ${drive.key}` : `mountpoint ${drive.key}`;
  log(`create full clone of ${where} (${drive.volid})`);
  const image = makeImage(cluster, {
    storage: plan.storage ?? volume.storage,
    guest: target,
    size: volume.size,
    format: plan.format ?? volume.format,
    os: volume.os,
    used: volume.used,
  });
  log(...image.lines);
  if (target.kind === 'qemu') {
    log(
      `allocated target volume '${image.volid}'`,
      `transferred 0.0 B of ${human(volume.size)} (0.00%)`,
      `transferred ${human(volume.size)} of ${human(volume.size)} (100.00%)`,
    );
  }
  return { text: withVolume(drive, image.volid, volume.size), image };
}

/** Makes an image that stands on a template's base image; gives the new drive's text. */
export function linkDisk(cluster: Cluster, plan: CopyPlan, log: TaskLog): string {
  const { source, target, drive } = plan;
  const base = findVolume(cluster, drive.volid, source.node);
  if (base === undefined) throw new Error(`volume '${drive.volid}' does not exist`);
  const where = target.kind === 'qemu' ? `drive ${drive.key}` : `mountpoint ${drive.key}`;
  log(`create linked clone of ${where} (${drive.volid})`);
  const image = makeImage(cluster, {
    storage: base.storage,
    guest: target,
    size: base.size,
    format: base.format,
    os: base.os,
    base,
  });
  const file = image.volume.name.replace(/^\d+\//, '');
  if (base.name.includes('/')) {
    log(`clone ${base.name}: images, ${file}, ${target.vmid} to ${file} (base=../${base.name})`);
  }
  log(...image.lines);
  return withVolume(drive, volumeId(image.volume), base.size);
}
