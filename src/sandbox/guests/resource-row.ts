import type { Cluster } from '../store/cluster.js';
import type { Guest } from '../store/model.js';
import { diskSizeOf, hasSystem } from './disks.js';
import { isTemplate, nameOf } from './guest.js';
import { cpusOf, growthOf, memoryOf, minuteOf, usageOf } from './status.js';

/** ms between two rounds of the statistics daemon. */
const ROUND = 10_000;

const roundOf = (time: number): number => Math.floor(time / ROUND);

/** When the statistics daemon last looked at the guests, ms since 1970: what a row measures is from then. */
export function lastRound(cluster: Cluster): number {
  return roundOf(cluster.clock.now()) * ROUND;
}

/** Whether there are numbers of the guest: its node is there, and the statistics daemon has looked since it was made. */
export function isSeen(cluster: Cluster, guest: Guest, round: number): boolean {
  return cluster.nodes.get(guest.node)?.online === true && roundOf(round) > roundOf(guest.createdAt);
}

type Row = Record<string, unknown>;

/** The state as PVE's statistics daemon tells it: of a VM what QEMU says, where `status/current` has it as `qmpstatus`. */
function stateOf({ kind, run }: Guest): string {
  if (run === undefined) return 'stopped';
  return kind === 'qemu' && run.paused ? 'paused' : 'running';
}

/** A row of `/cluster/resources` without what grows while the guest runs; what is undefined is left out in JSON. */
export function steadyRow(
  cluster: Cluster,
  guest: Guest,
  pool: string | undefined,
  seen: boolean,
  system: boolean,
  round: number,
): Row {
  const { vmid, kind, node, config, run } = guest;
  const known = { id: `${kind}/${vmid}`, node, type: kind, vmid, tags: config.tags, lock: config.lock, pool };
  if (!seen) return { ...known, status: 'unknown' };
  const running = run !== undefined;
  const memory = memoryOf(guest);
  const load = { vmid, kind, running, system, size: diskSizeOf(guest), memory, minute: minuteOf(round) };
  const { cpu, disk, maxdisk, mem } = usageOf(load);
  return {
    ...known,
    cpu,
    disk,
    diskread: 0,
    diskwrite: 0,
    maxcpu: cpusOf(cluster, guest),
    maxdisk,
    maxmem: memory,
    mem,
    memhost: kind === 'qemu' ? mem : undefined,
    name: nameOf(guest),
    status: stateOf(guest),
    template: isTemplate(guest) ? 1 : 0,
  };
}

/** A guest's row of `/cluster/resources`, `pool` being the one that it is in. */
export function resourceRow(cluster: Cluster, guest: Guest, pool?: string): Row {
  const round = lastRound(cluster);
  const seen = isSeen(cluster, guest, round);
  const system = hasSystem(cluster, guest);
  const steady = steadyRow(cluster, guest, pool, seen, system, round);
  return seen ? { ...steady, ...growthOf(guest.run, system, round) } : steady;
}

/** The pool of each guest that is in one. */
export function poolsOfGuests(cluster: Cluster): ReadonlyMap<number, string> {
  const pools = new Map<number, string>();
  for (const { poolid, guests } of cluster.pools.values()) for (const vmid of guests) pools.set(vmid, poolid);
  return pools;
}
