import * as v from 'valibot';
import type { InputDefinition } from '../../../generated/inputs.js';
import { definitionAt, kindOf } from '../../domain/definitions.js';
import type { Format } from '../../domain/formats/index.js';
import { splitList } from '../../domain/list.js';
import { piecesOf } from '../../domain/property-parse.js';
import { formatFor, partFormat } from './format.js';
import { matcherOf } from './pattern.js';

/** Judges a text as it goes over the wire (or the texts of a repeated parameter). */
export type Rule = v.GenericSchema<unknown, unknown>;

const rules = new Map<Format | undefined, WeakMap<InputDefinition, Rule>>();

/**
 * The rule of a definition, built when it is first needed and then kept. `narrower` is what a part of a property
 * string must be beyond what its definition says.
 */
export function ruleOf(definition: InputDefinition, narrower?: Format): Rule {
  const known = rules.get(narrower) ?? new WeakMap<InputDefinition, Rule>();
  rules.set(narrower, known);
  const found = known.get(definition);
  if (found !== undefined) return found;
  const rule = builders[definition.type](definition, narrower);
  known.set(definition, rule);
  return rule;
}

type Builder = (definition: InputDefinition, narrower: Format | undefined) => Rule;

const builders: Readonly<Record<InputDefinition['type'], Builder>> = {
  boolean: () => v.picklist(['0', '1']),
  integer: (definition) => numberRule(definition, /^[+-]?\d+\n?$/),
  number: (definition) => numberRule(definition, /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\n?$/i),
  string: (definition, narrower) =>
    definition.parts === undefined ? textRule(definition, narrower) : propertyRule(definition),
  array: ({ items }) => v.array(items === undefined ? v.string() : ruleOf(definitionAt(items))),
  object: () => v.unknown(),
  null: () => v.unknown(),
  any: () => v.unknown(),
};

function numberRule({ enum: choices, minimum, maximum, format }: InputDefinition, digits: RegExp): Rule {
  const named = formatFor(format);
  return v.pipe(
    v.string(),
    v.regex(digits),
    v.check((text) => named === undefined || named.accepts(text)),
    v.check((text) => choices === undefined || choices.includes(text)),
    v.transform(Number),
    v.minValue(minimum ?? Number.NEGATIVE_INFINITY),
    v.maxValue(maximum ?? Number.POSITIVE_INFINITY),
  );
}

function textRule(definition: InputDefinition, narrower: Format | undefined): Rule {
  const { list, emptyAllowed, format } = definition;
  const named = narrower ?? formatFor(format);
  const item = v.pipe(
    v.string(),
    v.check((text) => named === undefined || named.accepts(text)),
  );
  const whole = v.pipe(v.string(), v.check(boundsOf(definition)));
  if (list === true) return v.pipe(whole, v.transform(splitList), v.array(item));
  // Perl takes '0' for empty too.
  if (emptyAllowed === true) return v.union([v.picklist(['', '0']), v.pipe(whole, item)]);
  return v.pipe(whole, item);
}

/** Whatever holds for the text as a whole; PVE counts characters, not UTF-16 units. */
function boundsOf(definition: InputDefinition): (text: string) => boolean {
  const { enum: choices, minLength, maxLength, pattern, ignoreCase } = definition;
  const expression = pattern === undefined ? undefined : matcherOf(pattern, ignoreCase);
  return (text) => {
    const length = text.length > (maxLength ?? 0) ? Array.from(text).length : text.length;
    return (
      (choices === undefined || choices.includes(text)) &&
      length >= (minLength ?? 0) &&
      length <= (maxLength ?? length) &&
      (expression === undefined || expression(text))
    );
  };
}

/** The properties' texts by name; PVE reads more words for a boolean inside a property string than outside. */
function propertyTexts(definition: InputDefinition, text: string): Record<string, unknown> {
  const kind = kindOf(definition) ?? {};
  const pairs = piecesOf(text, kind).flatMap(({ sets }) => sets);
  return Object.fromEntries(
    pairs.map(([name, value]) => [
      name,
      Object.hasOwn(kind, name) && kind[name]?.type === 'boolean' ? booleanText(value) : value,
    ]),
  );
}

function booleanText(text: string): string {
  if (/^(?:1|on|yes|true)$/i.test(text)) return '1';
  return /^(?:0|off|no|false)$/i.test(text) ? '0' : text;
}

function propertyRule(definition: InputDefinition): Rule {
  const parts = Object.entries(definition.parts ?? {}).filter(([, { alias }]) => alias === undefined);
  const named = formatFor(definition.format);
  const entries = parts.map(([name, { d, optional }]): [string, Rule] => {
    const rule = ruleOf(definitionAt(d), partFormat(definition.format, name));
    return [name, optional === true ? v.optional(rule) : rule];
  });
  return v.pipe(
    v.string(),
    v.check(boundsOf(definition)),
    v.check((text) => named === undefined || named.accepts(text)),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return propertyTexts(definition, dataset.value);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        addIssue({ message: error.message });
        return NEVER;
      }
    }),
    v.strictObject(Object.fromEntries(entries)),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { value } = dataset;
      for (const [name, { requires }] of parts) {
        if (requires === undefined || value[name] === undefined || value[requires] !== undefined) continue;
        addIssue({ message: `as '${name}' needs it`, path: [pathItem(value, requires)] });
      }
    }),
  );
}

function pathItem(input: Record<string, unknown>, key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'value', input, key, value: input[key] };
}
