import type { Column } from '../../../../overrides/tools/types.js';
import { bytesOf } from '../../friendly/sizes.js';
import { GIB } from '../sizes.js';
import { type Kind, numberOf } from './kinds.js';
import { parseDuration, parseTime, type Span } from './times.js';

/** How a value is read from a condition, in the unit of the field. */
export interface Reading {
  /** Undefined for what is no such value. */
  readonly read: (text: string, now: number) => Span | undefined;
  /** `A-B` stands for all from A to B. */
  readonly ranges?: true;
  /** What is right, with an example. */
  readonly expected: (column: Column) => string;
}

/** Kinds whose values have an order. */
export const readings: Readonly<Partial<Record<Kind, Reading>>> = {
  number: {
    read: plainNumber,
    ranges: true,
    expected: () => 'a number such as 4, or for a range 100-199',
  },
  bytes: {
    read: shownSize,
    ranges: true,
    expected: () => 'a size in GiB such as 4, or with its unit: 512M, 4G',
  },
  size: {
    read: ownSize,
    ranges: true,
    expected: ({ name }) => `a size with its unit, 512M or 4G, as ${name} itself counts bytes`,
  },
  percent: { read: shareOf, ranges: true, expected: () => 'a share such as 50%' },
  duration: {
    read: parseDuration,
    expected: () => 'a duration such as 90m, 1h or 2d, or seconds',
  },
  time: {
    read: (text, now) => parseTime(text, now, false),
    expected: () => 'a time such as 2026-11-20 or 2026-11-20T10:00, or 1d for a day ago',
  },
  expiry: {
    read: (text, now) => (text.toLowerCase() === 'never' ? point(0) : parseTime(text, now, true)),
    expected: () => 'a date such as 2026-11-20, 30d for in 30 days, or never',
  },
};

/** A value to be equal to, or `A-B`: from the least that A means to the most that B does. */
export function rangeOf({ read, ranges }: Reading, text: string, now: number): Span | undefined {
  const [, low = '', high = ''] = /^(\d[^-]*?)\s*(?:-|\.\.)\s*(\d[^-]*)$/.exec(text) ?? [];
  if (low === '' || ranges === undefined) return read(text, now);
  const [from, to] = [read(low, now), read(high, now)];
  return from === undefined || to === undefined ? undefined : { from: from.from, to: to.to };
}

function plainNumber(text: string): Span | undefined {
  const number = numberOf(text) ?? bytesOf(text);
  return number === undefined ? undefined : point(number);
}

/** A bare number is GiB as they are shown, which are rounded. */
function shownSize(text: string): Span | undefined {
  const bytes = bytesOf(text);
  if (bytes !== undefined) return point(bytes);
  const shown = numberOf(text);
  return shown === undefined ? undefined : around(shown * GIB, (shown >= 4 ? 0.5 : 0.005) * GIB);
}

/** Bytes; fewer than a MiB of them were likely meant in another unit. */
function ownSize(text: string): Span | undefined {
  const bytes = bytesOf(text) ?? numberOf(text);
  const isUnclear = bytes !== undefined && bytes > 0 && bytes < 2 ** 20 && numberOf(text) !== undefined;
  return bytes === undefined || isUnclear ? undefined : point(bytes);
}

/** `50%`, `50`, or a fraction `0.5`; shown to a tenth of a percent. A bare 1 could be either, so it is none. */
function shareOf(text: string): Span | undefined {
  const number = numberOf(text.replace(/\s*%$/, ''));
  if (number === undefined || text === '1') return undefined;
  return around(text.endsWith('%') || number > 1 ? number / 100 : number, 0.0005);
}

function point(at: number): Span {
  return { from: at, to: at };
}

/** What is shown as the same; the middle is what `<` and `>` go by. */
function around(at: number, half: number): Span {
  return { from: at - half, to: at + half, at };
}
