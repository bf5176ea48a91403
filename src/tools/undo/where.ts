import type { UndoRead } from '../../../overrides/undo/types.js';
import type { Where } from './state.js';
import { fill, fillAll } from './template.js';
import { callOf, named, type WayContext } from './way.js';

/** Where a rule's read stands, for one call. */
export function whereOf({ operation, params = {}, row }: UndoRead, context: WayContext): Where {
  const known = { params: context.call.params };
  const read = callOf(named(operation, operation, context), known.params, fillAll(params, known));
  if (row === undefined) return { read };
  return { read, row: { field: row.field, value: String(fill(row.is, known)) } };
}
