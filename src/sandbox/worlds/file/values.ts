import * as v from 'valibot';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  K: 1024,
  M: 1024 ** 2,
  G: 1024 ** 3,
  T: 1024 ** 4,
  P: 1024 ** 5,
};
const SPANS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** Text; a number is taken as it is written. */
export const text = v.pipe(v.union([v.string(), v.number()], 'expected text'), v.transform(String));

/** A whole number from 0. */
export const whole = v.pipe(
  v.number('expected a whole number'),
  v.integer('expected a whole number'),
  v.minValue(0, 'expected a whole number from 0'),
);

/** A yes or no, also as PVE's 1 and 0. */
export const flag = v.pipe(
  v.union([v.boolean(), v.literal(0), v.literal(1)], 'expected true or false'),
  v.transform((yes): boolean => yes === true || yes === 1),
);

const quantity = (units: Readonly<Record<string, number>>, shape: RegExp, expected: string) =>
  v.pipe(
    text,
    v.regex(shape, expected),
    v.transform((written) => {
      const [, digits = '', unit = ''] = shape.exec(written) ?? [];
      return Math.round(Number(digits) * (units[unit] ?? 1));
    }),
  );

/** Bytes, as a number or with a unit: `32G`. */
export const size = quantity(UNITS, /^(\d+(?:\.\d+)?)([KMGTP]?)$/, 'expected a size such as 32G');

/** Seconds, as a number or with a unit: `90s`, `5m`, `12h`, `30d`. */
export const span = quantity(SPANS, /^(\d+)([smhd]?)$/, 'expected a time such as 12h or 30d');

/** An option of a configuration as PVE keeps it: text or number, a boolean as 1 or 0. */
export const option = v.union(
  [
    v.string(),
    v.number(),
    v.pipe(
      v.boolean(),
      v.transform((yes) => (yes ? 1 : 0)),
    ),
  ],
  'expected text or a number',
);

/** Options of one configuration, lists as PVE answers them among them. */
export const section = v.record(
  v.string(),
  v.union([option, v.array(text)], 'expected text, a number or a list'),
);

/** Things by name. */
export function named<T extends v.GenericSchema>(
  thing: T,
  names = /^[A-Za-z0-9][\w.@!-]*$/,
): v.RecordSchema<v.GenericSchema<string>, T, undefined> {
  return v.record(v.pipe(v.string(), v.regex(names, 'is no valid name here')), thing);
}
