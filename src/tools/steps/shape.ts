import type { OperationCall } from '../call.js';
import { type Shaped, shapeTable } from '../shape/table.js';
import { shapeTask } from '../shape/task.js';
import { shapeAny, shapeLog, shapeObject } from '../shape/value.js';
import type { CallOutcome } from './call.js';

/** Step 6: the answer cut to what helps, as text and as data. */
export function shape(call: OperationCall, outcome: CallOutcome): Shaped {
  const { answer, own } = call;
  if ('task' in outcome) return shapeTask(call, outcome.task, answer.kind === 'task' ? answer.done : 'done');
  const { data } = outcome;
  switch (answer.kind) {
    case 'table':
      return shapeTable(data, answer.listing, own);
    case 'object':
      return shapeObject(data, answer.first);
    case 'log':
      return shapeLog(data);
    default:
      return shapeAny(data, own);
  }
}
