import type { PropertyFormat } from './schema.js';

/** The pairs of a property string before any check, or why it cannot be taken apart. */
export type SplitResult =
  | { readonly ok: true; readonly values: Map<string, string> }
  | { readonly ok: false; readonly message: string };

class SplitFailure extends Error {}

const truths: Readonly<Record<string, string>> = { '1': '1', on: '1', yes: '1', true: '1' };
const falsehoods: Readonly<Record<string, string>> = { '0': '0', off: '0', no: '0', false: '0' };

/** Turns the words that property strings allow for booleans into 1 or 0 and leaves anything else as it is. */
export function readBoolean(text: string): string {
  const word = text.toLowerCase();
  return truths[word] ?? falsehoods[word] ?? text;
}

/**
 * Takes a property string apart: `key=value` parts and at most one bare value for the default key,
 * separated by commas; aliases are resolved (PVE::JSONSchema::parse_property_string).
 */
export function splitPropertyString(format: PropertyFormat, text: string): SplitResult {
  const values = new Map<string, string>();
  const defaultKey = Object.keys(format).find((key) => format[key]?.default_key);
  let bareSeen = false;
  try {
    for (const part of text.split(',')) {
      if (/^\s*$/.test(part)) continue;
      const pair = /^([^=]+)=(.+)\n?$/.exec(part);
      if (pair) addPair(format, values, pair[1] ?? '', pair[2] ?? '');
      else if (part.includes('=')) throw new SplitFailure('missing key in comma-separated list property');
      else bareSeen = addBare(format, values, defaultKey, part, bareSeen);
    }
  } catch (error) {
    if (error instanceof SplitFailure) return { ok: false, message: `${error.message}\n` };
    throw error;
  }
  return { ok: true, values };
}

function addPair(format: PropertyFormat, values: Map<string, string>, name: string, text: string): void {
  if (values.has(name)) throw new SplitFailure(`duplicate key in comma-separated list property: ${name}`);
  const own = Object.hasOwn(format, name) ? format[name] : undefined;
  if (own?.alias && own.keyAlias) {
    if (values.has(own.keyAlias)) throw new SplitFailure(`key alias '${own.keyAlias}' is already defined`);
    values.set(own.keyAlias, name);
  }
  const key = own?.alias ?? name;
  const schema = own?.alias ? format[own.alias] : own;
  values.set(key, schema?.type === 'boolean' ? readBoolean(text) : text);
}

function addBare(
  format: PropertyFormat,
  values: Map<string, string>,
  defaultKey: string | undefined,
  text: string,
  seen: boolean,
): true {
  if (defaultKey === undefined) {
    throw new SplitFailure('value without key, but schema does not define a default key');
  }
  const earlier = values.get(defaultKey) ?? '';
  const isTaken = earlier !== '' && earlier !== '0';
  if (seen || isTaken)
    throw new SplitFailure(`duplicate key in comma-separated list property: ${defaultKey}`);
  values.set(defaultKey, format[defaultKey]?.type === 'boolean' ? readBoolean(text) : text);
  return true;
}
