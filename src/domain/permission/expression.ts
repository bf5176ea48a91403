import type { Check, Permission } from '../../../generated/permissions.js';
import { parameterOf } from '../definitions.js';
import { splitList } from '../list.js';
import { parseUserid } from '../userid.js';
import { type Given, isToken } from './given.js';
import { all, any, anyBelow, anyRight, type Need, nothing, rights, root, untold } from './need.js';
import { fillPath, namesIn, textOf } from './path.js';

/** Operations with an expression that PVE never comes to, because it lets every user in before. */
const openToAll: ReadonlySet<string> = new Set(['GET /cluster/options']);

/** What PVE asks for before it looks at anything else (PVE::RPCEnvironment::check_api2_permissions). */
export function needOfPermission({ who, check }: Permission, given: Given): Need {
  if (openToAll.has(given.operation)) return nothing;
  if (who === 'root') return root('only root@pam with a login may call it; no role grants that');
  return who === 'check' && check !== undefined ? needOfCheck(check, given) : nothing;
}

function needOfCheck(check: Check, given: Given): Need {
  switch (check.kind) {
    case 'and':
      return all(check.of.map((part) => needOfCheck(part, given)));
    case 'or':
      return any(check.of.map((part) => needOfCheck(part, given)));
    case 'perm':
      return needOfPerm(check, given);
    case 'perm-modify':
      return needToGrant(fillPath(check.path, given.params));
    case 'userid-param':
      return needOnUser(check.rule, given);
    case 'userid-group':
      return needOnGroups(check, given);
  }
}

function needOfPerm(
  { path, privs, any: one, requireParam }: Extract<Check, { kind: 'perm' }>,
  { operation, params }: Given,
): Need {
  // An alternative that is not given is none: PVE passes over it.
  if (requireParam !== undefined && params[requireParam] === undefined) return any([]);
  const open = namesIn(path).find(
    (name) => textOf(params[name]) === '' && parameterOf(operation, name)?.required === true,
  );
  if (open !== undefined) return untold(`it depends on '${open}', which is not given`);
  const filled = fillPath(path, params);
  return one === true ? anyRight(filled, ...privs) : rights(filled, ...privs);
}

/** Beside Permissions.Modify, the privilege that lets one give away rights on one kind of path. */
const grantedBy: readonly (readonly [RegExp, string])[] = [
  [/^\/storage\/./, 'Datastore.Allocate'],
  [/^\/vms\/./, 'VM.Allocate'],
  [/^\/pool\/./, 'Pool.Allocate'],
];

/** The right to change the rights on a path (PVE::RPCEnvironment::check_perm_modify). */
export function needToGrant(path: string): Need {
  if (path === '') return rights('/access', 'Permissions.Modify');
  const more = grantedBy.find(([pattern]) => pattern.test(path))?.[1];
  return anyRight(path, 'Permissions.Modify', ...(more === undefined ? [] : [more]));
}

function needOnUser(rule: string, { params, caller }: Given): Need {
  const userid = textOf(params.userid);
  const realm = parseUserid(userid)?.realm;
  if (realm === undefined) return untold('it depends on a userid that PVE can read');
  if (rule !== 'self') return rights(`/access/realm/${realm}`, rule);
  // A token is not its user here, so neither is there a privilege to name.
  return caller === userid ? nothing : any([]);
}

function needOnGroups(
  { privs, groupsParam }: Extract<Check, { kind: 'userid-group' }>,
  { params, facts }: Given,
): Need {
  const onGroup = (group: string): Need => anyRight(`/access/groups/${group}`, ...privs);
  const named = groupsParam === undefined ? [] : splitList(textOf(params.groups));
  const members = facts.groups?.[textOf(params.userid)];
  const asMember =
    members === undefined
      ? anyBelow('/access/groups', privs, "it depends on the user's groups")
      : any(members.map(onGroup));
  const onNamed =
    groupsParam !== 'update' || named.length > 0
      ? all(named.map(onGroup))
      : anyBelow('/access/groups', privs, 'releases differ in whether a change of a user must name groups');
  const parts: Record<string, Need> = {
    none: asMember,
    create: named.length === 0 ? any([]) : onNamed,
    update: all([onNamed, asMember]),
  };
  return any([anyRight('/access/groups', ...privs), parts[groupsParam ?? 'none'] ?? asMember]);
}

/** Operations that PVE closes to every API token (`allowtoken` in its spec). */
export const closedToTokens: ReadonlySet<string> = new Set([
  'PUT /access/password',
  'POST /access/tfa/{userid}',
  'DELETE /access/tfa/{userid}/{id}',
  'PUT /access/tfa/{userid}/{id}',
  'POST /access/ticket',
]);

/** What keeps a token out whatever its rights are. */
export function needOfToken({ operation, caller }: Given): Need {
  return isToken(caller) && closedToTokens.has(operation)
    ? root('PVE closes it to API tokens: it takes a login with a password')
    : nothing;
}
