/** An object written with braces: neither a class instance nor an array. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether the value is an object written with braces. */
export function isPlain(value: unknown): value is Plain {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
