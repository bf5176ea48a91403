import type { Caller } from '../access/caller.js';
import { isShown } from '../access/visibility.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { diskSizeOf, hasSystem } from './disks.js';
import { usableBytes } from './ext4.js';
import { isTemplate, nameOf } from './guest.js';
import { readProperties } from './properties.js';
import { remembered } from './remembered.js';

const MIB = 1024 * 1024;
/** What a guest without an operating system keeps in memory. */
const IDLE_MEMORY = 4 * MIB;

type Row = Record<string, unknown>;

const readMemory = remembered((text) => Number(readProperties(text, 'current').get('current') ?? 512) * MIB);

/** Bytes of memory that the configuration gives the guest. */
export function memoryOf(guest: Guest): number {
  const memory = guest.config.memory ?? 512;
  return typeof memory === 'number' ? memory * MIB : readMemory(memory);
}

/** How many virtual CPUs the guest may use. */
export function cpusOf(cluster: Cluster, guest: Guest): number {
  const { cores, sockets, vcpus } = guest.config;
  if (guest.kind === 'lxc') return Number(cores ?? cluster.nodes.get(guest.node)?.cpus ?? 1);
  return Number(vcpus ?? Number(sockets ?? 1) * Number(cores ?? 1));
}

/** A number in 0…1 that stays the same for a guest within a minute. */
function wobble(cluster: Cluster, guest: Guest, salt: number): number {
  const minute = Math.floor(cluster.clock.now() / 60_000);
  const mixed = Math.imul(guest.vmid * 2654435761 + minute * 40503 + salt * 97, 2246822519) >>> 0;
  return mixed / 0x1_0000_0000;
}

/** What a guest has and uses, as all listings show it. */
interface Measures {
  readonly cpu: number;
  readonly disk: number;
  readonly maxdisk: number;
  readonly mem: number;
  readonly netin: number;
  readonly netout: number;
  readonly uptime: number;
}

const NETIN = 5120;
const IDLE_NETIN = 110;

function measuresOf(cluster: Cluster, guest: Guest): Measures {
  const { run } = guest;
  const size = diskSizeOf(guest);
  if (run === undefined) {
    return { cpu: 0, disk: 0, maxdisk: size, mem: 0, netin: 0, netout: 0, uptime: 0 };
  }
  const uptime = Math.max(1, Math.floor((cluster.clock.now() - run.startedAt) / 1000));
  const vm = guest.kind === 'qemu';
  const disk = vm ? 0 : Math.round(size * 0.002);
  const maxdisk = vm ? size : usableBytes(size);
  if (!hasSystem(cluster, guest)) {
    return { cpu: 0, disk, maxdisk, mem: IDLE_MEMORY, netin: IDLE_NETIN * uptime, netout: 0, uptime };
  }
  const share = 0.25 + 0.4 * wobble(cluster, guest, 1);
  const netin = NETIN * uptime;
  return {
    cpu: Math.round((0.01 + 0.15 * wobble(cluster, guest, 2)) * 1e6) / 1e6,
    disk,
    maxdisk,
    mem: Math.round(memoryOf(guest) * share),
    netin,
    netout: Math.round(netin / 3),
    uptime,
  };
}

/** Pressure stall numbers: QEMU's are numbers, those of containers text. */
function pressure(guest: Guest): Row {
  const value = guest.kind === 'qemu' ? 0 : '0.00';
  const row: Row = {};
  for (const what of ['cpufull', 'cpusome', 'iofull', 'iosome', 'memoryfull', 'memorysome']) {
    row[`pressure${what}`] = value;
  }
  return row;
}

function hasSerial({ config }: Guest): boolean {
  return Object.keys(config).some((key) => /^serial\d$/.test(key));
}

/** What listings and `status/current` have in common, by PVE's vmstatus. */
export function statusRow(cluster: Cluster, guest: Guest): Row {
  const { run, kind } = guest;
  const measures = measuresOf(cluster, guest);
  const shared: Row = {
    ...measures,
    cpus: cpusOf(cluster, guest),
    maxmem: memoryOf(guest),
    name: nameOf(guest),
    status: run === undefined ? 'stopped' : 'running',
    vmid: guest.vmid,
  };
  for (const key of ['tags', 'lock']) if (guest.config[key] !== undefined) shared[key] = guest.config[key];
  if (isTemplate(guest)) shared.template = 1;
  if (run !== undefined) Object.assign(shared, { pid: run.pid }, pressure(guest));
  if (kind === 'qemu')
    return { ...shared, memhost: measures.mem, ...(hasSerial(guest) ? { serial: 1 } : {}) };
  const swap = Number(guest.config.swap ?? 512) * MIB;
  return { ...shared, diskread: 0, diskwrite: 0, maxswap: swap, swap: 0, type: 'lxc' };
}

/** Seconds between two rounds of the statistics daemon. */
const ROUND = 10_000;

/** Whether the statistics daemon has looked at the guest since it was made. */
function isMeasured(cluster: Cluster, guest: Guest): boolean {
  return Math.floor(cluster.clock.now() / ROUND) > Math.floor(guest.createdAt / ROUND);
}

/** The pool of each guest that is in one. */
export function poolsOfGuests(cluster: Cluster): ReadonlyMap<number, string> {
  const pools = new Map<number, string>();
  for (const { poolid, guests } of cluster.pools.values()) for (const vmid of guests) pools.set(vmid, poolid);
  return pools;
}

/** A guest's row of `/cluster/resources`, `pool` being the one that it is in. */
export function resourceRow(cluster: Cluster, guest: Guest, pool?: string): Row {
  const { vmid, kind, node, config } = guest;
  const { tags, lock } = config;
  const id = `${kind}/${vmid}`;
  if (cluster.nodes.get(node)?.online !== true || !isMeasured(cluster, guest)) {
    return { id, node, type: kind, vmid, tags, lock, pool, status: 'unknown' };
  }
  const { cpu, disk, maxdisk, mem, netin, netout, uptime } = measuresOf(cluster, guest);
  // One literal, what is undefined left out in JSON: with ten thousand guests a spread costs more than all the rest.
  return {
    id,
    node,
    type: kind,
    vmid,
    tags,
    lock,
    pool,
    cpu,
    disk,
    diskread: 0,
    diskwrite: 0,
    maxcpu: cpusOf(cluster, guest),
    maxdisk,
    maxmem: memoryOf(guest),
    mem,
    memhost: kind === 'qemu' ? mem : undefined,
    name: nameOf(guest),
    netin,
    netout,
    status: guest.run === undefined ? 'stopped' : 'running',
    template: isTemplate(guest) ? 1 : 0,
    uptime,
  };
}

/** The guests that the caller may see (VM.Audit), in order of their ids. */
export function visibleGuests(cluster: Cluster, caller: Caller): readonly Guest[] {
  return [...cluster.guests.values()]
    .filter((guest) => isShown(cluster, caller, `/vms/${guest.vmid}`, ['VM.Audit']))
    .sort((a, b) => a.vmid - b.vmid);
}
