import type { UndoRecord } from './record.js';

/** The way back in a sentence or two, for the preview of a call and the list of changes. */
export function wayBackText({ calls, kind, lost = [], why, net }: UndoRecord): string {
  if (calls.length === 0 && kind !== 'delete-created') {
    const advice = net === undefined ? '' : ` Make a ${net} first.`;
    return `It can't be taken back: ${why ?? 'nothing is known that does.'}${advice}`;
  }
  const never = lost.length === 0 ? '' : `, but for ${lost.join(', ')}`;
  return `It can be taken back with undo_change${never}.`;
}
