import type { Secret } from '../../domain/secret.js';
import type { Clock } from '../clock.js';
import { PveError } from '../error.js';
import { type AskCode, logIn } from './login.js';
import type { PostTicket, Session } from './session.js';
import type { CredentialSource } from './source.js';

/** A ticket is renewed after one hour; PVE takes it for two (PVE::AccessControl). */
const renewalAge = 60 * 60 * 1000;
const lifetime = 2 * renewalAge;

/** Tickets that calls under way may still carry. */
const remembered = 4;

interface Held {
  readonly ticket: Secret;
  readonly csrfToken: Secret | undefined;
  /** Unix time in ms, by the client's clock. */
  readonly since: number;
}

type TicketSource = Exclude<CredentialSource, { kind: 'token' }>;

/** The user and the time that a ticket names: `PVE:user@realm:HEXTIME::…`. */
function readTicket(ticket: Secret): { user: string; time: number } {
  const [, user = '', time = '0'] = /^PVE:([^:]+):([0-9A-F]+):/i.exec(ticket.reveal()) ?? [];
  return { user, time: Number.parseInt(time, 16) * 1000 };
}

/** The code of the options, a text only once: PVE takes no code a second time. */
function codeGiver(source: TicketSource): AskCode {
  let used = false;
  return async () => {
    const otp = source.kind === 'password' ? source.otp : undefined;
    if (typeof otp === 'function') return otp();
    if (used) return undefined;
    used = true;
    return otp;
  };
}

function expired(user: string): PveError {
  return new PveError(
    'auth',
    `The ticket of ${user} is no longer valid: PVE takes one for two hours. Log in again, or give user and password, ` +
      'which the client can do that with.',
  );
}

/**
 * The session of a user with tickets: logs in when a ticket is first needed and renews it after an hour. However many
 * calls wait for it, one login is under way.
 */
export function createTicketSession(source: TicketSource, clock: Clock, post: PostTicket): Session {
  const given = source.kind === 'ticket' ? readTicket(source.ticket) : undefined;
  const user = source.kind === 'password' ? source.user : (given?.user ?? '');
  const askCode = codeGiver(source);
  let held: Held | undefined =
    source.kind === 'ticket'
      ? { ticket: source.ticket, csrfToken: source.csrfToken, since: given?.time ?? 0 }
      : undefined;
  let past: readonly Held[] = held ? [held] : [];
  let renewing: Promise<Held> | undefined;

  const exchange = async (password: Secret): Promise<Held> => {
    const since = clock.now();
    const fresh = { ...(await logIn(post, user, password, askCode)), since };
    past = [fresh, ...past].slice(0, remembered);
    held = fresh;
    return fresh;
  };
  const isYoung = ({ since }: Held, age: number) => clock.now() - since < age;
  const isEnough = (one: Held, isWrite: boolean) => !isWrite || one.csrfToken !== undefined;

  /** With the ticket where that still holds, so that no second factor is asked for again; else with the password. */
  const renew = async (isWrite: boolean): Promise<Held> => {
    const old = held;
    if (old && isYoung(old, lifetime)) {
      try {
        return await exchange(old.ticket);
      } catch (error) {
        if (!(error instanceof PveError)) throw error;
        if (error.kind !== 'auth' && isEnough(old, isWrite)) return old;
        if (error.kind !== 'auth' || source.kind === 'ticket') throw error;
      }
    }
    if (source.kind === 'ticket') throw expired(user);
    return exchange(source.password);
  };
  const current = (isWrite: boolean): Promise<Held> => {
    if (held && isYoung(held, renewalAge) && isEnough(held, isWrite)) return Promise.resolve(held);
    renewing ??= renew(isWrite).finally(() => {
      renewing = undefined;
    });
    return renewing;
  };

  return {
    identity: { id: user, userid: user, isToken: false },
    authorize: async (isWrite) => {
      const used = await current(isWrite);
      const csrf = isWrite && used.csrfToken ? { csrfpreventiontoken: used.csrfToken.reveal() } : {};
      return {
        headers: { cookie: `PVEAuthCookie=${encodeURIComponent(used.ticket.reveal())}`, ...csrf },
        refused: () => {
          if (source.kind === 'ticket') return false;
          if (held === used) held = undefined;
          return true;
        },
      };
    },
    secrets: () => [
      ...(source.kind === 'password' ? [source.password.reveal()] : []),
      ...past.flatMap(({ ticket, csrfToken }) => [ticket.reveal(), csrfToken?.reveal() ?? '']),
    ],
  };
}
