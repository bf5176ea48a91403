import type { Parameter, PropertyString, Schema } from '../model/index.js';
import type { Json } from '../read/apidoc.js';
import type { FormatNames } from './formats.js';

/** An object of JSON, open for more keys. */
export type JsonObject = { [key: string]: Json };

/**
 * JSON Schema (2020-12) of one schema as it stands on the wire. `x-pve-*` keywords keep what JSON Schema can't say
 * and what the types are made from: that 0 or 1 means a boolean, that a string has parts, the named format.
 */
export function jsonSchema(schema: Schema, side: 'params' | 'result', formats: FormatNames): JsonObject {
  if (schema.variants !== undefined) {
    return { anyOf: schema.variants.map((variant) => jsonSchema(variant.schema, side, formats)) };
  }
  return {
    ...typeKeywords(schema, side),
    ...description(schema),
    ...(schema.format === undefined ? {} : { 'x-pve-format': schema.format }),
    ...(schema.list === true ? { 'x-pve-list': true } : {}),
    ...(schema.propertyString === undefined || side === 'result'
      ? {}
      : { 'x-pve-property-string': `#/components/schemas/${formats.nameOf(schema.propertyString)}` }),
    ...constraints(schema),
    ...(schema.items === undefined ? {} : { items: jsonSchema(schema.items, side, formats) }),
    ...objectKeywords(schema, side, formats),
  };
}

/** What the wire holds where the spec says boolean: 0 or 1 to PVE, and a motley from it. */
const wireBooleans = { params: [0, 1], result: [0, 1, '0', '1', '', true, false] } as const;

function typeKeywords(schema: Schema, side: 'params' | 'result'): JsonObject {
  switch (schema.type) {
    case 'any':
      return {};
    case 'boolean':
      return { 'x-pve-type': 'boolean', enum: [...wireBooleans[side]] };
    case 'array':
      return { type: 'array', ...(schema.items === undefined ? { items: {} } : {}) };
    default:
      return { type: schema.nullable === true ? [schema.type, 'null'] : schema.type };
  }
}

const units: Readonly<Record<string, string>> = {
  bytes: 'In bytes.',
  duration: 'In seconds.',
  timestamp: 'Unix time in seconds.',
  timestamp_gmt: 'Unix time in seconds.',
  fraction_as_percentage: 'A fraction: 1 is all of it.',
};

function description({ renderer }: Schema): JsonObject {
  const unit = renderer === undefined ? undefined : units[renderer];
  return unit === undefined ? {} : { description: unit };
}

function constraints(schema: Schema): JsonObject {
  return {
    ...(schema.enum === undefined ? {} : { enum: enumValues(schema) }),
    ...(schema.pattern === undefined || schema.pattern.ignoreCase ? {} : { pattern: schema.pattern.source }),
    ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
    ...(schema.maximum === undefined ? {} : { maximum: schema.maximum }),
    ...(schema.minLength === undefined ? {} : { minLength: schema.minLength }),
    ...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength }),
    ...(schema.default === undefined ? {} : { default: wireDefault(schema) }),
  };
}

/** The spec's enums are strings, on the few integer parameters too. */
function enumValues({ enum: values = [], type }: Schema): Json[] {
  return values.map((value) => (type === 'integer' ? Number(value) : value));
}

function wireDefault({ default: value, type }: Schema): Json {
  if (type === 'boolean') return value === true ? 1 : 0;
  return value ?? null;
}

function objectKeywords(schema: Schema, side: 'params' | 'result', formats: FormatNames): JsonObject {
  if (schema.type !== 'object') return {};
  const listed = schema.properties ?? [];
  const required = listed
    .filter(({ optional, indexed }) => !optional && indexed === undefined)
    .map(({ name }) => name);
  return {
    ...propertyKeywords(
      listed.map(({ name, indexed, schema: inner }) => [
        name,
        indexed?.stem,
        jsonSchema(inner, side, formats),
      ]),
    ),
    ...(required.length > 0 ? { required } : {}),
    ...additional(schema, side, formats),
  };
}

function additional(
  { additional: more, properties }: Schema,
  side: 'params' | 'result',
  formats: FormatNames,
): JsonObject {
  if (typeof more === 'object') return { additionalProperties: jsonSchema(more, side, formats) };
  if (more === true || properties === undefined || properties.length === 0)
    return { additionalProperties: true };
  return side === 'params' && more === false ? { additionalProperties: false } : {};
}

/** `properties` and, for the indexed ones such as `net[n]`, `patternProperties`. */
function propertyKeywords(
  rows: readonly (readonly [name: string, stem: string | undefined, schema: JsonObject])[],
): JsonObject {
  const plain = rows.filter(([, stem]) => stem === undefined).map(([name, , schema]) => [name, schema]);
  const indexed = rows.flatMap(([, stem, schema]) => (stem === undefined ? [] : [[`^${stem}\\d+$`, schema]]));
  return {
    ...(plain.length === 0 ? {} : { properties: Object.fromEntries(plain) }),
    ...(indexed.length === 0 ? {} : { patternProperties: Object.fromEntries(indexed) }),
  };
}

/** The component for an operation's parameters, those of the path left out. */
export function paramsSchema(
  parameters: readonly Parameter[],
  closed: boolean,
  formats: FormatNames,
): JsonObject {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return {
    type: 'object',
    ...propertyKeywords(
      parameters.map((parameter) => [
        parameter.name,
        parameter.indexed?.stem,
        parameterSchema(parameter, formats),
      ]),
    ),
    ...(required.length > 0 ? { required } : {}),
    ...(closed ? { additionalProperties: false } : {}),
  };
}

/** JSON Schema of one parameter, with its words and the release that brought it. */
export function parameterSchema(parameter: Parameter, formats: FormatNames): JsonObject {
  return {
    ...jsonSchema(parameter.schema, 'params', formats),
    ...(parameter.words === undefined ? {} : { description: parameter.words }),
    ...(parameter.since === undefined ? {} : { 'x-pve-since': parameter.since }),
    ...(parameter.requires === undefined ? {} : { 'x-pve-requires': parameter.requires }),
    ...(parameter.onlyFor === undefined
      ? {}
      : { 'x-pve-only-for': { [parameter.onlyFor.property]: [...parameter.onlyFor.values] } }),
  };
}

/** The component for the parts of a property string, as an object. Aliases are left out: one name a thing. */
export function propertyStringSchema(format: PropertyString, formats: FormatNames): JsonObject {
  const parts = format.parts.filter(({ alias }) => alias === undefined);
  const required = parts.filter(({ optional }) => !optional).map(({ name }) => name);
  const bare = parts.find(({ defaultKey }) => defaultKey);
  return {
    type: 'object',
    properties: Object.fromEntries(
      parts.map(({ name, schema }) => [name, jsonSchema(schema, 'params', formats)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...(bare === undefined ? {} : { 'x-pve-default-key': bare.name }),
  };
}
