import { Secret } from './secret.js';

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return `an object of class ${value.constructor?.name ?? 'unknown'}`;
  return `a ${typeof value}`;
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`is ${value}, which is no number that PVE can read`);
  const text = String(value);
  if (text.includes('e'))
    throw new TypeError(`is ${value}, beyond what PVE reads: give it as a string of digits`);
  return text;
}

/**
 * A single value as PVE reads it from a form: booleans `1` and `0` (the words are refused), numbers in digits.
 * @throws TypeError that completes the sentence "the parameter …".
 */
export function printScalar(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Secret) return value.reveal();
  if (value === null)
    throw new TypeError("is null: leave it out, or name it in 'delete' to remove a setting");
  throw new TypeError(`is ${kindOf(value)}: give a string, a number or a boolean`);
}
