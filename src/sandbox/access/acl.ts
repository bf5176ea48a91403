import { type Call, flagParam, type HandlerTable, listParam, needText, textParam } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { AclEntry, AclKind, Role } from '../store/model.js';
import type { Caller } from './caller.js';
import { mayAny, normalizePath, permissionsOn, requireAll } from './permissions.js';

type Row = Record<string, unknown>;

const NAME = '[A-Za-z0-9._-]+';

/** Paths on which PVE accepts permissions (PVE::AccessControl::check_path). */
const VALID = new RegExp(
  `^(/|/access|/access/groups(/${NAME})?|/access/realm(/${NAME})?|/nodes(/${NAME})?|/pool(/${NAME}){0,3}|` +
    `/sdn|/sdn/(controllers|dns|ipams|fabrics|prefix-lists|route-maps)(/${NAME})?|/sdn/zones(/${NAME}){0,3}|` +
    `/storage(/${NAME})?|/vms|/vms/[1-9][0-9]{2,}|/mapping(/${NAME}){0,2})$`,
);

function list({ cluster, caller }: Call): readonly Row[] {
  return cluster.acl
    .filter(({ path }) => mayAny(cluster, caller, path, ['Sys.Audit', 'Permissions.Modify']))
    .map(({ path, propagate, roleid, kind, ugid }) => ({
      path,
      propagate: propagate ? 1 : 0,
      roleid,
      type: kind,
      ugid,
    }));
}

/** Without Permissions.Modify one may only give away, or take, a role whose privileges one has oneself. */
function checkRole({ cluster, caller, params }: Call, path: string, { roleid, privileges }: Role): void {
  const granted = permissionsOn(cluster, caller, path);
  if (granted.has('Permissions.Modify')) return;
  const remove = flagParam(params, 'delete');
  const what = `Cannot ${remove ? 'remove' : 'add'} role '${roleid}'`;
  if (roleid === 'NoAccess') refuseParameters({ role: `${what} - requires 'Permissions.Modify'` });
  const modify = "requires 'Permissions.Modify' or";
  for (const privilege of privileges) {
    const propagates = granted.get(privilege);
    if (propagates === undefined) {
      refuseParameters({ role: `${what} - ${modify} superset of privileges.` });
    }
    if (!remove && flagParam(params, 'propagate', true) && !propagates) {
      refuseParameters({ role: `${what} with propagation - ${modify} propagated superset of privileges.` });
    }
  }
}

function checkHolder(cluster: Cluster, kind: AclKind, ugid: string): void {
  const [userid = '', tokenid = ''] = ugid.split('!');
  if (kind === 'group' && !cluster.groups.has(ugid)) die(`ACL update failed: group '${ugid}' does not exist`);
  if (kind !== 'group' && !cluster.users.has(userid)) {
    die(
      `ACL update failed: ${kind === 'token' ? `no such user ('${userid}')` : `user '${userid}' does not exist`}`,
    );
  }
  if (kind === 'token' && !cluster.users.get(userid)?.tokens.has(tokenid)) {
    die(`ACL update failed: no such token '${tokenid}' for user '${userid}'`);
  }
}

function update(call: Call): null {
  const { cluster, params } = call;
  const roles = listParam(params, 'roles');
  const holders: Record<AclKind, readonly string[]> = {
    user: listParam(params, 'users'),
    group: listParam(params, 'groups'),
    token: listParam(params, 'tokens'),
  };
  if (Object.values(holders).every((names) => names.length === 0)) {
    refuseParameters({
      users: "either 'users', 'groups' or 'tokens' is required.",
      groups: "either 'users', 'groups' or 'tokens' is required.",
      tokens: "either 'users', 'groups' or 'tokens' is required.",
    });
  }
  const remove = flagParam(params, 'delete');
  const propagate = flagParam(params, 'propagate', true);
  const given = needText(params, 'path');
  const path = normalizePath(given);
  if (path === undefined || (!remove && !VALID.test(path))) {
    return refuseParameters({ path: `invalid ACL path '${given}'` });
  }
  for (const roleid of roles) {
    const role = cluster.roles.get(roleid) ?? die(`ACL update failed: role '${roleid}' does not exist`);
    checkRole(call, path, role);
    for (const kind of ['group', 'user', 'token'] as const) {
      for (const ugid of holders[kind]) {
        checkHolder(cluster, kind, ugid);
        change(cluster, { path, kind, ugid, roleid, propagate }, remove);
      }
    }
  }
  return null;
}

function change(cluster: Cluster, entry: AclEntry, remove: boolean): void {
  cluster.acl = cluster.acl.filter(
    ({ path, kind, ugid, roleid }) =>
      path !== entry.path || kind !== entry.kind || ugid !== entry.ugid || roleid !== entry.roleid,
  );
  if (!remove) cluster.acl.push(entry);
}

/** Paths that `GET /access/permissions` always looks at. */
const PATHS = ['/', '/access', '/access/groups', '/nodes', '/pool', '/sdn', '/storage', '/vms'];

/** The caller, or the user or token that was asked about: that takes Sys.Audit on `/access`. */
function subject(call: Call): Caller {
  const { cluster, caller, params } = call;
  const asked = textParam(params, 'userid');
  if (asked === undefined) return caller;
  const [userid = '', tokenid] = asked.split('!');
  if (userid !== caller.user?.userid) requireAll(cluster, caller, '/access', ['Sys.Audit']);
  const user = cluster.users.get(userid) ?? die(`no such user ('${userid}')`);
  if (tokenid === undefined) return { user, token: undefined };
  const token = user.tokens.get(tokenid) ?? die(`no such token '${tokenid}' for user '${userid}'`);
  return { user, token };
}

/** Paths of the guests and storages that are in a pool. */
function memberPaths(cluster: Cluster): readonly string[] {
  return [...cluster.pools.values()].flatMap(({ guests, storages }) => [
    ...[...guests].map((vmid) => `/vms/${vmid}`),
    ...[...storages].map((storage) => `/storage/${storage}`),
  ]);
}

function permissions(call: Call): Row {
  const { cluster, params } = call;
  const who = subject(call);
  const asked = textParam(params, 'path');
  const paths =
    asked === undefined
      ? [...PATHS, ...cluster.acl.map(({ path }) => path), ...memberPaths(cluster)]
      : [asked];
  const result: Row = {};
  for (const path of new Set(paths)) {
    const granted = [...permissionsOn(cluster, who, path)].sort();
    if (granted.length === 0 && asked === undefined) continue;
    result[path] = Object.fromEntries(
      granted.map(([privilege, propagate]) => [privilege, propagate ? 1 : 0]),
    );
  }
  return result;
}

export const aclHandlers: HandlerTable = {
  'GET /access/acl': list,
  'PUT /access/acl': update,
  'GET /access/permissions': permissions,
};
