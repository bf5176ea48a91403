import { die, Failure, refusePermission } from '../server/failure.js';
import type { Check, Operation } from '../server/spec.js';
import type { Cluster } from '../store/cluster.js';
import { type Caller, isRoot } from './caller.js';
import { mayAny, normalizePath, requireAll, requireAny } from './permissions.js';
import { parseUserId } from './userid.js';

/** What a check is evaluated in: who calls, and the parameters before verification. */
interface Context {
  readonly cluster: Cluster;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Refuses by throwing. */
type Rule = (context: Context, operands: readonly unknown[]) => void;

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** PVE::Tools::template_replace: `{name}` by the parameter, by nothing where it is missing. */
function fillTemplate(template: string, params: Context['params']): string {
  return template.replace(/\{\s*([^{}]+?)\s*\}/g, (_match, name: string) => textOf(params[name]));
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

/** `"any", 1, "groups_param", "create"` → a record. */
function optionsOf(operands: readonly unknown[]): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (let index = 0; index < operands.length; index += 2) {
    options[textOf(operands[index])] = operands[index + 1];
  }
  return options;
}

function requireUser(cluster: Cluster, userid: string): void {
  if (!cluster.users.has(userid)) die(`no such user ('${userid}')`);
}

const perm: Rule = ({ cluster, caller, params }, [template, wanted, ...rest]) => {
  const options = optionsOf(rest);
  const required = options.require_param;
  if (required !== undefined && params[textOf(required)] === undefined) refusePermission();
  const path = normalizePath(fillTemplate(textOf(template), params));
  const check = options.any === undefined ? requireAll : requireAny;
  check(cluster, caller, path, wordsOf(wanted));
};

/** Beside Permissions.Modify, the privilege that allows to give away rights on one kind of path. */
const MODIFY_BY_AREA: Readonly<Record<string, string>> = {
  storage: 'Datastore.Allocate',
  vms: 'VM.Allocate',
  pool: 'Pool.Allocate',
};

const permModify: Rule = ({ cluster, caller, params }, [template]) => {
  const given = fillTemplate(textOf(template), params);
  const path = given === '' ? undefined : normalizePath(given);
  if (path === undefined) {
    requireAll(cluster, caller, '/access', ['Permissions.Modify']);
    return;
  }
  const [, area = '', id] = path.split('/');
  const more = id === undefined ? undefined : MODIFY_BY_AREA[area];
  requireAny(cluster, caller, path, ['Permissions.Modify', ...(more === undefined ? [] : [more])]);
};

const useridParam: Rule = ({ cluster, caller, params }, [test]) => {
  const { userid, realm } = parseUserId(textOf(params.userid));
  if (test === 'Realm.AllocateUser') {
    requireAll(cluster, caller, `/access/realm/${realm}`, ['Realm.AllocateUser']);
    return;
  }
  requireUser(cluster, userid);
  if (caller.user?.userid !== userid || caller.token !== undefined) refusePermission();
};

const useridGroup: Rule = ({ cluster, caller, params }, [wanted, ...rest]) => {
  const names = wordsOf(wanted);
  const groupsParam = optionsOf(rest).groups_param;
  const { userid } = parseUserId(textOf(params.userid));
  const existing = groupsParam !== 'create';
  if (existing) requireUser(cluster, userid);
  if (mayAny(cluster, caller, '/access/groups', names)) return;
  const allowed = (group: string): boolean => mayAny(cluster, caller, `/access/groups/${group}`, names);
  if (groupsParam !== undefined) {
    const groups = textOf(params.groups).split(/[,;\s]+/);
    for (const group of groups.filter((name) => name !== '')) {
      if (!allowed(group)) refusePermission(`/access/groups/${group}, ${names.join('|')}`);
    }
    if (!existing && groups.every((name) => name === '')) {
      refusePermission(`/access/groups, ${names.join('|')}`);
    }
  }
  const member = [...(cluster.users.get(userid)?.groups ?? [])].some(allowed);
  if (existing && !member) refusePermission(`/access/groups, ${names.join('|')}`);
};

const and: Rule = (context, checks) => {
  for (const check of checks) evaluate(context, asCheck(check));
};

/** One that passes is enough; the refusals of the others are forgotten. */
const or: Rule = (context, checks) => {
  for (const check of checks) {
    try {
      evaluate(context, asCheck(check));
      return;
    } catch (error) {
      if (!(error instanceof Failure) || error.status !== 403) throw error;
    }
  }
  refusePermission();
};

const rules: Readonly<Record<string, Rule>> = {
  perm,
  'perm-modify': permModify,
  'userid-param': useridParam,
  'userid-group': useridGroup,
  and,
  or,
};

function asCheck(value: unknown): Check {
  return Array.isArray(value) ? value : [];
}

function evaluate(context: Context, check: Check): void {
  const [kind, ...operands] = check;
  const rule = rules[textOf(kind)];
  if (rule === undefined) die(`unknown permission check '${textOf(kind)}'`);
  rule(context, operands);
}

/**
 * PVE::RPCEnvironment::check_api2_permissions: throws the 403 (or the 500 of a malformed or unknown user id)
 * where the operation's permissions, as the spec has them, refuse the caller.
 */
export function checkPermissions(context: Context, operation: Operation, path: string): void {
  const { caller } = context;
  const { permissions } = operation;
  if (caller.token !== undefined && !operation.allowToken) {
    refusePermission(`URI '${path}' not available with API token, need proper ticket.\n`);
  }
  if (permissions?.user === 'world' && caller.user === undefined) return;
  if (isRoot(caller)) return;
  if (permissions === undefined) refusePermission('user != root@pam');
  if (permissions.user !== undefined) return;
  if (permissions.check !== undefined) evaluate(context, permissions.check);
}
