import * as v from 'valibot';
import { isPlain } from '../../domain/scalar.js';
import type { Definition } from './definition.js';

/** Judges one value and turns friendly forms into API ones: `"42"` into 42, `"yes"` into true. */
export type ValueRule = v.GenericSchema<unknown, unknown>;

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

/** Lists may come as arrays and property strings as objects: the client prints both as PVE reads them. */
function stringRule(definition: Definition): ValueRule {
  const { parts, variants } = definition;
  const text = v.pipe(v.unknown(), v.transform(toText), v.string(), v.check(textCheck(definition)));
  const items = v.array(v.union([v.string(), v.number(), v.boolean()]));
  const properties = v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isPlain),
    v.check((value) => parts === undefined || Object.keys(value).every((key) => partNamed(parts, key))),
  );
  return v.union([
    text,
    ...(definition.list === true || parts !== undefined ? [items] : []),
    ...(parts !== undefined || variants !== undefined ? [properties] : []),
  ]);
}

/** `net0` in a typetext stands for many: `mp[n]` and the like are rare in parts, plain names the rule. */
function partNamed(parts: NonNullable<Definition['parts']>, key: string): boolean {
  return Object.hasOwn(parts, key) || Object.hasOwn(parts, key.replace(/\d+$/, '[n]'));
}

function textCheck(definition: Definition): (text: string) => boolean {
  const {
    enum: choices,
    minLength,
    maxLength,
    pattern,
    ignoreCase,
    emptyAllowed,
    list,
    parts,
    variants,
  } = definition;
  const expression = pattern === undefined ? undefined : new RegExp(pattern, ignoreCase === true ? 'i' : '');
  return (text) => {
    if (text === '' && emptyAllowed === true) return true;
    if (list === true || parts !== undefined || variants !== undefined) return true;
    if (choices !== undefined && !choices.includes(text)) return false;
    const { length } = text;
    return length >= (minLength ?? 0) && length <= (maxLength ?? length) && (expression?.test(text) ?? true);
  };
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
