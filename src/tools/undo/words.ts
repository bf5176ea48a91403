import type { UndoRecord } from './record.js';

/**
 * The way back in a sentence or two, for the preview of a call and the list of changes.
 * @param recorded whether changes are written down: without that, undo_change knows of none
 */
export function wayBackText({ calls, kind, lost = [], why, net }: UndoRecord, recorded = true): string {
  if (calls.length === 0 && kind !== 'delete-created') {
    const advice = net === undefined ? '' : ` Make a ${net} first.`;
    return `It can't be taken back: ${why ?? 'nothing is known that does.'}${advice}`;
  }
  if (!recorded) {
    return "undo_change can't take it back, as no record of changes is kept (the owner sets PVE_AUDIT_LOG).";
  }
  const never = lost.length === 0 ? '' : `, but for ${lost.join(', ')}`;
  return `It can be taken back with undo_change${never}.`;
}
