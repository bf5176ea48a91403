import type { OperationCall } from '../call.js';
import { shapeDone } from '../shape/done.js';
import { subjectOf } from '../shape/subject.js';
import { type Shaped, shapeTable } from '../shape/table.js';
import { shapeTask } from '../shape/task.js';
import { shapeAny, shapeLog, shapeObject } from '../shape/value.js';
import { cleanData } from '../untrusted/index.js';
import type { CallOutcome } from './call.js';

/** Step 6: the answer cut to what helps, as text and as data, with what the steps before have to say. */
export function shape(call: OperationCall, outcome: CallOutcome): Shaped {
  const { text, data, ...more } = shaped(call, outcome);
  const notes = outcome.note === undefined ? call.notes : [...call.notes, outcome.note];
  return notes.length === 0
    ? { text, data, ...more }
    : { text: [text, ...notes.map((note) => `Note: ${note}`)].join('\n'), data: { ...data, notes }, ...more };
}

function shaped(call: OperationCall, outcome: CallOutcome): Shaped {
  const { answer, own } = call;
  if ('task' in outcome) return shapeTask(call, outcome.task, 'done' in answer ? answer.done : 'done');
  const data = cleanData(call.operation, outcome.data, call.params);
  switch (answer.kind) {
    case 'table':
      return shapeTable(data, answer.listing, own);
    case 'object':
      return shapeObject(data, answer.first);
    case 'log':
      return shapeLog(data, subjectOf(call));
    case 'done':
    case 'task':
      return shapeDone(call, data, answer.done);
    default:
      return shapeAny(data, own);
  }
}
