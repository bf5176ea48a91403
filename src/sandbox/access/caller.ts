import type { Token, User } from '../store/model.js';

/** Who makes a call: a user, by ticket or by one of the user's tokens; nobody on operations open to the world. */
export interface Caller {
  readonly user: User | undefined;
  readonly token: Token | undefined;
}

/** The caller as PVE names it in logs and UPIDs: `user@realm` or `user@realm!token`. */
export function authId(caller: Caller): string {
  if (caller.user === undefined) return '';
  return caller.token === undefined ? caller.user.userid : `${caller.user.userid}!${caller.token.id}`;
}

/** Whether the caller is `root@pam` itself, by ticket: a token of root is not. */
export function isRoot(caller: Caller): boolean {
  return caller.token === undefined && caller.user?.userid === 'root@pam';
}
