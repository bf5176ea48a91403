import type { Column, Listing } from '../../../overrides/tools/types.js';
import type { Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { rowsOf } from '../fields.js';
import { fieldNamed, parseFilter } from './filter.js';
import { howManyTextsFit, ROOM } from './fit.js';
import { plainLines, shorterLines } from './group.js';
import type { Shaped } from './shaped.js';
import { estimateTokens } from './tokens.js';

export type { Shaped } from './shaped.js';

/**
 * A listing: tab-separated text for the model; for programs the same rows with raw values, `columns` naming them once,
 * which takes half the tokens of an object a row. Filtered, ordered, cut to what fits; `cursor` goes on from there.
 * @throws ToolFault `invalid_arguments` for a field that the rows do not have
 */
export function shapeTable(answer: unknown, listing: Listing, own: Arguments): Shaped {
  const all = rowsOf(answer);
  const known = new Set(all.flatMap((row) => Object.keys(row)));
  const every = chosen(all, listing, own, known);
  if (every.length === 0) return nothing(listing.empty);
  const rows = briefly(every, listing, own);
  const omitted = omittedNote(every.length - rows.length, listing);
  if (rows.length === 0) return nothing(`${listing.brief?.none} ${omitted}`);
  const columns = columnsOf(rows, listing, own, known);
  const from = cursorOf(own.cursor);
  const most = typeof own.limit === 'number' ? own.limit : rows.length;
  const page = rows.slice(from, from + most);
  const raw = page.map((row) => columns.map(({ field }) => row[field] ?? null));
  const group = isUsual(own) ? (listing.group ?? []) : [];
  const { headings, lines } =
    group.length === 0 ? plainLines(page, columns) : shorterLines(page, columns, group);
  const fields = columns.map(({ field }) => field);
  // One row at least, so that the cursor goes on; a row that is too large by itself is cut by the last step.
  const count = Math.min(
    page.length,
    Math.max(1, fitting(lines, headings)),
    Math.max(
      1,
      fitting(
        raw.map((row) => JSON.stringify(row)),
        JSON.stringify(fields),
      ),
    ),
  );
  const next = from + count < rows.length ? String(from + count) : undefined;
  const paged =
    next === undefined && from === 0
      ? undefined
      : `${from + 1}-${from + count} of ${rows.length} rows${next === undefined ? '' : `; cursor "${next}" goes on, filter narrows`}`;
  const note = [paged, omitted].filter((one) => one !== undefined).join('; ') || undefined;
  return {
    text: [headings, ...lines.slice(0, count), ...(note === undefined ? [] : [`[${note}]`])].join('\n'),
    data: {
      total: rows.length,
      columns: fields,
      rows: raw.slice(0, count),
      ...(next === undefined ? {} : { cursor: next }),
      ...(note === undefined ? {} : { note }),
    },
    ...(count < page.length ? { whole: () => [headings, ...lines].join('\n') } : {}),
  };
}

/** The rows that something is said in, where the listing leaves the others out. */
function briefly(rows: Plain[], { brief }: Listing, own: Arguments): Plain[] {
  if (brief === undefined || own[brief.argument] === true || own.filter !== undefined) return rows;
  return rows.filter((row) => brief.fields.some((field) => isGiven(row[field])));
}

function omittedNote(count: number, { brief }: Listing): string | undefined {
  return count === 0 ? undefined : `${count} unchanged, shown with ${brief?.argument} true`;
}

/** Whether the rows come in the listing's own order and columns. */
function isUsual({ fields, sort }: Arguments): boolean {
  return fields === undefined && sort === undefined;
}

/** How many rows fit beneath the headings. */
function fitting(rows: readonly string[], headings: string): number {
  return howManyTextsFit(rows, ROOM - estimateTokens(headings));
}

function nothing(note: string): Shaped {
  return { text: note, data: { total: 0, columns: [], rows: [], note } };
}

/** The rows that pass all filters, in order. */
function chosen(
  rows: readonly Plain[],
  listing: Listing,
  own: Arguments,
  known: ReadonlySet<string>,
): Plain[] {
  const conditions =
    rows.length > 0 && typeof own.filter === 'string' ? parseFilter(own.filter, listing.columns, known) : [];
  const order =
    rows.length > 0 && typeof own.sort === 'string'
      ? [ordering(own.sort, listing, known)]
      : [...(listing.group ?? []), ...listing.sort];
  return rows
    .filter((row) => passes(row, listing, own) && conditions.every((holds) => holds(row)))
    .sort((a, b) => compare(a, b, order));
}

function ordering(sort: string, { columns }: Listing, known: ReadonlySet<string>): string {
  const falling = sort.startsWith('-');
  return `${falling ? '-' : ''}${fieldNamed(falling ? sort.slice(1) : sort, columns, known, 'sort')}`;
}

/** The columns asked for; else the usual ones that hold anything in these rows. */
function columnsOf(
  rows: readonly Plain[],
  listing: Listing,
  { fields }: Arguments,
  known: ReadonlySet<string>,
): readonly Column[] {
  if (typeof fields !== 'string') {
    return listing.columns.filter(({ field }) => rows.some((row) => isGiven(row[field])));
  }
  return fields
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const field = fieldNamed(name, listing.columns, known, 'fields');
      const usual = listing.columns.find((column) => column.name === name || column.field === field);
      return usual ?? { name, field };
    });
}

function cursorOf(cursor: unknown): number {
  return typeof cursor === 'string' && /^\d+$/.test(cursor) ? Number(cursor) : 0;
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
  for (const named of fields) {
    const falling = named.startsWith('-');
    const field = falling ? named.slice(1) : named;
    const [x, y] = falling ? [b[field], a[field]] : [a[field], b[field]];
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
