import { PveError } from '../../client/index.js';
import type { Pending } from '../audit/index.js';
import type { CallContext, OperationCall } from '../call.js';
import type { CallRisk } from '../guard/level.js';
import { ToolFault } from '../result.js';
import type { CallOutcome } from '../steps/call.js';
import type { UndoDraft } from '../undo/index.js';
import { fileParams } from './local-file.js';

/** A call that may go out. */
export interface Admission {
  /** Does the work while the gate lets the call out, and writes down what became of it. */
  perform(work: () => Promise<CallOutcome>): Promise<CallOutcome>;
}

/** What of a call is written down. */
type RecordedCall = Pick<OperationCall, 'operation' | 'params' | 'file'>;

/** Refusals that are no decision on the call: it has not been asked for in earnest, or there is no log to write to. */
const unwritten = new Set(['not_recorded', 'confirmation_required']);

/**
 * Writes the call down, with its way back, and lets it out. Without a log it is only let out.
 * @param undoOf asked only where there is a log
 * @throws ToolFault `not_recorded`: a change that can't be written down does not happen
 */
export async function admission(
  call: OperationCall,
  judged: CallRisk,
  confirmed: boolean,
  undoOf: () => Promise<UndoDraft>,
  context: CallContext,
): Promise<Admission> {
  const { safety } = context;
  const { operation, params } = call;
  const log =
    judged.risk === 'read' && safety.options.auditReads !== true ? undefined : await opened(context);
  const undo = log === undefined ? undefined : await undoOf();
  const facts = factsOf(call, judged, context);
  const pending = await log
    ?.begin(undo === undefined ? facts : { ...facts, undo: undo.record }, confirmed ? 'confirmed' : 'allowed')
    .catch(notRecorded);
  return {
    perform: (work) => safety.permits.during(operation, params, () => performed(work, pending, undo)),
  };
}

async function performed(
  work: () => Promise<CallOutcome>,
  pending: Pending | undefined,
  undo: UndoDraft | undefined,
): Promise<CallOutcome> {
  try {
    const outcome = await work();
    const problem = await writeOutcome(outcome, pending, undo);
    return problem === undefined ? outcome : { ...outcome, notes: [...(outcome.notes ?? []), problem] };
  } catch (error) {
    // Without an answer nobody knows what became of it.
    const unknown = error instanceof PveError && (error.kind === 'timeout' || error.kind === 'unreachable');
    await pending?.complete({
      state: unknown ? 'unknown' : 'failed',
      error: error instanceof Error ? error.message : String(error),
    });
    throw error;
  }
}

async function writeOutcome(
  outcome: CallOutcome,
  pending: Pending | undefined,
  undo: UndoDraft | undefined,
): Promise<string | undefined> {
  if (pending === undefined) return undefined;
  const task = 'task' in outcome ? outcome.task : undefined;
  const runsOn = task !== undefined && task.state !== 'ended';
  const answer = 'data' in outcome ? outcome.data : task?.upid;
  return pending.complete({
    state: runsOn ? 'started' : 'done',
    ...(task === undefined || task.upid === null ? {} : { upid: task.upid }),
    ...(undo === undefined || runsOn ? {} : { undo: await undo.finish(answer) }),
  });
}

/** Writes down that a call was not let out, and why. @throws ToolFault `not_recorded` */
export async function recordRefusal(
  call: RecordedCall,
  judged: CallRisk,
  { error }: ToolFault,
  context: CallContext,
): Promise<void> {
  if (judged.risk === 'read' || unwritten.has(error.code)) return;
  const log = await opened(context);
  await log?.refuse({ ...factsOf(call, judged, context), rule: error.code }).catch(notRecorded);
}

function factsOf(call: RecordedCall, { risk, raisedBy }: CallRisk, { request, undoes }: CallContext) {
  return {
    tool: request.tool,
    operation: call.operation,
    params: { ...call.params, ...fileParams(call.file) },
    risk,
    rule: raisedBy === undefined ? `risk ${risk}` : `risk ${risk} by ${raisedBy.parameter}`,
    ...(undoes === undefined ? {} : { undoes }),
  };
}

function opened({ safety }: CallContext) {
  return safety.audit().catch(notRecorded);
}

function notRecorded(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new ToolFault('not_recorded', `Not sent: the change can't be written to the audit log. ${reason}`);
}
