import * as v from 'valibot';
import { nearest } from '../../domain/nearest.js';
import type { Arguments } from '../arguments.js';
import type { InvalidArgument } from '../result.js';
import type { Tables } from '../tables.js';
import type { Definition } from './definition.js';
import { ruleOf } from './schema.js';

/** Longest value that a report repeats. */
const MOST_SHOWN = 80;

/** What is right and wrong with the arguments of a call. */
export interface Judgement {
  /** The values in API form; those that are wrong are left out. */
  readonly values: Arguments;
  readonly missing: readonly string[];
  readonly invalid: readonly InvalidArgument[];
}

/** How a report words what is expected. */
export type Words = Pick<Tables, 'expectation' | 'exampleOf'>;

/** Judges a tool's own arguments, all at once; `definitionOf` is undefined for a name that it does not know. */
export function judge(
  given: Arguments,
  definitionOf: (name: string) => Definition | undefined,
  known: readonly string[],
  words: Words,
): Omit<Judgement, 'missing'> {
  const values: Record<string, unknown> = {};
  const invalid: InvalidArgument[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const definition = definitionOf(name);
    if (definition === undefined) {
      invalid.push(unknownName(name, known));
      continue;
    }
    const { success, output } = v.safeParse(ruleOf(definition), value);
    if (success) values[name] = output;
    else invalid.push(wrongValue(name, value, definition, words));
  }
  return { values, invalid };
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

function wrongValue(name: string, value: unknown, definition: Definition, words: Words): InvalidArgument {
  const { enum: choices } = definition;
  const meant = choices !== undefined && typeof value === 'string' ? nearest(value, choices) : undefined;
  const example = words.exampleOf(definition);
  return {
    parameter: name,
    given: shown(name, value),
    expected: words.expectation(definition),
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
