import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Token, User } from '../store/model.js';
import { needUser, tokenInfo } from './users.js';

type Row = Record<string, unknown>;

function userOf(call: Call): User {
  return needUser(call.cluster, needText(call.params, 'userid'));
}

function needToken(call: Call): Token {
  const user = userOf(call);
  const id = needText(call.params, 'tokenid');
  return user.tokens.get(id) ?? die(`no such token '${id}' for user '${user.userid}'`);
}

function list(call: Call): readonly Row[] {
  return [...userOf(call).tokens.values()].map((token) => ({ ...tokenInfo(token), tokenid: token.id }));
}

/** What PVE echoes of a new token: as text, as it was sent. */
function echo(token: Token, call: Call): Row {
  const info: Row = { ...tokenInfo(token) };
  return {
    ...info,
    ...(call.params.expire === undefined ? {} : { expire: String(token.expire) }),
    privsep: call.params.privsep === undefined ? info.privsep : String(info.privsep),
  };
}

function create(call: Call): Row {
  const { cluster, params } = call;
  const user = userOf(call);
  const id = needText(params, 'tokenid');
  if (user.tokens.has(id)) refuseParameters({ tokenid: 'Token already exists.' });
  const token: Token = {
    id,
    secret: cluster.random.uuid(),
    privsep: flagParam(params, 'privsep', true),
    expire: numberParam(params, 'expire') ?? user.expire,
    comment: textParam(params, 'comment'),
  };
  user.tokens.set(id, token);
  return { 'full-tokenid': `${user.userid}!${id}`, info: echo(token, call), value: token.secret };
}

function update(call: Call): Row {
  const { cluster, params } = call;
  const token = needToken(call);
  if (params.privsep !== undefined) token.privsep = flagParam(params, 'privsep');
  token.expire = numberParam(params, 'expire') ?? token.expire;
  token.comment = textParam(params, 'comment') ?? token.comment;
  if (!flagParam(params, 'regenerate')) return tokenInfo(token);
  token.secret = cluster.random.uuid();
  return { ...tokenInfo(token), value: token.secret };
}

function remove(call: Call): null {
  const token = needToken(call);
  const user = userOf(call);
  user.tokens.delete(token.id);
  const ugid = `${user.userid}!${token.id}`;
  call.cluster.acl = call.cluster.acl.filter((entry) => entry.ugid !== ugid);
  return null;
}

const TOKEN = '/access/users/{userid}/token/{tokenid}';

export const tokenHandlers: HandlerTable = {
  'GET /access/users/{userid}/token': list,
  [`GET ${TOKEN}`]: (call) => tokenInfo(needToken(call)),
  [`POST ${TOKEN}`]: create,
  [`PUT ${TOKEN}`]: update,
  [`DELETE ${TOKEN}`]: remove,
};
