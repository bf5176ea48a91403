import * as v from 'valibot';
import { nearest } from '../../domain/nearest.js';
import type { Arguments } from '../arguments.js';
import type { InvalidArgument } from '../result.js';
import { type Definition, exampleOf, expectation } from './definition.js';
import { ruleOf } from './schema.js';

/** Longest value that a report repeats. */
const MOST_SHOWN = 80;

/** What one parameter must be and whether it must be there. */
export interface Expected {
  readonly definition: Definition;
  readonly required: boolean;
  /** Another parameter that must come with it. */
  readonly requires?: string;
}

export interface Judgement {
  /** The values in API form; those that are wrong are left out. */
  readonly values: Arguments;
  readonly missing: readonly string[];
  readonly invalid: readonly InvalidArgument[];
}

/** Judges all given values at once; `expectedOf` tells what a name stands for, undefined for a name it does not know. */
export function judge(
  given: Arguments,
  expectedOf: (name: string) => Expected | undefined,
  required: readonly string[],
  known: readonly string[],
): Judgement {
  const values: Record<string, unknown> = {};
  const invalid: InvalidArgument[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const expected = expectedOf(name);
    if (expected === undefined) {
      invalid.push(unknownName(name, known));
      continue;
    }
    const { success, output } = v.safeParse(ruleOf(expected.definition), value);
    if (!success) invalid.push(wrongValue(name, value, expected.definition));
    else values[name] = output;
    const { requires } = expected;
    if (requires !== undefined && given[requires] === undefined) {
      invalid.push({ parameter: name, expected: `'${requires}' beside it` });
    }
  }
  const missing = required.filter((name) => given[name] === undefined || given[name] === null);
  return { values, missing, invalid };
}

/** An argument that is not known, with the one that was likely meant. */
export function unknownName(name: string, known: readonly string[]): InvalidArgument {
  // `net[n]` is listed, `net0` is what one writes.
  const digits = /\d+$/.exec(name)?.[0] ?? '0';
  const meant = nearest(
    name,
    known.map((one) => one.replace('[n]', digits)),
  );
  return {
    parameter: name,
    expected:
      meant === undefined ? 'no argument of this name' : `'${meant}', as there is no argument of this name`,
    valid: known,
    ...(meant === undefined ? {} : { nearest: meant }),
  };
}

function wrongValue(name: string, value: unknown, definition: Definition): InvalidArgument {
  const { enum: choices } = definition;
  const meant = choices !== undefined && typeof value === 'string' ? nearest(value, choices) : undefined;
  const example = exampleOf(definition);
  return {
    parameter: name,
    given: shown(name, value),
    expected: expectation(definition),
    ...(example === undefined ? {} : { example }),
    ...(choices === undefined ? {} : { valid: choices }),
    ...(meant === undefined ? {} : { nearest: meant }),
  };
}

function shown(name: string, value: unknown): unknown {
  if (/passw|secret|token|key|otp/i.test(name)) return '***';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
