import type { Task, TaskEnd, WaitOptions } from '../../overrides/call.js';
import { parseUpid } from '../domain/upid.js';
import { PveError } from './error.js';
import { findRoute } from './routes.js';
import type { TaskAddress } from './task-log.js';
import type { TaskTools } from './task-watch.js';

const doneAtOnce: TaskEnd = { upid: null, exitstatus: 'OK', warnings: [] };

/** Where a UPID's task is found. @throws PveError of kind `validation` where the text is no UPID. */
export function addressOf(upid: string): TaskAddress {
  const node = parseUpid(upid)?.node;
  if (node === undefined) {
    throw new PveError(
      'validation',
      "task: expected a UPID, such as 'UPID:pve1:0000ABCD:…:qmstart:100:root@pam:'.",
    );
  }
  return { node, upid };
}

function noTask(what: string): PveError {
  return new PveError('not-found', `There is no ${what}: PVE was done at once and started no task.`);
}

/** Makes the handle of a task that is being started; `started` is its UPID, or null where PVE needs no task. */
export function createTask(tools: TaskTools, started: Promise<string | null>, signal?: AbortSignal): Task {
  // Whoever looks at the handle sees the failure; a handle that is awaited a moment too late must not end the process.
  started.catch(() => undefined);
  const address = async (what: string): Promise<TaskAddress> => {
    const upid = await started;
    if (upid === null) throw noTask(what);
    return addressOf(upid);
  };
  const wait = async (how?: WaitOptions): Promise<TaskEnd> => {
    const upid = await started;
    if (upid === null) return doneAtOnce;
    const { waitForTask } = await import('./task-wait.js');
    return waitForTask(tools, addressOf(upid), how);
  };
  let ended: Promise<TaskEnd> | undefined;
  return {
    started,
    wait,
    status: async (options) => {
      const { readStatus } = await import('./task-status.js');
      return readStatus(tools.caller, await address('status'), options);
    },
    log: async (options) => {
      const { readLog } = await import('./task-log.js');
      return readLog(tools.caller, await address('log'), options);
    },
    lines: async function* (options) {
      const upid = await started;
      if (upid === null) return;
      const { followLog } = await import('./task-watch.js');
      yield* followLog(tools, addressOf(upid), options);
    },
    stop: async (options) => {
      await tools.caller.call(
        findRoute('DELETE /nodes/{node}/tasks/{upid}'),
        await address('task to stop'),
        {},
        options,
      );
    },
    // biome-ignore lint/suspicious/noThenProperty: awaiting the handle is waiting for the task's end
    then: (onEnded, onFailed) => {
      ended ??= wait(signal ? { signal } : {});
      return ended.then(onEnded, onFailed);
    },
  };
}
