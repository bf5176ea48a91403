import type { Column } from '../../../../overrides/tools/types.js';
import { nearest } from '../../../domain/nearest.js';
import type { Plain } from '../../../domain/plain.js';
import { wordsOf } from '../../arguments.js';
import { printField } from '../units.js';
import type { Condition, Operator } from './conditions.js';
import { viewFault } from './fault.js';
import { flagOf, isAbsent, type Kind, kindOf, numberOf, textOf } from './kinds.js';
import { rangeOf, readings } from './spans.js';
import { type Pattern, patternOf, substringOf } from './text.js';

/** Whether a row fits. */
export type Test = (row: Plain) => boolean;

/** What a condition is read with. */
export interface Ground {
  /** All rows of the listing, which tell what a field holds. */
  readonly rows: readonly Plain[];
  /** Unix seconds. */
  readonly now: number;
}

/**
 * A condition as a test of rows, read by what its column holds: sizes, durations, times, yes or no, lists by their items.
 * @throws ToolFault `invalid_arguments` for a value that is none of the column's
 */
export function testOf(condition: Condition, column: Column, ground: Ground): Test {
  const kind = kindOf(column, ground.rows);
  const tests = condition.wanted.map((wanted) => oneTest({ condition, column, kind, ground }, wanted));
  const any: Test = (row) => tests.some((test) => test(row));
  return condition.operator.startsWith('!') ? (row) => !any(row) : any;
}

/** A condition on its way to a test. */
interface Reading {
  readonly condition: Condition;
  readonly column: Column;
  readonly kind: Kind;
  readonly ground: Ground;
}

function oneTest(reading: Reading, wanted: string): Test {
  const { operator } = reading.condition;
  const { field } = reading.column;
  if (operator === '~' || operator === '!~') return containing(reading, wanted);
  if (operator !== '=' && operator !== '!=') return ordered(reading, operator, wanted);
  if (wanted === '') return (row) => isAbsent(row[field]);
  return equal(reading, wanted);
}

function containing(reading: Reading, wanted: string): Test {
  const { column, kind } = reading;
  const holds = plainText(reading, wanted, substringOf);
  const isTime = kind === 'time' || kind === 'expiry' || kind === 'duration';
  return (row) => {
    const value = row[column.field];
    return !isAbsent(value) && holds(isTime ? printField(value, column.as) : textOf(value));
  };
}

function equal(reading: Reading, wanted: string): Test {
  const { column, kind, ground } = reading;
  const { field } = column;
  const flag = flagOf(wanted);
  if (kind === 'flag' || (flag !== undefined && numberOf(wanted) === undefined && isBinary(reading))) {
    if (flag === undefined) throw refused(reading, 'yes or no');
    return (row) => (flagOf(textOf(row[field])) ?? false) === flag;
  }
  const known = readings[kind];
  if (known !== undefined && !(kind === 'number' && wanted.includes('*'))) {
    const share = shareTest(reading, wanted, '=');
    if (share !== undefined) return share;
    const span = rangeOf(known, wanted, ground.now);
    if (span === undefined) throw refused(reading, known.expected(column));
    return (row) => {
      const value = numberOf(row[field]);
      return value !== undefined && value >= span.from && value <= span.to;
    };
  }
  const holds = plainText(reading, choiceOf(reading, wanted), patternOf);
  return kind === 'list'
    ? (row) => itemsOf(row[field]).some(holds)
    : (row) => !isAbsent(row[field]) && holds(textOf(row[field]));
}

/** Nothing in the field but yes and no, however PVE writes them; where nothing is, all say no. */
function isBinary({ column: { field }, ground, kind }: Reading): boolean {
  if (kind !== 'number' && kind !== 'text') return false;
  return ground.rows.every((row) => isAbsent(row[field]) || /^[01]$/.test(textOf(row[field])));
}

function itemsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return wordsOf(value);
  return value.map(textOf);
}

const orders: Readonly<Record<'<' | '<=' | '>' | '>=', (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function ordered(reading: Reading, operator: '<' | '<=' | '>' | '>=', wanted: string): Test {
  const { column, kind, ground } = reading;
  const { field } = column;
  const holds = orders[operator];
  const known = readings[kind];
  if (known !== undefined) {
    const share = shareTest(reading, wanted, operator);
    if (share !== undefined) return share;
    const span = known.read(wanted, ground.now);
    if (span === undefined) throw refused(reading, known.expected(column));
    const at = span.at ?? span.from;
    const limit = operator === '<=' ? (span.upTo ?? at) : at;
    return (row) => {
      const value = numberOf(row[field]);
      return value !== undefined && holds(value - limit);
    };
  }
  if (kind !== 'text')
    throw refused(reading, `= or != with ${kind === 'flag' ? 'yes or no' : 'one of its items'}`);
  const number = numberOf(wanted);
  return (row) => {
    const value = row[field];
    if (isAbsent(value)) return false;
    const own = numberOf(value);
    if (own !== undefined && number !== undefined) return holds(own - number);
    const text = textOf(value);
    return holds(text === wanted ? 0 : text < wanted ? -1 : 1);
  };
}

/** `50%` of a size: of the field that says how much there is. */
function shareTest({ column, kind, ground }: Reading, wanted: string, operator: Operator): Test | undefined {
  if (kind === 'percent' || !wanted.endsWith('%')) return undefined;
  const whole = column.field === 'used' ? 'total' : `max${column.field}`;
  const share = readings.percent?.read(wanted, ground.now);
  if (share === undefined || !ground.rows.some((row) => typeof row[whole] === 'number')) return undefined;
  const middle = share.at ?? share.from;
  return (row) => {
    const [value, most] = [numberOf(row[column.field]), numberOf(row[whole])];
    if (value === undefined || most === undefined || most <= 0) return false;
    const part = value / most;
    if (operator === '=' || operator === '!=') return part >= share.from && part <= share.to;
    return operator !== '~' && operator !== '!~' && orders[operator](part - middle);
  };
}

function plainText(reading: Reading, wanted: string, make: (text: string) => Pattern): Pattern {
  const { column, ground } = reading;
  const hasSlashes = () => ground.rows.some((row) => textOf(row[column.field]).includes('/'));
  if (/^\^|\$$|\.\*|\\/.test(wanted) || (/^\/.*\/[a-z]*$/.test(wanted) && !hasSlashes())) {
    throw refused(
      reading,
      'plain text: there are no regular expressions; ~ finds a part, * stands for anything, a|b for either',
    );
  }
  return make(wanted);
}

/** One of the values that the column knows. */
function choiceOf(reading: Reading, wanted: string): string {
  const { column, ground } = reading;
  const { values, field } = column;
  if (values === undefined || wanted.includes('*')) return wanted;
  const isKnown = (value: unknown) => textOf(value).toLowerCase() === wanted.toLowerCase();
  if (values.some(isKnown) || ground.rows.some((row) => isKnown(row[field]))) return wanted;
  const meant = nearest(wanted, values);
  throw refused(reading, `one of ${values.join(', ')}`, values, meant);
}

function refused(
  { condition: { text }, column: { name } }: Reading,
  expected: string,
  valid?: readonly string[],
  meant?: string,
) {
  return viewFault({
    parameter: 'filter',
    given: text.slice(0, 80),
    expected: `for ${name} ${expected}`,
    ...(valid === undefined ? {} : { valid }),
    ...(meant === undefined ? {} : { nearest: meant }),
  });
}
