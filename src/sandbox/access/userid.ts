import { die } from '../server/failure.js';

/** The parts of a user id. */
export interface UserName {
  readonly userid: string;
  readonly realm: string;
}

/** PVE::AccessControl::verify_username: `name@realm`, 3 to 64 characters; otherwise a 500 that says what is wrong. */
export function parseUserId(userid: string): UserName {
  if (userid.length < 3) die(`user name '${userid}' is too short`);
  if (userid.length > 64) die(`user name '${userid}' is too long (${userid.length} > 64)`);
  const realm = /^[^\s:/]+@([A-Za-z][A-Za-z0-9.\-_]+)$/.exec(userid)?.[1];
  if (realm === undefined) die(`value '${userid}' does not look like a valid user name`);
  return { userid, realm };
}
