import { checkConsoleTicket } from '../console/sessions.js';
import { type Call, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die, Failure, refusePermission } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { User } from '../store/model.js';
import { isActive } from './authenticate.js';
import type { Caller } from './caller.js';
import { confirmedUser } from './confirm.js';
import { mayAll, normalizePath } from './permissions.js';
import { answersChallenge, challengeFor } from './second-factors.js';
import { clusterNameFor, refuseLogin, session, verified } from './session.js';
import { createChallengeTicket, csrfToken, isChallengeTicket, userOfTicket } from './tickets.js';
import { parseUserId } from './userid.js';

type Row = Record<string, unknown>;

function userToLogIn({ cluster, params }: Call): User {
  const name = needText(params, 'username');
  const realm = textParam(params, 'realm') ?? 'pam';
  const user = cluster.users.get(name.includes('@') ? name : `${name}@${realm}`);
  return user !== undefined && isActive(cluster, user) ? user : refuseLogin();
}

/** Whether what was given as password is a ticket of that user; root's is as good as anybody's. */
function isRenewal(cluster: Cluster, user: User, ticket: string): boolean {
  const owner = userOfTicket(cluster, ticket)?.userid;
  return owner === 'root@pam' || owner === user.userid;
}

function checkPassword(user: User, password: string): void {
  if (user.password === undefined || user.password !== password) refuseLogin();
}

/** The half of a login that still wants the second factor. */
function challenge(cluster: Cluster, user: User, wanted: Row): Row {
  return {
    CSRFPreventionToken: csrfToken(cluster, user),
    NeedTFA: 1,
    ...clusterNameFor(cluster, user),
    ticket: createChallengeTicket(cluster, user, wanted),
    username: user.userid,
  };
}

function answerChallenge(call: Call, user: User, ticket: string): Row {
  const { cluster, params } = call;
  if (!isChallengeTicket(cluster, user, ticket)) refuseLogin();
  if (!answersChallenge(cluster, user.userid, needText(params, 'password'))) refuseLogin();
  return session(cluster, user);
}

/** Verifies that the user may do something rather than log in. */
function verifyRight(call: Call, user: User): Row {
  const { cluster, params } = call;
  const password = needText(params, 'password');
  if (userOfTicket(cluster, password) !== user) checkPassword(user, password);
  if (!hasRights(call, { user, token: undefined })) refuseLogin();
  return verified(cluster, user);
}

function hasRights({ cluster, params }: Call, caller: Caller): boolean {
  const privileges = listParam(params, 'privs');
  return (
    privileges.length > 0 && mayAll(cluster, caller, normalizePath(needText(params, 'path')), privileges)
  );
}

function logIn(call: Call): Row {
  const { cluster, params } = call;
  const user = userToLogIn(call);
  if (params.path !== undefined) return verifyRight(call, user);
  const ticket = textParam(params, 'tfa-challenge');
  if (ticket !== undefined) return answerChallenge(call, user, ticket);
  const password = needText(params, 'password');
  if (isRenewal(cluster, user, password)) return session(cluster, user);
  checkPassword(user, password);
  const wanted = challengeFor(cluster, user.userid);
  return wanted === undefined ? session(cluster, user) : challenge(cluster, user, wanted);
}

/** Realms whose passwords PVE keeps itself. */
const OWN_PASSWORDS: ReadonlySet<string | undefined> = new Set(['pam', 'pve']);

function changePassword(call: Call): null {
  const { cluster, caller, params } = call;
  const user = confirmedUser(call, 'confirmation-password');
  const { realm } = parseUserId(user.userid);
  const self = caller.user?.userid;
  if (self !== 'root@pam' && self !== user.userid && realm === 'pam') refusePermission();
  const type = cluster.realms.get(realm)?.type;
  if (!OWN_PASSWORDS.has(type)) die(`can't set password on auth type '${type}'`);
  user.password = needText(params, 'password');
  return null;
}

/** Who `user@realm` or `user@realm!token` is. */
function callerNamed(cluster: Cluster, name: string): Caller {
  const [userid = '', tokenid] = name.split('!');
  const user = cluster.users.get(userid) ?? refuseLogin();
  if (tokenid === undefined) return { user, token: undefined };
  return { user, token: user.tokens.get(tokenid) ?? refuseLogin() };
}

/** Whether a console's ticket is good and its owner has the rights; refuses as a login does. */
function verifyConsoleTicket(call: Call): null {
  const { cluster, params } = call;
  const caller = callerNamed(cluster, needText(params, 'authid'));
  const path = normalizePath(needText(params, 'path')) ?? refuseLogin();
  try {
    checkConsoleTicket(cluster, caller, path, needText(params, 'vncticket'));
  } catch (error) {
    if (error instanceof Failure) refuseLogin();
    throw error;
  }
  return hasRights(call, caller) ? null : refuseLogin();
}

export const loginHandlers: HandlerTable = {
  'GET /access/ticket': () => null,
  'POST /access/ticket': logIn,
  'POST /access/vncticket': verifyConsoleTicket,
  'PUT /access/password': changePassword,
};
