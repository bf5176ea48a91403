import { resolveOperation } from './call.js';
import { describeOperation } from './describe.js';
import { findOperations } from './find.js';

/** The tools over all operations, by their action. */
export const gateway = {
  find_operations: findOperations,
  describe_operation: describeOperation,
  call_operation: resolveOperation,
} as const;
