import type { Arguments } from '../arguments.js';
import type { GuardedClient } from '../guarded-client.js';

/** How long an answer is taken for the present, in milliseconds: PVE's own status is up to ten seconds old. */
const LIFETIME = 3000;
/** Most answers that are kept. */
const MOST_KEPT = 200;

/** What the cluster answered a moment ago. Never to be trusted for a confirmation. */
export interface LiveFacts {
  /** The answer to a GET, from a moment ago where there is one; concurrent readers share one request. */
  read(operation: string, params?: Arguments): Promise<unknown>;
  /** Forgets everything; to be called around each write of our own. */
  forget(): void;
}

interface Kept {
  readonly at: number;
  readonly answer: Promise<unknown>;
}

/** @param now milliseconds */
export function createLiveFacts(client: () => Promise<GuardedClient>, now: () => number): LiveFacts {
  const kept = new Map<string, Kept>();
  return {
    read(operation, params = {}) {
      const key = `${operation} ${JSON.stringify(params)}`;
      const known = kept.get(key);
      if (known !== undefined && now() - known.at < LIFETIME) return known.answer;
      const answer = ask(client, operation, params);
      // A failure is for those who wait for it now, not for the next one.
      answer.catch(() => {
        if (kept.get(key)?.answer === answer) kept.delete(key);
      });
      kept.delete(key);
      kept.set(key, { at: now(), answer });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
    forget: () => kept.clear(),
  };
}

async function ask(
  client: () => Promise<GuardedClient>,
  operation: string,
  params: Arguments,
): Promise<unknown> {
  if (!operation.startsWith('GET ')) throw new TypeError(`${operation} is no read`);
  return (await client()).invoke(operation, params, {});
}
