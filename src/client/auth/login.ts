import { isPlain } from '../../domain/plain.js';
import { Secret } from '../../domain/secret.js';
import { PveError } from '../error.js';
import type { PostTicket } from './session.js';

/** What a login gives. */
export interface Ticket {
  readonly ticket: Secret;
  readonly csrfToken: Secret;
}

/** Gives a one-time code, or undefined where there is none. */
export type AskCode = () => Promise<string | undefined>;

const operation = 'POST /access/ticket';
/** A ticket that is good for nothing but answering the challenge in it. */
const challengeTicket = /^PVE:!tfa!([^:]*):/;

/** The second factors that PVE would take (pve-access-control: the challenge is JSON, percent-encoded in the ticket). */
function factorsIn(challenge: string): string[] {
  try {
    const offered: unknown = JSON.parse(decodeURIComponent(challenge));
    return isPlain(offered) ? Object.keys(offered).filter((kind) => offered[kind]) : [];
  } catch {
    return [];
  }
}

function readTicket(answer: unknown): Ticket {
  const row = isPlain(answer) ? answer : {};
  const { ticket, CSRFPreventionToken: csrfToken } = row;
  if (typeof ticket !== 'string' || typeof csrfToken !== 'string') {
    throw new PveError('server', `${operation}: the answer holds no ticket: is this the API of a PVE node?`, {
      operation,
    });
  }
  return { ticket: new Secret(ticket), csrfToken: new Secret(csrfToken) };
}

function missingCode(user: string, factors: readonly string[]): PveError {
  const kinds = factors.join(', ') || 'of a kind that PVE does not name';
  return new PveError(
    'auth',
    `${user} needs a second factor (${kinds}), and no code for it is at hand: give 'otp', as a function where more ` +
      'than one login may be needed. A program that runs unattended is better off with an API token.',
    { operation },
  );
}

/** `123456` is a TOTP code; `recovery:…` and `yubico:…` name their kind themselves. */
function factorResponse(code: string): Secret {
  const text = code.trim();
  return new Secret(/^(?:totp|recovery|yubico):/.test(text) ? text : `totp:${text}`);
}

/**
 * Exchanges a password, or a ticket that still holds, for a fresh ticket; answers the challenge for a second factor.
 * @throws PveError of kind `auth` where PVE refuses it or a code is missing
 */
export async function logIn(
  post: PostTicket,
  username: string,
  password: Secret,
  askCode: AskCode,
): Promise<Ticket> {
  const first = readTicket(await post({ username, password, 'new-format': true }));
  const challenge = challengeTicket.exec(first.ticket.reveal())?.[1];
  if (challenge === undefined) return first;
  const code = await askCode();
  if (code === undefined) throw missingCode(username, factorsIn(challenge));
  const second = await post({
    username,
    password: factorResponse(code),
    'tfa-challenge': first.ticket,
    'new-format': true,
  });
  return readTicket(second);
}
