import type { WorldFile } from '../../sandbox/index.js';
import { type Ask, numberOf, type Row, rowOf, rowsOf, textOf } from './answers.js';
import type { Disguise, NameKind } from './disguise.js';
import { pool } from './rules.js';

type Access = Pick<WorldFile, 'users' | 'groups' | 'roles' | 'realms' | 'acl'>;
type Users = NonNullable<WorldFile['users']>;
type Tokens = NonNullable<Users[string]['tokens']>;

/** What stands at the second place of an ACL's path. */
const AREAS: Readonly<Record<string, NameKind>> = { nodes: 'node', storage: 'storage', realm: 'realm' };

/** What stands at the third place below `/sdn` and `/mapping`. */
const SDN: Readonly<Record<string, NameKind>> = { zones: 'zone', controllers: 'controller', vnets: 'vnet' };

/** An ACL's path with the names in it replaced; undefined where nothing is known of what it names. */
function aclPath(disguise: Disguise, path: string): string | undefined {
  const [, area = '', first, second, third, ...rest] = path.split('/');
  if (first === undefined || area === 'vms') return path;
  if (area === 'pool') return `/pool/${pool(disguise, path.slice('/pool/'.length))}`;
  if (area === 'access' && (first === 'groups' || first === 'realm') && second !== undefined) {
    return `/access/${first}/${disguise.name(first === 'groups' ? 'group' : 'realm', second)}`;
  }
  if (area === 'access' || second === undefined) {
    const kind = Object.hasOwn(AREAS, area) ? AREAS[area] : undefined;
    return kind === undefined ? path : `/${area}/${disguise.name(kind, first)}`;
  }
  if (area === 'mapping') return `/mapping/${first}/${disguise.name('mapping', second)}`;
  const kind = area === 'sdn' && Object.hasOwn(SDN, first) ? SDN[first] : undefined;
  if (kind === undefined || rest.length > 0) return undefined;
  const vnet = third === undefined ? '' : `/${disguise.name('vnet', third)}`;
  return `/sdn/${first}/${disguise.name(kind, second)}${vnet}`;
}

/** `user@realm!token` with its parts replaced. */
function ugidOf(disguise: Disguise, kind: string, ugid: string): string {
  if (kind === 'group') return disguise.name('group', ugid);
  const [user = '', token] = ugid.split('!');
  const own = disguise.name('user', user);
  return token === undefined ? own : `${own}!${disguise.name('token', token)}`;
}

/** What a directory needs to be one: nothing of it is real. */
const DIRECTORY = { server1: 'directory.example.com', base_dn: 'dc=example,dc=com', user_attr: 'uid' };
const REALMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ldap: DIRECTORY,
  ad: { server1: 'directory.example.com', domain: 'example.com' },
  openid: { 'issuer-url': 'https://login.example.com', 'client-id': 'pve' },
};

async function realmsOf(ask: Ask, disguise: Disguise): Promise<NonNullable<WorldFile['realms']>> {
  const own = rowsOf(await ask('GET /access/domains')).filter((row) => REALMS[textOf(row, 'type')]);
  return Object.fromEntries(
    own.map((row) => {
      const type = textOf(row, 'type');
      return [disguise.name('realm', textOf(row, 'realm')), { type, config: { ...REALMS[type] } }];
    }),
  );
}

function tokensOf(disguise: Disguise, row: Row): Tokens {
  return Object.fromEntries(
    rowsOf(row.tokens).map((token) => [
      disguise.name('token', textOf(token, 'tokenid')),
      { privsep: numberOf(token, 'privsep') === 1, expire: numberOf(token, 'expire') },
    ]),
  );
}

async function usersOf(ask: Ask, disguise: Disguise): Promise<Users> {
  const rows = rowsOf(await ask('GET /access/users', { full: 1 }));
  return Object.fromEntries(
    rows.map((row) => {
      const member = textOf(row, 'groups').split(',').filter(Boolean);
      const user = {
        enable: row.enable !== 0 && row.enable !== false,
        expire: numberOf(row, 'expire'),
        groups: member.map((one) => disguise.name('group', one)),
        tokens: tokensOf(disguise, row),
      };
      return [disguise.name('user', textOf(row, 'userid')), user];
    }),
  );
}

function isAclKind(kind: string): kind is 'user' | 'group' | 'token' {
  return kind === 'user' || kind === 'group' || kind === 'token';
}

/** Realms, users with their tokens, groups, roles and who may do what where; tokens get secrets of their own. */
export async function accessOf(ask: Ask, disguise: Disguise): Promise<Access> {
  const realms = await realmsOf(ask, disguise);
  const custom = rowsOf(await ask('GET /access/roles')).filter((row) => numberOf(row, 'special') === 0);
  const roleName = (roleid: string): string =>
    custom.some((row) => textOf(row, 'roleid') === roleid) ? disguise.name('role', roleid) : roleid;
  const groups = rowsOf(await ask('GET /access/groups')).map((row) => textOf(row, 'groupid'));
  const users = await usersOf(ask, disguise);
  const acl = rowsOf(await ask('GET /access/acl')).flatMap((row) => {
    const kind = textOf(row, 'type');
    const path = aclPath(disguise, textOf(row, 'path'));
    if (path === undefined || !isAclKind(kind)) return [];
    const ugid = ugidOf(disguise, kind, textOf(row, 'ugid'));
    const propagate = rowOf(row).propagate !== 0 && rowOf(row).propagate !== false;
    return [{ path, kind, ugid, role: roleName(textOf(row, 'roleid')), propagate }];
  });
  return {
    realms,
    groups: Object.fromEntries(groups.map((one) => [disguise.name('group', one), {}])),
    users,
    roles: Object.fromEntries(
      custom.map((row) => [roleName(textOf(row, 'roleid')), textOf(row, 'privs').split(',').filter(Boolean)]),
    ),
    acl,
  };
}
