import type { Column } from '../../../../overrides/tools/types.js';
import { nearest } from '../../../domain/nearest.js';
import type { Plain } from '../../../domain/plain.js';
import { wordsOf } from '../../arguments.js';
import { printField } from '../units.js';
import { isAbsent, textOf } from './kinds.js';
import type { Test } from './match.js';

/** A condition with what it tests. */
export interface Bound {
  readonly text: string;
  readonly column: Column;
  readonly wanted: readonly string[];
  readonly test: Test;
}

/** Most values of a field that are told, and how long they may be: notes and the like are not repeated here. */
const MOST_VALUES = 8;
const MOST_LENGTH = 60;

/** Why rows were read and none is shown: the conditions that fit none of them, with what is there instead. */
export function whyNothing(rows: readonly Plain[], bounds: readonly Bound[]): string {
  const head = `None of ${rows.length} ${rows.length === 1 ? 'row' : 'rows'} fits`;
  const counted = bounds.map((bound) => ({ bound, count: rows.filter(bound.test).length }));
  const barren = counted.filter(({ count }) => count === 0).map(({ bound }) => bound);
  if (barren.length === 0) {
    return `${head} all of it together: ${counted.map(({ bound, count }) => `${bound.text} fits ${count}`).join(', ')}.`;
  }
  const why = barren.map((bound) => `${bound.text}${instead(rows, bound)}`).join('; ');
  return [`${head} ${why}.`, ...new Set(barren.flatMap(({ column }) => column.hint ?? []))].join(' ');
}

function instead(rows: readonly Plain[], { column, wanted }: Bound): string {
  const values = rows.map((row) => row[column.field]).filter((value) => !isAbsent(value));
  if (values.length === 0) return `: none has ${column.name}`;
  if (wanted.includes('')) return `: each has ${column.name}`;
  if (column.as !== 'percent' && wanted.some((one) => one.endsWith('%'))) return '';
  if (values.every((value) => typeof value === 'number')) {
    const [least, most] = values.reduce<[number, number]>(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
    return `: ${column.name} is ${printField(least, column.as)} to ${printField(most, column.as)} there`;
  }
  const texts = [
    ...new Set(values.flatMap((value) => (column.list === true ? wordsOf(value) : textOf(value)))),
  ];
  if (texts.some((text) => text.length > MOST_LENGTH)) return '';
  if (texts.length <= MOST_VALUES) return `: ${column.name} is ${texts.sort().join(', ')} there`;
  const meant = nearest(wanted[0] ?? '', texts);
  return meant === undefined ? '' : `: the nearest ${column.name} is ${meant}`;
}
