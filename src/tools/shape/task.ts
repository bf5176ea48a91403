import type { OperationCall } from '../call.js';
import type { TaskState } from '../steps/call.js';
import { cleanLine } from '../untrusted/index.js';
import { notYet, sentenceOf } from './sentence.js';
import type { Shaped } from './shaped.js';
import { subjectData } from './subject.js';

/** What became of a task; it is called done only where PVE has said so. */
export function shapeTask(call: OperationCall, task: TaskState, done: string): Shaped {
  const { upid, state, ha, backups = [] } = task;
  const exitstatus = task.exitstatus === undefined ? undefined : cleanLine(task.exitstatus);
  const warnings = task.warnings.map(cleanLine);
  const data = {
    ...subjectData(call),
    ...(upid === null ? {} : { upid }),
    state,
    ...(exitstatus === undefined ? {} : { exitstatus }),
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(ha === undefined ? {} : { ha }),
    ...(backups.length === 0 ? {} : { volid: backups[0], backups }),
  };
  if (state === 'ended') {
    const made = backups.length === 0 ? '' : ` Made ${backups.join(', ')}.`;
    const warned = warnings.length === 0 ? '' : `\nWarnings:\n${warnings.join('\n')}`;
    return {
      text: `${sentenceOf(call, done)}: ${exitstatus}${upid === null ? '' : ` (task ${upid})`}.${ha === undefined ? '' : ` ${ha}.`}${made}${warned}`,
      data,
    };
  }
  const follow = `Follow it with get_task_status {"upid": "${upid}"}.`;
  if (ha !== undefined) {
    const look = `get_ha_status {}, get_vm_status ${JSON.stringify({ vmid: call.params.vmid })}`;
    return { text: `${notYet(call, done)}. ${ha}. Look with ${look}.`, data };
  }
  return state === 'running'
    ? { text: `${notYet(call, done)}. The task is still running. ${follow}`, data }
    : { text: `${notYet(call, done)}. The task was begun and not waited for. ${follow}`, data };
}
