import type { TaskEnd, WaitOptions } from '../../overrides/call.js';
import type { Caller } from './caller.js';
import { oneLine, PveError } from './error.js';
import { readLog, type TaskAddress, warningsIn } from './task-log.js';
import { describeTask, signalOf, type TaskTools, watchTask } from './task-watch.js';

/** Lines of a failed task's log that its error carries. */
const tailLength = 20;

async function failed(
  tools: TaskTools,
  at: TaskAddress,
  exitstatus: string,
  how: WaitOptions,
): Promise<PveError> {
  const lines = await logOrNothing(tools, at, how);
  const { operation } = tools;
  const message = oneLine(`${describeTask(at)} failed: ${exitstatus || 'without a reason'}`);
  return new PveError('task-failed', message, {
    reason: exitstatus,
    ...(operation === undefined ? {} : { operation }),
    node: at.node,
    upid: at.upid,
    log: lines.slice(-tailLength),
  });
}

/** The log for an error or its warnings; what the task did counts more than a log that can't be read. */
async function logOrNothing({ caller }: TaskTools, at: TaskAddress, how: WaitOptions): Promise<string[]> {
  try {
    return await readLog(caller, at, signalOf(how));
  } catch (error) {
    if (error instanceof PveError) return [];
    throw error;
  }
}

async function conclude(
  tools: TaskTools,
  at: TaskAddress,
  exitstatus: string,
  how: WaitOptions,
): Promise<TaskEnd> {
  if (exitstatus === 'OK') return { upid: at.upid, exitstatus, warnings: [] };
  if (!/^WARNINGS: \d+$/.test(exitstatus)) throw await failed(tools, at, exitstatus, how);
  return { upid: at.upid, exitstatus, warnings: warningsIn(await logOrNothing(tools, at, how)) };
}

/** Tells of each log line that is new since the last time. */
function lineTeller(caller: Caller, at: TaskAddress, how: WaitOptions): () => Promise<void> {
  let start = 0;
  return async () => {
    if (!how.onProgress) return;
    const lines = await readLog(caller, at, { start, ...signalOf(how) });
    start += lines.length;
    for (const line of lines) how.onProgress(line);
  };
}

/** Waits for a task's end. @throws PveError of kind `task-failed` where it failed, `timeout` where it takes too long */
export async function waitForTask(
  tools: TaskTools,
  at: TaskAddress,
  how: WaitOptions = {},
): Promise<TaskEnd> {
  const tell = lineTeller(tools.caller, at, how);
  let exitstatus = '';
  for await (const status of watchTask(tools, at, how)) {
    await tell();
    exitstatus = status.exitstatus ?? '';
  }
  return conclude(tools, at, exitstatus, how);
}
