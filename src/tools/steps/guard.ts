import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { admit } from '../guard/gate.js';
import { type CallRisk, riskOfCall } from '../guard/level.js';
import { ToolFault } from '../result.js';
import { keepWithin } from '../safety/boundaries.js';
import { asksFirst, confirm } from '../safety/confirm.js';
import { refuseWhileHalted } from '../safety/halt.js';
import { keepLimits } from '../safety/limits.js';
import { freshGuests, reachOf, recentGuests } from '../safety/reach.js';
import { type Admission, admission, recordRefusal } from '../safety/record.js';
import { keepFolders } from '../safety/uploads.js';
import { keepHosts } from '../safety/urls.js';
import { prepareUndo, type UndoDraft } from '../undo/index.js';

/**
 * Step 4: whether the owner allows the call, and whether it has been consented to; the line of the record is written
 * before it goes out. The gate in the client asks for the same again at the request.
 * @throws ToolFault as `allow` does, `limit_reached`, `confirmation_required`, `confirmation_refused`, `not_recorded`
 */
export async function guard(call: OperationCall, context: CallContext): Promise<Admission> {
  const judged = judge(call, context);
  const [reaching, undoing] = [once(() => reachOf(call, context, freshGuests)), undoOf(call, context)];
  try {
    await allow(call, judged, context, reaching);
    const spending = await keepLimits(call, judged, reaching, context);
    const asked = await consent(call, judged, undoing, context);
    context.safety.meter.spend(spending);
    return await admission(call, judged, asked, undoing, context);
  } catch (error) {
    if (error instanceof ToolFault) await recordRefusal(call, judged, error, context);
    throw error;
  }
}

/**
 * Whether the owner's settings let the call out at all.
 * @param reaching what it reaches; as it was a moment ago unless given, which does for a call that is not made
 * @throws ToolFault `access_level`, `halted`, `host_not_allowed`, `file_not_allowed`, `unsupported`,
 * `out_of_scope`, `protected`
 */
export async function allow(
  call: OperationCall,
  judged: CallRisk,
  context: CallContext,
  reaching = () => reachOf(call, context, recentGuests),
): Promise<void> {
  const { haltFile, downloadHosts, uploadFolders } = context.safety.options;
  admit(context.access, call.operation, judged);
  if (judged.risk !== 'read') refuseWhileHalted(haltFile, call.operation);
  keepHosts(call, downloadHosts);
  await keepFolders(call, uploadFolders);
  await keepWithin(call, judged, reaching, context);
}

/** The risk of a call with its parameters. @throws ToolFault `unknown_operation` */
export function judge({ operation, params }: OperationCall, { tables }: CallContext): CallRisk {
  const judged = riskOfCall(tables, operation, params);
  if (judged === undefined) throw new ToolFault('unknown_operation', `There is no operation ${operation}.`);
  return judged;
}

/** The way back of the call, read at most once: for the preview, and for the record right after it. */
export function undoOf(
  { operation, params }: OperationCall,
  { client, tables }: CallContext,
): () => Promise<UndoDraft> {
  const read = async (id: string, given: Arguments) => (await client()).invoke(id, given, {});
  return once(() => prepareUndo({ operation, params }, read, tables));
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

async function consent(
  call: OperationCall,
  judged: CallRisk,
  undoing: () => Promise<UndoDraft>,
  context: CallContext,
): Promise<boolean> {
  const { safety, approval, request } = context;
  if (!asksFirst(safety.options.confirm ?? 'destroy', judged.risk)) return false;
  if (approval?.covers(request.tool, request.arguments) === true) return true;
  await confirm(call, judged, undoing, context);
  return true;
}
