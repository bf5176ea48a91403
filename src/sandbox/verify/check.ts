/**
 * The rules of PVE::JSONSchema (check_object, check_prop, check_format, parse_property_string).
 * They call one another in a circle: an object's property may be a property string, which is an object again.
 */
import { addError, below, exceptionText, type PathErrors } from './errors.js';
import type { SubSchema } from './formats/kinds.js';
import { findFormat } from './formats/table.js';
import { isFalse, splitList } from './formats/text.js';
import { matchesPattern } from './perl/match.js';
import type { RawValue, Schema } from './schema.js';
import { splitPropertyString } from './split.js';
import { checkType, isList, isNumber } from './types.js';

/** The values of an object on its way through verification. */
export type RawObject = Readonly<Record<string, RawValue | undefined>>;

/** The values of a well-formed property string before decoding, or PVE's message (ending in a newline). */
export type PropertyStringCheck =
  | { readonly ok: true; readonly values: Record<string, string> }
  | { readonly ok: false; readonly message: string; readonly errors: PathErrors };

/** Finds the schema of a property by its name, e.g. `net3` under `net[n]`. */
export type SchemaLookup = (name: string) => Schema | undefined;

/** What an object is checked against: all properties that must be looked at, the lookup for what is given, the rest. */
export interface ObjectSchema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly find: SchemaLookup;
  readonly additional: number | string | Schema | undefined;
}

/** The lookup for an object whose properties are all spelt out. */
export function plainLookup(properties: Readonly<Record<string, Schema>>): SchemaLookup {
  return (name) => (Object.hasOwn(properties, name) ? properties[name] : undefined);
}

/** Checks all properties of an object at once and adds what is wrong to `errors`. */
export function checkObject(schema: ObjectSchema, value: RawObject, path: string, errors: PathErrors): void {
  for (const [name, property] of Object.entries(schema.properties)) {
    checkProperty(property, value[name], below(path, name), errors, instanceType(property, value));
  }
  for (const [name, given] of Object.entries(value)) {
    if (given === undefined) continue;
    const property = schema.find(name);
    const where = below(path, name);
    if (property && !Object.hasOwn(schema.properties, name)) checkProperty(property, given, where, errors);
    if (property) checkRequires(property, name, value, path, errors);
    if (property && isAllowedVariant(property, value)) continue;
    checkAdditional(schema.additional, given, where, errors);
  }
}

function checkRequires(
  property: Schema,
  name: string,
  value: RawObject,
  path: string,
  errors: PathErrors,
): void {
  const required = property.requires;
  if (required === undefined || isPresent(value[required])) return;
  addError(errors, below(path, required), `missing property required by '${below(path, name)}'`);
}

function checkAdditional(
  additional: ObjectSchema['additional'],
  value: RawValue,
  path: string,
  errors: PathErrors,
): void {
  if (typeof additional === 'object') checkProperty(additional, value, path, errors);
  else if (additional !== undefined && isFalse(String(additional))) {
    addError(
      errors,
      path,
      'property is not defined in schema and the schema does not allow additional properties',
    );
  }
}

function isPresent(value: RawValue | undefined): boolean {
  return value !== undefined && value !== null;
}

/** The value of the property that says which variant applies, if the schema names one. */
function instanceType(property: Schema, value: RawObject): string | undefined {
  const name = property['type-property'];
  const type = name === undefined ? undefined : value[name];
  return type === undefined || type === null ? undefined : String(type);
}

function variantFits(variant: Schema, type: string | undefined): boolean {
  const types = variant['instance-types'];
  return types === undefined || (type !== undefined && types.includes(type));
}

function isAllowedVariant(property: Schema, value: RawObject): boolean {
  if (!property.oneOf) return true;
  const type = instanceType(property, value);
  return property.oneOf.some((variant) => variantFits(variant, type));
}

/** Checks one value, which may be absent, against its schema. */
export function checkProperty(
  schema: Schema,
  value: RawValue | undefined,
  path: string,
  errors: PathErrors,
  type?: string,
): void {
  const isOptional =
    schema.oneOf !== undefined || schema.alias !== undefined || !isFalse(String(schema.optional ?? 0));
  for (const variant of variantsOf(schema, type)) checkProperty(variant, value, path, errors);
  if (value === undefined || value === null) {
    if (!isOptional && schema.type !== 'null') {
      addError(errors, path, 'property is missing and it is not optional');
    }
    return;
  }
  const typeMessage = checkType(schema.type, value);
  if (typeMessage !== undefined) addError(errors, path, typeMessage);
  else if (isList(value)) checkItems(schema, value, path, errors);
  else if (typeof value === 'object') checkNested(schema, value, path, errors);
  else checkScalar(schema, value, path, errors);
}

function variantsOf(schema: Schema, type: string | undefined): readonly Schema[] {
  if (type === undefined) return [];
  return (schema.oneOf ?? []).filter((variant) => variant['instance-types']?.includes(type));
}

function checkItems(schema: Schema, values: readonly RawValue[], path: string, errors: PathErrors): void {
  const { items } = schema;
  if (!items) return;
  for (const [index, value] of values.entries()) checkProperty(items, value, `${path}[${index}]`, errors);
}

function checkNested(schema: Schema, value: object, path: string, errors: PathErrors): void {
  if (!schema.properties && (schema.additionalProperties === undefined || schema.additionalProperties === 0))
    return;
  const properties = schema.properties ?? {};
  const nested = { properties, find: plainLookup(properties), additional: schema.additionalProperties };
  checkObject(nested, Object.fromEntries(Object.entries(value)), path, errors);
}

/** Checks a string or number: format, pattern, lengths, bounds and choices, in this order; the first failure ends it. */
function checkScalar(
  schema: Schema,
  value: string | number | boolean,
  path: string,
  errors: PathErrors,
): void {
  const text = typeof value === 'boolean' ? String(Number(value)) : String(value);
  const message =
    formatMessage(schema, text, path) ??
    patternMessage(schema, text) ??
    lengthMessage(schema, text) ??
    boundMessage(schema, text) ??
    choiceMessage(schema, text);
  if (message !== undefined) addError(errors, path, message);
}

function formatMessage(schema: Schema, text: string, path: string): string | undefined {
  if (schema.format === undefined) return undefined;
  const message =
    typeof schema.format === 'string'
      ? checkFormat(schema.format, text, path)
      : propertyStringMessage({ properties: schema.format }, text, path);
  return message === undefined ? undefined : `invalid format - ${message}`;
}

function patternMessage(schema: Schema, text: string): string | undefined {
  if (!schema.pattern || matchesPattern(schema.pattern, text)) return undefined;
  return 'value does not match the regex pattern';
}

function lengthMessage(schema: Schema, text: string): string | undefined {
  const { minLength, maxLength } = schema;
  if (minLength === undefined && maxLength === undefined) return undefined;
  const length = Array.from(text).length;
  if (maxLength !== undefined && length > maxLength) return `value may only be ${maxLength} characters long`;
  if (minLength !== undefined && length < minLength)
    return `value must be at least ${minLength} characters long`;
  return undefined;
}

function boundMessage(schema: Schema, text: string): string | undefined {
  const { minimum, maximum } = schema;
  if (!isNumber(text)) return undefined;
  if (maximum !== undefined && Number(text) > Number(maximum)) {
    return `value must have a maximum value of ${maximum}`;
  }
  if (minimum !== undefined && Number(text) < Number(minimum)) {
    return `value must have a minimum value of ${minimum}`;
  }
  return undefined;
}

function choiceMessage(schema: Schema, text: string): string | undefined {
  if (!schema.enum || schema.enum.includes(text)) return undefined;
  return `value '${text}' does not have a value in the enumeration '${schema.enum.join(', ')}'`;
}

/**
 * Checks a text against a named format, also `NAME-list` and `NAME-opt`.
 * Answers PVE's message, which ends in a newline, or undefined for a valid text.
 * `path` prefixes the lines of messages about property strings. Throws an `Error` for an unknown name.
 */
export function checkFormat(name: string, text: string, path = ''): string | undefined {
  const modifier = /^(.+?)-(a?list|opt)$/.exec(name);
  const format = findFormat(modifier?.[1] ?? name);
  if (!format) throw new Error(`undefined format '${name}'`);
  if (typeof format !== 'function') return propertyStringMessage(format, text, path);
  if (modifier?.[2] === 'opt') return isFalse(text) ? undefined : format(text);
  if (!modifier?.[2]?.endsWith('list')) return format(text);
  for (const part of splitList(text)) {
    const message = format(part);
    if (message !== undefined) return message;
  }
  return undefined;
}

function propertyStringMessage(sub: SubSchema, text: string, path: string): string | undefined {
  const result = checkPropertyString(sub, text, path);
  return result.ok ? undefined : result.message;
}

/** Takes a property string apart and checks its properties, then the format's own rule if it has one. */
export function checkPropertyString(sub: SubSchema, text: string, path: string): PropertyStringCheck {
  const split = splitPropertyString(sub.properties, text);
  const errors: PathErrors = new Map();
  if (!split.ok) return { ok: false, message: split.message, errors };
  const values = Object.fromEntries(split.values);
  checkObject(
    { properties: sub.properties, find: plainLookup(sub.properties), additional: 0 },
    values,
    path,
    errors,
  );
  if (errors.size > 0) return { ok: false, message: exceptionText('format error\n', errors), errors };
  const message = sub.rule?.(values);
  return message === undefined ? { ok: true, values } : { ok: false, message, errors };
}
