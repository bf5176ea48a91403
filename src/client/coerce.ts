import { type Coercion, coercions, shapes } from '../../generated/client/coercion.js';

const digits = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A number that came as a string; one that JavaScript can't hold exactly stays a string. */
function toNumber(value: unknown): unknown {
  if (typeof value !== 'string' || !digits.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) || (Number.isFinite(number) && /[.e]/i.test(value)) ? number : value;
}

const booleans: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [1, true],
  ['1', true],
  [0, false],
  ['0', false],
  ['', false],
]);

function isArrayShape(shape: Coercion): shape is readonly [Coercion] {
  return Array.isArray(shape);
}

function shapeOf(shape: Readonly<Record<string, Coercion>>, property: string): Coercion | undefined {
  return Object.hasOwn(shape, property) ? shape[property] : shape['*'];
}

function coerceObject(value: object, shape: Readonly<Record<string, Coercion>>): object {
  for (const [property, item] of Object.entries(value)) {
    const inner = shapeOf(shape, property);
    if (inner !== undefined) Reflect.set(value, property, coerce(item, inner));
  }
  return value;
}

function coerce(value: unknown, shape: Coercion): unknown {
  if (shape === 'n') return toNumber(value);
  if (shape === 'b') return booleans.get(value) ?? value;
  if (isArrayShape(shape)) return Array.isArray(value) ? value.map((item) => coerce(item, shape[0])) : value;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? coerceObject(value, shape)
    : value;
}

/**
 * Gives an operation's result, fresh from JSON, the declared types in its place: numbers sent as strings, booleans as
 * `1`. What does not fit stays.
 */
export function coerceResult(operation: string, data: unknown): unknown {
  const shape = Object.hasOwn(coercions, operation) ? shapes[coercions[operation] ?? -1] : undefined;
  return shape === undefined ? data : coerce(data, shape);
}
