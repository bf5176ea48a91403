import type { Problem } from '../../client/validate/index.js';
import type { Arguments } from '../arguments.js';
import type { InvalidArgument } from '../result.js';
import type { Tables } from '../tables.js';
import { type Judgement, unknownName } from './judge.js';
import { apiForm } from './schema.js';

/** Judges an operation's parameters, those in friendly forms (`"yes"`, `"42"`) as the API ones they stand for. */
export function judgeParameters(operation: string, params: Arguments, tables: Tables): Judgement {
  const inputs = tables.inputsOf(operation);
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null) continue;
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    values[name] = input === undefined ? value : apiForm(tables.definition(input.d), value);
  }
  const problems = tables.validate(operation, values);
  const isMissing = ({ kind, parameter }: Problem) =>
    kind === 'missing' && Object.hasOwn(inputs, parameter) && inputs[parameter]?.required === true;
  return {
    values,
    missing: problems.filter(isMissing).map(({ parameter }) => parameter),
    invalid: problems.filter((problem) => !isMissing(problem)).map((problem) => reported(problem, inputs)),
  };
}

/** A problem as tools report it. */
function reported(problem: Problem, inputs: ReturnType<Tables['inputsOf']>): InvalidArgument {
  const { kind, value, ...facts } = problem;
  const isName = kind === 'unknown' && !problem.parameter.includes('.');
  return isName
    ? unknownName(problem.parameter, Object.keys(inputs))
    : { ...facts, ...(value === undefined ? {} : { given: value }) };
}
