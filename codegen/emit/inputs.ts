import type { Operation, Parameter, PropertyString, Schema } from '../model/index.js';
import type { Json } from '../read/apidoc.js';
import { literal, propertyKey, sourceFile } from './source.js';

type Definition = { [key: string]: Json };

/** Hands out an index for each distinct definition, in order of first use. */
class Interned {
  readonly #indexes = new Map<string, number>();
  readonly texts: string[] = [];

  add(definition: Definition): number {
    const text = literal(definition);
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/**
 * The table that input schemas are built from when they are first needed: 3,090 parameters share some 1,000
 * definitions, and building all of them at the start would cost more than all else.
 */
export function emitInputs(operations: readonly Operation[]): string {
  const interned = new Interned();
  const rows = operations.map((operation) => {
    const fields = [
      ...operation.pathParameters.map((parameter) => field(parameter, interned, true)),
      ...operation.parameters.map((parameter) => field(parameter, interned, false)),
    ];
    return `  ${propertyKey(operation.id)}: {${fields.length === 0 ? '' : ` ${fields.join(', ')} `}},`;
  });
  const open = operations.filter(({ closed }) => !closed).map(({ id }) => id);
  return sourceFile((writer) => {
    for (const line of declarations) writer.writeLine(line);
    writer.blankLine();
    writer.writeLine('export const definitions: readonly InputDefinition[] = [');
    for (const text of interned.texts) writer.writeLine(`  ${text},`);
    writer.writeLine('];');
    writer.blankLine();
    writer.writeLine('/** Operation to its parameters by wire name; an indexed one stands as `net[n]`. */');
    writer.writeLine(
      'export const inputs: Readonly<Record<string, Readonly<Record<string, InputParameter>>>> = {',
    );
    for (const row of rows) writer.writeLine(row);
    writer.writeLine('};');
    writer.blankLine();
    writer.writeLine('/** Operations that take parameters which are not listed. */');
    writer.writeLine('export const open: readonly string[] = [');
    for (const id of open) writer.writeLine(`  ${literal(id)},`);
    writer.writeLine('];');
  });
}

const declarations: readonly string[] = [
  '/** What a value must be. Numbers such as `items`, `d` are indexes into `definitions`. */',
  'export interface InputDefinition {',
  "  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null' | 'any';",
  "  /** PVE's named format, `-list` and `-opt` cut off. */",
  '  readonly format?: string;',
  '  /** Several values in one string. */',
  '  readonly list?: true;',
  '  /** May be the empty string. */',
  '  readonly emptyAllowed?: true;',
  '  readonly enum?: readonly string[];',
  '  /** JavaScript pattern, anchored. */',
  '  readonly pattern?: string;',
  '  readonly ignoreCase?: true;',
  '  readonly minimum?: number;',
  '  readonly maximum?: number;',
  '  readonly minLength?: number;',
  '  readonly maxLength?: number;',
  "  /** Documentation: PVE's default, never sent. */",
  '  readonly default?: unknown;',
  '  /** `bytes`, `duration` (seconds), `timestamp` (Unix seconds), … */',
  '  readonly renderer?: string;',
  '  readonly items?: number;',
  '  /** The parts of a property string. */',
  '  readonly parts?: Readonly<Record<string, InputPart>>;',
  '  readonly variants?: readonly InputVariant[];',
  '}',
  '',
  'export interface InputPart {',
  '  readonly d: number;',
  '  readonly optional?: true;',
  '  /** Its name may be left out. */',
  '  readonly defaultKey?: true;',
  '  readonly alias?: string;',
  '  readonly keyAlias?: string;',
  '  readonly requires?: string;',
  '}',
  '',
  '/** Which definition holds where the neighbour `property` is one of `values`. */',
  'export interface InputVariant {',
  '  readonly property: string;',
  '  readonly values: readonly string[];',
  '  readonly d: number;',
  '}',
  '',
  'export interface InputParameter {',
  '  readonly d: number;',
  '  readonly required?: true;',
  '  /** A variable of the path. */',
  '  readonly path?: true;',
  '  /** How many an indexed parameter has. */',
  '  readonly count?: number;',
  '  /** Another parameter that must come with it. */',
  '  readonly requires?: string;',
  '  readonly onlyFor?: { readonly property: string; readonly values: readonly string[] };',
  '  /** The release that brought it. */',
  '  readonly since?: string;',
  '}',
];

function field(parameter: Parameter, interned: Interned, path: boolean): string {
  const { name, required, schema, indexed, requires, onlyFor, since } = parameter;
  const value = {
    d: interned.add(definitionOf(schema, interned)),
    ...(required ? { required } : {}),
    ...(path ? { path } : {}),
    ...(indexed === undefined ? {} : { count: indexed.count }),
    ...(requires === undefined ? {} : { requires }),
    ...(onlyFor === undefined ? {} : { onlyFor }),
    ...(since === undefined ? {} : { since }),
  };
  return `${propertyKey(name)}: ${literal(value)}`;
}

function definitionOf(schema: Schema, interned: Interned): Definition {
  const { type, format, list, emptyAllowed, pattern, items, propertyString, variants } = schema;
  const { enum: choices, minimum, maximum, minLength, maxLength, renderer } = schema;
  return defined({
    type,
    format,
    list,
    emptyAllowed,
    enum: choices,
    pattern: pattern?.source,
    ignoreCase: pattern?.ignoreCase === true ? true : undefined,
    minimum,
    maximum,
    minLength,
    maxLength,
    default: schema.default,
    renderer,
    items: items === undefined ? undefined : interned.add(definitionOf(items, interned)),
    parts: propertyString === undefined ? undefined : partsOf(propertyString, interned),
    variants: variants?.map(({ property, values, schema: inner }) => ({
      property,
      values,
      d: interned.add(definitionOf(inner, interned)),
    })),
  });
}

function partsOf({ parts }: PropertyString, interned: Interned): Definition {
  return Object.fromEntries(
    parts.map(({ name, optional, defaultKey, schema, alias, keyAlias, requires }) => [
      name,
      defined({
        d: interned.add(definitionOf(schema, interned)),
        optional: optional || undefined,
        defaultKey: defaultKey || undefined,
        alias,
        keyAlias,
        requires,
      }),
    ]),
  );
}

function defined(fields: { readonly [key: string]: Json | undefined }): Definition {
  const kept: Definition = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) kept[key] = value;
  return kept;
}
