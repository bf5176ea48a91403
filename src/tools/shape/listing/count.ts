import type { Column } from '../../../../overrides/tools/types.js';
import type { Plain } from '../../../domain/plain.js';
import { wordsOf } from '../../arguments.js';
import { isAbsent, kindOf, textOf } from './kinds.js';

/** The column that says how many. */
export const COUNT: Column = { name: 'count', field: 'count' };

/** How many rows have each value of the columns, or each set of them; every item of a list counts by itself. */
export function countRows(rows: readonly Plain[], columns: readonly Column[]): Plain[] {
  const valuesOf = columns.map((column) => {
    const isList = kindOf(column, rows) === 'list';
    return (row: Plain) => (isList ? itemsOf(row[column.field]) : [row[column.field]]);
  });
  const counts = new Map<string, { values: readonly unknown[]; count: number }>();
  for (const row of rows) {
    let sets: readonly (readonly unknown[])[] = [[]];
    for (const values of valuesOf) sets = sets.flatMap((set) => values(row).map((value) => [...set, value]));
    for (const values of sets) {
      const key = JSON.stringify(values.map((value) => (isAbsent(value) ? null : value)));
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { values, count: 1 });
      else known.count += 1;
    }
  }
  return [...counts.values()].map(({ values, count }) => ({
    ...Object.fromEntries(columns.map(({ field }, index) => [field, values[index]])),
    count,
  }));
}

function itemsOf(value: unknown): readonly unknown[] {
  const items = Array.isArray(value) ? value.map(textOf) : wordsOf(value);
  return items.length === 0 ? [undefined] : [...new Set(items)];
}
