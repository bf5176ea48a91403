import type { Arguments } from '../arguments.js';
import type { InvalidArgument } from '../result.js';

/** "20 gigabytes", "8 Gigs": what people write for `20G`. */
const spelledSize =
  /^\s*(\+?\s*\d+(?:[.,]\d+)?)\s*(kilo|mega|giga|gig|tera|k|m|g|t)(?:i?bytes?|i?bs?|bits?|s)?\s*$/i;

/** The arguments with what can be known put right: near names and values taken, sizes in words written as PVE does. */
export function corrected(args: Arguments, invalid: readonly InvalidArgument[]): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const problem = invalid.find(({ parameter }) => parameter === name);
      // A part of a property string is wrong, `memory.current`: its nearest value is none for the whole.
      const inside = invalid.some(({ parameter }) => parameter.startsWith(`${name}.`));
      if (problem?.nearest === undefined)
        return [name, inside || problem !== undefined ? sizeOf(value) : value];
      const { nearest, given } = problem;
      // An argument that nothing knows has no value to be judged: its name is what is wrong.
      return given === undefined && !Object.hasOwn(args, nearest) ? [nearest, value] : [name, nearest];
    }),
  );
}

function sizeOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [, digits, unit] = spelledSize.exec(value) ?? [];
  if (digits === undefined || unit === undefined) return value;
  return `${digits.replace(/\s/g, '').replace(',', '.')}${unit.charAt(0).toUpperCase()}`;
}
