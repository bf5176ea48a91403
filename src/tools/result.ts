import type { Question } from './dialogue.js';

/** What is wrong with one argument. */
export interface InvalidArgument {
  readonly parameter: string;
  /** What was given, shortened; secrets as `***`. Absent where the argument itself is unknown. */
  readonly given?: unknown;
  readonly expected: string;
  readonly example?: unknown;
  /** Valid values, where they can be listed. */
  readonly valid?: readonly string[];
  /** The valid value or name that was most likely meant. */
  readonly nearest?: string;
}

/** A next call that would help, with its arguments filled in. */
export interface Suggestion {
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly why: string;
}

/** Why a call failed, in words that a program can branch on. */
export type FailureCode =
  | 'unknown_tool'
  | 'invalid_arguments'
  | 'unknown_operation'
  | 'access_level'
  | 'halted'
  | 'out_of_scope'
  | 'protected'
  | 'limit_reached'
  | 'host_not_allowed'
  | 'file_not_allowed'
  | 'confirmation_required'
  | 'confirmation_refused'
  | 'not_recorded'
  | 'not_found'
  | 'conflict'
  | 'locked'
  | 'forbidden'
  | 'authentication'
  | 'unreachable'
  | 'certificate'
  | 'timeout'
  | 'cancelled'
  | 'task_failed'
  | 'unsupported'
  | 'not_configured'
  | 'server'
  | 'internal';

/** The one shape of every failure of every tool. Lists are empty where there is nothing to tell. */
export interface ToolError {
  readonly code: FailureCode;
  /** One sentence or two: what was wrong, what was expected, what to do. */
  readonly message: string;
  /** Required arguments that were not given. */
  readonly missing: readonly string[];
  readonly invalid: readonly InvalidArgument[];
  /** What is true of the cluster or the settings that made it fail. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly suggestions: readonly Suggestion[];
  readonly related_tools: readonly string[];
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
}

/** A success: text for the model, data for programs. */
export interface ToolSuccess {
  readonly ok: true;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** All of it as text, where a step has cut it to fit; the toolbox keeps it as a resource and hands out its name. */
  readonly whole?: () => string;
}

/** What a tool answers: a success, a failure, or questions to the caller's person; the call is made again with the replies. */
export type ToolResult =
  | ToolSuccess
  | { readonly ok: false; readonly error: ToolError }
  | { readonly ok: 'ask'; readonly questions: Readonly<Record<string, Question>>; readonly state: unknown };

/** Carries a failure out of a step; the pipeline turns it into the call's result. */
export class ToolFault extends Error {
  override readonly name = 'ToolFault';
  readonly error: ToolError;

  constructor(code: FailureCode, message: string, more: Partial<Omit<ToolError, 'code' | 'message'>> = {}) {
    super(message);
    this.error = failure(code, message, more);
  }
}

/** A failure with its empty lists filled in. */
export function failure(
  code: FailureCode,
  message: string,
  more: Partial<Omit<ToolError, 'code' | 'message'>> = {},
): ToolError {
  return {
    code,
    message,
    missing: [],
    invalid: [],
    context: {},
    suggestions: [],
    related_tools: [],
    retryable: false,
    ...more,
  };
}
