/** One row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Asks a cluster: `GET` of a path in the spec with its variables. */
export type Ask = (operation: string, params?: Readonly<Record<string, string | number>>) => Promise<unknown>;

export function rowOf(value: unknown): Row {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function rowsOf(value: unknown): readonly Row[] {
  return Array.isArray(value) ? value.map(rowOf) : [];
}

export function textOf(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function numberOf(row: Row, key: string): number {
  return Math.max(0, Math.round(Number(row[key]) || 0));
}
