import type { Cluster } from '../store/cluster.js';
import { seconds } from '../store/cluster.js';
import type { User } from '../store/model.js';
import type { Caller } from './caller.js';
import { isCsrfToken, userOfTicket } from './tickets.js';

/** A 401 that the HTTP server gives by itself: reason phrase, no body. */
export class AuthRefusal extends Error {}

/** The headers that say who calls. */
export interface Credentials {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
  readonly csrf?: string | undefined;
}

const NOBODY: Caller = { user: undefined, token: undefined };

/** Whether a user is enabled and not expired. */
export function isActive(cluster: Cluster, user: User): boolean {
  return user.enable && (user.expire === 0 || user.expire > seconds(cluster));
}

function byToken(cluster: Cluster, text: string): Caller {
  const [, userid = '', tokenid = '', secret] = /^([^!\s]+)!([^=\s]+)=(\S+)$/.exec(text) ?? [];
  const user = cluster.users.get(userid);
  const token = user?.tokens.get(tokenid);
  const valid = token !== undefined && (token.expire === 0 || token.expire > seconds(cluster));
  if (user === undefined || !valid || token.secret !== secret || !isActive(cluster, user)) {
    throw new AuthRefusal('Authentication failed!');
  }
  return { user, token };
}

function byTicket(cluster: Cluster, ticket: string, write: boolean, csrf: string | undefined): Caller {
  const user = userOfTicket(cluster, ticket);
  if (user === undefined || !isActive(cluster, user)) throw new AuthRefusal('Authentication failed!');
  if (write && !isCsrfToken(cluster, user, csrf ?? '')) {
    throw new AuthRefusal('Permission denied - invalid csrf token');
  }
  return { user, token: undefined };
}

/**
 * Who calls: by API token or by ticket. Without credentials nobody, if the operation is open to the world.
 * Throws `AuthRefusal` with the reason phrase of the 401.
 */
export function authenticate(
  cluster: Cluster,
  credentials: Credentials,
  write: boolean,
  openToWorld: boolean,
): Caller {
  const { authorization = '', cookie = '', csrf } = credentials;
  const token = /^PVEAPIToken[=\s]\s*(.*)$/.exec(authorization)?.[1];
  if (token !== undefined) return byToken(cluster, token);
  const ticket = /(?:^|;\s*)PVEAuthCookie=([^;]*)/.exec(cookie)?.[1];
  if (openToWorld) return NOBODY;
  if (ticket === undefined || ticket === '') throw new AuthRefusal('No ticket');
  return byTicket(cluster, decodeURIComponent(ticket), write, csrf);
}
