/** What sort of failure it is, and so what a caller can do about it. */
export type PveErrorKind =
  | 'auth'
  | 'forbidden'
  | 'validation'
  | 'not-found'
  | 'conflict'
  | 'locked'
  | 'task-failed'
  | 'timeout'
  | 'unreachable'
  | 'tls'
  | 'unsupported'
  | 'server';

/** What is known about a failure beside its kind and message. */
export interface PveErrorDetails {
  /** HTTP status, where PVE answered. */
  readonly status?: number;
  /** PVE's own words, on one line. */
  readonly reason?: string;
  /** What is wrong with each parameter, by name. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Operation id of the call. */
  readonly operation?: string;
  /** Node that the call was for. */
  readonly node?: string;
  readonly upid?: string;
  /** The last lines of the failed task's log. */
  readonly log?: readonly string[];
  /** The same call may succeed if repeated, and repeating it can't do its work twice. */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/**
 * Every failure of the client. `message` is one line: what was wrong, what was expected, what to do next. No secret
 * is in any of its fields.
 */
export class PveError extends Error {
  declare readonly kind: PveErrorKind;
  declare readonly status?: number;
  declare readonly reason?: string;
  declare readonly parameters?: Readonly<Record<string, string>>;
  declare readonly operation?: string;
  declare readonly node?: string;
  declare readonly upid?: string;
  declare readonly log?: readonly string[];
  declare readonly retryable: boolean;

  constructor(kind: PveErrorKind, message: string, details: PveErrorDetails = {}) {
    const { cause, retryable = false, ...rest } = details;
    super(message, cause === undefined ? undefined : { cause });
    const known = Object.entries(rest).filter(([, value]) => value !== undefined);
    Object.assign(this, { kind, ...Object.fromEntries(known), retryable });
  }

  static {
    Object.defineProperty(PveError.prototype, 'name', { value: 'PveError' });
  }

  /** Name, message and all known fields; neither stack nor cause. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/** A text on one line, cut to 500 characters. */
export function oneLine(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, '; ');
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}

/** The error for parameters that can't be sent or that PVE refused. */
export function parametersError(
  operation: string,
  parameters: Readonly<Record<string, string>>,
  details: PveErrorDetails = {},
): PveError {
  const list = Object.entries(parameters).map(([name, wrong]) => `${name}: ${oneLine(wrong)}`);
  const count = list.length === 1 ? 'a parameter is' : `${list.length} parameters are`;
  return new PveError('validation', oneLine(`${operation}: ${count} wrong: ${list.join('; ')}`), {
    operation,
    parameters,
    ...details,
  });
}
