import type { Plain } from '../../domain/plain.js';
import { isOn } from '../arguments.js';
import { rowsOf, textField } from '../fields.js';

/** A setting of a guest that waits for its next start, with the value that is in effect until then. */
export interface Waiting {
  readonly name: string;
  readonly inEffect: unknown;
}

/** What waits among the rows of `GET …/pending`. */
export function waitingIn(answer: unknown): readonly Waiting[] {
  return rowsOf(answer).flatMap((row) => {
    const name = textField(row, 'key');
    return name === undefined || !waits(row) ? [] : [{ name, inEffect: row.value }];
  });
}

/** To be removed, PVE counts: 1, or 2 with force. */
function waits({ pending, delete: removed }: Plain): boolean {
  return pending !== undefined || isOn(removed) || Number(removed) > 0;
}
