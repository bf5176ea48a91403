import { refusePermission } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { AclEntry, Token, User } from '../store/model.js';
import type { Caller } from './caller.js';
import { privileges } from './roles.js';

/** Privileges on a path → whether they also hold below it. */
export type Granted = ReadonlyMap<string, boolean>;

const EVERYTHING: Granted = new Map([...privileges].map((name) => [name, true]));
const NOTHING: Granted = new Map();

/** PVE::AccessControl::normalize_path: undefined for what can't be an ACL path. */
export function normalizePath(path: string): string | undefined {
  const squeezed = `/${path}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  return /^[A-Za-z0-9.\-_/]+$/.test(squeezed) ? squeezed : undefined;
}

/** `/a/b` → `/`, `/a`, `/a/b`. */
function levels(path: string): readonly string[] {
  const all = ['/'];
  let at = path.indexOf('/', 1);
  for (; at > 0; at = path.indexOf('/', at + 1)) all.push(path.slice(0, at));
  if (path !== '/') all.push(path);
  return all;
}

type Roles = Map<string, boolean>;
type Holder = (entry: AclEntry) => boolean;

/** The roles that entries of one kind give at one level; undefined where they give none. */
function rolesAt(entries: readonly AclEntry[], final: boolean, holds: Holder): Roles | undefined {
  const roles: Roles = new Map();
  for (const entry of entries) {
    if (holds(entry) && (final || entry.propagate)) roles.set(entry.roleid, entry.propagate);
  }
  return roles.size === 0 ? undefined : roles;
}

/** PVE::AccessControl::roles: the deepest level that says something counts; at a level, users before groups. */
function rolesOn(cluster: Cluster, user: User, token: Token | undefined, path: string): Roles {
  const holders: readonly Holder[] =
    token === undefined
      ? [
          (entry) => entry.kind === 'user' && entry.ugid === user.userid,
          (entry) => entry.kind === 'group' && user.groups.has(entry.ugid),
        ]
      : [(entry) => entry.kind === 'token' && entry.ugid === `${user.userid}!${token.id}`];
  let roles: Roles = new Map();
  for (const level of levels(path)) {
    const entries = cluster.acl.filter((entry) => entry.path === level);
    if (entries.length === 0) continue;
    for (const holds of holders) {
      const found = rolesAt(entries, level === path, holds);
      if (found === undefined) continue;
      roles = found;
      break;
    }
  }
  const denied = roles.get('NoAccess');
  return denied === undefined ? roles : new Map([['NoAccess', denied]]);
}

/** The pool that a guest's or storage's path belongs to. */
function poolOf(cluster: Cluster, path: string): string | undefined {
  const [, area, id] = path.split('/');
  if (id === undefined || path.split('/').length !== 3) return undefined;
  for (const pool of cluster.pools.values()) {
    if (area === 'vms' && pool.guests.has(Number(id))) return pool.poolid;
    if (area === 'storage' && pool.storages.has(id)) return pool.poolid;
  }
  return undefined;
}

/** Roles on the path and, for members of a pool, on the pool. */
function effectiveRoles(cluster: Cluster, user: User, token: Token | undefined, path: string): Roles {
  const roles = rolesOn(cluster, user, token, path);
  const pool = poolOf(cluster, path);
  if (pool === undefined || roles.has('NoAccess')) return roles;
  const fromPool = rolesOn(cluster, user, token, `/pool/${pool}`);
  if (fromPool.has('NoAccess')) return new Map([['NoAccess', false]]);
  for (const role of fromPool.keys()) if (!roles.has(role)) roles.set(role, false);
  return roles;
}

function grantedBy(cluster: Cluster, roles: Roles): Granted {
  const granted = new Map<string, boolean>();
  for (const [roleid, propagate] of roles) {
    for (const privilege of cluster.roles.get(roleid)?.privileges ?? []) {
      granted.set(privilege, propagate || (granted.get(privilege) ?? false));
    }
  }
  return granted;
}

function ofUser(cluster: Cluster, user: User, path: string): Granted {
  if (user.userid === 'root@pam') return EVERYTHING;
  return grantedBy(cluster, effectiveRoles(cluster, user, undefined, path));
}

/** What the caller may do on a normalised path: a separated token has what both it and its user have. */
export function permissionsOn(cluster: Cluster, caller: Caller, path: string): Granted {
  const { user, token } = caller;
  if (user === undefined) return NOTHING;
  const own = ofUser(cluster, user, path);
  if (token === undefined || !token.privsep) return own;
  const granted = grantedBy(cluster, effectiveRoles(cluster, user, token, path));
  return new Map([...granted].filter(([privilege]) => own.has(privilege)));
}

/** Whether the caller has all the privileges on the path. */
export function mayAll(
  cluster: Cluster,
  caller: Caller,
  path: string | undefined,
  wanted: readonly string[],
): boolean {
  if (path === undefined) return false;
  const granted = permissionsOn(cluster, caller, path);
  return wanted.every((privilege) => granted.has(privilege));
}

/** Whether the caller has any of the privileges on the path. */
export function mayAny(
  cluster: Cluster,
  caller: Caller,
  path: string | undefined,
  wanted: readonly string[],
): boolean {
  if (path === undefined) return false;
  const granted = permissionsOn(cluster, caller, path);
  return wanted.some((privilege) => granted.has(privilege));
}

/** PVE::RPCEnvironment::check: throws the 403 that names the first privilege that is missing. */
export function requireAll(
  cluster: Cluster,
  caller: Caller,
  path: string | undefined,
  wanted: readonly string[],
): void {
  const missing = wanted.find((privilege) => !mayAll(cluster, caller, path, [privilege]));
  if (missing !== undefined) refusePermission(`${path ?? ''}, ${missing}`);
}

/** PVE::RPCEnvironment::check_any: throws the 403 that names all of them. */
export function requireAny(
  cluster: Cluster,
  caller: Caller,
  path: string | undefined,
  wanted: readonly string[],
): void {
  if (!mayAny(cluster, caller, path, wanted)) refusePermission(`${path ?? ''}, ${wanted.join('|')}`);
}
