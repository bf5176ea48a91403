import { makeImage, storageFor } from '../guests/allocate.js';
import { bootDrives, readDrive } from '../guests/disks.js';
import { type Properties, printProperties, printSize, readProperties } from '../guests/properties.js';
import { die } from '../server/failure.js';
import { addVolume, findVolume, isFileBased, splitVolumeId } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestConfig } from '../store/model.js';
import type { TaskLog } from '../tasks/task.js';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/** Drives whose size PVE sets itself, in bytes. */
const FIXED_SIZE: Readonly<Record<string, number>> = { efidisk0: 4 * MIB, tpmstate0: 4 * MIB };

const DRIVE = /^(ide|sata|scsi|virtio|efidisk|tpmstate)\d+$/;

/** Whether the option is a drive. */
export function isDrive(option: string): boolean {
  return DRIVE.test(option);
}

function describeImport(cluster: Cluster, guest: Guest, source: string): { size: number; os: boolean } {
  const volume = findVolume(cluster, source, guest.node);
  return volume === undefined
    ? die(`volume '${source}' does not exist`)
    : { size: volume.size, os: volume.os };
}

/** Makes the new image that `STORAGE:SIZE` asks for, perhaps filled from another volume. */
function createDrive(
  cluster: Cluster,
  guest: Guest,
  key: string,
  properties: Properties,
  storage: string,
  gibibytes: number,
  log: TaskLog,
): string {
  const source = properties.get('import-from');
  const content =
    source === undefined
      ? { size: FIXED_SIZE[key] ?? Math.round(gibibytes * GIB), os: false }
      : describeImport(cluster, guest, source);
  const image = makeImage(cluster, { storage, guest, format: properties.get('format'), ...content });
  for (const gone of ['format', 'import-from', 'import-working-storage']) properties.delete(gone);
  properties.set('file', image.volid).set('size', printSize(content.size));
  const text = printProperties(properties, 'file');
  if (source === undefined) {
    log(...image.lines, `${key}: successfully created disk '${text}'`);
  } else {
    log(
      `importing disk '${source}' to VM ${guest.vmid} ...`,
      ...image.lines,
      `transferred 0.0 B of ${printSize(content.size)} (0.00%)`,
      `transferred ${printSize(content.size)} of ${printSize(content.size)} (100.00%)`,
      `${key}: successfully created disk '${text}'`,
    );
  }
  return text;
}

/** Makes the drive that carries cloud-init's data; gives its text. */
export function createCloudInit(
  cluster: Cluster,
  guest: Guest,
  key: string,
  storageId: string,
  log: TaskLog,
): string {
  const storage = storageFor(cluster, storageId, guest.node, 'images');
  const files = isFileBased(storage);
  const name = `${files ? `${guest.vmid}/` : ''}vm-${guest.vmid}-cloudinit${files ? '.qcow2' : ''}`;
  const format = files ? 'qcow2' : 'raw';
  addVolume(cluster, {
    storage: storageId,
    name,
    node: guest.node,
    content: 'images',
    format,
    size: 4 * MIB,
    vmid: guest.vmid,
  });
  const text = `${storageId}:${name},media=cdrom`;
  log(`${key}: successfully created disk '${text}'`);
  return text;
}

/**
 * What stands in the configuration for a drive that was asked for: makes its image where it names a size,
 * looks up the size where it names a volume. Throws PVE's words for a storage or volume that is not there.
 */
export function realizeDrive(
  cluster: Cluster,
  guest: Guest,
  key: string,
  wanted: string,
  log: TaskLog,
): string {
  const properties = readProperties(wanted, 'file');
  const volid = properties.get('file') ?? '';
  if (volid === 'none' || volid === 'cdrom' || volid.startsWith('/'))
    return printProperties(properties, 'file');
  const parts = splitVolumeId(volid);
  if (parts === undefined) return die(`unable to parse volume ID '${volid}'`);
  if (parts.name === 'cloudinit') return createCloudInit(cluster, guest, key, parts.storage, log);
  if (/^\d+(\.\d+)?$/.test(parts.name)) {
    return createDrive(cluster, guest, key, properties, parts.storage, Number(parts.name), log);
  }
  const volume = findVolume(cluster, volid, guest.node);
  if (volume === undefined) return die(`volume '${volid}' does not exist`);
  if (!properties.has('size') && !volid.includes('cloudinit')) properties.set('size', printSize(volume.size));
  return printProperties(properties, 'file');
}

const NET_MODELS = [
  'virtio',
  'e1000',
  'e1000e',
  'rtl8139',
  'vmxnet3',
  'pcnet',
  'ne2k_pci',
  'ne2k_isa',
  'i82551',
];

/** A network card as it stands in the configuration: `MODEL=MAC` first, a MAC made where none was given. */
export function realizeNet(cluster: Cluster, wanted: string): string {
  const properties = readProperties(wanted, 'model');
  const prefixed = [...properties.keys()].find((key) => NET_MODELS.includes(key) || /^(e1000|i82)/.test(key));
  const model = properties.get('model') ?? prefixed ?? 'virtio';
  const given = properties.get('macaddr') ?? (prefixed === undefined ? undefined : properties.get(prefixed));
  const mac = given?.toUpperCase() ?? cluster.random.mac(macPrefix(cluster));
  for (const key of ['model', 'macaddr', prefixed ?? 'model']) properties.delete(key);
  return [`${model}=${mac}`, printProperties(properties, 'model')].filter((part) => part !== '').join(',');
}

/** The prefix of generated MAC addresses that the datacenter's options set. */
export function macPrefix(cluster: Cluster): string {
  return String(cluster.options.mac_prefix ?? 'BC:24:11');
}

/** The boot order that PVE gives a VM without one: first disk, first CD drive, first network card; a blank for none. */
export function defaultBoot(config: GuestConfig): string {
  const drives = bootDrives.map((key) => readDrive(config, key)).filter((drive) => drive !== undefined);
  const disk = drives.find((drive) => !drive.cdrom)?.key;
  const cdrom = drives.find((drive) => drive.cdrom)?.key;
  const net = Object.keys(config)
    .filter((key) => /^net\d+$/.test(key))
    .sort()[0];
  const order = [disk, cdrom, net].filter((key) => key !== undefined);
  return order.length === 0 ? ' ' : `order=${order.join(';')}`;
}
