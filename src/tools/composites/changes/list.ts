import { type Change, listChanges as readChanges } from '../../audit/index.js';
import { shapeTable } from '../../shape/table.js';
import { cleanLine } from '../../untrusted/index.js';
import type { Composite } from '../composite.js';
import { changeLog } from './log.js';

const listing = {
  columns: [
    { name: 'change', field: 'change' },
    { name: 'time', field: 'time' },
    { name: 'tool', field: 'tool' },
    { name: 'operation', field: 'operation' },
    { name: 'params', field: 'params' },
    { name: 'outcome', field: 'outcome' },
    { name: 'undo', field: 'undo' },
  ],
  sort: ['-change'],
  empty: 'No change is on record that fits.',
};

/** What was changed through these tools, newest first, and whether it can be taken back. */
export const listChanges: Composite = async ({ vmid, node, tool, limit }, context) => {
  const { file, cluster } = await changeLog(context);
  const { changes, more, broken } = await readChanges(file, {
    ...(typeof vmid === 'number' ? { vmid } : {}),
    ...(typeof node === 'string' ? { node } : {}),
    ...(typeof tool === 'string' ? { tool } : {}),
    ...(typeof limit === 'number' ? { limit } : {}),
    ...(cluster === undefined ? {} : { cluster }),
  });
  const { text, data } = shapeTable(changes.map(rowOf), listing, {});
  const notes = [
    ...(more === 0 ? [] : [`${more} older changes fit as well: raise limit.`]),
    ...(broken === undefined
      ? []
      : [`The log can't be trusted from line ${broken.line} on: ${broken.reason}.`]),
  ];
  return { text: [text, ...notes].join('\n'), data: { ...data, ...(notes.length === 0 ? {} : { notes }) } };
};

function rowOf({ seq, time, tool, operation, params, outcome, undo, undoneBy, error }: Change) {
  return {
    change: seq,
    time: time.slice(0, 19),
    tool,
    operation,
    params: cleanLine(JSON.stringify(params)),
    outcome: error === undefined ? outcome : `${outcome}: ${cleanLine(error)}`,
    undo:
      undoneBy.length > 0 ? `undone by ${undoneBy.join(', ')}` : (undo?.calls.length ?? 0) > 0 ? 'yes' : 'no',
  };
}
