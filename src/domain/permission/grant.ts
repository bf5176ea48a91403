import { splitList } from '../list.js';
import { isPlain } from '../plain.js';
import type { Missing } from './judge.js';

/** A role with its privileges, as `GET /access/roles` lists it. */
export interface Role {
  readonly roleid: string;
  readonly privileges: readonly string[];
}

/** Who is to be granted something. */
export interface Holder {
  /** The user, if the user lacks it. */
  readonly user?: string;
  /** The token, `user@realm!tokenid`, if it has rights of its own. */
  readonly token?: string;
}

/** How to grant what is missing on one path. */
export interface Grant {
  readonly path: string;
  /** Lines for a shell on a node, in order: with the smallest role that fits. */
  readonly commands: readonly string[];
  /** What that role gives beside what is missing. */
  readonly surplus: readonly string[];
  /** The same with a role made for it, where the smallest that fits gives more. */
  readonly exact: readonly string[];
  /** Privileges held on the path now that an entry on it could hide, unless the role has them too. */
  readonly hides: readonly string[];
}

/** Reads an answer of `GET /access/roles`. */
export function readRoles(answer: unknown): Role[] {
  const rows = Array.isArray(answer) ? answer.filter(isPlain) : [];
  return rows.map(({ roleid, privs }) => ({
    roleid: String(roleid),
    privileges: splitList(String(privs ?? '')),
  }));
}

/** Roles that give far more than anyone asked for are no advice. */
const tooMuch: ReadonlySet<string> = new Set(['Administrator', 'PVEAdmin']);

function fits({ privileges: held }: Role, { privileges, need }: Missing): boolean {
  const has = (privilege: string): boolean => held.includes(privilege);
  return need === 'any' ? privileges.some(has) : privileges.every(has);
}

function smallest(roles: readonly Role[], missing: Missing): Role | undefined {
  const fitting = roles.filter((role) => !tooMuch.has(role.roleid) && fits(role, missing));
  return fitting.sort((a, b) => a.privileges.length - b.privileges.length)[0];
}

/** A word for a shell: quoted where anything in it could mean something there, such as the `!` of a token. */
function quoted(word: string): string {
  return /^[A-Za-z0-9@._/,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function aclLine(path: string, { user, token }: Holder, roleid: string): string {
  const users = user === undefined ? '' : ` --users ${quoted(user)}`;
  const tokens = token === undefined ? '' : ` --tokens ${quoted(token)}`;
  return `pveum acl modify ${quoted(path)}${users}${tokens} --roles ${quoted(roleid)}`;
}

/** Lines that make a role with exactly these privileges and grant it. */
function exactLines(path: string, holder: Holder, privileges: readonly string[]): string[] {
  const roleid = `pvekit${path === '/' ? '-root' : path.replace(/[^A-Za-z0-9]+/g, '-')}`;
  return [`pveum role add ${roleid} --privs ${quoted(privileges.join(','))}`, aclLine(path, holder, roleid)];
}

/**
 * How to grant a missing right: the smallest of the cluster's roles that holds it, else a role of its own.
 * @param present What the holder may do on the path now: an ACL entry on a path takes the place of all from above it.
 */
export function grantFor(
  missing: Missing,
  roles: readonly Role[],
  holder: Holder,
  present: readonly string[],
): Grant {
  const { path, privileges, need } = missing;
  const wanted = need === 'any' ? privileges.slice(0, 1) : privileges;
  const exact = exactLines(path, holder, [...new Set([...wanted, ...present])]);
  const role = smallest(roles, missing);
  if (role === undefined) return { path, commands: exact, surplus: [], exact: [], hides: [] };
  const surplus = role.privileges.filter((name) => !privileges.includes(name) && !present.includes(name));
  return {
    path,
    commands: [aclLine(path, holder, role.roleid)],
    surplus,
    exact: surplus.length === 0 ? [] : exact,
    hides: present.filter((name) => !role.privileges.includes(name)),
  };
}
