import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { ToolFault } from '../result.js';
import { allow, judge } from './guard.js';

/**
 * Step 3: what the cluster itself says to a change, where PVE would accept it and then fail, and values that only the
 * cluster knows, such as the next free vmid.
 * @throws ToolFault `conflict`, `not_found`, `invalid_arguments`, `unsupported`, `unreachable`
 */
export async function check(call: OperationCall, context: CallContext): Promise<OperationCall> {
  const checked = call.operation.startsWith('GET ') ? call : await checkChange(call, context);
  const found = await asked(checked, context);
  return { ...checked, params: { ...checked.params, ...found } };
}

/** Loaded with the first change only: reads must not wait for it. */
async function checkChange(call: OperationCall, context: CallContext): Promise<OperationCall> {
  const { runChecks } = await import('../checks/index.js');
  try {
    return await runChecks(call, context);
  } catch (error) {
    if (await isForbidden(call, context)) return call;
    throw error;
  }
}

/** What the owner forbids is answered so, by step guard, and not with what the cluster says to it. */
async function isForbidden(call: OperationCall, context: CallContext): Promise<boolean> {
  try {
    await allow(call, judge(call, context), context);
    return false;
  } catch (error) {
    if (error instanceof ToolFault) return true;
    throw error;
  }
}

async function asked({ ask, params }: OperationCall, { client, signal }: CallContext): Promise<Arguments> {
  const found: Record<string, unknown> = {};
  for (const [parameter, operation] of Object.entries(ask)) {
    if (params[parameter] !== undefined) continue;
    found[parameter] = await (await client()).invoke(operation, {}, signal ? { signal } : {});
  }
  return found;
}
