import { disksOf, ownedVolumes, readDrive } from '../../guests/disks.js';
import { parseSize, readProperties } from '../../guests/properties.js';
import { addVolume, splitVolumeId } from '../../storage/volumes.js';
import { type Cluster, nextPid, seconds } from '../../store/cluster.js';
import type { Guest } from '../../store/model.js';
import type { WorldContent } from './schema.js';

type GuestContent = WorldContent['guests'][string];

/** How much of a disk is in use. */
const FILLED = 0.3;

/** Bytes of a volume whose configuration says nothing of its size: an EFI disk, cloud-init. */
const SMALL = 4 * 1024 ** 2;

/** `base-9000-disk-0/vm-100-disk-0`: the volume that a linked clone is based on, and its own name. */
function splitParent(name: string): { readonly parent?: string; readonly own: string } {
  const [, parent, own] = /^((?:\d+\/)?base-[^/]+)\/(.+)$/.exec(name) ?? [];
  return parent === undefined || own === undefined ? { own: name } : { parent, own };
}

function sizeOf(text: string): number {
  return parseSize(readProperties(text, 'file').get('size') ?? '') ?? SMALL;
}

/** The configuration's key of the disk that the guest boots from. */
function bootKey({ kind, config }: Guest): string | undefined {
  if (kind === 'lxc') return 'rootfs';
  const order = /(?:^|,)order=([^,]*)/.exec(String(config.boot ?? ''))?.[1] ?? '';
  return order.split(';').find((key) => readDrive(config, key)?.cdrom === false);
}

/** Adds the volumes that the guest's configuration names: half filled, with a system on the one it boots from. */
function addVolumes(cluster: Cluster, guest: Guest, system: boolean): void {
  const boot = bootKey(guest);
  const disks = new Map(disksOf(guest).map((drive) => [drive.volid, drive]));
  for (const volid of ownedVolumes(guest)) {
    const parts = splitVolumeId(volid);
    if (parts === undefined || !cluster.storages.has(parts.storage)) continue;
    const { parent, own } = splitParent(parts.name);
    const drive = disks.get(volid);
    const size = drive === undefined ? SMALL : sizeOf(drive.text);
    addVolume(cluster, {
      storage: parts.storage,
      name: own,
      node: guest.node,
      content: guest.kind === 'qemu' ? 'images' : 'rootdir',
      format: /\.(raw|qcow2|vmdk)$/.exec(own)?.[1] ?? (own.endsWith('.subvol') ? 'subvol' : 'raw'),
      size,
      used: Math.round(size * FILLED),
      vmid: guest.vmid,
      os: system && drive !== undefined && drive.key === boot,
      ...(parent === undefined ? {} : { parent }),
    });
  }
}

function addSnapshots(cluster: Cluster, guest: Guest, content: GuestContent): void {
  const { parent: current, ...config } = guest.config;
  let last: string | undefined;
  for (const [name, { description, age, vmstate, parent = last }] of Object.entries(content.snapshots)) {
    const snaptime = seconds(cluster) - age;
    guest.snapshots.set(name, { name, snaptime, parent, description, vmstate, config: { ...config } });
    last = name;
  }
  const parent = current ?? last;
  if (parent !== undefined) guest.config.parent = parent;
}

/** Adds a guest of a world file, its volumes and snapshots. */
export function fillGuest(cluster: Cluster, vmid: number, content: GuestContent): void {
  const { type, node, state, up, age, pool } = content;
  const now = cluster.clock.now();
  const guest: Guest = {
    vmid,
    kind: type,
    node,
    config: { ...content.config },
    pending: {},
    snapshots: new Map(),
    run:
      state === 'stopped'
        ? undefined
        : { pid: nextPid(cluster), startedAt: now - up * 1000, paused: state === 'paused' },
    createdAt: now - age * 1000,
  };
  cluster.guests.set(vmid, guest);
  if (pool !== undefined) cluster.pools.get(pool)?.guests.add(vmid);
  addVolumes(cluster, guest, content.system);
  addSnapshots(cluster, guest, content);
}
