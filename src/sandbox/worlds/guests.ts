import { printSize } from '../guests/properties.js';
import { addVolume, isFileBased, needStorage, volumeId } from '../storage/volumes.js';
import { type Cluster, nextPid, seconds } from '../store/cluster.js';
import type { Guest, GuestConfig, GuestKind, Value } from '../store/model.js';

const GIB = 1024 ** 3;

/** A guest that is there when a world starts. */
export interface GuestPlan {
  readonly vmid: number;
  readonly kind: GuestKind;
  readonly node: string;
  readonly name: string;
  readonly cores: number;
  /** MiB. */
  readonly memory: number;
  readonly storage: string;
  /** GiB of each disk, the one with the system first. */
  readonly disks: readonly number[];
  /** Hours that it has been running; undefined for a stopped one. */
  readonly up?: number;
  readonly paused?: boolean;
  readonly ostype: string;
  readonly tags?: string;
  readonly pool?: string;
  /** Whether nothing is installed, so that it does not react. */
  readonly blank?: boolean;
  /** Options beside those above. */
  readonly options?: Readonly<Record<string, Value>>;
  /** Days since it was made. */
  readonly age: number;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

function addDisk(cluster: Cluster, plan: GuestPlan, gibibytes: number, index: number): string {
  const storage = needStorage(cluster, plan.storage);
  const template = plan.options?.template === 1;
  const format = isFileBased(storage) && plan.kind === 'qemu' ? 'qcow2' : 'raw';
  const stem = `${template ? 'base' : 'vm'}-${plan.vmid}-disk-${index}`;
  const size = gibibytes * GIB;
  const volume = addVolume(cluster, {
    storage: plan.storage,
    name: isFileBased(storage) ? `${plan.vmid}/${stem}.${format}` : stem,
    node: plan.node,
    content: plan.kind === 'qemu' ? 'images' : 'rootdir',
    format,
    size,
    used: Math.round(size * 0.3),
    vmid: plan.vmid,
    os: index === 0 && plan.blank !== true,
  });
  return `${volumeId(volume)},size=${printSize(size)}`;
}

function vmConfig(cluster: Cluster, plan: GuestPlan): GuestConfig {
  const { random } = cluster;
  const config: GuestConfig = {
    agent: 'enabled=1',
    boot: 'order=scsi0;net0',
    cores: plan.cores,
    cpu: 'x86-64-v2-AES',
    memory: String(plan.memory),
    meta: `creation-qemu=10.1.2,ctime=${seconds(cluster) - plan.age * 86_400}`,
    name: plan.name,
    net0: `virtio=${random.mac('BC:24:11')},bridge=vmbr0,firewall=1`,
    ostype: plan.ostype,
    scsihw: 'virtio-scsi-single',
    smbios1: `uuid=${random.uuid()}`,
    vmgenid: random.uuid(),
  };
  plan.disks.forEach((size, index) => {
    config[`scsi${index}`] = addDisk(cluster, plan, size, index);
  });
  return config;
}

function containerConfig(cluster: Cluster, plan: GuestPlan): GuestConfig {
  const [root = 8, ...mounts] = plan.disks;
  const config: GuestConfig = {
    arch: 'amd64',
    cores: plan.cores,
    features: 'nesting=1',
    hostname: plan.name,
    memory: plan.memory,
    net0: `name=eth0,bridge=vmbr0,firewall=1,hwaddr=${cluster.random.mac('BC:24:11')},ip=dhcp,type=veth`,
    ostype: plan.ostype,
    rootfs: addDisk(cluster, plan, root, 0),
    swap: 512,
    unprivileged: 1,
  };
  mounts.forEach((size, index) => {
    config[`mp${index}`] = `${addDisk(cluster, plan, size, index + 1)},mp=/srv/data${index}`;
  });
  return config;
}

/** Adds a guest with its disks, in the state that the plan says. */
export function addGuest(cluster: Cluster, plan: GuestPlan): Guest {
  const { vmid, kind, node, up } = plan;
  const base = kind === 'qemu' ? vmConfig(cluster, plan) : containerConfig(cluster, plan);
  const tags: GuestConfig = plan.tags === undefined ? {} : { tags: plan.tags };
  const now = cluster.clock.now();
  const guest: Guest = {
    vmid,
    kind,
    node,
    config: { ...base, ...tags, ...plan.options },
    pending: {},
    snapshots: new Map(),
    run:
      up === undefined
        ? undefined
        : { pid: nextPid(cluster), startedAt: now - up * HOUR, paused: plan.paused ?? false },
    createdAt: now - plan.age * DAY,
  };
  cluster.guests.set(vmid, guest);
  if (plan.pool !== undefined) cluster.pools.get(plan.pool)?.guests.add(vmid);
  return guest;
}

/** Gives a guest a snapshot of its configuration, taken so many days ago. */
export function addSnapshot(
  cluster: Cluster,
  guest: Guest,
  name: string,
  description: string,
  days: number,
): void {
  const { parent, ...config } = guest.config;
  guest.snapshots.set(name, {
    name,
    snaptime: seconds(cluster) - days * 86_400,
    parent: parent === undefined ? undefined : String(parent),
    description,
    vmstate: false,
    config,
  });
  guest.config.parent = name;
}
