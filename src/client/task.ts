import type { Task, TaskEnd } from '../../overrides/call.js';
import { parseUpid } from '../domain/upid.js';
import { PveError } from './error.js';
import type { TaskAddress } from './task-log.js';
import type { TaskTools } from './task-watch.js';

const acts = () => import('./task-acts.js');

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

/** Makes the handle of a task that is being started; `started` is its UPID, or null where PVE needs no task. */
export function createTask(tools: TaskTools, started: Promise<string | null>, signal?: AbortSignal): Task {
  const address = started.then((upid) => (upid === null ? undefined : addressOf(upid)));
  // Whoever looks at the handle sees the failure; a handle that is awaited a moment too late must not end the process.
  address.catch(() => undefined);
  const begun = { tools, address };
  const wait: Task['wait'] = async (how) => (await acts()).wait(begun, how);
  let ended: Promise<TaskEnd> | undefined;
  return {
    started,
    wait,
    status: async (options) => (await acts()).status(begun, options),
    log: async (options) => (await acts()).log(begun, options),
    lines: async function* (options) {
      yield* (await acts()).lines(begun, options);
    },
    stop: async (options) => (await acts()).stop(begun, options),
    // biome-ignore lint/suspicious/noThenProperty: awaiting the handle is waiting for the task's end
    then: (onEnded, onFailed) => {
      ended ??= wait(signal ? { signal } : {});
      return ended.then(onEnded, onFailed);
    },
  };
}
