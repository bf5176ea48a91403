import type { Parameter, Property, Schema } from '../../model/index.js';

const code = (text: string) => `\`${text}\``;

/** `1 to 65535`, `at least 1`; undefined where there is no bound. */
function span(least: number | undefined, most: number | undefined): string | undefined {
  if (least === undefined) return most === undefined ? undefined : `at most ${most}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}

function lengths({ minLength, maxLength }: Schema): string | undefined {
  const found = span(minLength, maxLength);
  return found === undefined ? undefined : `${found} characters`;
}

/** What kind of value a schema takes: its type, its format and whether it is a list. */
function kindText({ type, format, list, items, propertyString, nullable }: Schema): string {
  if (propertyString !== undefined) return list === true ? 'list of property strings' : 'property string';
  const one = format === undefined ? type : `${type} ${code(format)}`;
  const base = type === 'array' && items !== undefined ? `array of ${kindText(items)}` : one;
  return `${list === true ? `list of ${base}` : base}${nullable === true ? ' or null' : ''}`;
}

/** A value's type and limits in a line of Markdown. */
export function valueText(schema: Schema): string {
  const { minimum, maximum, emptyAllowed } = schema;
  const values = schema.enum ?? schema.items?.enum;
  return [
    kindText(schema),
    span(minimum, maximum),
    lengths(schema),
    ...(values === undefined ? [] : [`one of ${values.map(code).join(', ')}`]),
    ...(emptyAllowed === true ? ['may be empty'] : []),
    ...(schema.default === undefined ? [] : [`default ${code(String(schema.default))}`]),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}

/** What is said of a parameter beside its value: its needs, its companions, its place in time. */
export function conditions(parameter: Parameter): string[] {
  const { indexed, requires, onlyFor, since } = parameter;
  return [
    ...(indexed === undefined ? [] : [`Up to ${indexed.count} of them, counted from 0.`]),
    ...(requires === undefined ? [] : [`Needs ${code(requires)}.`]),
    ...(onlyFor === undefined
      ? []
      : [`Only where ${code(onlyFor.property)} is ${onlyFor.values.map(code).join(' or ')}.`]),
    ...(since === undefined ? [] : [`Since PVE ${since}.`]),
  ];
}

/** An answer's shape in a line: the names of its fields, those that may be absent with a `?`. */
export function answerText(schema: Schema): string {
  if (schema.type === 'array' && schema.items !== undefined) return `a list of ${answerText(schema.items)}`;
  const names = (schema.properties ?? []).map(
    ({ name, optional }: Property) => `${name}${optional ? '?' : ''}`,
  );
  return names.length === 0 ? schema.type : `{ ${names.join(', ')} }`;
}
