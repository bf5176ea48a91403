import type { Cluster } from '../store/cluster.js';
import { nextPid } from '../store/cluster.js';
import { printUpid, type Upid } from '../tasks/upid.js';

/** A task that had ended well before the world starts. */
export interface PastTask {
  readonly node: string;
  readonly type: string;
  readonly id: string;
  /** Who started it: user, or user and token. */
  readonly user: string;
  /** Seconds before now at which it started, and how long it took. */
  readonly ago: number;
  readonly took: number;
  /** What it wrote before `TASK OK`. */
  readonly log: readonly string[];
}

const INFO = 6;
const TICKS = 100;

/** Adds an ended task to the list of tasks and to the cluster's log. */
export function addPastTask(cluster: Cluster, past: PastTask): void {
  const { node, type, id, user } = past;
  const starttime = Math.floor(cluster.clock.now() / 1000) - past.ago;
  const endtime = starttime + past.took;
  const booted = (cluster.nodes.get(node)?.bootedAt ?? 0) / 1000;
  const pstart = Math.floor((starttime - booted) * TICKS);
  const info: Upid = { node, type, id, user, pid: nextPid(cluster), pstart, starttime };
  const upid = printUpid(info);
  cluster.tasks.set(upid, {
    upid,
    info,
    log: [...past.log, 'TASK OK'],
    exitstatus: 'OK',
    endtime,
    cleanup: undefined,
  });
  for (const [time, message] of [
    [starttime, `starting task ${upid}`],
    [endtime, `end task ${upid} OK`],
  ] as const) {
    const uid = (cluster.log.at(-1)?.uid ?? 0) + 1;
    cluster.log.push({ uid, node, pid: info.pid, priority: INFO, tag: 'pvedaemon', time, user, message });
  }
}
