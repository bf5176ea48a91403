import {
  type Call,
  flagParam,
  type HandlerTable,
  listParam,
  needText,
  numberParam,
  textParam,
} from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Token, User } from '../store/model.js';
import { mayAny } from './permissions.js';
import { dropFactor, factorsOf } from './second-factors.js';
import { parseUserId } from './userid.js';

type Row = Record<string, unknown>;

const FIELDS = ['comment', 'email', 'firstname', 'lastname', 'keys'];

/** The user, or PVE's 500. */
export function needUser(cluster: Cluster, userid: string): User {
  return cluster.users.get(userid) ?? die(`no such user ('${userid}')`);
}

/** A token as listings have it, without its id. */
export function tokenInfo(token: Token): Row {
  const { comment, expire, privsep } = token;
  return { ...(comment === undefined ? {} : { comment }), expire, privsep: privsep ? 1 : 0 };
}

function baseRow(user: User): Row {
  return { ...user.fields, enable: user.enable ? 1 : 0, expire: user.expire };
}

/** The kind of the user's realm, if that realm is known. */
function realmType(cluster: Cluster, user: User): Row {
  const realm = cluster.realms.get(parseUserId(user.userid).realm);
  return realm === undefined ? {} : { 'realm-type': realm.type };
}

function list({ cluster, caller, params }: Call): readonly Row[] {
  const all = mayAny(cluster, caller, '/access/groups', ['User.Modify', 'Sys.Audit']);
  const full = flagParam(params, 'full');
  const enabled = params.enabled;
  return [...cluster.users.values()]
    .filter((user) => all || user.userid === ownUser(caller.token === undefined ? caller.user : undefined))
    .filter((user) => enabled === undefined || flagParam(params, 'enabled') === user.enable)
    .map((user) => ({
      ...baseRow(user),
      ...realmType(cluster, user),
      userid: user.userid,
      ...(full ? { groups: [...user.groups].join(','), tokens: tokenRows(user) } : {}),
    }));
}

function ownUser(user: User | undefined): string | undefined {
  return user?.userid;
}

function tokenRows(user: User): readonly Row[] | null {
  if (user.tokens.size === 0) return null;
  return [...user.tokens.values()].map((token) => ({ ...tokenInfo(token), tokenid: token.id }));
}

function read({ cluster, params }: Call): Row {
  const user = needUser(cluster, needText(params, 'userid'));
  const tokens = [...user.tokens.values()].map((token) => [token.id, tokenInfo(token)]);
  return {
    ...baseRow(user),
    groups: [...user.groups],
    tokens: tokens.length === 0 ? null : Object.fromEntries(tokens),
  };
}

/** `doing` is what PVE puts before the refusal. */
function setGroups(cluster: Cluster, user: User, call: Call, doing: string): void {
  if (call.params.groups === undefined) return;
  const groups = listParam(call.params, 'groups');
  for (const group of groups)
    if (!cluster.groups.has(group)) die(`${doing} user failed: no such group '${group}'`);
  if (!flagParam(call.params, 'append')) user.groups.clear();
  for (const group of groups) user.groups.add(group);
}

function setFields(user: User, call: Call): void {
  const { params } = call;
  for (const field of FIELDS) {
    const value = textParam(params, field);
    // PVE's file has no empty fields: what is set to nothing is gone.
    if (value === '') delete user.fields[field];
    else if (value !== undefined) user.fields[field] = value;
  }
  if (params.enable !== undefined) user.enable = flagParam(params, 'enable');
  user.expire = numberParam(params, 'expire') ?? user.expire;
}

function create(call: Call): null {
  const { cluster, params } = call;
  const { userid } = parseUserId(needText(params, 'userid'));
  if (cluster.users.has(userid)) die(`create user failed: user '${userid}' already exists`);
  const user: User = {
    userid,
    enable: true,
    expire: 0,
    password: textParam(params, 'password'),
    fields: {},
    groups: new Set(),
    tokens: new Map(),
  };
  setFields(user, call);
  setGroups(cluster, user, call, 'create');
  cluster.users.set(userid, user);
  return null;
}

function update(call: Call): null {
  const user = needUser(call.cluster, needText(call.params, 'userid'));
  setGroups(call.cluster, user, call, 'update');
  setFields(user, call);
  return null;
}

function remove({ cluster, params }: Call): null {
  const { userid } = needUser(cluster, needText(params, 'userid'));
  if (userid === 'root@pam') die("delete user failed: can't delete user 'root@pam'");
  cluster.users.delete(userid);
  for (const { id } of factorsOf(cluster, userid)) dropFactor(cluster, userid, id);
  cluster.acl = cluster.acl.filter(({ ugid }) => ugid !== userid && !ugid.startsWith(`${userid}!`));
  return null;
}

export const userHandlers: HandlerTable = {
  'GET /access/users': list,
  'POST /access/users': create,
  'GET /access/users/{userid}': read,
  'PUT /access/users/{userid}': update,
  'DELETE /access/users/{userid}': remove,
};
