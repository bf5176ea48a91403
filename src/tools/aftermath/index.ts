import type { CallContext, OperationCall } from '../call.js';
import type { CallOutcome } from '../steps/call.js';
import { madeBackups } from './backup.js';
import { followHa } from './ha.js';
import { pendingNotes } from './pending.js';

/** What a change has come to, where PVE's answer does not tell: HA at work, what a backup is called, what waits for a start. */
export async function follow(
  call: OperationCall,
  outcome: CallOutcome,
  context: CallContext,
): Promise<CallOutcome> {
  if ('task' in outcome) {
    const { task } = outcome;
    const followed = await followHa(call, task, context);
    if (followed !== task) return { ...outcome, task: followed };
    if (task.state !== 'ended') return outcome;
    const backups = await madeBackups(call, task, context);
    if (backups.length > 0) return { ...outcome, task: { ...task, backups } };
  }
  const notes = await pendingNotes(call, context);
  return notes.length === 0 ? outcome : { ...outcome, notes };
}
