import { Secret } from '../../domain/secret.js';
import { type ApiToken, parseToken } from '../../domain/token.js';
import { PveError } from '../error.js';
import type { ClientOptions, OneTimeCode } from '../options.js';

/** What a client proves itself with, as read from its options. */
export type CredentialSource =
  | { readonly kind: 'token'; readonly token: ApiToken }
  | {
      readonly kind: 'password';
      readonly user: string;
      readonly password: Secret;
      readonly otp: OneTimeCode | undefined;
    }
  | { readonly kind: 'ticket'; readonly ticket: Secret; readonly csrfToken: Secret | undefined };

function refuse(what: string): PveError {
  return new PveError('validation', what);
}

function textOf(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : String(value).trim();
}

function readToken(given: string | Secret): CredentialSource {
  try {
    return { kind: 'token', token: parseToken(textOf(given)) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refuse(error.message);
  }
}

function readPassword({ user = '', password = '', otp, tls }: ClientOptions): CredentialSource {
  if (tls?.insecure && !tls.fingerprint) {
    throw refuse('tls.insecure: no password is sent to a server that is not checked: pin its fingerprint.');
  }
  if (!/^[^\s:/]+@[A-Za-z][A-Za-z0-9._-]+$/.test(user)) {
    throw refuse("user: expected 'user@realm', such as 'ci@pve'.");
  }
  // A password may begin or end with a blank.
  const secret = password instanceof Secret ? password : new Secret(password);
  if (secret.reveal() === '') throw refuse('password: is empty.');
  return { kind: 'password', user, password: secret, otp };
}

function readTicket(ticket: string | Secret, csrfToken: string | Secret | undefined): CredentialSource {
  const text = textOf(ticket);
  if (!/^PVE:[^\s:]+@[^\s:]+:[0-9A-F]+::\S+$/i.test(text)) {
    throw refuse("ticket: expected what a login gave, 'PVE:user@realm:…'.");
  }
  const csrf = csrfToken === undefined ? undefined : new Secret(textOf(csrfToken));
  return { kind: 'ticket', ticket: new Secret(text), csrfToken: csrf };
}

/**
 * Reads the one way of proving who calls that is given.
 * @throws PveError of kind `validation` where there is none, more than one, or one that can't be read, and where a password
 * would go to a server whose certificate is not checked; none is repeated.
 */
export function readCredentials(options: ClientOptions): CredentialSource {
  const { token, user, password, ticket, csrfToken } = options;
  const given = [token, user ?? password, ticket].filter((one) => one !== undefined);
  if (given.length !== 1) {
    throw refuse('Credentials: expected one of token, user with password, or ticket.');
  }
  if (token !== undefined) return readToken(token);
  return ticket === undefined ? readPassword(options) : readTicket(ticket, csrfToken);
}
