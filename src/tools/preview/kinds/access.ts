import type { Plain } from '../../../domain/plain.js';
import { isOn, wordsOf } from '../../arguments.js';
import { type Look, textOf } from '../read/look.js';
import { told } from '../read/words.js';
import type { Finding } from '../target.js';

const entry = ({ path, roleid, ugid }: Plain) => `${textOf(ugid)}: ${textOf(roleid)} on ${textOf(path)}`;

function entriesOf(look: Look): Promise<Plain[]> {
  return look.rows('The access rights', 'GET /access/acl');
}

function usersOf(look: Look): Promise<Plain[]> {
  return look.rows('The users', 'GET /access/users', { full: true });
}

/** A user: its tokens, groups and rights. Sessions can't be seen. */
export async function user(look: Look): Promise<Finding> {
  const userid = look.param('userid');
  const [users, acl] = await Promise.all([usersOf(look), entriesOf(look)]);
  const own = users.find((row) => row.userid === userid);
  const tokens = Array.isArray(own?.tokens)
    ? own.tokens.map((token: unknown) => textOf(fieldOf(token, 'tokenid')))
    : [];
  const rights = acl
    .filter(({ ugid }) => ugid === userid || textOf(ugid).startsWith(`${userid}!`))
    .map(entry);
  const groups = wordsOf(own?.groups);
  return {
    label: `User ${userid}`,
    typed: userid,
    lines: [
      ...(own === undefined
        ? ['There is no such user yet.']
        : [`enabled: ${isOn(own.enable) ? 'yes' : 'no'}`]),
      told('tokens of the user', tokens),
      told('groups', groups),
      told('access rights, those of the tokens included', rights),
      'Sessions can not be seen: a ticket that was handed out stays good for up to 2 hours.',
    ],
    facts: { userid, exists: own !== undefined, tokens, groups, rights },
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** An API token: what it may do. */
export async function token(look: Look): Promise<Finding> {
  const [userid, tokenid] = [look.param('userid'), look.param('tokenid')];
  const [acl, tokens] = await Promise.all([
    entriesOf(look),
    look.rows('The tokens of the user', 'GET /access/users/{userid}/token', { userid }),
  ]);
  const own = tokens.find((row) => row.tokenid === tokenid);
  const rights = acl.filter(({ ugid }) => ugid === `${userid}!${tokenid}`).map(entry);
  const separated = own !== undefined && isOn(own.privsep);
  return {
    label: `Token ${userid}!${tokenid}`,
    typed: tokenid,
    lines: [
      ...(own === undefined
        ? ['There is no such token yet.']
        : [separated ? 'It has only rights of its own.' : `It may do all that ${userid} may.`]),
      told('access rights of its own', rights),
      ...(look.operation.startsWith('DELETE') ? ['Whatever logs in with it stops working at once.'] : []),
    ],
    facts: { userid, tokenid, exists: own !== undefined, rights },
  };
}

/** A group: who is in it and what that gives them. */
export async function group(look: Look): Promise<Finding> {
  const groupid = look.param('groupid');
  const [groups, acl] = await Promise.all([look.rows('The groups', 'GET /access/groups'), entriesOf(look)]);
  const own = groups.find((row) => row.groupid === groupid);
  const members = wordsOf(own?.users);
  const rights = acl.filter(({ type, ugid }) => type === 'group' && ugid === groupid).map(entry);
  return {
    label: `Group ${groupid}`,
    typed: groupid,
    lines: [told('members', members), told('access rights that they have by it', rights)],
    facts: { groupid, members, rights },
  };
}

/** A role: who holds it, and where. */
export async function role(look: Look): Promise<Finding> {
  const roleid = look.param('roleid');
  const [roles, acl] = await Promise.all([look.rows('The roles', 'GET /access/roles'), entriesOf(look)]);
  const own = roles.find((row) => row.roleid === roleid);
  const holders = acl.filter((row) => row.roleid === roleid).map(entry);
  return {
    label: `Role ${roleid}`,
    typed: roleid,
    lines: [
      told('privileges now', wordsOf(own?.privs)),
      told('who holds it', holders),
      ...(isOn(own?.special) ? ['It is one of PVE: PVE refuses to change it.'] : []),
    ],
    facts: { roleid, privileges: wordsOf(own?.privs), holders },
  };
}

/** Access rights on a path: what is there now, and who is meant. */
export async function acl(look: Look): Promise<Finding> {
  const path = look.param('path');
  const now = (await entriesOf(look)).filter((row) => row.path === path).map(entry);
  const who = ['users', 'groups', 'tokens'].flatMap((name) => wordsOf(look.params[name]));
  const verb = isOn(look.params.delete) ? 'lose' : 'get';
  return {
    label: `Access rights on ${path}`,
    lines: [
      `${who.join(', ')} ${verb} ${wordsOf(look.params.roles).join(', ')} on ${path}.`,
      told('entries there now', now),
      ...(path === '/' ? ['It holds for the whole cluster.'] : []),
    ],
    facts: { path, entries: now, who },
  };
}

/** A realm: the users that log in by it. */
export async function realm(look: Look): Promise<Finding> {
  const name = look.param('realm');
  const [own, users] = await Promise.all([look.rows('The realms', 'GET /access/domains'), usersOf(look)]);
  const found = own.find((row) => row.realm === name);
  const members = users.map(({ userid }) => textOf(userid)).filter((userid) => userid.endsWith(`@${name}`));
  return {
    label: `Realm ${name}`,
    typed: name,
    lines: [
      ...(found === undefined ? ['There is no such realm yet.'] : [`type: ${textOf(found.type)}`]),
      told('users that log in by it', members),
    ],
    facts: { realm: name, users: members },
  };
}
