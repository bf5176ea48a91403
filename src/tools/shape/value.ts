import { isPlain, type Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { rowsOf, textField } from '../fields.js';
import { cleanBlock } from '../untrusted/index.js';
import { cutText, howManyFit, MOST_CHARACTERS } from './fit.js';
import type { Shaped } from './table.js';
import { oneLine } from './units.js';

const MOST_ITEMS = 100;

/** An object, a field a line; `first` names the fields that come before the others. */
export function shapeObject(answer: unknown, first: readonly string[] = []): Shaped {
  if (!isPlain(answer)) return shapeAny(answer, {});
  const leading = Object.fromEntries(first.flatMap((name) => (name in answer ? [[name, answer[name]]] : [])));
  const text = Object.entries({ ...leading, ...answer })
    .map(([name, value]) => `${name}: ${printValue(value)}`)
    .join('\n');
  return { text: cutText(text, 'Ask for a part of it.'), data: withinLimit(answer) };
}

/** The lines of a log: whoever runs the guest can write into one, so they stand in a marked block. */
export function shapeLog(answer: unknown, subject: string): Shaped {
  const lines = rowsOf(answer).map((row) => oneLine(textField(row, 't') ?? ''));
  const kept = lines.slice(0, howManyFit(lines.map(({ length }) => length + 4)));
  const note =
    kept.length < lines.length ? `${kept.length} of ${lines.length} lines: go on with 'start'.` : undefined;
  const text =
    lines.length === 0 ? 'The log has no lines there.' : cleanBlock(kept.join('\n'), `log of ${subject}`);
  return {
    text: note === undefined ? text : `${text}\n[${note}]`,
    data: { lines: kept, ...(note === undefined ? {} : { note }) },
  };
}

/** Whatever an operation answers: lists an item a line, objects a field a line. */
export function shapeAny(answer: unknown, own: Arguments): Shaped {
  if (answer === null || answer === undefined)
    return { text: 'Done; PVE answers nothing to it.', data: { result: null } };
  if (isPlain(answer)) return shapeObject(answer);
  if (!Array.isArray(answer)) return shapeScalar(answer);
  if (answer.length === 0)
    return { text: 'The list is empty, or the token may see nothing of it.', data: { total: 0, items: [] } };
  const limit = typeof own.limit === 'number' ? own.limit : MOST_ITEMS;
  const items: unknown[] = answer.slice(0, limit);
  const lines = items.map((item) => printValue(item));
  const kept = howManyFit(lines.map(({ length }) => length));
  const note =
    kept < answer.length
      ? `${kept} of ${answer.length} items: narrow it with the operation's parameters or 'limit'.`
      : undefined;
  return {
    text: [...lines.slice(0, kept), ...(note === undefined ? [] : [`[${note}]`])].join('\n'),
    data: { total: answer.length, items: items.slice(0, kept), ...(note === undefined ? {} : { note }) },
  };
}

function shapeScalar(answer: unknown): Shaped {
  const text = cutText(String(answer), 'There is no way to get less of it.');
  return { text, data: { result: typeof answer === 'string' ? text : answer } };
}

function printValue(value: unknown): string {
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value));
}

/** Structured content has its own limit: the largest fields go first, named. */
function withinLimit(answer: Plain): Readonly<Record<string, unknown>> {
  const sizes = Object.entries(answer).map(([name, value]) => ({
    name,
    size: JSON.stringify(value)?.length ?? 0,
  }));
  let total = sizes.reduce((sum, { size }) => sum + size, 0);
  const dropped: string[] = [];
  for (const { name, size } of sizes.sort((a, b) => b.size - a.size)) {
    if (total <= MOST_CHARACTERS) break;
    dropped.push(name);
    total -= size;
  }
  if (dropped.length === 0) return answer;
  const kept = Object.fromEntries(Object.entries(answer).filter(([name]) => !dropped.includes(name)));
  return { ...kept, note: `left out for their size: ${dropped.join(', ')}` };
}
