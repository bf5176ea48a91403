import type { Caller } from '../access/caller.js';
import { authId } from '../access/caller.js';
import { faultAt } from '../faults/struck.js';
import { type Cluster, nextPid, seconds } from '../store/cluster.js';
import type { Task } from '../store/task.js';
import { printUpid, type Upid } from './upid.js';

/** Writes lines into the task's log. */
export type TaskLog = (...lines: readonly string[]) => void;

/**
 * The work of a task: runs to the next `yield`, which gives the simulated milliseconds until it goes on.
 * A thrown error ends the task with its message.
 */
export type TaskBody = (log: TaskLog) => Generator<number, void, void>;

/** What PVE says of a task to start. */
export interface TaskStart {
  readonly node: string;
  readonly type: string;
  readonly id: string;
  /** Releases what the task held (a lock, say), however it ends. */
  readonly finally?: () => void;
}

/** Simulated ms between the answer with the UPID and the first step of the work. */
const FORK = 50;

/** Ticks a second, as `pstart` counts. */
const TICKS = 100;

const INFO = 6;
const ERROR = 3;

/** Adds a line to the cluster's log. */
export function writeClusterLog(cluster: Cluster, info: Upid, priority: number, message: string): void {
  const uid = (cluster.log.at(-1)?.uid ?? 0) + 1;
  cluster.log.push({
    uid,
    node: info.node,
    pid: info.pid,
    priority,
    tag: 'pvedaemon',
    time: seconds(cluster),
    user: info.user,
    message,
  });
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trimEnd();
}

/** How a task's log ends. */
function lastLine(exitstatus: string): string {
  if (exitstatus === 'OK' || exitstatus.startsWith('WARNINGS: ')) return `TASK ${exitstatus}`;
  return `TASK ERROR: ${exitstatus}`;
}

/** What a task that got to its end exits with: PVE counts the warnings among its lines. */
function finalStatus(task: Task): string {
  const warnings = task.log.filter((line) => line.startsWith('WARN: ')).length;
  return warnings === 0 ? 'OK' : `WARNINGS: ${warnings}`;
}

/** Ends a running task. */
export function endTask(cluster: Cluster, task: Task, exitstatus: string): void {
  if (task.exitstatus !== undefined) return;
  task.exitstatus = exitstatus;
  task.endtime = seconds(cluster);
  task.log.push(lastLine(exitstatus));
  const { cleanup } = task;
  task.cleanup = undefined;
  cleanup?.();
  const priority = exitstatus === 'OK' ? INFO : ERROR;
  writeClusterLog(cluster, task.info, priority, `end task ${task.upid} ${exitstatus}`);
}

/** Whether a fault keeps the task from going on after its first step; one that fails is ended. */
function isStruck(cluster: Cluster, task: Task): boolean {
  const failure = faultAt(cluster, 'task-fails', task.info.type);
  if (failure !== undefined) throw new Error(failure.detail);
  return faultAt(cluster, 'task-hangs', task.info.type) !== undefined;
}

function runSteps(cluster: Cluster, task: Task, steps: Generator<number, void, void>): void {
  if (task.exitstatus !== undefined) return;
  try {
    const step = steps.next();
    if (isStruck(cluster, task)) return;
    if (step.done === true) endTask(cluster, task, finalStatus(task));
    else cluster.clock.schedule(step.value, () => runSteps(cluster, task, steps));
  } catch (error) {
    endTask(cluster, task, messageOf(error));
  }
}

function registerTask(cluster: Cluster, caller: Caller, start: TaskStart): Task {
  const bootedAt = cluster.nodes.get(start.node)?.bootedAt ?? 0;
  const info: Upid = {
    node: start.node,
    pid: nextPid(cluster),
    pstart: Math.floor(((cluster.clock.now() - bootedAt) / 1000) * TICKS),
    starttime: seconds(cluster),
    type: start.type,
    id: start.id,
    user: authId(caller),
  };
  const upid = printUpid(info);
  const task: Task = {
    upid,
    info,
    log: [],
    exitstatus: undefined,
    endtime: undefined,
    cleanup: undefined,
  };
  cluster.tasks.set(upid, task);
  writeClusterLog(cluster, info, INFO, `starting task ${upid}`);
  return task;
}

/** Starts a task on the cluster's clock and gives its UPID (PVE::RESTEnvironment::fork_worker). */
export function startTask(cluster: Cluster, caller: Caller, start: TaskStart, body: TaskBody): string {
  const task = registerTask(cluster, caller, start);
  const steps = body((...lines) => {
    task.log.push(...lines);
  });
  const release = start.finally;
  task.cleanup = () => {
    steps.return();
    release?.();
  };
  cluster.clock.schedule(FORK, () => runSteps(cluster, task, steps));
  return task.upid;
}
