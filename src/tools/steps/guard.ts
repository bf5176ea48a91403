import type { Pending } from '../audit/index.js';
import type { CallContext, OperationCall } from '../call.js';
import { admit } from '../guard/gate.js';
import { type CallRisk, riskOfCall } from '../guard/level.js';
import { ToolFault } from '../result.js';
import { asksFirst, confirm } from '../safety/confirm.js';
import { refuseWhileHalted } from '../safety/halt.js';
import { prepareUndo, type UndoDraft } from '../undo/index.js';
import type { CallOutcome } from './call.js';

/** A call that may go out. */
export interface Admission {
  /** Does the work while the gate lets the call out, and writes down what became of it. */
  perform(work: () => Promise<CallOutcome>): Promise<CallOutcome>;
}

/**
 * Step 4: whether the owner allows the call, and whether it has been consented to; the line of the record is written
 * before it goes out. The gate in the client asks for the same again at the request.
 * @throws ToolFault `access_level`, `halted`, `confirmation_required`, `confirmation_refused`, `not_recorded`
 */
export async function guard(call: OperationCall, context: CallContext): Promise<Admission> {
  const judged = judge(call, context);
  const { safety } = context;
  try {
    admit(context.access, call.operation, judged);
    if (judged.risk !== 'read') refuseWhileHalted(safety.options.haltFile, call.operation);
    const asked = await consent(call, judged, context);
    return await admission(call, judged, asked, context);
  } catch (error) {
    if (error instanceof ToolFault && judged.risk !== 'read')
      await writeRefusal(call, judged, error, context);
    throw error;
  }
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

async function admission(
  call: OperationCall,
  judged: CallRisk,
  confirmed: boolean,
  context: CallContext,
): Promise<Admission> {
  const { safety, client, tables } = context;
  const { operation, params } = call;
  if (judged.risk === 'read' && safety.options.auditReads !== true) return { perform: (work) => work() };
  const log = await opened(context);
  const read = async (id: string, given: OperationCall['params']) => (await client()).invoke(id, given, {});
  const undo = log === undefined ? undefined : await prepareUndo({ operation, params }, read, tables);
  const pending = await log
    ?.begin(
      { ...factsOf(call, judged, context), ...(undo === undefined ? {} : { undo: undo.record }) },
      confirmed ? 'confirmed' : 'allowed',
    )
    .catch(notRecorded);
  return {
    perform: (work) =>
      safety.permits.during(operation, params, async () => {
        try {
          const outcome = await work();
          await writeOutcome(outcome, pending, undo);
          return outcome;
        } catch (error) {
          await pending?.complete({
            state: 'failed',
            error: error instanceof Error ? error.message : String(error),
          });
          throw error;
        }
      }),
  };
}

async function writeOutcome(
  outcome: CallOutcome,
  pending: Pending | undefined,
  undo: UndoDraft | undefined,
): Promise<void> {
  if (pending === undefined) return;
  const task = 'task' in outcome ? outcome.task : undefined;
  const runsOn = task !== undefined && task.state !== 'ended';
  await pending.complete({
    state: runsOn ? 'started' : 'done',
    ...(task?.upid == null ? {} : { upid: task.upid }),
    ...(undo === undefined || runsOn
      ? {}
      : { undo: await undo.finish('data' in outcome ? outcome.data : task?.upid) }),
  });
}

async function writeRefusal(
  call: OperationCall,
  judged: CallRisk,
  fault: ToolFault,
  context: CallContext,
): Promise<void> {
  if (fault.error.code === 'not_recorded' || fault.error.code === 'confirmation_required') return;
  const log = await opened(context);
  await log?.refuse({ ...factsOf(call, judged, context), rule: fault.error.code }).catch(notRecorded);
}

function factsOf(call: OperationCall, { risk, raisedBy }: CallRisk, { request }: CallContext) {
  return {
    tool: request.tool,
    operation: call.operation,
    params: call.params,
    risk,
    rule: raisedBy === undefined ? `risk ${risk}` : `risk ${risk} by ${raisedBy.parameter}`,
    ...(call.undoes === undefined ? {} : { undoes: call.undoes }),
  };
}

function opened({ safety }: CallContext) {
  return safety.audit().catch(notRecorded);
}

/** A change that can't be written down does not happen. */
function notRecorded(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new ToolFault('not_recorded', `Not sent: the change can't be written to the audit log. ${reason}`);
}
