import type { Task } from '../../../overrides/call.js';
import { PveError } from '../../client/index.js';
import type { CallContext, OperationCall } from '../call.js';
import { cleanLine } from '../untrusted/index.js';
import { sendFile } from './send-file.js';

/** How a started task stands: ended well, still running past the limit, or not waited for. */
export interface TaskState {
  /** Null where PVE did the work at once. */
  readonly upid: string | null;
  readonly state: 'ended' | 'running' | 'started';
  readonly exitstatus?: string;
  readonly warnings: readonly string[];
  /** Where HA was asked to do it, which it does after the task: how far it is. */
  readonly ha?: string;
  /** Volids of the backups that it made. */
  readonly backups?: readonly string[];
}

/** What came back: the data, or the state of a task. */
export type CallOutcome = ({ readonly data: unknown } | { readonly task: TaskState }) & {
  /** What else the caller should know: what waits for the next start, that the outcome could not be written down. */
  readonly notes?: readonly string[];
};

/**
 * Step 5: through the client. A task is waited for up to the limit, unless `wait: false`; its failure rejects.
 * Cancelling ends the waiting and leaves PVE's task alone.
 */
export async function perform(call: OperationCall, context: CallContext): Promise<CallOutcome> {
  const { operation, params, own, file } = call;
  const client = await context.client();
  const { signal } = context;
  signal?.throwIfAborted();
  const answer =
    file === undefined
      ? client.invoke(operation, params, signal ? { signal } : {})
      : (await sendFile(call, file, client, context)).task;
  if (!isTask(answer)) return { data: await answer };
  const upid = await answer.started;
  if (upid === null) return { task: { upid, state: 'ended', exitstatus: 'OK', warnings: [] } };
  if (own.wait === false) return { task: { upid, state: 'started', warnings: [] } };
  return { task: await follow(answer, upid, context) };
}

function isTask(answer: Promise<unknown> | Task): answer is Task {
  return 'started' in answer;
}

async function follow(
  task: Task,
  upid: string,
  { waitLimit, signal, onProgress }: CallContext,
): Promise<TaskState> {
  try {
    const { exitstatus, warnings } = await task.wait({
      timeout: waitLimit,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress: (line) => onProgress(cleanLine(line)) } : {}),
    });
    return { upid, state: 'ended', exitstatus, warnings };
  } catch (error) {
    const late = error instanceof PveError && error.kind === 'timeout';
    if (late || signal?.aborted === true) return { upid, state: 'running', warnings: [] };
    throw error;
  }
}
