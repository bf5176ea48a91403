import type { Caller } from '../access/caller.js';
import { isShown } from '../access/visibility.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, GuestKind, Run } from '../store/model.js';
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
function wobble(vmid: number, minute: number, salt: number): number {
  const mixed = Math.imul(vmid * 2654435761 + minute * 40503 + salt * 97, 2246822519) >>> 0;
  return mixed / 0x1_0000_0000;
}

/** The minute in which something happens: what a running guest uses stays the same for that long. */
export function minuteOf(now: number): number {
  return Math.floor(now / 60_000);
}

/** What the use of a guest hangs on, beside its uptime. */
export interface Load {
  readonly vmid: number;
  readonly kind: GuestKind;
  readonly running: boolean;
  /** Whether an operating system is at work in it. */
  readonly system: boolean;
  /** Bytes of the disk that it boots from, and of its memory. */
  readonly size: number;
  readonly memory: number;
  readonly minute: number;
}

/** What a guest uses for a minute, as all listings show it. */
export interface Usage {
  readonly cpu: number;
  readonly disk: number;
  readonly maxdisk: number;
  readonly mem: number;
}

/** What a guest of that load uses. */
export function usageOf({ vmid, kind, running, system, size, memory, minute }: Load): Usage {
  if (!running) return { cpu: 0, disk: 0, maxdisk: size, mem: 0 };
  const vm = kind === 'qemu';
  const disk = vm ? 0 : Math.round(size * 0.002);
  const maxdisk = vm ? size : usableBytes(size);
  if (!system) return { cpu: 0, disk, maxdisk, mem: IDLE_MEMORY };
  return {
    cpu: Math.round((0.01 + 0.15 * wobble(vmid, minute, 2)) * 1e6) / 1e6,
    disk,
    maxdisk,
    mem: Math.round(memory * (0.25 + 0.4 * wobble(vmid, minute, 1))),
  };
}

const NETIN = 5120;
const IDLE_NETIN = 110;

/** What grows while a guest runs: bytes in and out, seconds. */
export interface Growth {
  readonly netin: number;
  readonly netout: number;
  readonly uptime: number;
}

/** What has grown since the guest was started. */
export function growthOf(run: Run | undefined, system: boolean, now: number): Growth {
  if (run === undefined) return { netin: 0, netout: 0, uptime: 0 };
  const uptime = Math.max(1, Math.floor((now - run.startedAt) / 1000));
  const netin = (system ? NETIN : IDLE_NETIN) * uptime;
  return { netin, netout: system ? Math.round(netin / 3) : 0, uptime };
}

/** What a guest's use hangs on in a minute: it has run since its last start, and not before. */
export function loadOf(cluster: Cluster, guest: Guest, minute: number): Load {
  const { vmid, kind, run } = guest;
  const running = run !== undefined && minute >= minuteOf(run.startedAt);
  const [size, memory] = [diskSizeOf(guest), memoryOf(guest)];
  return { vmid, kind, running, system: hasSystem(cluster, guest), size, memory, minute };
}

function measuresOf(cluster: Cluster, guest: Guest): Usage & Growth {
  const now = cluster.clock.now();
  const load = loadOf(cluster, guest, minuteOf(now));
  return { ...usageOf(load), ...growthOf(guest.run, load.system, now) };
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

/** The guests that the caller may see (VM.Audit), in order of their ids. */
export function visibleGuests(cluster: Cluster, caller: Caller): readonly Guest[] {
  return [...cluster.guests.values()]
    .filter((guest) => isShown(cluster, caller, `/vms/${guest.vmid}`, ['VM.Audit']))
    .sort((a, b) => a.vmid - b.vmid);
}
