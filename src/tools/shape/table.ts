import type { Column, Listing } from '../../../overrides/tools/types.js';
import type { Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { rowsOf } from '../fields.js';
import { howManyTextsFit, ROOM } from './fit.js';
import { plainLines, shorterLines } from './group.js';
import { COUNT, countRows } from './listing/count.js';
import { testOf } from './listing/match.js';
import { columnNamed } from './listing/named.js';
import { type Bound, whyNothing } from './listing/nothing.js';
import { compareRows, type Order, ordersOf, parseOrder } from './listing/order.js';
import { mergeRows, withComputed } from './listing/rows.js';
import { conditionsOf, cursorOf, namedColumns } from './listing/view.js';
import type { Shaped } from './shaped.js';
import { estimateTokens } from './tokens.js';
import { wholeLog } from './value.js';

export type { Shaped } from './shaped.js';

/** What is shown of a listing: rows in order, their columns, and what else is to be said. */
interface View {
  readonly rows: readonly Plain[];
  readonly columns: readonly Column[];
  readonly group: readonly string[];
  readonly notes: readonly string[];
  /** What leads on where the rows do not fit. */
  readonly advice: string;
}

/** What a listing is shown with. */
interface Showing {
  /** The time that durations in a filter count from, in milliseconds. */
  readonly now?: number;
  /** Whose words the rows are, where they have to stand in a marked block. */
  readonly source?: string;
}

/**
 * A listing: tab-separated text for the model; for programs the same rows with raw values, `columns` naming them once,
 * which takes half the tokens of an object a row. Filtered, ordered or counted, cut to what fits; `cursor` goes on from
 * there.
 * @throws ToolFault `invalid_arguments` for a field that the rows do not have, a value that is none of its field
 */
export function shapeTable(
  answer: unknown,
  listing: Listing,
  own: Arguments,
  { now = Date.now(), source }: Showing = {},
): Shaped {
  const all = withComputed(rowsOf(answer), listing);
  if (all.length === 0) return nothing(listing.empty);
  const known = new Set(all.flatMap((row) => Object.keys(row)));
  const bounds = boundsOf(all, listing, own, known, now);
  const fitting = all.filter((row) => bounds.every(({ test }) => test(row)));
  if (fitting.length === 0) return nothing(whyNothing(all, bounds));
  if (own.count_by !== undefined) return page(counted(fitting, listing, own, known), own, source);
  const rows = briefly(fitting, listing, own);
  const omitted = omittedNote(fitting.length - rows.length, listing);
  if (rows.length === 0) return nothing(`${listing.brief?.none} ${omitted}`);
  const { order, group } = orderOf(listing, own, known, bounds);
  const sorted = mergeRows(rows, all, listing).sort((a, b) => compareRows(a, b, order));
  const columns = columnsOf(sorted, listing, own, known);
  const notes = omitted === undefined ? [] : [omitted];
  const advice = ', filter narrows, count_by counts';
  return page({ rows: sorted, columns, group, notes, advice }, own, source);
}

/** The conditions of the filter and of the arguments that keep only some rows. */
function boundsOf(
  rows: readonly Plain[],
  listing: Listing,
  own: Arguments,
  known: ReadonlySet<string>,
  now: number,
): readonly Bound[] {
  const ground = { rows, now: now / 1000 };
  const asked = (listing.filters ?? []).flatMap(({ argument, field, contains }) => {
    const value = own[argument];
    if (value === undefined) return [];
    const column = listing.columns.find((one) => one.field === field) ?? { name: argument, field };
    const operator = contains === true ? '~' : '=';
    const wanted = [String(value)];
    const condition = {
      text: `${argument}${operator}${String(value)}`,
      name: argument,
      operator,
      wanted,
    } as const;
    return [{ ...condition, column, test: testOf(condition, column, ground) }];
  });
  const filtered = conditionsOf(own).map((condition) => {
    const column = columnNamed(condition.name, listing, known, 'filter');
    return { ...condition, column, test: testOf(condition, column, ground) };
  });
  return [...asked, ...filtered];
}

/** As asked; else the listing's own order, in groups unless single rows were asked for by what they are called. */
function orderOf(
  listing: Listing,
  own: Arguments,
  known: ReadonlySet<string>,
  bounds: readonly Bound[],
): { readonly order: readonly Order[]; readonly group: readonly string[] } {
  if (typeof own.sort === 'string') return { order: parseOrder(own.sort, listing, known), group: [] };
  const usual = ordersOf(listing.sort);
  const isNamed = bounds.some(({ column }) => column.field === usual[0]?.field);
  const group = isNamed || own.fields !== undefined ? [] : (listing.group ?? []);
  return { order: [...ordersOf(isNamed ? [] : (listing.group ?? [])), ...usual], group };
}

/** How many rows there are of each value, the most first. */
function counted(rows: readonly Plain[], listing: Listing, own: Arguments, known: ReadonlySet<string>): View {
  const by = namedColumns(own.count_by, listing, known, 'count_by');
  const isByPlace = by.some(({ field }) => field === listing.once?.over);
  const columns = [...by, COUNT];
  const order =
    typeof own.sort === 'string'
      ? parseOrder(own.sort, { columns, sort: [], empty: '' }, new Set())
      : ordersOf(['-count', ...by.map(({ field }) => field)]);
  const counts = countRows(isByPlace ? rows : mergeRows(rows, rows, listing), by);
  return {
    rows: counts.sort((a, b) => compareRows(a, b, order)),
    columns,
    group: [],
    notes: [],
    advice: '',
  };
}

/** One page of a view, as much of it as fits. */
function page(
  { rows, columns, group, notes, advice }: View,
  own: Arguments,
  source: string | undefined,
): Shaped {
  const from = cursorOf(own.cursor, rows.length);
  const most = typeof own.limit === 'number' ? own.limit : rows.length;
  const shown = rows.slice(from, from + most);
  const raw = shown.map((row) => columns.map(({ field }) => row[field] ?? null));
  const { headings, lines } =
    group.length === 0 ? plainLines(shown, columns) : shorterLines(shown, columns, group);
  const fields = columns.map(({ field }) => field);
  const texts = raw.map((row) => JSON.stringify(row));
  // One row at least, so that the cursor goes on; a row that is too large by itself is cut by the last step.
  const count = Math.min(
    shown.length,
    Math.max(1, howManyFit(lines, headings)),
    Math.max(1, howManyFit(texts, JSON.stringify(fields))),
  );
  const next = from + count < rows.length ? String(from + count) : undefined;
  const on = next === undefined ? '' : `; cursor "${next}" goes on${advice}`;
  const paged =
    next === undefined && from === 0 ? [] : [`${from + 1}-${from + count} of ${rows.length} rows${on}`];
  const note = [...paged, ...notes].join('; ');
  const printed = (kept: readonly string[]) =>
    source === undefined ? [headings, ...kept].join('\n') : wholeLog([headings, ...kept], source);
  return {
    text: `${printed(lines.slice(0, count))}${note === '' ? '' : `\n[${note}]`}`,
    data: {
      total: rows.length,
      columns: fields,
      rows: raw.slice(0, count),
      ...(next === undefined ? {} : { cursor: next }),
      ...(note === '' ? {} : { note }),
    },
    ...(count < shown.length ? { whole: () => printed(lines) } : {}),
  };
}

/** How many rows fit beneath the headings. */
function howManyFit(rows: readonly string[], headings: string): number {
  return howManyTextsFit(rows, ROOM - estimateTokens(headings));
}

/** The rows that something is said in, where the listing leaves the others out. */
function briefly(rows: readonly Plain[], { brief }: Listing, own: Arguments): readonly Plain[] {
  if (brief === undefined || own[brief.argument] === true || own.filter !== undefined) return rows;
  return rows.filter((row) => brief.fields.some((field) => isShown(row[field])));
}

function omittedNote(count: number, { brief }: Listing): string | undefined {
  return count === 0 ? undefined : `${count} unchanged, shown with ${brief?.argument} true`;
}

function nothing(note: string): Shaped {
  return { text: note, data: { total: 0, columns: [], rows: [], note } };
}

/** The columns asked for; else the usual ones that hold anything in these rows. */
function columnsOf(
  rows: readonly Plain[],
  listing: Listing,
  { fields }: Arguments,
  known: ReadonlySet<string>,
): readonly Column[] {
  const asked = namedColumns(fields, listing, known, 'fields');
  if (asked.length > 0) return asked;
  return listing.columns.filter(({ field }) => rows.some((row) => isShown(row[field])));
}

function isShown(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}
