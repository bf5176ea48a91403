import type { Answer } from '../../../overrides/tools/types.js';
import { isPlain } from '../../domain/plain.js';
import type { OperationCall } from '../call.js';
import { shapeDone } from '../shape/done.js';
import { inWords } from '../shape/in-words.js';
import { shapeSeries } from '../shape/series.js';
import { subjectOf } from '../shape/subject.js';
import { type Shaped, shapeTable } from '../shape/table.js';
import { shapeTask } from '../shape/task.js';
import { shapeAny, shapeLog, shapeObject } from '../shape/value.js';
import { cleanData, logOf } from '../untrusted/index.js';
import type { CallOutcome } from './call.js';

/** Step 6: the answer cut to what helps, as text and as data, with what the steps before have to say. */
export function shape(call: OperationCall, outcome: CallOutcome, now: number): Shaped {
  const { text, data, ...more } = shaped(call, outcome, now);
  const notes = [...call.notes, ...(outcome.notes ?? [])];
  return notes.length === 0
    ? { text, data, ...more }
    : { text: [text, ...notes.map((note) => `Note: ${note}`)].join('\n'), data: { ...data, notes }, ...more };
}

function shaped(call: OperationCall, outcome: CallOutcome, now: number): Shaped {
  const { answer, own } = call;
  if ('task' in outcome) return shapeTask(call, outcome.task, 'done' in answer ? answer.done : 'done');
  const data = cleanData(call.operation, outcome.data, call.params);
  const log = logOf(call.operation);
  if (log !== undefined && answer.kind !== 'table') return shapeLog(data, subjectOf(call), log);
  switch (answer.kind) {
    case 'table':
      return answer.listing.series === undefined
        ? shapeTable(data, answer.listing, own, {
            now,
            ...(log === undefined ? {} : { source: `log of ${subjectOf(call)}` }),
          })
        : shapeSeries(data, answer.listing, own);
    case 'object':
      return shapeWhole(call, answer, whereIs(call, data));
    case 'done':
    case 'task':
      return shapeDone(call, data, answer.done);
    default:
      return shapeAny(data, own);
  }
}

/** What PVE tells of a guest, with the node, which was found for the caller. */
function whereIs({ guest }: OperationCall, data: unknown): unknown {
  return guest === undefined || !isPlain(data) || 'node' in data ? data : { node: guest.node, ...data };
}

function shapeWhole(
  { operation }: OperationCall,
  { first = [], defaults, words }: Extract<Answer, { readonly kind: 'object' }>,
  data: unknown,
): Shaped {
  const shaped = shapeObject(data, ['node', ...first], defaults?.[operation]);
  return words === true && isPlain(data)
    ? { ...shaped, text: shapeObject(inWords(data), ['node', ...first]).text }
    : shaped;
}
