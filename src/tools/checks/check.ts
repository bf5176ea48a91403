import type { CallContext, OperationCall } from '../call.js';
import { again } from '../hints/again.js';
import { type FailureCode, type InvalidArgument, type Suggestion, ToolFault } from '../result.js';

/** A look at the cluster before a change goes out. */
export interface Check {
  /** Ids of the operations it is for; never reads. */
  readonly operations: RegExp;
  /**
   * The call as it should go on, or nothing where it stays as it is.
   * @throws ToolFault only where PVE would refuse the call, or take it and do something else than was asked
   */
  check(call: OperationCall, context: CallContext): Promise<OperationCall | undefined>;
}

/** What a refusal says beside its sentence. */
interface Refusal {
  readonly parameter: string;
  readonly expected: string;
  readonly given?: unknown;
  readonly valid?: readonly string[];
  readonly nearest?: string | undefined;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly suggestions?: readonly Suggestion[];
}

/** Most values that a refusal lists. */
const MOST = 20;

/** The failure of a check. */
export function refusal(code: FailureCode, message: string, about: Refusal): ToolFault {
  const { parameter, expected, given, valid = [], nearest, context = {}, suggestions = [] } = about;
  const wrong: InvalidArgument = {
    parameter,
    ...(given === undefined ? {} : { given: typeof given === 'string' ? given.slice(0, 120) : given }),
    expected,
    ...(valid.length === 0 ? {} : { valid: valid.slice(0, MOST) }),
    ...(nearest === undefined ? {} : { nearest }),
  };
  return new ToolFault(code, `Nothing was sent: ${message}`, {
    invalid: [wrong],
    context,
    suggestions,
    related_tools: [...new Set(suggestions.map(({ tool }) => tool))],
  });
}

/** The call itself with some arguments changed, as a suggestion. */
export function retry(
  call: OperationCall,
  { request }: CallContext,
  changed: Readonly<Record<string, unknown>>,
  why: string,
): Suggestion {
  return { tool: request.tool, arguments: again(call, request, changed), why };
}

/** The call with another value of a parameter and a note about it. */
export function changed(call: OperationCall, params: OperationCall['params'], note: string): OperationCall {
  return { ...call, params: { ...call.params, ...params }, notes: [...call.notes, note] };
}
