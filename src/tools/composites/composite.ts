import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import type { Shaped } from '../shape/table.js';

/**
 * The work of a tool that is code: from valid arguments to an answer, or to an operation that then goes through the
 * steps like any other. It reads the cluster through `context.live` and acts through `context.run` alone, so that each
 * thing it does is judged by itself.
 * @throws ToolFault
 */
export type Composite = (
  args: Arguments,
  context: CallContext,
) => Shaped | Promise<Shaped | { readonly call: OperationCall }>;
