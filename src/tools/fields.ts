import { isPlain, type Plain } from '../domain/plain.js';

/** The objects in a list that PVE answered. */
export function rowsOf(value: unknown): Plain[] {
  return Array.isArray(value) ? value.filter(isPlain) : [];
}

export function textField(row: Plain, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberField(row: Plain, name: string): number | undefined {
  const value = row[name];
  return typeof value === 'number' ? value : undefined;
}
