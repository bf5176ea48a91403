import { isPlain, type Plain } from '../domain/plain.js';

/** The objects in a list that PVE answered. */
export function rowsOf(value: unknown): Plain[] {
  return Array.isArray(value) ? value.filter(isPlain) : [];
}

/** A field that is a text; undefined for any other value. */
export function textField(row: Plain, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' ? value : undefined;
}

/** A field that is a number; undefined for any other value. */
export function numberField(row: Plain, name: string): number | undefined {
  const value = row[name];
  return typeof value === 'number' ? value : undefined;
}
