import { checkPropertyString } from './check.js';
import { decodeObject } from './decode.js';
import type { SubSchema } from './formats/kinds.js';
import { findFormat } from './formats/table.js';
import type { ParamValue, PropertyFormat } from './schema.js';

/** A property string taken apart, or PVE's message about it (ending in a newline) and its parts by path. */
export type PropertyStringResult =
  | { readonly ok: true; readonly value: Record<string, ParamValue> }
  | { readonly ok: false; readonly message: string; readonly errors: Record<string, string> };

/**
 * Takes a property string such as `virtio=BC:…,bridge=vmbr0` apart by a sub-schema or the name of one.
 * Aliases are resolved; booleans become 1 or 0, numbers numbers. `path` prefixes the names in messages.
 * Throws an `Error` if the name is not that of a property string (PVE::JSONSchema::parse_property_string).
 */
export function parsePropertyString(
  format: string | PropertyFormat,
  text: string,
  path = '',
): PropertyStringResult {
  const sub = subSchemaOf(format);
  const result = checkPropertyString(sub, text, path);
  if (!result.ok) return { ok: false, message: result.message, errors: Object.fromEntries(result.errors) };
  return { ok: true, value: decodeObject(sub.properties, result.values) };
}

/**
 * Writes a property string: the default key first and bare, then what is required, then the rest by name
 * (PVE::JSONSchema::print_property_string). A pair that a key alias can hold becomes one part (`virtio=MAC`).
 * Properties whose value is undefined or null are left out.
 */
export function printPropertyString(
  format: string | PropertyFormat,
  value: Readonly<Record<string, ParamValue | undefined>>,
): string {
  const { properties } = subSchemaOf(format);
  const present = Object.keys(value)
    .filter((name) => value[name] !== undefined && value[name] !== null)
    .sort();
  const combined = combinedPair(properties, value);
  const rest = present.filter((name) => !combined.names.includes(name));
  const defaults = rest.filter((name) => properties[name]?.default_key);
  const required = rest.filter((name) => !defaults.includes(name) && !properties[name]?.optional);
  const others = rest.filter((name) => !defaults.includes(name) && !required.includes(name));
  return [
    ...combined.parts,
    ...defaults.map((name) => String(value[name])),
    ...[...required, ...others].map((name) => `${name}=${String(value[name])}`),
  ].join(',');
}

function subSchemaOf(format: string | PropertyFormat): SubSchema {
  if (typeof format !== 'string') return { properties: format };
  const named = findFormat(format);
  if (named === undefined || typeof named === 'function') throw new Error(`unknown format: ${format}`);
  return named;
}

/** The two properties that a key alias writes as one part, if both are there. */
function combinedPair(
  properties: PropertyFormat,
  value: Readonly<Record<string, ParamValue | undefined>>,
): { names: string[]; parts: string[] } {
  for (const { alias, keyAlias } of Object.values(properties)) {
    if (!alias || !keyAlias || value[alias] === undefined || value[keyAlias] === undefined) continue;
    return { names: [alias, keyAlias], parts: [`${String(value[keyAlias])}=${String(value[alias])}`] };
  }
  return { names: [], parts: [] };
}
