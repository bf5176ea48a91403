import { checkObject } from './check.js';
import { decodeValue } from './decode.js';
import type { PathErrors } from './errors.js';
import { findParameter } from './indexed.js';
import type { ParameterSchema, ParamValue, RawValue, Schema, Verification } from './schema.js';
import { isList } from './types.js';

/**
 * Verifies all parameters of a call at once, path variables included (PVE::RESTHandler, PVE::JSONSchema::validate).
 * `raw` holds what came in: strings from forms and queries, arrays for repeated keys, any value from JSON.
 * The messages are PVE's own; nothing is thrown for any value.
 */
export function verifyParameters(
  schema: ParameterSchema,
  raw: Readonly<Record<string, RawValue>>,
): Verification {
  const properties = schema.properties ?? {};
  const find = (name: string) => findParameter(properties, name);
  const given = Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, normalize(find(name), value)]),
  );
  const errors: PathErrors = new Map();
  checkObject({ properties, find, additional: schema.additionalProperties }, given, '', errors);
  if (errors.size > 0) return { ok: false, errors: Object.fromEntries(errors) };
  const decoded: [string, ParamValue][] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value !== null) decoded.push([name, decodeValue(find(name), value)]);
  }
  return { ok: true, params: Object.fromEntries(decoded) };
}

/** Forms cannot say whether one value is a list: PVE wraps it for an array and joins several for a `-list` string. */
function normalize(schema: Schema | undefined, value: RawValue): RawValue {
  const takesList = typeof schema?.format === 'string' && schema.format.endsWith('-list');
  if (isList(value)) return schema?.type === 'string' && takesList ? value.map(String).join(',') : value;
  const isScalar = typeof value !== 'object';
  const isFalsy = value === '' || value === '0' || value === 0 || value === false;
  return schema?.type === 'array' && isScalar && !isFalsy ? [value] : value;
}
