import { isPlain } from '../../domain/plain.js';
import type { OperationCall } from '../call.js';
import { sentenceOf } from './sentence.js';
import type { Shaped } from './shaped.js';
import { subjectData } from './subject.js';
import { shapeAny } from './value.js';

/** A call that PVE did at once: what was done, and what it answered, if anything. */
export function shapeDone(call: OperationCall, answer: unknown, done: string): Shaped {
  const said = `${sentenceOf(call, done)}.`;
  if (isEmpty(answer)) {
    return { text: said, data: { ...subjectData(call), state: 'ended' } };
  }
  const { text, data, ...more } = shapeAny(answer, call.own);
  return { text: `${said}\n${text}`, data: { ...subjectData(call), state: 'ended', ...data }, ...more };
}

/** Whether the answer says nothing: the agent of a guest answers `{ result: {} }` where it has nothing to say. */
function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === '') return true;
  return isPlain(answer) && Object.values(answer).every((value) => isPlain(value) && isEmpty(value));
}
