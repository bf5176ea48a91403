import type { OperationCall } from '../call.js';
import type { TaskState } from '../steps/call.js';
import { cleanLine } from '../untrusted/index.js';
import type { Shaped } from './shaped.js';
import { subjectData, subjectOf } from './subject.js';

/** What became of a task; it is called done only where PVE has said so. */
export function shapeTask(call: OperationCall, task: TaskState, done: string): Shaped {
  const { upid, state } = task;
  const exitstatus = task.exitstatus === undefined ? undefined : cleanLine(task.exitstatus);
  const warnings = task.warnings.map(cleanLine);
  const subject = subjectOf(call);
  const data = {
    ...subjectData(call),
    ...(upid === null ? {} : { upid }),
    state,
    ...(exitstatus === undefined ? {} : { exitstatus }),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
  const { newid } = call.params;
  const copy = newid === undefined ? '' : ` to vmid ${String(newid)}`;
  if (state === 'ended') {
    const warned = warnings.length === 0 ? '' : `\nWarnings:\n${warnings.join('\n')}`;
    return {
      text: `${subject} ${done}${copy}: ${exitstatus}${upid === null ? '' : ` (task ${upid})`}.${warned}`,
      data,
    };
  }
  const follow = `Follow it with get_task_status {"upid": "${upid}"}.`;
  return state === 'running'
    ? { text: `${subject}: not ${done}${copy} yet, the task is still running. ${follow}`, data }
    : { text: `${subject}: the task was begun and not waited for. ${follow}`, data };
}
