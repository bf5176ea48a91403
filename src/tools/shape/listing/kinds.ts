import type { Column } from '../../../../overrides/tools/types.js';
import type { Plain } from '../../../domain/plain.js';

/** What a column's values are, by which a condition on it is read. */
export type Kind =
  | 'number'
  | 'bytes'
  | 'size'
  | 'percent'
  | 'duration'
  | 'time'
  | 'expiry'
  | 'flag'
  | 'list'
  | 'text';

/** As the column says; else what the rows hold in it. */
export function kindOf({ as, list, field }: Column, rows: readonly Plain[]): Kind {
  if (as !== undefined) return as === 'decimal' ? 'number' : as === 'rate' ? 'size' : as;
  if (list === true) return 'list';
  const values = rows.map((row) => row[field]).filter((value) => !isAbsent(value));
  if (values.length === 0) return 'text';
  if (values.every((value) => typeof value === 'number')) return 'number';
  if (values.every((value) => typeof value === 'boolean')) return 'flag';
  return values.some(Array.isArray) ? 'list' : 'text';
}

/** Whether a row says nothing in the field. */
export function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** A value as a condition on text sees it. */
export function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const words: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['1', true],
  ['no', false],
  ['false', false],
  ['off', false],
  ['0', false],
]);

/** Yes or no, as people write it. */
export function flagOf(text: string): boolean | undefined {
  return words.get(text.toLowerCase());
}

/** A number, or one that PVE wrote as text. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}
