import { randomBytes } from 'node:crypto';

/** How long a confirmation may be used, in milliseconds. */
export const CONFIRM_TIME = 5 * 60_000;
/** Most that wait to be used; beyond that the oldest goes. */
const MOST_WAITING = 200;

/** What a confirmation was given for. */
export interface Confirmed {
  /** Operation and parameters. */
  readonly key: string;
  /** The target's state when the person, or the model, was shown what would happen. */
  readonly state: string;
}

/** Why a confirmation does not count. */
export type Flaw = 'unknown' | 'expired' | 'used' | 'other' | 'changed';

/** Confirmations that were asked for and not yet used; each works once, within one process. */
export interface Confirmations {
  /** Makes a token for a call that has been shown. */
  issue(shown: Confirmed): string;
  /** Uses a token up; undefined where it counts. */
  use(token: string, now: Confirmed): Flaw | undefined;
}

interface Waiting extends Confirmed {
  readonly until: number;
  used: boolean;
}

/** @param now milliseconds */
export function createConfirmations(now: () => number): Confirmations {
  const waiting = new Map<string, Waiting>();
  return {
    issue(shown) {
      const token = randomBytes(18).toString('base64url');
      waiting.set(token, { ...shown, until: now() + CONFIRM_TIME, used: false });
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
      return token;
    },
    use(token, { key, state }) {
      const one = waiting.get(token);
      if (one === undefined) return 'unknown';
      if (one.used) return 'used';
      // Whatever it is found to be: a token that was tried is gone.
      one.used = true;
      if (now() > one.until) return 'expired';
      if (one.key !== key) return 'other';
      return one.state === state ? undefined : 'changed';
    },
  };
}
