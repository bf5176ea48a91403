import type { Json } from './apidoc.js';

export type JsonRecord = { readonly [key: string]: Json };

/** A spec that can't be read. The message starts with the place: a file, or a path into the tree. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  constructor(
    readonly at: string,
    readonly problem: string,
  ) {
    super(`${at}: ${problem}`);
  }
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Sorts by code unit, as no locale may change what is committed. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A short print of a value for an error message. */
export function show(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
