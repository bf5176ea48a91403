import type { Listing } from '../../../../overrides/tools/types.js';
import type { Plain } from '../../../domain/plain.js';
import { numberOf } from './kinds.js';

/** Rows with the fields that a listing makes of others. */
export function withComputed(rows: readonly Plain[], { computed = [] }: Listing): readonly Plain[] {
  if (computed.length === 0) return rows;
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      computed.flatMap(({ field, of: [part, whole], as }) => {
        const [used, total] = [numberOf(row[part]), numberOf(row[whole])];
        if (used === undefined || total === undefined || total <= 0) return [];
        return [[field, as === 'share' ? used / total : total - used]];
      }),
    ),
  }));
}

/** Most names that stand in a row; more are counted. */
const MOST_NAMED = 3;

/**
 * Rows that tell the same thing of several places as one, with where that is: `all 32`, `12 of 32`, or up to three names.
 * @param all The rows of all places, before any were left out.
 */
export function mergeRows(rows: readonly Plain[], all: readonly Plain[], { once }: Listing): Plain[] {
  if (once === undefined) return [...rows];
  const places = new Set(all.map((row) => row[once.over])).size;
  const merged = new Map<string, { row: Plain; names: string[] }>();
  for (const row of rows) {
    const alike = row[once.when] === true || row[once.when] === 1;
    const key = JSON.stringify(
      [...once.by, ...(alike ? [] : [once.over])].map((field) => row[field] ?? null),
    );
    const name = String(row[once.over]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { row, names: [name] });
    else known.names.push(name);
  }
  return [...merged.values()].map(({ row, names }) =>
    names.length === 1 ? row : { ...row, [once.over]: placesText(names, places) },
  );
}

function placesText(names: readonly string[], places: number): string {
  if (names.length === places && places > MOST_NAMED) return `all ${places}`;
  return names.length <= MOST_NAMED ? [...names].sort().join(',') : `${names.length} of ${places}`;
}
