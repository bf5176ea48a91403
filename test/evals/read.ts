import type { Given, Seen } from './types.js';

/** The rows of a listing as objects, one per line of the table. */
export function rowsIn({ data, text }: Seen): Given[] {
  const { columns, rows } = data;
  if (!Array.isArray(columns) || !Array.isArray(rows)) throw new Error(`expected a listing, got: ${text}`);
  return rows.map((row: unknown[]) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
}

/** The first row of a listing that has these values; throws where there is none. */
export function rowWith(seen: Seen, values: Given): Given {
  const found = rowsIn(seen).find((row) =>
    Object.entries(values).every(([name, value]) => row[name] === value),
  );
  if (found === undefined)
    throw new Error(`expected a row with ${JSON.stringify(values)}, got: ${seen.text}`);
  return found;
}

/** The text of a column, row by row. */
export function column(seen: Seen, name: string): string[] {
  return rowsIn(seen).map((row) => String(row[name]));
}
