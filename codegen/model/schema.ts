import type { ApidocSchema, Json } from '../read/apidoc.js';
import { byCodeUnit } from '../read/json.js';
import { indexedOf } from './indexed.js';
import type { Property, PropertyPart, PropertyString, Schema, SchemaType, Variant } from './operation.js';
import { translatePattern } from './pattern.js';
import { propertyStringOf } from './typetext.js';

/** Normalises one schema of the spec: see `Schema` for what is promised. */
export function schemaOf(raw: ApidocSchema, at: string): Schema {
  return {
    type: typeOf(raw),
    ...formatOf(raw, at),
    ...limits(raw),
    ...(raw.enum ? { enum: raw.enum } : {}),
    ...(raw.pattern === undefined ? {} : { pattern: translatePattern(raw.pattern, at) }),
    ...defaultOf(raw),
    ...(raw.typetext === undefined ? {} : { typetext: raw.typetext }),
    ...(raw.renderer === undefined ? {} : { renderer: raw.renderer }),
    ...(raw.items === undefined ? {} : { items: schemaOf(raw.items, `${at}[]`) }),
    ...(raw.properties === undefined ? {} : { properties: propertiesOf(raw.properties, at) }),
    ...additionalOf(raw, at),
    ...(raw.oneOf === undefined
      ? {}
      : { variants: raw.oneOf.map((one, index) => variantOf(one, raw, `${at}|${index}`)) }),
  };
}

/** The type, or what the other keywords say it must be: 26 nodes of the spec leave it out. */
function typeOf(raw: ApidocSchema): SchemaType {
  switch (raw.type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'array':
    case 'object':
    case 'null':
      return raw.type;
  }
  if (raw.properties !== undefined) return 'object';
  if (raw.items !== undefined) return 'array';
  if (raw.enum) return 'string';
  if (raw.oneOf !== undefined) return commonType(raw.oneOf.map(typeOf));
  return 'any';
}

function commonType(types: readonly SchemaType[]): SchemaType {
  const [first = 'any', ...rest] = types;
  return rest.every((type) => type === first) ? first : 'any';
}

function propertiesOf(properties: Readonly<Record<string, ApidocSchema>>, at: string): Property[] {
  return Object.entries(properties)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, raw]) => {
      const indexed = indexedOf(name, `${at}.${name}`);
      return {
        name,
        optional: isSet(raw.optional),
        schema: schemaOf(raw, `${at}.${name}`),
        ...(indexed === undefined ? {} : { indexed }),
      };
    });
}

function formatOf({ format, typetext, type }: ApidocSchema, at: string): Partial<Schema> {
  if (format === undefined) return {};
  if (typeof format !== 'string') {
    return { propertyString: { origin: 'schema', parts: partsOf(format, at) } };
  }
  const suffix = /-(list|opt)$/.exec(format)?.[1];
  const propertyString: PropertyString | undefined =
    suffix === undefined && type === 'string' && typetext?.includes('=') === true
      ? propertyStringOf(typetext)
      : undefined;
  return {
    format: suffix === undefined ? format : format.slice(0, -suffix.length - 1),
    ...(suffix === 'list' ? { list: true } : {}),
    ...(suffix === 'opt' ? { emptyAllowed: true } : {}),
    ...(propertyString === undefined ? {} : { propertyString }),
  };
}

function partsOf(format: Readonly<Record<string, ApidocSchema>>, at: string): PropertyPart[] {
  return Object.entries(format)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, raw]) => ({
      name,
      optional: isSet(raw.optional),
      defaultKey: raw.default_key === 1,
      schema: schemaOf(raw, `${at}<${name}>`),
      ...(raw.alias === undefined ? {} : { alias: raw.alias }),
      ...(raw.keyAlias === undefined ? {} : { keyAlias: raw.keyAlias }),
      ...(raw.requires === undefined ? {} : { requires: raw.requires }),
    }));
}

function limits(raw: ApidocSchema): Partial<Schema> {
  const minimum = raw.minimum ?? raw.min;
  const maximum = raw.maximum ?? raw.max;
  return {
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(raw.minLength === undefined ? {} : { minLength: raw.minLength }),
    ...(raw.maxLength === undefined ? {} : { maxLength: raw.maxLength }),
  };
}

function defaultOf(raw: ApidocSchema): Partial<Schema> {
  const value = typedDefault(raw.default, raw.type);
  return value === undefined ? {} : { default: value };
}

/** The default as a value of its own type: `"1"` and `"yes"` for a boolean become true. */
function typedDefault(value: Json | undefined, type: string | undefined): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (type === 'boolean') return ['1', 'yes', 'on', 'true'].includes(String(value));
  if (type === 'integer' || type === 'number') return Number(value);
  return type === 'string' ? String(value) : value;
}

function additionalOf({ additionalProperties }: ApidocSchema, at: string): Partial<Schema> {
  if (additionalProperties === undefined) return {};
  if (typeof additionalProperties === 'number') return { additional: additionalProperties === 1 };
  return { additional: schemaOf(additionalProperties, `${at}.*`) };
}

function variantOf(raw: ApidocSchema, owner: ApidocSchema, at: string): Variant {
  return {
    property: raw['type-property'] ?? owner['type-property'] ?? 'type',
    values: raw['instance-types'] ?? [],
    schema: schemaOf(raw, at),
  };
}

/** PVE's flags are 1, 0, "1", "0" or absent. */
export function isSet(flag: 0 | 1 | '0' | '1' | undefined): boolean {
  return flag === 1 || flag === '1';
}
