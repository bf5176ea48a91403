import type { Caller } from '../access/caller.js';
import { isShown } from '../access/visibility.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { bootDisk, hasSystem } from './disks.js';
import { usableBytes } from './ext4.js';
import { isTemplate, nameOf } from './guest.js';
import { parseSize, readProperties } from './properties.js';

const MIB = 1024 * 1024;
/** What a guest without an operating system keeps in memory. */
const IDLE_MEMORY = 4 * MIB;

type Row = Record<string, unknown>;

/** Bytes of memory that the configuration gives the guest. */
export function memoryOf(guest: Guest): number {
  const memory = readProperties(String(guest.config.memory ?? 512), 'current').get('current');
  return Number(memory ?? 512) * MIB;
}

/** How many virtual CPUs the guest may use. */
export function cpusOf(cluster: Cluster, guest: Guest): number {
  const { cores, sockets, vcpus } = guest.config;
  if (guest.kind === 'lxc') return Number(cores ?? cluster.nodes.get(guest.node)?.cpus ?? 1);
  return Number(vcpus ?? Number(sockets ?? 1) * Number(cores ?? 1));
}

/** Bytes of the disk that the guest boots from; 0 without one. */
export function diskSizeOf(guest: Guest): number {
  const disk = bootDisk(guest);
  const size = disk === undefined ? undefined : readProperties(disk, 'file').get('size');
  return size === undefined ? 0 : (parseSize(size) ?? 0);
}

/** A number in 0…1 that stays the same for a guest within a minute. */
function wobble(cluster: Cluster, guest: Guest, salt: number): number {
  const minute = Math.floor(cluster.clock.now() / 60_000);
  const mixed = Math.imul(guest.vmid * 2654435761 + minute * 40503 + salt * 97, 2246822519) >>> 0;
  return mixed / 0x1_0000_0000;
}

/** What a running guest uses; nothing for a stopped one. */
function usage(
  cluster: Cluster,
  guest: Guest,
): { cpu: number; mem: number; traffic: number; uptime: number } {
  const { run } = guest;
  if (run === undefined) return { cpu: 0, mem: 0, traffic: 0, uptime: 0 };
  const uptime = Math.max(1, Math.floor((cluster.clock.now() - run.startedAt) / 1000));
  if (!hasSystem(cluster, guest)) return { cpu: 0, mem: IDLE_MEMORY, traffic: 110 * uptime, uptime };
  const share = 0.25 + 0.4 * wobble(cluster, guest, 1);
  const cpu = Number((0.01 + 0.15 * wobble(cluster, guest, 2)).toFixed(6));
  return { cpu, mem: Math.round(memoryOf(guest) * share), traffic: 5120 * uptime, uptime };
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
  const { cpu, mem, traffic, uptime } = usage(cluster, guest);
  const size = diskSizeOf(guest);
  const shared: Row = {
    cpu,
    cpus: cpusOf(cluster, guest),
    disk: 0,
    maxdisk: size,
    maxmem: memoryOf(guest),
    mem,
    name: nameOf(guest),
    netin: traffic,
    netout: hasSystem(cluster, guest) ? Math.round(traffic / 3) : 0,
    status: run === undefined ? 'stopped' : 'running',
    uptime,
    vmid: guest.vmid,
  };
  for (const key of ['tags', 'lock']) if (guest.config[key] !== undefined) shared[key] = guest.config[key];
  if (isTemplate(guest)) shared.template = 1;
  if (run !== undefined) Object.assign(shared, { pid: run.pid }, pressure(guest));
  if (kind === 'qemu') return { ...shared, memhost: mem, ...(hasSerial(guest) ? { serial: 1 } : {}) };
  const swap = Number(guest.config.swap ?? 512) * MIB;
  const filled = run === undefined ? {} : { disk: Math.round(size * 0.002), maxdisk: usableBytes(size) };
  return { ...shared, ...filled, diskread: 0, diskwrite: 0, maxswap: swap, swap: 0, type: 'lxc' };
}

/** Seconds between two rounds of the statistics daemon. */
const ROUND = 10_000;

/** Whether the statistics daemon has looked at the guest since it was made. */
function isMeasured(cluster: Cluster, guest: Guest): boolean {
  return Math.floor(cluster.clock.now() / ROUND) > Math.floor(guest.createdAt / ROUND);
}

/** The pool that the guest is in. */
export function poolOfGuest(cluster: Cluster, vmid: number): string | undefined {
  for (const pool of cluster.pools.values()) if (pool.guests.has(vmid)) return pool.poolid;
  return undefined;
}

/** A guest's row of `/cluster/resources`. */
export function resourceRow(cluster: Cluster, guest: Guest): Row {
  const { vmid, kind, node } = guest;
  const { tags, lock } = guest.config;
  const pool = poolOfGuest(cluster, vmid);
  const known: Row = {
    id: `${kind}/${vmid}`,
    node,
    type: kind,
    vmid,
    ...(tags === undefined ? {} : { tags }),
    ...(lock === undefined ? {} : { lock }),
    ...(pool === undefined ? {} : { pool }),
  };
  if (cluster.nodes.get(node)?.online !== true || !isMeasured(cluster, guest)) {
    return { ...known, status: 'unknown' };
  }
  const { cpu, cpus, disk, maxdisk, maxmem, mem, memhost, name, netin, netout, status, uptime } = statusRow(
    cluster,
    guest,
  );
  return {
    ...known,
    cpu,
    disk,
    diskread: 0,
    diskwrite: 0,
    maxcpu: cpus,
    maxdisk,
    maxmem,
    mem,
    ...(memhost === undefined ? {} : { memhost }),
    name,
    netin,
    netout,
    status,
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
