import type { Column, Listing } from '../../../overrides/tools/types.js';
import type { Plain } from '../../domain/scalar.js';
import type { Arguments } from '../arguments.js';
import { rowsOf } from '../fields.js';
import { howManyFit } from './fit.js';
import { printField } from './units.js';

export interface Shaped {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const MOST_ROWS = 200;

/** A listing as tab-separated text and as rows of the same fields; filtered, ordered, cut to what fits. */
export function shapeTable(answer: unknown, listing: Listing, own: Arguments): Shaped {
  const rows = rowsOf(answer)
    .filter((row) => passes(row, listing, own))
    .sort((a, b) => compare(a, b, listing.sort));
  if (rows.length === 0) return { text: listing.empty, data: { total: 0, rows: [], note: listing.empty } };
  const columns = listing.columns.filter(({ field }) => rows.some((row) => isGiven(row[field])));
  const limit = typeof own.limit === 'number' ? own.limit : MOST_ROWS;
  const lines = rows
    .slice(0, limit)
    .map((row) => columns.map(({ field, as }) => printField(row[field], as)).join('\t'));
  const picked = rows.slice(0, limit).map((row) => pick(row, columns));
  const count = Math.min(
    howManyFit(lines.map(({ length }) => length)),
    howManyFit(picked.map((row) => JSON.stringify(row).length)),
  );
  const note = count < rows.length ? `${count} of ${rows.length} rows: narrow it with a filter.` : undefined;
  const head = columns.map(({ name }) => name).join('\t');
  return {
    text: [head, ...lines.slice(0, count), ...(note === undefined ? [] : [`[${note}]`])].join('\n'),
    data: { total: rows.length, rows: picked.slice(0, count), ...(note === undefined ? {} : { note }) },
  };
}

function passes(row: Plain, { filters = [] }: Listing, own: Arguments): boolean {
  return filters.every(({ argument, field, contains }) => {
    const wanted = own[argument];
    if (wanted === undefined) return true;
    const value = String(row[field] ?? '');
    return contains === true
      ? value.toLowerCase().includes(String(wanted).toLowerCase())
      : value === String(wanted);
  });
}

function compare(a: Plain, b: Plain, fields: readonly string[]): number {
  for (const field of fields) {
    const [x, y] = [a[field], b[field]];
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : byText(String(x ?? ''), String(y ?? ''));
    if (order !== 0) return order;
  }
  return 0;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}

function pick(row: Plain, columns: readonly Column[]): Plain {
  return Object.fromEntries(
    columns.flatMap(({ field }) => (row[field] === undefined ? [] : [[field, row[field]]])),
  );
}
