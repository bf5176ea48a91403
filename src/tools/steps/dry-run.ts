import { PveError } from '../../client/index.js';
import { hideSecrets } from '../audit/index.js';
import type { CallContext, OperationCall } from '../call.js';
import { createRightsSource, forecastCall, type PermissionReport, reportText } from '../forecast/index.js';
import type { CallRisk } from '../guard/level.js';
import { ToolFault } from '../result.js';
import { asksFirst } from '../safety/confirm.js';
import { previewOf } from '../safety/preview.js';
import type { Shaped } from '../shape/table.js';
import { uploadData, uploadText } from '../shape/uploaded.js';
import { allow, judge, undoOf } from './guard.js';

/**
 * Everything but the doing: what would go out (secrets hidden), what the guard would say, what hangs on the target. It
 * asks nothing and sends nothing that changes.
 */
export async function dryRun(call: OperationCall, context: CallContext): Promise<Shaped> {
  const { operation, params, notes, file } = call;
  const judged = judge(call, context);
  const decision = await decisionOf(call, judged, context);
  const asks = asksFirst(context.safety.options.confirm ?? 'destroy', judged.risk);
  const preview = asks ? await previewOf(call, judged, undoOf(call, context), context) : undefined;
  const permission = await permissionOf(call, context);
  const request = { operation, params: hideSecrets(params, operation) };
  const data = {
    dry_run: true,
    request,
    ...(file === undefined ? {} : { upload: uploadData(call) }),
    risk: judged.risk,
    ...(decision === undefined ? { decision: 'allowed' } : { ...decision.context, decision: decision.code }),
    asks_first: asks,
    permission: permission?.verdict ?? 'unknown',
    ...(permission?.verdict === 'denied'
      ? {
          missing_privileges: permission.missing,
          grant: permission.grants.flatMap(({ commands }) => commands),
        }
      : {}),
    ...(preview === undefined ? {} : { target: preview.target.label, preview: preview.lines }),
    ...(notes.length === 0 ? {} : { notes }),
  };
  const text = [
    'Dry run: nothing was sent.',
    `Request: ${operation} ${JSON.stringify(request.params)}`,
    ...(file === undefined ? [] : [uploadText(call)]),
    `Risk: ${judged.risk}. ${decision === undefined ? 'The owner allows it.' : decision.message}`,
    ...(asks ? ['It asks for confirmation first.', ...(preview?.lines ?? [])] : []),
    ...(permission === undefined ? [] : [reportText(permission)]),
    ...notes,
  ];
  return { text: text.join('\n'), data };
}

/** What PVE will say of the caller's rights; undefined where these can't be read. */
async function permissionOf(
  { operation, params }: OperationCall,
  { live, safety }: CallContext,
): Promise<PermissionReport | undefined> {
  try {
    // A forecast, and no consent: what was read a moment ago does, as the steps of a plan ask for the same rights.
    const reader = { invoke: live.read };
    return await forecastCall(operation, params, createRightsSource(reader, await safety.principal()));
  } catch (error) {
    if (error instanceof PveError) return undefined;
    throw error;
  }
}

async function decisionOf(
  call: OperationCall,
  judged: CallRisk,
  context: CallContext,
): Promise<ToolFault['error'] | undefined> {
  try {
    await allow(call, judged, context);
    return undefined;
  } catch (error) {
    if (error instanceof ToolFault) return error.error;
    throw error;
  }
}
