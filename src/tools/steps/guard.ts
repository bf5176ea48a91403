import type { CallContext, OperationCall } from '../call.js';
import { admit } from '../guard/gate.js';
import { type CallRisk, riskOfCall } from '../guard/level.js';
import { ToolFault } from '../result.js';
import { keepWithin } from '../safety/boundaries.js';
import { asksFirst, confirm } from '../safety/confirm.js';
import { refuseWhileHalted } from '../safety/halt.js';
import { keepLimits } from '../safety/limits.js';
import { type Admission, admission, recordRefusal } from '../safety/record.js';
import { keepHosts } from '../safety/urls.js';

/**
 * Step 4: whether the owner allows the call, and whether it has been consented to; the line of the record is written
 * before it goes out. The gate in the client asks for the same again at the request.
 * @throws ToolFault as `allow` does, `limit_reached`, `confirmation_required`, `confirmation_refused`, `not_recorded`
 */
export async function guard(call: OperationCall, context: CallContext): Promise<Admission> {
  const judged = judge(call, context);
  try {
    await allow(call, judged, context);
    await keepLimits(call, judged, context);
    const asked = await consent(call, judged, context);
    return await admission(call, judged, asked, context);
  } catch (error) {
    if (error instanceof ToolFault) await recordRefusal(call, judged, error, context);
    throw error;
  }
}

/**
 * Whether the owner's settings let the call out at all.
 * @throws ToolFault `access_level`, `halted`, `host_not_allowed`, `out_of_scope`, `protected`
 */
export async function allow(call: OperationCall, judged: CallRisk, context: CallContext): Promise<void> {
  const { haltFile, downloadHosts } = context.safety.options;
  admit(context.access, call.operation, judged);
  if (judged.risk !== 'read') refuseWhileHalted(haltFile, call.operation);
  keepHosts(call, downloadHosts);
  await keepWithin(call, judged, context);
}

/** The risk of a call with its parameters. @throws ToolFault `unknown_operation` */
export function judge({ operation, params }: OperationCall, { tables }: CallContext): CallRisk {
  const judged = riskOfCall(tables, operation, params);
  if (judged === undefined) throw new ToolFault('unknown_operation', `There is no operation ${operation}.`);
  return judged;
}

async function consent(call: OperationCall, judged: CallRisk, context: CallContext): Promise<boolean> {
  const { safety, approval, request } = context;
  if (!asksFirst(safety.options.confirm ?? 'destroy', judged.risk)) return false;
  if (approval?.covers(request.tool, request.arguments) === true) return true;
  await confirm(call, judged, context);
  return true;
}
