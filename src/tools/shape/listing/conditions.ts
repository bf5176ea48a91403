import { viewFault } from './fault.js';

/** How a condition compares. */
export type Operator = '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=';

/** One condition of a filter, as it was written. */
export interface Condition {
  readonly text: string;
  readonly name: string;
  readonly operator: Operator;
  /** Values of which one must fit; one empty text for what is absent. */
  readonly wanted: readonly string[];
}

/** Operators by how they may be written. */
const operators: Readonly<Record<string, Operator>> = {
  '=': '=',
  '==': '=',
  '!=': '!=',
  '<>': '!=',
  '~': '~',
  '!~': '!~',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** What a filter is made of, in one line. */
const SYNTAX =
  'conditions that must all hold, joined by commas: a=b,c>d; operators = != ~ !~ < <= > >=; alternatives as status=running|stopped';

/** The same with what values may be. */
export const FULL_SYNTAX = `${SYNTAX}. A bare number is GiB under a heading of sizes and bytes under PVE's own name of the field; elsewhere 512M or 4G. Shares are 50%, durations 1h or 2d, times 2026-11-20 or 1d (ago), ranges 100-199, flags yes or no; pool= asks for what has none. = asks a list for one of its items, ~ a text for a part of it; * stands for anything`;

const conditionForm = /^([\w.%-]+)\s*(==|!=|<>|!~|>=|<=|=(?!~)|~|>|<)\s*(.*)$/s;
/** Quoted text, what joins two conditions, or any other sign. */
const pieces = /"[^"]*"|'[^']*'|,|&&|\s+and\s+(?=[\w.%-]+\s*[=!~<>])|./gis;
const joins = /^(?:,|&&|\s+and\s+)$/i;
const either = /\|\||\s+or\s+[\w.%-]+\s*[=!~<>]/i;

/** Longest filter that is looked at: room for some thousand vmids. */
const LONGEST = 10_000;

/** The conditions of `status=running and mem>4G, name~web`. @throws ToolFault `invalid_arguments` */
export function parseConditions(filter: string): Condition[] {
  if (filter.length > LONGEST) throw noCondition(filter);
  return split(filter)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseCondition);
}

function split(filter: string): string[] {
  const parts = [''];
  for (const [piece] of filter.matchAll(pieces)) {
    if (joins.test(piece)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

function parseCondition(part: string): Condition {
  const [, name = '', written = '', value = ''] = conditionForm.exec(part) ?? [];
  const operator = operators[written];
  if (operator === undefined || either.test(part)) throw noCondition(part);
  return { text: part, name, operator, wanted: alternatives(value) };
}

function alternatives(value: string): string[] {
  const whole = unquoted(value);
  return whole === value ? value.split('|').map((one) => unquoted(one.trim())) : [whole];
}

function unquoted(value: string): string {
  return /^(?:"([^"]*)"|'([^']*)')$/.test(value) ? value.slice(1, -1) : value;
}

function noCondition(text: string) {
  return viewFault({
    parameter: 'filter',
    given: text.slice(0, 80),
    expected: SYNTAX,
    example: 'status=running,name~web',
  });
}
