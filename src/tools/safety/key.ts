import { createHash } from 'node:crypto';
import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';

/** One text for one call: the same operation with the same parameters, in whatever order they were given. */
export function callKey(operation: string, params: Arguments): string {
  return createHash('sha256')
    .update(`${operation}\n${JSON.stringify(sorted(params))}`)
    .digest('base64url');
}

/** The same value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .filter((key) => value[key] !== undefined)
      .map((key) => [key, sorted(value[key])]),
  );
}
