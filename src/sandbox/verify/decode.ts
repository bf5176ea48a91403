import type { ParamValue, PropertyFormat, RawValue, Schema } from './schema.js';
import { isList } from './types.js';

const scalars: Readonly<Record<string, (text: string) => ParamValue>> = {
  boolean: (text) => Number(text === '1' || text === 'true'),
  integer: Number,
  number: Number,
};

/** Turns a verified value into what a program works with; see `ParamValue`. */
export function decodeValue(schema: Schema | undefined, value: RawValue): ParamValue {
  if (isList(value)) return value.map((item) => decodeValue(schema?.items, item));
  if (typeof value === 'object' && value !== null) return decodeObject(schema?.properties ?? {}, value);
  if (value === null) return null;
  return scalars[schema?.type ?? '']?.(String(value)) ?? String(value);
}

/** Decodes every value of an object by the schema of the same name. */
export function decodeObject(
  properties: PropertyFormat,
  values: { readonly [key: string]: RawValue },
): Record<string, ParamValue> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, decodeValue(properties[name], value)]),
  );
}
