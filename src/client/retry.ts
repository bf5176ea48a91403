import { isPassing } from './classify.js';
import type { Clock } from './clock.js';
import type { Endpoint } from './endpoint.js';
import { oneLine, PveError } from './error.js';
import type { Pool } from './pool.js';

/** How often what is repeatable is sent at least before it fails. */
const tries = 3;
const firstDelay = 200;
const longestDelay = 5000;

/** What retries look at in an answer. */
export interface Answered {
  readonly status: number;
  /** Seconds to wait as the server asks, if it does. */
  readonly retryAfter: number | undefined;
}

/** Where and how often a request may be sent. */
export interface Plan {
  /** Whether it may be sent again although it may have arrived: reads, and logins. */
  readonly isRepeatable: boolean;
  /** In the order to be tried, at least one. */
  readonly endpoints: readonly Endpoint[];
  readonly pool: Pool;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Milliseconds before the next round: doubled each time, and spread so that many clients don't come back at once. */
function delayBefore(round: number, retryAfter: number | undefined): number {
  if (retryAfter !== undefined) return Math.min(retryAfter * 1000, longestDelay);
  return firstDelay * 2 ** (round - 1) * (0.5 + Math.random() / 2);
}

/** A write may go to another endpoint only where it is certain that it has reached none. */
function mayGoOn(error: PveError, attempt: number, { isRepeatable, endpoints }: Plan): boolean {
  if (isRepeatable) return attempt < Math.max(tries, endpoints.length);
  return error.retryable && attempt < endpoints.length;
}

function noneAnswered(errors: ReadonlyMap<Endpoint, PveError>, last: PveError): PveError {
  if (errors.size < 2) return last;
  const message = `None of the endpoints answered: ${[...errors.values()].map((error) => error.message).join(' ')}`;
  const { operation, node, retryable } = last;
  return new PveError('unreachable', oneLine(message), {
    ...(operation === undefined ? {} : { operation }),
    ...(node === undefined ? {} : { node }),
    retryable,
    cause: last,
  });
}

/**
 * Sends until an answer stays. What is repeatable is sent again after connection errors, 429, 502 to 504 and 595 to 599: to each
 * further endpoint at once, then with pauses. A write is sent once; it moves on only from an endpoint that it did not
 * reach.
 */
export async function sendWithRetries<A extends Answered>(
  send: (endpoint: Endpoint) => Promise<A>,
  plan: Plan,
): Promise<A> {
  const { endpoints, pool } = plan;
  const errors = new Map<Endpoint, PveError>();
  for (let attempt = 1; ; attempt++) {
    const endpoint = endpoints[(attempt - 1) % endpoints.length];
    if (endpoint === undefined) throw new PveError('validation', 'The client has no endpoint.');
    let retryAfter: number | undefined;
    try {
      const answer = await send(endpoint);
      pool.answered(endpoint);
      const last = !plan.isRepeatable || attempt >= Math.max(tries, endpoints.length);
      if (last || !isPassing(answer.status)) return answer;
      retryAfter = answer.retryAfter;
    } catch (error) {
      if (!(error instanceof PveError) || error.kind !== 'unreachable') throw error;
      pool.failed(endpoint);
      errors.set(endpoint, error);
      if (!mayGoOn(error, attempt, plan)) throw noneAnswered(errors, error);
    }
    const round = attempt - endpoints.length + 1;
    if (round > 0) await plan.clock.sleep(delayBefore(round, retryAfter), plan.signal);
  }
}
