import type {
  CallOptions,
  LineOptions,
  LogOptions,
  TaskEnd,
  TaskStatus,
  WaitOptions,
} from '../../overrides/call.js';
import { PveError } from './error.js';
import { ownRoute } from './own-route.js';
import { readLog, type TaskAddress } from './task-log.js';
import { readStatus } from './task-status.js';
import { waitForTask } from './task-wait.js';
import { followLog, type TaskTools } from './task-watch.js';

/** A task that is being started, and what its handle works with. */
export interface Begun {
  readonly tools: TaskTools;
  /** Where it is found, once it has begun; undefined where PVE needs no task. */
  readonly address: Promise<TaskAddress | undefined>;
}

const doneAtOnce: TaskEnd = { upid: null, exitstatus: 'OK', warnings: [] };

async function needed({ address }: Begun, what: string): Promise<TaskAddress> {
  const found = await address;
  if (found) return found;
  throw new PveError('not-found', `There is no ${what}: PVE was done at once and started no task.`);
}

/** `Task.wait` */
export async function wait(begun: Begun, how?: WaitOptions): Promise<TaskEnd> {
  const at = await begun.address;
  return at === undefined ? doneAtOnce : waitForTask(begun.tools, at, how);
}

/** `Task.status` */
export async function status(begun: Begun, options?: CallOptions): Promise<TaskStatus> {
  return readStatus(begun.tools.caller, await needed(begun, 'status'), options);
}

/** `Task.log` */
export async function log(begun: Begun, options?: LogOptions): Promise<string[]> {
  return readLog(begun.tools.caller, await needed(begun, 'log'), options);
}

/** `Task.lines` */
export async function* lines(begun: Begun, options?: LineOptions): AsyncGenerator<string> {
  const at = await begun.address;
  if (at) yield* followLog(begun.tools, at, options);
}

/** `Task.stop` */
export async function stop(begun: Begun, options?: CallOptions): Promise<void> {
  const at = await needed(begun, 'task to stop');
  await begun.tools.caller.call(ownRoute('DELETE', '/nodes/{node}/tasks/{upid}'), at, {}, options);
}
