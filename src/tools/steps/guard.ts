import type { CallContext, OperationCall } from '../call.js';
import { admit } from '../guard/gate.js';
import { riskOfCall } from '../guard/level.js';
import { ToolFault } from '../result.js';

/**
 * Step 4: whether the owner allows the call. The gate in the client decides the same again at the request; here the
 * refusal comes before a connection is spent on it.
 * @throws ToolFault `access_level`
 */
export function guard({ operation, params }: OperationCall, { access, tables }: CallContext): void {
  const judged = riskOfCall(tables, operation, params);
  if (judged === undefined) throw new ToolFault('unknown_operation', `There is no operation ${operation}.`);
  admit(access, operation, judged);
}
