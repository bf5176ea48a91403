import { PveError, type PveErrorKind } from '../../client/index.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { isUnread } from '../hints/unread.js';
import {
  type FailureCode,
  failure,
  type InvalidArgument,
  type Suggestion,
  type ToolError,
  ToolFault,
} from '../result.js';
import { cleanLine } from '../untrusted/index.js';
import { withLiveValues } from './live-values.js';

const codes: Readonly<Record<PveErrorKind, FailureCode>> = {
  auth: 'authentication',
  forbidden: 'forbidden',
  validation: 'invalid_arguments',
  'not-found': 'not_found',
  conflict: 'conflict',
  locked: 'locked',
  'task-failed': 'task_failed',
  timeout: 'timeout',
  unreachable: 'unreachable',
  tls: 'certificate',
  unsupported: 'unsupported',
  server: 'server',
};

/**
 * Step 7 for a call whose operation is known: what went wrong, and what is true of the cluster that made it fail. Never
 * rejects: where that can't be read, the failure stands as it is; a defect of the hints is told in its context.
 */
export async function explainCall(
  error: unknown,
  call: OperationCall,
  context: CallContext,
): Promise<ToolError> {
  const told = explain(error);
  if (!(error instanceof PveError)) return withLiveValues(told, context);
  try {
    const { hinted } = await import('../hints/index.js');
    return await hinted(told, error, call, context);
  } catch (defect) {
    if (isUnread(defect)) return told;
    return { ...told, context: { ...told.context, hints: explain(defect).message } };
  }
}

/** The same for a call that failed before its operation was settled, or in a read of a tool of several operations. */
export async function explainTool(
  error: unknown,
  tool: string,
  args: Arguments,
  context: CallContext,
): Promise<ToolError> {
  if (!(error instanceof PveError) || error.operation === undefined)
    return withLiveValues(explain(error), context);
  const { operation, node } = error;
  const params = { ...(node === undefined ? {} : { node }), ...args };
  const known = Object.keys(args);
  const nothing = { own: {}, unknown: [], found: [], ask: {}, notes: [] };
  const call: OperationCall = {
    tool,
    operation,
    params,
    known,
    guest: undefined,
    answer: anything,
    ...nothing,
  };
  return explainCall(error, call, context);
}

const anything: OperationCall['answer'] = { kind: 'any' };

/** Step 7: whatever went wrong in any step, in the one shape of all failures. Never throws. */
export function explain(error: unknown): ToolError {
  if (error instanceof ToolFault) return error.error;
  if (error instanceof PveError) return explainPve(error);
  if (error instanceof Error && error.name === 'AbortError') {
    return failure('cancelled', 'The call was cancelled before anything was sent.', { retryable: true });
  }
  return failure(
    'internal',
    `This is a defect of pvekit: ${error instanceof Error ? error.message : String(error)}`,
  );
}

function explainPve(error: PveError): ToolError {
  const { kind, message, parameters, upid, log, status, operation, node } = error;
  return failure(codes[kind], cleanLine(message), {
    invalid: Object.entries(parameters ?? {}).map(wrongParameter),
    context: {
      ...(operation === undefined ? {} : { operation }),
      ...(status === undefined ? {} : { status }),
      ...(node === undefined ? {} : { node }),
      ...(upid === undefined ? {} : { upid }),
      ...(log === undefined ? {} : { log: log.map(cleanLine) }),
    },
    suggestions: suggestionsFor(error),
    related_tools: [...new Set(suggestionsFor(error).map(({ tool }) => tool))],
    retryable: error.retryable,
  });
}

function wrongParameter([parameter, expected]: readonly [string, string]): InvalidArgument {
  return { parameter, expected: expected.trim() };
}

function suggestionsFor({ kind, parameters, operation, upid }: PveError): Suggestion[] {
  if (upid !== undefined && kind === 'task-failed') {
    return [{ tool: 'get_task_log', arguments: { upid }, why: 'shows the whole log of the failed task' }];
  }
  if (parameters !== undefined && operation !== undefined) {
    return [{ tool: 'describe_operation', arguments: { operation }, why: 'tells what the operation takes' }];
  }
  return [];
}
