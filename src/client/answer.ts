import { isPlain, type Plain } from '../domain/plain.js';

/** What came back over the wire. */
export interface HttpAnswer {
  readonly status: number;
  /** The reason phrase of the status line, where PVE puts the first line of its message. */
  readonly reason: string;
  readonly contentType: string;
  /** Seconds to wait as the server asks (`Retry-After`), if it does. */
  readonly retryAfter: number | undefined;
  readonly text: string;
}

/** The JSON body of an answer, or undefined where it is none or no object. */
export function bodyOf(answer: HttpAnswer): Plain | undefined {
  try {
    const body: unknown = JSON.parse(answer.text);
    return isPlain(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** PVE's errors by parameter, without the newlines at their ends; undefined where the body has none. */
export function parameterErrorsOf(body: Plain | undefined): Record<string, string> | undefined {
  const errors = body?.errors;
  if (!isPlain(errors) || Object.keys(errors).length === 0) return undefined;
  return Object.fromEntries(Object.entries(errors).map(([name, text]) => [name, String(text).trim()]));
}

/** PVE's message: from the body since 8.4, before that from the status line. */
export function messageOf(answer: HttpAnswer, body: Plain | undefined): string {
  const message = body?.message;
  return typeof message === 'string' && message.trim() !== '' ? message.trim() : answer.reason;
}
