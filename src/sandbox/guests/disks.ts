import { findVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig } from '../store/model.js';
import { parseSize, readProperties } from './properties.js';
import { remembered } from './remembered.js';

const range = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** A VM's drives that it can boot from, in PVE's order. */
export const bootDrives: readonly string[] = [
  ...range('ide', 4),
  ...range('scsi', 31),
  ...range('virtio', 16),
  ...range('sata', 6),
];

const QEMU_DRIVES: readonly string[] = [...bootDrives, 'efidisk0', 'tpmstate0'];
const LXC_VOLUMES: readonly string[] = ['rootfs', ...range('mp', 256)];

/** Keys that hold volumes, by kind of guest, in PVE's order. */
export function volumeKeys(guest: Guest): readonly string[] {
  return guest.kind === 'qemu' ? QEMU_DRIVES : LXC_VOLUMES;
}

/** One volume that a configuration names. */
export interface Drive {
  readonly key: string;
  readonly volid: string;
  readonly cdrom: boolean;
  readonly text: string;
}

/** What the text of a drive says; `size` in bytes, undefined where it names none. */
interface DriveText {
  readonly volid: string;
  readonly cdrom: boolean;
  readonly size: number | undefined;
}

const readDriveText = remembered((text): DriveText => {
  const properties = readProperties(text, 'file');
  const volid = properties.get('file') ?? properties.get('volume') ?? '';
  const size = properties.get('size');
  return {
    volid,
    cdrom: properties.get('media') === 'cdrom',
    size: size === undefined ? undefined : parseSize(size),
  };
});

/** Reads one drive of a configuration; undefined where there is none. */
export function readDrive(config: GuestConfig, key: string): Drive | undefined {
  const text = config[key];
  if (typeof text !== 'string') return undefined;
  const { volid, cdrom } = readDriveText(text);
  return { key, volid, cdrom, text };
}

/** The drives of a guest with a volume of their own: disks and mount points, not CD drives. */
export function disksOf(guest: Guest, config: GuestConfig = guest.config): readonly Drive[] {
  return volumeKeys(guest)
    .map((key) => readDrive(config, key))
    .filter((drive): drive is Drive => drive !== undefined && !drive.cdrom && drive.volid.includes(':'));
}

/** Whether a snapshot of the guest stands on that volume. */
export function isInSnapshot(guest: Guest, volid: string): boolean {
  return [...guest.snapshots.values()].some(({ config }) =>
    Object.keys(config).some((key) => readDrive(config, key)?.volid === volid),
  );
}

/** Volumes that the guest owns: its disks, the cloud-init drive and unused ones. */
export function ownedVolumes(guest: Guest, config: GuestConfig = guest.config): readonly string[] {
  const keys = Object.keys(config).filter((key) => /^unused\d+$/.test(key));
  const unused = keys.map((key) => String(config[key]));
  const cloudInit = bootDrives
    .map((key) => readDrive(config, key))
    .filter((drive) => drive?.volid.includes('cloudinit'))
    .map((drive) => drive?.volid ?? '');
  return [...disksOf(guest, config).map((drive) => drive.volid), ...cloudInit, ...unused];
}

/** The drives that the text of `boot` names in `order=…`. */
const readBootOrder = remembered((boot): readonly string[] => {
  const order = /(?:^|,)order=([^,]*)/.exec(boot)?.[1];
  return order === undefined || order === '' ? [] : order.split(';');
});

const CONTAINER_BOOT: readonly string[] = ['rootfs'];

/** What the guest tries to boot from, in order: keys of its configuration. */
export function bootKeys({ kind, config }: Guest): readonly string[] {
  return kind === 'lxc' ? CONTAINER_BOOT : readBootOrder(String(config.boot ?? ''));
}

/** The disk that the guest boots from: the first disk of the boot order, or the root file system. */
function bootDisk(guest: Guest): DriveText | undefined {
  const { config } = guest;
  for (const key of bootKeys(guest)) {
    const text = config[key];
    const drive = typeof text === 'string' ? readDriveText(text) : undefined;
    if (drive !== undefined && !drive.cdrom) return drive;
  }
  return undefined;
}

/** Bytes of the disk that the guest boots from; 0 without one. */
export function diskSizeOf(guest: Guest): number {
  return bootDisk(guest)?.size ?? 0;
}

/** Whether an operating system answers in the guest. */
export function hasSystem(cluster: Cluster, guest: Guest): boolean {
  const disk = bootDisk(guest);
  return disk !== undefined && findVolume(cluster, disk.volid, guest.node)?.os === true;
}
