import type { CallOptions, TaskStatus, WaitOptions } from '../../overrides/call.js';
import { parseUpid } from '../domain/upid.js';
import type { Caller } from './caller.js';
import { type Clock, realClock } from './clock.js';
import { PveError } from './error.js';
import { readLog, type TaskAddress } from './task-log.js';
import { readStatus } from './task-status.js';

const firstPause = 250;
const longestPause = 2000;
const growth = 1.5;
/** Looks at a fresh task that may find nothing: PVE lists it a moment after it was started. */
const looksBeforeListed = 5;

/** What a task's handle works with. */
export interface TaskTools {
  readonly caller: Caller;
  /** Real time where none is given. */
  readonly clock: Clock | undefined;
  /** The one that started the task, for errors; unknown where it was taken up by its UPID. */
  readonly operation?: string;
}

/** The signal alone: a wait's time is not that of each of its calls. */
export function signalOf({ signal }: WaitOptions): CallOptions {
  return signal ? { signal } : {};
}

function isUnlisted(error: unknown): boolean {
  return error instanceof PveError && error.kind === 'not-found' && /no such task/i.test(error.reason ?? '');
}

/** "The task qmstart of 100 on pve1" */
export function describeTask(at: TaskAddress): string {
  const upid = parseUpid(at.upid);
  return upid
    ? `The task ${upid.type}${upid.id === '' ? '' : ` of ${upid.id}`} on ${upid.node}`
    : `The task ${at.upid}`;
}

function outOfTime(at: TaskAddress, timeout: number, operation: string | undefined): PveError {
  return new PveError(
    'timeout',
    `${describeTask(at)} is still running after ${timeout} ms; it goes on, and can be waited for again by its UPID ${at.upid}`,
    { node: at.node, upid: at.upid, ...(operation === undefined ? {} : { operation }) },
  );
}

/**
 * Looks at a task until it has ended, which the last status given tells: at once, then after 250 ms, and ever more
 * slowly up to every 2 s.
 * @throws PveError of kind `timeout` where the time runs out first
 */
export async function* watchTask(
  tools: TaskTools,
  at: TaskAddress,
  how: WaitOptions,
): AsyncGenerator<TaskStatus> {
  const { caller, clock = realClock } = tools;
  const began = clock.now();
  const timeout = how.timeout ?? Number.POSITIVE_INFINITY;
  let listed = false;
  for (let look = 1, pause = firstPause; ; look++, pause = Math.min(pause * growth, longestPause)) {
    how.signal?.throwIfAborted();
    try {
      const status = await readStatus(caller, at, signalOf(how));
      listed = true;
      yield status;
      if (status.status === 'stopped') return;
    } catch (error) {
      if (listed || look >= looksBeforeListed || !isUnlisted(error)) throw error;
    }
    const left = timeout - (clock.now() - began);
    if (left <= 0) throw outOfTime(at, timeout, tools.operation);
    await clock.sleep(Math.min(pause, left), how.signal);
  }
}

/** The lines of a task's log as they come, until it has ended. */
export async function* followLog(
  tools: TaskTools,
  at: TaskAddress,
  how: WaitOptions = {},
): AsyncGenerator<string> {
  let start = 0;
  for await (const _ of watchTask(tools, at, how)) {
    const lines = await readLog(tools.caller, at, { start, ...signalOf(how) });
    start += lines.length;
    yield* lines;
  }
}
