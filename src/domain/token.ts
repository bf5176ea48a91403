import { Secret } from './secret.js';

/** An API token in its parts. `id` (`user@realm!tokenid`) is public, the secret is not. */
export interface ApiToken {
  readonly id: string;
  /** `user@realm` of the token's owner. */
  readonly userid: string;
  readonly tokenid: string;
  readonly secret: Secret;
}

const example = "expected user@realm!tokenid=secret, such as 'ci@pve!deploy=aaaaaaaa-bbbb-…'";
const userPattern = /^[^\s:/@!=]+(?:@[^\s:/@!=]+)*@[A-Za-z][A-Za-z0-9._-]+$/;
const tokenidPattern = /^[A-Za-z][A-Za-z0-9._-]+$/;
const secretPattern = /^[\x21-\x7e]+$/;

/** What is wrong with a token's text; says which part, never shows any. */
function complaint(
  userid: string,
  tokenid: string | undefined,
  secret: string | undefined,
): string | undefined {
  if (secret === undefined) return "has no '=secret' part";
  if (tokenid === undefined) return "has no '!tokenid' part before the '='";
  if (!userPattern.test(userid)) return "has no valid 'user@realm' part before the '!'";
  if (!tokenidPattern.test(tokenid)) return "has no valid token id between '!' and '='";
  if (!secretPattern.test(secret)) return "has an empty secret, or one with white space, after the '='";
  return undefined;
}

/**
 * Reads `user@realm!tokenid=secret` (PVE's own notation, PVE/AccessControl.pm); a leading `PVEAPIToken=`, as the
 * HTTP header has it, and white space around it are ignored.
 * @throws TypeError naming the missing part; the message holds nothing of what was given.
 */
export function parseToken(text: string): ApiToken {
  const bare = text.trim().replace(/^PVEAPIToken=/, '');
  const equals = bare.indexOf('=');
  const name = equals < 0 ? bare : bare.slice(0, equals);
  const secret = equals < 0 ? undefined : bare.slice(equals + 1);
  const mark = name.lastIndexOf('!');
  const userid = mark < 0 ? name : name.slice(0, mark);
  const tokenid = mark < 0 ? undefined : name.slice(mark + 1);
  const wrong = complaint(userid, tokenid, secret);
  if (wrong !== undefined || tokenid === undefined || secret === undefined) {
    throw new TypeError(`The API token ${wrong ?? 'is incomplete'}: ${example}.`);
  }
  return { id: name, userid, tokenid, secret: new Secret(secret) };
}
