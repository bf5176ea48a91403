import { arrays, uriEncoded } from '../../generated/client/encoding.js';
import { isPlain, type Plain } from '../domain/plain.js';
import { printPropertyString } from '../domain/property-string.js';
import { printScalar } from '../domain/scalar.js';

/** A text that was percent-encoded by the caller already: a plain SSH key always holds a space. */
function isEncodedAlready(text: string): boolean {
  return /%20/.test(text) && !/\s/.test(text);
}

/** SSH keys and the like, which PVE wants percent-encoded once before the form's own encoding. */
function printUriEncoded(value: unknown): string {
  const text = Array.isArray(value) ? value.map((item) => printScalar(item)).join('\n') : printScalar(value);
  return isEncodedAlready(text) ? text : encodeURIComponent(text);
}

function printItem(value: unknown): string {
  return isPlain(value) ? printPropertyString(value) : printScalar(value);
}

/** The items of an array: one value a repeated key where the parameter is of type array, else a list in one value. */
function printArray(value: readonly unknown[], repeat: boolean): string[] {
  if (value.length === 0) throw new TypeError('is an empty list: leave the parameter out instead');
  const items = value.map(printItem);
  return repeat ? items : [items.join(',')];
}

function has(table: Readonly<Record<string, readonly string[]>>, operation: string, name: string): boolean {
  return Object.hasOwn(table, operation) && (table[operation]?.includes(name) ?? false);
}

function printParameter(operation: string, name: string, value: unknown): string[] {
  if (has(uriEncoded, operation, name)) return [printUriEncoded(value)];
  if (Array.isArray(value)) return printArray(value, has(arrays, operation, name));
  return [printItem(value)];
}

/** Parameters ready for a query or a form, and what is wrong with those that can't be sent. */
export interface EncodedParameters {
  readonly form: URLSearchParams;
  readonly wrong: Readonly<Record<string, string>>;
}

/**
 * Encodes parameters as PVE's form decoder reads them: undefined ones are left out, objects become property strings,
 * arrays lists or repeated keys, booleans `1` and `0`. All problems are gathered.
 */
export function encodeParameters(operation: string, params: Plain): EncodedParameters {
  const form = new URLSearchParams();
  const wrong: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    try {
      for (const text of printParameter(operation, name, value)) form.append(name, text);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      wrong[name] = error.message;
    }
  }
  return { form, wrong };
}
