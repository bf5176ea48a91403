import * as v from 'valibot';
import { isPlain } from '../../domain/plain.js';
import type { Definition } from './definition.js';

/** Judges one value of a tool's own, and turns friendly forms into API ones: `"42"` into 42, `"yes"` into true. */
type ValueRule = v.GenericSchema<unknown, unknown>;

const trueWords = new Set(['1', 'true', 'yes', 'on']);
const falseWords = new Set(['0', 'false', 'no', 'off']);

const rules = new WeakMap<Definition, ValueRule>();

/** The rule of a definition, built when it is first needed and then kept. */
export function ruleOf(definition: Definition): ValueRule {
  const known = rules.get(definition);
  if (known !== undefined) return known;
  const rule = builders[definition.type](definition);
  rules.set(definition, rule);
  return rule;
}

const builders: Readonly<Record<Definition['type'], (definition: Definition) => ValueRule>> = {
  boolean: () => v.pipe(v.unknown(), v.transform(toBoolean), v.boolean()),
  integer: numberRule,
  number: numberRule,
  string: stringRule,
  array: () => v.union([v.array(v.unknown()), v.pipe(v.string(), v.transform(splitList))]),
  object: () =>
    v.pipe(v.unknown(), v.transform(fromJson), v.custom<Readonly<Record<string, unknown>>>(isPlain)),
  null: () => v.unknown(),
  any: () => v.unknown(),
};

function numberRule({ type, enum: choices, minimum, maximum }: Definition): ValueRule {
  return v.pipe(
    v.unknown(),
    v.transform(toNumber),
    v.number(),
    v.check((value) => Number.isFinite(value) && (type === 'number' || Number.isInteger(value))),
    v.minValue(minimum ?? Number.NEGATIVE_INFINITY),
    v.maxValue(maximum ?? Number.POSITIVE_INFINITY),
    v.check((value) => choices === undefined || choices.includes(String(value))),
  );
}

function stringRule(definition: Definition): ValueRule {
  const { enum: choices, minLength, maxLength, pattern } = definition;
  return v.pipe(
    v.unknown(),
    v.transform(toText),
    v.string(),
    v.minLength(minLength ?? 0),
    v.maxLength(maxLength ?? Number.POSITIVE_INFINITY),
    v.regex(new RegExp(pattern ?? '')),
    v.check((text) => choices === undefined || choices.includes(text)),
  );
}

const friendlyForms: Partial<Record<Definition['type'], (value: unknown) => unknown>> = {
  boolean: toBoolean,
  integer: toNumber,
  number: toNumber,
  // One property string is one item, however many commas it has.
  array: (value) => (typeof value === 'string' ? (value.includes('=') ? [value] : splitList(value)) : value),
  object: fromJson,
};

/** A parameter's value in API form, where it was given in a friendly one; any other as it is. */
export function apiForm({ type }: Definition, value: unknown): unknown {
  return friendlyForms[type]?.(value) ?? value;
}

function toBoolean(value: unknown): unknown {
  const word =
    typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : undefined;
  if (word === undefined) return value;
  if (trueWords.has(word)) return true;
  return falseWords.has(word) ? false : value;
}

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
}

function toText(value: unknown): unknown {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'boolean' ? (value ? '1' : '0') : value;
}

function splitList(text: string): string[] {
  return text
    .split(/[,;\0]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Some clients send an object as JSON text. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}
