import type { WorldFile } from '../../sandbox/index.js';
import { type Ask, type Row, rowsOf } from './answers.js';
import type { Disguise } from './disguise.js';
import type { Rule } from './rules.js';
import { kept } from './rules.js';

/** A call that makes something in a world. */
export type WorldCall = NonNullable<WorldFile['calls']>[number];
type Options = NonNullable<WorldCall['with']>;

/** How the sections of one kind are read and made again. */
export interface SectionPlan {
  /** The operation that lists them. */
  readonly list: string;
  /** The call that makes one; `{option}` in its path is filled in, and no parameter then. */
  readonly make: string;
  /** What becomes of each option; what is not named is left out. */
  readonly options: Readonly<Record<string, Rule>>;
}

/** Rules for options that say nothing of their owner, named between blanks. */
export function keep(names: string): Record<string, Rule> {
  return Object.fromEntries(names.split(' ').map((one) => [one, kept]));
}

/** An option's value as text: what PVE answers as an object it takes as a property string. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value)
    .map(([key, one]) => `${key}=${one}`)
    .join(',');
}

/** The options of a row that have a rule, each after its rule. */
export function disguised(disguise: Disguise, row: Row, rules: Readonly<Record<string, Rule>>): Options {
  const made: Options = {};
  for (const [key, rule] of Object.entries(rules)) {
    const value = row[key];
    if (Array.isArray(value)) {
      made[key] = value.map((one) => rule(disguise, textOf(one) ?? ''));
      continue;
    }
    const text = textOf(value);
    if (text !== undefined && text !== '') made[key] = rule(disguise, text);
  }
  return made;
}

/** The call with what its path names taken out of its parameters. */
export function callOf(call: string, options: Options): WorldCall {
  const rest = { ...options };
  const target = call.replace(/\{([\w-]+)\}/g, (_, key: string) => {
    const value = String(rest[key] ?? '');
    delete rest[key];
    return value;
  });
  return { call: target, with: rest };
}

/** The calls that make the sections of a kind again, in their order. */
export async function sectionCalls(ask: Ask, disguise: Disguise, plan: SectionPlan): Promise<WorldCall[]> {
  const rows = rowsOf(await ask(plan.list));
  return rows.map((row) => callOf(plan.make, disguised(disguise, row, plan.options)));
}
