import type * as v from 'valibot';
import type { InputDefinition } from '../../../generated/inputs.js';
import { definitionAt } from '../../domain/definitions.js';
import { asDnsName } from '../../domain/dns-name.js';
import type { Format } from '../../domain/formats/index.js';
import { nearest, nearestFirst } from '../../domain/nearest.js';
import { Secret } from '../../domain/secret.js';
import { partFormat } from './format.js';
import { choicesOf, exampleOf, expectation } from './words.js';

/** One thing that is wrong with a call's parameters. */
export interface Problem {
  /** The parameter; a part of a property string or an item of an array is named too: `net0.model`, `vms[1]`. */
  readonly parameter: string;
  /** Whether it is left out, not known at all, or wrong in itself. */
  readonly kind: 'missing' | 'unknown' | 'wrong';
  /** The value as given, cut to 80 characters; `***` for a secret. */
  readonly value?: unknown;
  /** What is expected, in a few words. */
  readonly expected: string;
  /** A value that would do. */
  readonly example?: unknown;
  /** All values that would do, where they can be counted. */
  readonly valid?: readonly string[];
  /** The valid value or known name that was likely meant. */
  readonly nearest?: string;
}

const secretName = /passw|passphrase|secret|token(?!id)|otp|key(?!board|s$)|credential|endpoint/i;
const mostShown = 80;

/** A value fit to be shown. */
export function shownValue(parameter: string, value: unknown): unknown {
  if (value instanceof Secret || secretName.test(parameter)) return '***';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text;
}

/** What stands where an issue points: its definition, and what the parts of a property string must be beyond it. */
interface Place {
  readonly name: string;
  readonly definition: InputDefinition | undefined;
  readonly narrower?: Format | undefined;
  /** The names that could stand in this one's place. */
  readonly siblings?: readonly string[];
}

/** One step down: to an item of an array or list, or to a part of a property string. */
function below({ name, definition }: Place, key: unknown): Place {
  if (typeof key === 'number' && definition?.list === true) {
    const { list: _, ...item } = definition;
    return { name, definition: item };
  }
  if (typeof key === 'number') {
    const items = definition?.items;
    return { name: `${name}[${key}]`, definition: items === undefined ? undefined : definitionAt(items) };
  }
  const parts = definition?.parts ?? {};
  const part = Object.hasOwn(parts, String(key)) ? parts[String(key)] : undefined;
  return {
    name: `${name}.${key}`,
    definition: part === undefined ? undefined : definitionAt(part.d),
    narrower: partFormat(definition?.format, String(key)),
    siblings: Object.keys(parts).filter((other) => parts[other]?.alias === undefined),
  };
}

/** What most people want where PVE has no default, by the name of the parameter or part. */
const usual: Readonly<Record<string, string>> = { model: 'virtio', ostype: 'l26' };

/** The definition with its choices in order: what was likely meant first, else what is usual. */
function likelyFirst(definition: InputDefinition, name: string, value: unknown): InputDefinition {
  const { enum: choices } = definition;
  if (choices === undefined) return definition;
  if (typeof value === 'string' && nearest(value, choices) !== undefined)
    return { ...definition, enum: nearestFirst(value, choices) };
  const first = usual[name.split('.').at(-1) ?? ''];
  if (first === undefined || !choices.includes(first)) return definition;
  return { ...definition, enum: [first, ...choices.filter((one) => one !== first)] };
}

function nearestTo(value: unknown, choices: readonly string[] | undefined): { nearest?: string } {
  const meant = typeof value === 'string' && choices !== undefined ? nearest(value, choices) : undefined;
  return meant === undefined ? {} : { nearest: meant };
}

/** A name that is not known, with the one that was likely meant. */
export function unknownName(parameter: string, word: string, known: readonly string[]): Problem {
  const close = nearestTo(word, known);
  const hint = close.nearest === undefined ? '' : `, perhaps '${close.nearest}'`;
  return { parameter, kind: 'unknown', expected: `a name that is known${hint}`, valid: known, ...close };
}

/** A parameter or property that must be there and is not. */
export function missing(
  parameter: string,
  definition: InputDefinition | undefined,
  narrower?: Format,
): Problem {
  if (definition === undefined) return { parameter, kind: 'missing', expected: 'a value' };
  const valid = choicesOf(definition, narrower);
  return {
    parameter,
    kind: 'missing',
    ...described(definition, narrower),
    ...(valid === undefined ? {} : { valid }),
  };
}

function described(definition: InputDefinition, narrower?: Format): { expected: string; example?: unknown } {
  const example = exampleOf(definition, narrower);
  return { expected: expectation(definition, narrower), ...(example === undefined ? {} : { example }) };
}

/** The problem that an issue of valibot's stands for. */
export function problemOf(
  issue: v.BaseIssue<unknown>,
  parameter: string,
  definition: InputDefinition,
  given: unknown,
): Problem {
  const start: Place = { name: parameter, definition };
  const place = (issue.path ?? []).reduce((at: Place, { key }) => below(at, key), start);
  const { name } = place;
  const key = String(issue.path?.at(-1)?.key);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return unknownName(name, key, place.siblings ?? []);
  if (issue.type === 'strict_object') return missing(name, place.definition, place.narrower);
  if (issue.type === 'raw_check') {
    const problem = missing(name, place.definition, place.narrower);
    return { ...problem, expected: `${problem.expected}, ${issue.message}` };
  }
  const value = issue.path === undefined ? given : issue.input;
  const wanted = likelyFirst(place.definition ?? { type: 'any' }, name, value);
  const what = described(wanted, place.narrower);
  const valid = choicesOf(wanted, place.narrower);
  const expected = issue.type === 'raw_transform' ? `${what.expected}; it ${issue.message}` : what.expected;
  return {
    parameter: name,
    kind: 'wrong',
    value: shownValue(name, given instanceof Secret ? given : value),
    ...what,
    expected,
    ...(valid === undefined ? {} : { valid }),
    ...nearestTo(value, valid),
    ...nameNearTo(value, place.definition),
  };
}

/** What a name was most likely meant to be, as the example too. */
function nameNearTo(
  value: unknown,
  definition: InputDefinition | undefined,
): { nearest?: string; example?: string } {
  if (definition?.format !== 'dns-name' || typeof value !== 'string') return {};
  const meant = asDnsName(value);
  return meant === undefined ? {} : { nearest: meant, example: meant };
}
