import type { Column, Listing } from '../../../overrides/tools/types.js';
import type { Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { numberField, rowsOf } from '../fields.js';
import type { Shaped } from './shaped.js';
import { shapeTable } from './table.js';
import { printDuration, printField } from './units.js';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];

/** Seconds that a row may stand for. */
const STEPS = [1, 2, 5, 10, 15, 30]
  .map((minutes) => minutes * MINUTE)
  .concat([1, 2, 3, 6, 12].map((hours) => hours * HOUR))
  .concat([1, 2, 7, 14, 30, 90, 180, 365].map((days) => days * DAY));

/** Most rows that samples are brought down to. */
const MOST_ROWS = 32;

/** The least, mean and greatest value of a field. */
interface Spread {
  readonly min: number;
  readonly avg: number;
  readonly max: number;
}

/**
 * Samples over time as some two dozen averages with the highest sample of each, beneath a line for the least, mean and
 * greatest value of each column; every sample by itself with `raw: true`.
 */
export function shapeSeries(answer: unknown, listing: Listing, own: Arguments): Shaped {
  const samples = rowsOf(answer).filter((row) => numberField(row, 'time') !== undefined);
  const peaks = listing.series?.peaks ?? [];
  const measured = listing.columns.filter(({ field }) => field !== 'time');
  if (own.raw === true || samples.every((row) => measured.every(({ field }) => row[field] === undefined))) {
    return shapeTable(samples.map(rounded), listing, own);
  }
  const step = stepOf(samples);
  const rows = bucketsOf(samples, step).map((bucket) => rowOf(bucket, step, peaks));
  const summary = Object.fromEntries(
    measured.flatMap(({ name, field }) => {
      const spread = spreadOf(samples, field);
      return spread === undefined ? [] : [[name, spread]];
    }),
  );
  const columns = listing.columns.flatMap((column) =>
    summary[column.name]?.max === 0 ? [] : columnsOf(column, peaks),
  );
  const table = shapeTable(rows, { ...listing, columns }, own);
  const spreads = measured.flatMap(({ name, as }) => {
    const spread = summary[name];
    return spread === undefined
      ? []
      : [[name, ...[spread.min, spread.avg, spread.max].map((value) => printField(value, as))].join('\t')];
  });
  const head = `${samples.length} samples: the mean of each ${stepText(step)}, and its highest sample; raw true shows each.`;
  return {
    ...table,
    text: [head, 'all\tmin\tavg\tmax', ...spreads, table.text].join('\n'),
    data: { ...table.data, samples: samples.length, step, summary },
  };
}

/** The shortest step in which the samples are few enough rows. */
function stepOf(samples: readonly Plain[]): number {
  const times = samples.map((row) => numberField(row, 'time') ?? 0);
  const span = times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
  return STEPS.find((step) => span / step < MOST_ROWS) ?? span;
}

function stepText(step: number): string {
  return printDuration(step).replace(/(?<=[dh])0[hm]$/, '');
}

function bucketsOf(samples: readonly Plain[], step: number): Plain[][] {
  const buckets = new Map<number, Plain[]>();
  for (const sample of samples) {
    const start = Math.floor((numberField(sample, 'time') ?? 0) / step);
    buckets.set(start, [...(buckets.get(start) ?? []), sample]);
  }
  return [...buckets.values()];
}

function rowOf(bucket: readonly Plain[], step: number, peaks: readonly string[]): Plain {
  const fields = new Set(bucket.flatMap((sample) => Object.keys(sample)));
  const values = [...fields].flatMap((field) => {
    const spread = field === 'time' ? undefined : spreadOf(bucket, field);
    if (spread === undefined) return [];
    return [[field, spread.avg], ...(peaks.includes(field) ? [[`${field}_max`, spread.max]] : [])];
  });
  const [first = {}] = bucket;
  return { time: Math.floor((numberField(first, 'time') ?? 0) / step) * step, ...Object.fromEntries(values) };
}

function spreadOf(samples: readonly Plain[], field: string): Spread | undefined {
  const values = samples.flatMap((sample) => numberField(sample, field) ?? []);
  if (values.length === 0) return undefined;
  return {
    min: round(values.reduce((a, b) => Math.min(a, b))),
    avg: round(values.reduce((a, b) => a + b) / values.length),
    max: round(values.reduce((a, b) => Math.max(a, b))),
  };
}

/** Columns of the rows: with a peak beside it; what has none, or is always zero, is told for all rows at once. */
function columnsOf(column: Column, peaks: readonly string[]): Column[] {
  if (column.field === 'time') return [column];
  if (!peaks.includes(column.field)) return [];
  return [column, { ...column, name: `${column.name}_max`, field: `${column.field}_max` }];
}

function rounded(sample: Plain): Plain {
  return Object.fromEntries(
    Object.entries(sample).map(([field, value]) => [field, typeof value === 'number' ? round(value) : value]),
  );
}

/** What a sample tells: no parts of a byte, four decimals of a share. */
function round(value: number): number {
  return value >= 1000 ? Math.round(value) : Math.round(value * 10_000) / 10_000;
}
