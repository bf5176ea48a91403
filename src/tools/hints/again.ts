import type { Arguments } from '../arguments.js';
import { hideSecrets } from '../audit/index.js';
import type { OperationCall, ToolRequest } from '../call.js';

/** The arguments of a call with some changed; a confirmation is for the call as it was, a secret stays hidden. */
export function again(
  { operation, params, known }: OperationCall,
  request: ToolRequest,
  changed: Arguments,
): Arguments {
  const { confirm: _, ...given } = request.arguments;
  if (typeof given.operation !== 'string') {
    // What was given under another of the argument's names would stand beside the changed one.
    const isReplaced = ([name, value]: readonly [string, unknown]): boolean =>
      !known.includes(name) && Object.keys(changed).some((other) => params[other] === value);
    const kept = Object.fromEntries(Object.entries(given).filter((one) => !isReplaced(one)));
    return { ...hideSecrets(kept, operation), ...changed };
  }
  return { ...given, operation, params: { ...hideSecrets(params, operation), ...changed } };
}
