import type { OperationCall } from '../call.js';
import type { Shaped } from './shaped.js';
import { subjectData, subjectOf } from './subject.js';
import { shapeAny } from './value.js';

/** A call that PVE did at once: what was done, and what it answered, if anything. */
export function shapeDone(call: OperationCall, answer: unknown, done: string): Shaped {
  const said = `${subjectOf(call)} ${done}.`;
  if (answer === null || answer === undefined || answer === '') {
    return { text: said, data: { ...subjectData(call), state: 'ended' } };
  }
  const { text, data, ...more } = shapeAny(answer, call.own);
  return { text: `${said}\n${text}`, data: { ...subjectData(call), state: 'ended', ...data }, ...more };
}
