import { isPlain } from '../../domain/plain.js';
import { printPropertyString } from '../../domain/property-string.js';
import { printScalar } from '../../domain/scalar.js';
import type { Arguments } from '../arguments.js';
import type { Raise } from '../tables.js';

/** What PVE's parser takes for false (PVE::JSONSchema::parse_boolean), and the empty value. */
const offWords = new Set(['', '0', 'no', 'off', 'false']);

/** The parameter that raises the call, or undefined where none does. */
export function raisesCall({ parameters, when }: Raise, params: Arguments): string | undefined {
  return parameters
    .flatMap((parameter) => namesLike(parameter, params))
    .find((name) => applies(when, params[name]));
}

/** `net[n]` stands for every name `net0`, `net1`, … that is given; another name for itself, given or not. */
function namesLike(parameter: string, params: Arguments): string[] {
  if (!parameter.endsWith('[n]')) return [parameter];
  const stem = parameter.slice(0, -3);
  return Object.keys(params).filter((name) => name.startsWith(stem) && /^\d+$/.test(name.slice(stem.length)));
}

function applies(when: Raise['when'], value: unknown): boolean {
  const text = wireText(value);
  if (when === 'not-on') return text === undefined || isOff(text);
  if (text === undefined) return false;
  if (when === 'set') return !isOff(text);
  if (when === 'off') return isOff(text);
  return new RegExp(when.matches, 'i').test(text);
}

function isOff(text: string): boolean {
  return offWords.has(text.trim().toLowerCase());
}

/** A value as it goes over the wire; undefined where it is not given. What can't be printed is refused by the client. */
function wireText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  try {
    if (Array.isArray(value)) return value.map((item) => wireText(item) ?? '').join(',');
    return isPlain(value) ? printPropertyString(value) : printScalar(value);
  } catch (error) {
    if (error instanceof TypeError) return '?';
    throw error;
  }
}
