import type { Arguments } from '../arguments.js';
import { hideSecrets } from '../audit/index.js';
import type { OperationCall, ToolRequest } from '../call.js';

/** The arguments of a call with some changed; a confirmation is for the call as it was, a secret stays hidden. */
export function again(
  { operation, params }: OperationCall,
  request: ToolRequest,
  changed: Arguments,
): Arguments {
  const { confirm: _, ...given } = request.arguments;
  if (typeof given.operation !== 'string') return { ...hideSecrets(given, operation), ...changed };
  return { ...given, operation, params: { ...hideSecrets(params, operation), ...changed } };
}
