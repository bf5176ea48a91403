import type { PveError } from '../../client/index.js';
import type { CallContext, OperationCall } from '../call.js';
import type { ToolError } from '../result.js';
import { applyRule } from './apply.js';
import { forbidden } from './forbidden.js';
import { unreadAs } from './unread.js';

/** A failure with what is true of the cluster that made it fail, and what to call next. */
export async function hinted(
  error: ToolError,
  cause: PveError,
  call: OperationCall,
  context: CallContext,
): Promise<ToolError> {
  const told =
    cause.kind === 'forbidden' ? await forbidden(error, call, context).catch(unreadAs(error)) : error;
  return applyRule(told, cause, call, context);
}
