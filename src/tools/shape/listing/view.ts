import type { Column, Listing } from '../../../../overrides/tools/types.js';
import { isPlain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import { parseConditions } from './conditions.js';
import { viewFault } from './fault.js';
import { textOf } from './kinds.js';
import { testOf } from './match.js';
import { columnNamed } from './named.js';
import { parseOrder } from './order.js';

/** The arguments that say what is seen of a listing. */
const texts = ['fields', 'filter', 'sort', 'count_by'] as const;

/** The same arguments as texts, however they were written: lists joined by commas, an object as conditions. */
export function viewTexts(own: Arguments): Arguments {
  const written = texts.flatMap((name) => {
    const value = fromJson(own[name]);
    if (Array.isArray(value)) return [[name, value.map(String).join(',')]];
    return isPlain(value) ? [[name, Object.entries(value).map(conditionText).join(',')]] : [];
  });
  return written.length === 0 ? own : { ...own, ...Object.fromEntries(written) };
}

/**
 * Refuses what no rows can make right: the form of the filter, the order and the cursor, sizes and times that are none,
 * and names of fields where the listing names all of its own.
 * @throws ToolFault `invalid_arguments`
 */
export function checkView(own: Arguments, listing: Listing): void {
  for (const condition of conditionsOf(own)) {
    const column = columnNamed(condition.name, listing, undefined, 'filter');
    // A share needs a field beside it, which only rows can tell.
    const isShare = condition.wanted.some((one) => one.endsWith('%'));
    if (column.as !== undefined && !isShare) testOf(condition, column, { rows: [], now: 0 });
  }
  namedColumns(own.fields, listing, undefined, 'fields');
  namedColumns(own.count_by, listing, undefined, 'count_by');
  if (typeof own.sort === 'string' && own.count_by === undefined) parseOrder(own.sort, listing, undefined);
  if (own.cursor !== undefined && !/^\d+$/.test(String(own.cursor))) throw badCursor(own.cursor);
}

/** The filter's conditions. @throws ToolFault `invalid_arguments` */
export function conditionsOf({ filter }: Arguments) {
  return typeof filter === 'string' ? parseConditions(filter) : [];
}

/** The columns that an argument names; none where it is not given. @throws ToolFault `invalid_arguments` */
export function namedColumns(
  names: unknown,
  listing: Listing,
  known: ReadonlySet<string> | undefined,
  parameter: string,
): readonly Column[] {
  if (typeof names !== 'string') return [];
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => columnNamed(name, listing, known, parameter));
}

/** The row that a cursor goes on from. @throws ToolFault `invalid_arguments` for one past the last row */
export function cursorOf(cursor: unknown, rows: number): number {
  if (cursor === undefined) return 0;
  const from = Number(cursor);
  if (Number.isNaN(from) || from >= Math.max(1, rows)) throw badCursor(cursor, rows);
  return from;
}

function badCursor(given: unknown, rows?: number) {
  return viewFault({
    parameter: 'cursor',
    given: String(given).slice(0, 80),
    expected: `the cursor that the last answer gave${rows === undefined ? '' : `, below ${rows}, as there are so many rows`}`,
  });
}

function conditionText([name, value]: readonly [string, unknown]): string {
  const text = Array.isArray(value) ? value.map(textOf).join('|') : textOf(value);
  return /^\s*(?:[=<>~]|!=|!~)/.test(text) ? `${name}${text}` : `${name}=${text}`;
}

/** Some clients send lists and objects as JSON text. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}
