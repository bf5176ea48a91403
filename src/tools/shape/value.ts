import { isPlain, type Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { textField } from '../fields.js';
import { cleanBlock } from '../untrusted/index.js';
import { cutText, howManyTextsFit, ROOM } from './fit.js';
import { limitData } from './limit.js';
import type { Shaped } from './shaped.js';
import { oneLine, printExpiry } from './units.js';

const MOST_ITEMS = 100;

/**
 * An object, a field a line; `first` names the fields that come before the others, `defaults` has the values of those
 * that are left out, which the data names under `defaults`.
 */
export function shapeObject(answer: unknown, first: readonly string[] = [], defaults: Plain = {}): Shaped {
  if (!isPlain(answer)) return shapeAny(answer, {});
  const unset = Object.keys(defaults).filter((name) => !(name in answer));
  const full = unset.length === 0 ? answer : { ...defaults, ...answer, defaults: unset };
  const shown = { ...defaults, ...answer };
  const leading = Object.fromEntries(first.flatMap((name) => (name in shown ? [[name, shown[name]]] : [])));
  const whole = Object.entries({ ...leading, ...shown })
    .map(
      ([name, value]) =>
        `${name}: ${name === 'expire' && typeof value === 'number' ? printExpiry(value) : printValue(value)}${unset.includes(name) ? ' (default)' : ''}`,
    )
    .join('\n');
  const text = cutText(whole, 'Ask for a part of it.');
  const data = limitData(full);
  return { text, data, ...(text === whole && data === full ? {} : { whole: () => whole }) };
}

/**
 * The lines of a log: whoever runs the guest can write into one, so they stand in a marked block.
 * @param more How to get to the lines that did not fit.
 */
export function shapeLog(answer: unknown, subject: string, more: string): Shaped {
  const lines = Array.isArray(answer) ? answer.map(logLine) : [];
  if (lines.length === 0) return { text: 'The log has no lines there.', data: { lines: [] } };
  const source = `log of ${subject}`;
  const count = Math.min(howManyTextsFit(lines), howManyTextsFit(lines.map((line) => JSON.stringify(line))));
  const kept = lines.slice(0, count);
  const text = cleanBlock(kept.join('\n'), source, Number.POSITIVE_INFINITY);
  if (kept.length === lines.length) return { text, data: { lines } };
  const note = `${kept.length} of ${lines.length} lines: ${more}.`;
  return { text: `${text}\n[${note}]`, data: { lines: kept, note }, whole: () => wholeLog(lines, source) };
}

/** Most logs have rows with their text in `t`; the journal has bare texts, the cluster's log whole rows. */
function logLine(entry: unknown): string {
  return printValue(isPlain(entry) ? (textField(entry, 't') ?? entry) : entry);
}

/** Lines in one block: no more than is looked at of a text. */
const LINES_A_BLOCK = 150;

/** Lines in as many marked blocks as they need. */
export function wholeLog(lines: readonly string[], source: string): string {
  const blocks = Array.from({ length: Math.ceil(lines.length / LINES_A_BLOCK) }, (_, index) =>
    lines.slice(index * LINES_A_BLOCK, (index + 1) * LINES_A_BLOCK).join('\n'),
  );
  return blocks.map((block) => cleanBlock(block, source, Number.POSITIVE_INFINITY)).join('\n');
}

/** Whatever an operation answers: lists an item a line, objects a field a line. */
export function shapeAny(answer: unknown, own: Arguments): Shaped {
  if (answer === null || answer === undefined)
    return { text: 'Done; PVE answers nothing to it.', data: { result: null } };
  if (isPlain(answer)) return shapeObject(answer);
  if (!Array.isArray(answer)) return shapeScalar(answer);
  if (answer.length === 0)
    return { text: 'The list is empty, or the token may see nothing of it.', data: { total: 0, items: [] } };
  return shapeItems(answer, typeof own.limit === 'number' ? own.limit : undefined);
}

function shapeItems(answer: readonly unknown[], asked: number | undefined): Shaped {
  const items = answer.slice(0, asked ?? MOST_ITEMS);
  const count = Math.min(
    howManyTextsFit(items.map(printValue)),
    howManyTextsFit(items.map((item) => JSON.stringify(item))),
  );
  const shown = items.slice(0, count);
  if (count === answer.length)
    return { text: shown.map(printValue).join('\n'), data: { total: count, items: shown } };
  const note = `${count} of ${answer.length} items: narrow it with the operation's parameters or 'limit'.`;
  return {
    text: [...shown.map(printValue), `[${note}]`].join('\n'),
    data: { total: answer.length, items: shown, note },
    // What was left out as it was asked for is no loss.
    ...(count === asked ? {} : { whole: () => answer.map(printValue).join('\n') }),
  };
}

function shapeScalar(answer: unknown): Shaped {
  const whole = String(answer);
  // Inside structured content a text costs more than by itself, as its quotes and breaks are escaped.
  const text = cutText(whole, 'There is no way to get less of it.', ROOM / escapes(whole));
  return {
    text,
    data: { result: typeof answer === 'string' ? text : answer },
    ...(text === whole ? {} : { whole: () => whole }),
  };
}

function escapes(text: string): number {
  return JSON.stringify(text).length > text.length * 1.2 ? 2 : 1.1;
}

function printValue(value: unknown): string {
  return oneLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
