import { isPlain } from '../../domain/scalar.js';
import type { Arguments } from '../arguments.js';
import type { OperationCall } from '../call.js';
import { ToolFault } from '../result.js';
import { parseAddress } from './address.js';

/**
 * From `{ operation, params }` to the operation and all its parameters. A path variable may stand in the path or
 * among the params, and where it is in both it must be the same.
 * @throws ToolFault `unknown_operation`, `invalid_arguments`
 */
export function resolveOperation({ operation: text, params, ...own }: Arguments): OperationCall {
  const { operation, variables } = parseAddress(String(text));
  const given = isPlain(params) ? params : {};
  const twice = Object.keys(variables).filter(
    (name) => name in given && String(given[name]) !== variables[name],
  );
  if (twice.length > 0) {
    throw new ToolFault(
      'invalid_arguments',
      `${operation}: the path and params differ in ${twice.join(', ')}.`,
      {
        invalid: twice.map((parameter) => ({
          parameter,
          given: String(given[parameter]),
          expected: `'${variables[parameter]}', as in the path, or nothing`,
        })),
      },
    );
  }
  return {
    tool: operation,
    operation,
    params: { ...given, ...variables },
    own,
    answer: { kind: 'any' },
    unknown: [],
    known: [],
    guest: undefined,
    found: [],
    ask: {},
  };
}
