import type { InputDefinition } from '../../../generated/inputs.js';
import { definitionAt } from '../../domain/definitions.js';
import type { Format } from '../../domain/formats/index.js';
import { formatFor } from './format.js';

/** So many choices or properties are named in a sentence. */
const mostNamed = 12;

function named(words: readonly string[]): string {
  const rest = words.length - mostNamed;
  return rest > 0 ? `${words.slice(0, mostNamed).join(', ')} and ${rest} more` : words.join(', ');
}

const typeTexts: Readonly<Record<InputDefinition['type'], string>> = {
  string: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'nothing',
  any: 'any value',
};

/** Patterns of PVE's that people know by a form. */
const forms: Readonly<Record<string, { readonly expects: string; readonly example: string }>> = {
  '^\\+?\\d+(\\.\\d+)?[KMGT]?$': {
    expects: 'a size such as 20G, or +10G for that much more',
    example: '+10G',
  },
  '^(\\d+(\\.\\d+)?)([KMGT])?$': { expects: 'a size such as 20G', example: '20G' },
};

/** What is expected, in a few words: `an integer, 100 to 999999999`, `one of iso, vztmpl`. */
export function expectation(definition: InputDefinition, narrower?: Format): string {
  const { enum: choices, list, format, parts, type, items } = definition;
  const known = narrower ?? formatFor(format);
  if (choices !== undefined) return `one of ${named(choices)}`;
  if (known?.choices !== undefined && list !== true) return `${known.expects}: ${named(known.choices)}`;
  if (parts !== undefined) return `a property string of ${named(namesOf(parts))}, or an object`;
  const what = wording(definition, known);
  const form = forms[definition.pattern ?? ''];
  if (form !== undefined) return form.expects;
  if (list === true)
    return `a list, as an array or separated by commas, each ${known?.expects ?? format ?? 'text'}`;
  if (type === 'array' && items !== undefined) return `a list, each ${expectation(definitionAt(items))}`;
  return [what, ...(type === 'string' && known !== undefined ? [] : limitsOf(definition))].join(', ');
}

function wording({ type, format }: InputDefinition, known: Format | undefined): string {
  if (type === 'string' && known !== undefined) return known.expects;
  const more = known?.expects ?? format;
  return more === undefined ? typeTexts[type] : `${typeTexts[type]} (${more})`;
}

function namesOf(parts: NonNullable<InputDefinition['parts']>): string[] {
  return Object.keys(parts).filter((name) => parts[name]?.alias === undefined);
}

function limitsOf({ minimum, maximum, minLength, maxLength, pattern }: InputDefinition): string[] {
  const hasBoth = minimum !== undefined && maximum !== undefined;
  return [
    ...(hasBoth ? [`${minimum} to ${maximum}`] : []),
    ...(minimum !== undefined && !hasBoth ? [`${minimum} or more`] : []),
    ...(maximum !== undefined && !hasBoth ? [`${maximum} or less`] : []),
    ...(minLength === undefined ? [] : [`at least ${minLength} characters`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(pattern === undefined || pattern.length > 60 ? [] : [`matching ${pattern}`]),
  ];
}

/** All values that would do, where they can be counted. */
export function choicesOf(
  { enum: choices, format }: InputDefinition,
  narrower?: Format,
): readonly string[] | undefined {
  return choices ?? (narrower ?? formatFor(format))?.choices;
}

/** A value that would do, or undefined where none can be told from the definition. */
export function exampleOf(definition: InputDefinition, narrower?: Format): unknown {
  const { type, format, list, enum: choices, minimum, default: usual, parts, items } = definition;
  const known = narrower ?? formatFor(format);
  if (known !== undefined && parts === undefined)
    return type === 'integer' ? Number(known.example) : known.example;
  if (usual !== undefined && parts === undefined && list !== true) return usual;
  if (choices !== undefined) return choices[0];
  const form = forms[definition.pattern ?? ''];
  if (form !== undefined) return form.example;
  if (parts !== undefined) return examplePropertyString(parts) ?? known?.example;
  if (type === 'array' && items !== undefined) {
    const one = exampleOf(definitionAt(items));
    return one === undefined ? undefined : [one];
  }
  if (type === 'boolean') return true;
  return type === 'integer' || type === 'number' ? (minimum ?? 1) : undefined;
}

/** The properties that must be there, the default one without its name. */
function examplePropertyString(parts: NonNullable<InputDefinition['parts']>): string | undefined {
  const needed = Object.entries(parts).filter(
    ([, { optional, alias, defaultKey }]) =>
      alias === undefined && (optional !== true || defaultKey === true),
  );
  const pieces = needed
    .sort(([, a], [, b]) => Number(b.defaultKey ?? false) - Number(a.defaultKey ?? false))
    .map(([name, { d, defaultKey }]) => {
      const value = exampleOf(definitionAt(d));
      const text = value === true ? '1' : value === false ? '0' : value;
      return text === undefined ? undefined : defaultKey === true ? `${text}` : `${name}=${text}`;
    });
  return pieces.length === 0 || pieces.includes(undefined) ? undefined : pieces.join(',');
}
