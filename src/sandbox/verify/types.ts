import type { RawValue } from './schema.js';

const scalarTests: Readonly<Record<string, (text: string) => boolean>> = {
  boolean: (text) => text === '0' || text === '1',
  integer: (text) => /^[+-]?\p{Nd}+\n?$/u.test(text),
  number: isNumber,
};

/** Whether Perl's text form of a number is met: a sign, digits with a point anywhere, an exponent. */
export function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\n?$/.test(text);
}

/** Whether the value is a list; `Array.isArray` cannot tell from read-only ones. */
export function isList(value: RawValue): value is readonly RawValue[] {
  return Array.isArray(value);
}

/** What Perl's `ref` says of a decoded JSON value; '' for strings and numbers. */
function reference(value: RawValue): string {
  if (isList(value)) return 'ARRAY';
  if (typeof value === 'boolean') return 'JSON::PP::Boolean';
  return typeof value === 'object' && value !== null ? 'HASH' : '';
}

const referenceOfType: Readonly<Record<string, string>> = { array: 'ARRAY', object: 'HASH' };

/** Checks a present value against a type of PVE::JSONSchema; answers the message of a failure. */
export function checkType(type: string | undefined, value: RawValue): string | undefined {
  if (type === undefined || type === 'any') return undefined;
  if (type === 'null') return "type check ('null') failed - value is not null";
  const kind = reference(value);
  const wanted = referenceOfType[type];
  if (wanted !== undefined) return kind === wanted ? undefined : `type check ('${type}') failed`;
  if (kind !== '') {
    return type === 'boolean' && typeof value === 'boolean'
      ? undefined
      : `type check ('${type}') failed - got ${kind}`;
  }
  const text = String(value);
  return (scalarTests[type]?.(text) ?? true) ? undefined : `type check ('${type}') failed - got '${text}'`;
}
