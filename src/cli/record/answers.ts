/** One row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Asks a cluster: `GET` of a path in the spec with its variables. */
export type Ask = (operation: string, params?: Readonly<Record<string, string | number>>) => Promise<unknown>;

/** The fields of an object; none for any other value. */
export function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The objects in a list that PVE answered. */
export function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.map(rowOf) : [];
}

/** A field as text; empty where it is neither text nor number. */
export function textOf(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A field as a whole number, 0 or more; 0 where it is none. */
export function numberOf(row: Row, key: string): number {
  return Math.max(0, Math.round(Number(row[key]) || 0));
}
