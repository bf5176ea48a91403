import type { Ceph, CephOsd, CephPool } from '../store/ceph.js';
import type { Cluster } from '../store/cluster.js';
import { isUp } from './ceph.js';

/** The OSDs that take part, by host: each copy of a placement group lies on another host. */
function osdsByHost(ceph: Ceph): readonly (readonly CephOsd[])[] {
  const hosts = new Map<string, CephOsd[]>();
  for (const osd of ceph.osds.values()) {
    if (!osd.in) continue;
    const found = hosts.get(osd.host) ?? [];
    hosts.set(osd.host, [...found, osd]);
  }
  return [...hosts.values()];
}

/** A number that is the same for a placement group and a host, and spreads evenly. */
function mix(pool: number, group: number, host: number): number {
  const mixed = Math.imul(group + 1, 2654435761) ^ Math.imul(host + 1, 2246822519) ^ Math.imul(pool, 40503);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The OSDs that should hold a placement group: one on each of as many hosts as the pool has copies. */
function targetsOf(
  hosts: readonly (readonly CephOsd[])[],
  pool: CephPool,
  group: number,
): readonly CephOsd[] {
  const targets: CephOsd[] = [];
  for (let step = 0; step < Math.min(pool.size, hosts.length); step += 1) {
    const at = (group + step) % hosts.length;
    const host = hosts[at] ?? [];
    const osd = host[mix(pool.id, group, at) % host.length];
    if (osd !== undefined) targets.push(osd);
  }
  return targets;
}

function stateOf(pool: CephPool, copies: number): string {
  if (copies >= pool.size) return 'active+clean';
  if (copies >= pool.minSize) return 'active+undersized+degraded';
  return copies > 0 ? 'undersized+degraded+peered' : 'down';
}

/** What placement groups of a cluster do. */
export interface Placement {
  /** Placement groups by state. */
  readonly states: ReadonlyMap<string, number>;
  /** Placement groups with a copy on each OSD. */
  readonly onOsd: ReadonlyMap<number, number>;
  /** Copies of objects that are missing, and that there should be. */
  readonly missingCopies: number;
  readonly wantedCopies: number;
}

/** Where all placement groups lie and how they do, with an OSD (by id) taken for stopped where one is given. */
export function placementOf(cluster: Cluster, ceph: Ceph, stopped?: number): Placement {
  const hosts = osdsByHost(ceph);
  const states = new Map<string, number>();
  const onOsd = new Map<number, number>();
  let missingCopies = 0;
  let wantedCopies = 0;
  for (const pool of ceph.pools.values()) {
    const objects = pool.objects / pool.pgNum;
    for (let group = 0; group < pool.pgNum; group += 1) {
      const alive = targetsOf(hosts, pool, group).filter((osd) => osd.id !== stopped && isUp(cluster, osd));
      for (const { id } of alive) onOsd.set(id, (onOsd.get(id) ?? 0) + 1);
      const state = stateOf(pool, alive.length);
      states.set(state, (states.get(state) ?? 0) + 1);
      missingCopies += objects * Math.max(0, pool.size - alive.length);
      wantedCopies += objects * pool.size;
    }
  }
  return {
    states,
    onOsd,
    missingCopies: Math.round(missingCopies),
    wantedCopies: Math.round(wantedCopies),
  };
}

/** Bytes of all OSDs that take part, and what is used on them. */
export interface Space {
  readonly total: number;
  readonly used: number;
}

/** The space of the OSDs that take part, and what all copies of all data take of it. */
export function spaceOf(ceph: Ceph): Space {
  const total = [...ceph.osds.values()].filter((osd) => osd.in).reduce((sum, { size }) => sum + size, 0);
  const used = [...ceph.pools.values()].reduce((sum, { stored, size }) => sum + stored * size, 0);
  return { total, used: Math.min(used, total) };
}
