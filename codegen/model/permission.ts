import type { ApidocMethod, Json } from '../read/apidoc.js';
import { isList, SpecError, show } from '../read/json.js';

/** A permission expression (PVE::RPCEnvironment::exec_api2_perm_check). Paths may hold `{parameter}`. */
export type Check =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Check[] }
  /** `privs` on `path`: all of them, or with `any` one; with `requireParam` only where that parameter is given. */
  | {
      readonly kind: 'perm';
      readonly path: string;
      readonly privs: readonly string[];
      readonly any?: true;
      readonly requireParam?: string;
    }
  /** Permissions.Modify on the path, or for pools, storages and guests the right to allocate them. */
  | { readonly kind: 'perm-modify'; readonly path: string }
  /** The caller is the user in question (`self`), or may allocate users in that user's realm. */
  | { readonly kind: 'userid-param'; readonly rule: string }
  /** `privs` on one of the user's groups (or on all groups named in the call, for `create` and `update`). */
  | { readonly kind: 'userid-group'; readonly privs: readonly string[]; readonly groupsParam?: string };

export interface Permission {
  /** Who may call at all: anyone, even without a login (`world`), any user (`all`), by `check`, or `root@pam` alone. */
  readonly who: 'world' | 'all' | 'check' | 'root';
  readonly check?: Check;
  /** PVE's code checks more than this expression tells. */
  readonly more: boolean;
}

export function permissionOf(method: ApidocMethod, at: string): Permission {
  const { permissions } = method;
  if (permissions === undefined) return { who: 'root', more: false };
  const more = permissions.prose === 1;
  if (permissions.check !== undefined) return { who: 'check', check: check(permissions.check, at), more };
  return { who: permissions.user ?? 'root', more };
}

function check(value: Json, at: string): Check {
  if (!isList(value)) throw new SpecError(at, `expected a permission expression, found ${show(value)}`);
  const [kind, ...rest] = value;
  switch (kind) {
    case 'and':
    case 'or':
      return { kind, of: rest.map((part) => check(part, at)) };
    case 'perm':
      return perm(rest, at);
    case 'perm-modify':
      return { kind, path: word(rest[0], at) };
    case 'userid-param':
      return { kind, rule: word(rest[0], at) };
    case 'userid-group': {
      const groupsParam = options(rest.slice(1), at).groups_param;
      const privs = words(rest[0], at);
      return groupsParam === undefined
        ? { kind, privs }
        : { kind, privs, groupsParam: word(groupsParam, at) };
    }
    default:
      throw new SpecError(at, `unknown permission check ${show(value)}`);
  }
}

function perm([path, privs, ...rest]: readonly Json[], at: string): Check {
  const { any, require_param: requireParam, ...unknown } = options(rest, at);
  if (Object.keys(unknown).length > 0)
    throw new SpecError(at, `unknown option in permission check ${show(unknown)}`);
  return {
    kind: 'perm',
    path: word(path, at),
    privs: words(privs, at),
    ...(any === 1 ? { any: true } : {}),
    ...(requireParam === undefined ? {} : { requireParam: word(requireParam, at) }),
  };
}

/** Perl's flat `key, value, key, value` at the end of a check. */
function options(list: readonly Json[], at: string): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (let index = 0; index < list.length; index += 2) found[word(list[index], at)] = list[index + 1] ?? null;
  return found;
}

function word(value: Json | undefined, at: string): string {
  if (typeof value === 'string') return value;
  throw new SpecError(at, `expected a word in a permission check, found ${show(value ?? null)}`);
}

/** A list of privileges; the spec puts a single one bare here and there. */
function words(value: Json | undefined, at: string): string[] {
  if (typeof value === 'string') return [value];
  if (value !== undefined && isList(value)) return value.map((item) => word(item, at));
  throw new SpecError(at, `expected a list of privileges, found ${show(value ?? null)}`);
}
