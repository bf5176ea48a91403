import type { InputDefinition } from '../../../generated/inputs.js';
import type { ValueSchema } from '../../../overrides/types.js';

/** What a value must be, from the generated table or from a tool's own schema. */
export type Definition = InputDefinition;

/** A tool's own schema in the form of the table. */
export function definitionOf(schema: ValueSchema): Definition {
  const { type, enum: choices, minimum, maximum, minLength, maxLength, pattern } = schema;
  return {
    type,
    ...(choices === undefined ? {} : { enum: choices }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

/** What is expected, in a few words: `integer, 100 to 999999999`, `one of iso, vztmpl`. */
export function expectation(definition: Definition): string {
  const { enum: choices, list, format, parts } = definition;
  if (choices !== undefined) return `one of ${choices.join(', ')}`;
  const limits = limitText(definition);
  if (list === true) return `a list of ${format ?? 'values'}, as an array or separated by commas`;
  if (parts !== undefined)
    return `a property string of ${Object.keys(parts).slice(0, 8).join(', ')}, or an object`;
  return [typeText(definition), ...limits].join(', ');
}

const typeTexts: Readonly<Record<Definition['type'], string>> = {
  string: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
  null: 'nothing',
  any: 'any value',
};

function typeText({ type, format }: Definition): string {
  return format === undefined ? typeTexts[type] : `${typeTexts[type]} (${format})`;
}

function limitText({ minimum, maximum, minLength, maxLength, pattern }: Definition): string[] {
  return [
    ...(minimum !== undefined && maximum !== undefined ? [`${minimum} to ${maximum}`] : []),
    ...(minimum !== undefined && maximum === undefined ? [`${minimum} or more`] : []),
    ...(minimum === undefined && maximum !== undefined ? [`${maximum} or less`] : []),
    ...(minLength === undefined ? [] : [`at least ${minLength} characters`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(pattern === undefined || pattern.length > 60 ? [] : [`matching ${pattern}`]),
  ];
}

const examples: Readonly<Record<string, unknown>> = {
  'pve-vmid': 100,
  'pve-node': 'pve1',
  'pve-storage-id': 'local-lvm',
  'pve-volume-id': 'local:iso/debian-13.iso',
  'pve-bridge-id': 'vmbr0',
  'dns-name': 'web01',
  'disk-size': '32G',
  'pve-userid': 'ci@pve',
};

/** A value that would do, or undefined where none can be told from the definition. */
export function exampleOf({ type, format, enum: choices, minimum, default: usual }: Definition): unknown {
  if (choices !== undefined) return choices[0];
  if (format !== undefined && Object.hasOwn(examples, format)) return examples[format];
  if (usual !== undefined) return usual;
  if (type === 'boolean') return true;
  return type === 'integer' || type === 'number' ? (minimum ?? 1) : undefined;
}
