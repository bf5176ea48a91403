import * as v from 'valibot';
import { type InputDefinition, type InputParameter, inputs, open } from '../../../generated/inputs.js';
import { definitionAt, parameterOf } from '../../domain/definitions.js';
import { parseIndexed } from '../../domain/indexed.js';
import { nearest } from '../../domain/nearest.js';
import type { Plain } from '../../domain/plain.js';
import { encodeParameters } from '../encode.js';
import { parametersError } from '../error.js';
import { standIn } from './format.js';
import { missing, type Problem, problemOf, shownValue, unknownName } from './problem.js';
import { ruleOf } from './rule.js';
import { expectation } from './words.js';

type Fields = Readonly<Record<string, InputParameter>>;

function fieldsOf(operation: string): Fields {
  const fields = Object.hasOwn(inputs, operation) ? inputs[operation] : undefined;
  if (fields !== undefined) return fields;
  const meant = nearest(operation, Object.keys(inputs));
  throw new RangeError(`There is no operation '${operation}'${meant === undefined ? '' : `: '${meant}'?`}`);
}

/** The names that a misspelt one can have meant; of indexed ones that with the same number. */
function namesLike(name: string, fields: Fields): string[] {
  const index = parseIndexed(name)?.index ?? 0;
  return Object.entries(fields).map(([key, { count }]) =>
    count === undefined ? key : key.replace('[n]', String(Math.min(index, count - 1))),
  );
}

/** The definition that holds beside the other parameters: some depend on one of them; undefined where none is told. */
function definitionFor({ d }: InputParameter, params: Plain): InputDefinition | undefined {
  const definition = standIn(definitionAt(d));
  const { variants } = definition;
  if (variants === undefined) return definition;
  const variant = variants.find(({ property, values }) => values.includes(String(params[property])));
  return variant === undefined ? undefined : definitionAt(variant.d);
}

function judged(name: string, field: InputParameter, params: Plain, texts: readonly string[]): Problem[] {
  const definition = definitionFor(field, params);
  if (definition === undefined) return [];
  const { issues = [] } = v.safeParse(ruleOf(definition), definition.type === 'array' ? texts : texts.at(-1));
  const problems = issues.map((issue) => problemOf(issue, name, definition, params[name]));
  const first = new Map(problems.toReversed().map((problem) => [problem.parameter, problem]));
  return Array.from(first.values()).reverse();
}

function isGiven(value: unknown): boolean {
  return value !== undefined;
}

/** PVE, too, complains of the parameter that is not there. */
function companionMissing(
  operation: string,
  name: string,
  { requires }: InputParameter,
  params: Plain,
): Problem[] {
  if (requires === undefined || isGiven(params[requires])) return [];
  const companion = parameterOf(operation, requires);
  const problem = missing(requires, companion && definitionFor(companion, params));
  return [{ ...problem, expected: `${problem.expected}, as '${name}' needs it` }];
}

/** What is wrong with one parameter that was given. */
function problemsOf(operation: string, name: string, params: Plain, form: URLSearchParams): Problem[] {
  const field = parameterOf(operation, name);
  if (field === undefined) {
    return open.includes(operation) ? [] : [unknownName(name, name, namesLike(name, fieldsOf(operation)))];
  }
  return [
    ...judged(name, field, params, form.getAll(name)),
    ...companionMissing(operation, name, field, params),
  ];
}

function unsendable(operation: string, name: string, value: unknown, why: string): Problem {
  const field = parameterOf(operation, name);
  const expected = field === undefined ? 'a value that can be sent' : expectation(definitionAt(field.d));
  return {
    parameter: name,
    kind: 'wrong',
    value: shownValue(name, value),
    expected: `${expected}; it ${why}`,
  };
}

/**
 * Judges a call's parameters, those of the path included, by PVE 9.2's own schema before anything is sent: every
 * problem at once, and none for a call that is fine. Values are judged as they would go over the wire, so whatever
 * the client takes is fine here too: numbers, booleans, objects for property strings, arrays for lists. What PVE
 * would accept is never refused: formats that only a cluster can judge pass, and so do unlisted parameters of the
 * operations that take such.
 * @throws RangeError where there is no such operation.
 */
export function validate(operation: string, params: Plain = {}): Problem[] {
  const fields = fieldsOf(operation);
  const { form, wrong } = encodeParameters(operation, params);
  const given = Object.keys(params).filter((name) => isGiven(params[name]));
  const needed = Object.entries(fields).filter(([name, { required }]) => required && !isGiven(params[name]));
  return [
    ...needed.map(([name, field]) => missing(name, definitionFor(field, params))),
    ...given.flatMap((name) => {
      const why = wrong[name];
      return why === undefined
        ? problemsOf(operation, name, params, form)
        : [unsendable(operation, name, params[name], why)];
    }),
  ];
}

function sentence({ kind, expected, nearest: meant }: Problem): string {
  if (kind === 'missing') return `is missing: expected ${expected}`;
  const hint = meant === undefined || kind === 'unknown' ? '' : ` ('${meant}'?)`;
  return `${kind === 'unknown' ? 'is not known: ' : ''}expected ${expected}${hint}`;
}

/**
 * As `validate`, for a client's `beforeRequest`: throws where there is a problem.
 * @throws PveError of kind `validation` with one sentence a parameter.
 */
export function assertValid(operation: string, params: Plain = {}): void {
  const problems = validate(operation, params);
  if (problems.length === 0) return;
  const sentences = Object.fromEntries(problems.map((problem) => [problem.parameter, sentence(problem)]));
  throw parametersError(operation, sentences);
}
