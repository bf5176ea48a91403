import type { Clock } from './clock.js';
import type { Cluster } from './cluster.js';
import { CountedMap } from './counted-map.js';
import { createRandom } from './random.js';

/** All of a cluster that is data, as it stood at one moment. */
export interface ClusterState extends Omit<Cluster, 'clock' | 'random'> {
  /** The cluster's time, ms since 1970. */
  now: number;
  /** Where its dice stood. */
  dice: number;
}

/** Maps and sets in JSON: an object with this one key. */
const MAP = '$map';
const SET = '$set';

/** For JSON.stringify: maps and sets in a form that `parsed` reads. */
export function packed(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: [...value] };
  if (value instanceof Set) return { [SET]: [...value] };
  return value;
}

/** For JSON.parse: what `packed` wrote. */
export function parsed(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (MAP in value && Array.isArray(value[MAP])) return new Map(value[MAP]);
  if (SET in value && Array.isArray(value[SET])) return new Set(value[SET]);
  return value;
}

/** The state of a cluster as text: the same for two clusters that are alike in everything. */
export function printState(cluster: Cluster): string {
  const { clock, random, ...data } = cluster;
  return JSON.stringify({ ...data, now: clock.now(), dice: random.state() }, packed);
}

/** The state that a text made by `printState` holds. */
export function parseState(text: string): ClusterState {
  const state: ClusterState = JSON.parse(text, parsed);
  return state;
}

/** What PVE says of a task whose process is gone and whose log has no last line. */
const INTERRUPTED = 'unexpected status';

/**
 * A cluster in a saved state. The clock goes on from where it stood, or from its own time where that is later. What was
 * under way did not survive, as when a node loses power: its tasks ended without a result, its locks are still there.
 */
export function restoreCluster(state: ClusterState, clock: Clock): Cluster {
  const { now, dice, ...data } = state;
  if (now > clock.now()) clock.advance(now - clock.now());
  for (const task of data.tasks.values()) {
    if (task.exitstatus !== undefined) continue;
    task.exitstatus = INTERRUPTED;
    task.endtime = Math.floor(now / 1000);
  }
  return { ...data, volumes: new CountedMap(data.volumes), clock, random: createRandom(dice) };
}
