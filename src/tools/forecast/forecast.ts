import {
  type CallerRights,
  exactRights,
  type Forecast,
  forecast,
  grantFor,
  type Missing,
  needOf,
  pathsOf,
} from '../../domain/permission/index.js';
import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { readFacts } from './facts.js';
import type { RightsSource } from './read.js';
import type { Lacking, PermissionReport } from './words.js';

/**
 * Whether PVE would let the caller make this call, asked of the cluster's own account of the caller's rights
 * (`GET /access/permissions`), and how to grant what is missing. Rejects with a PveError where even that can't be read.
 * @param params Parameters under their wire names, path variables included.
 */
export async function forecastCall(
  operation: string,
  params: Arguments,
  source: RightsSource,
): Promise<PermissionReport> {
  const facts = await readFacts(operation, params, source);
  const need = needOf(operation, params, source.caller, facts);
  const rights = await source.rightsOn(pathsOf(need));
  const result = forecast(operation, params, rights, facts);
  return result.missing.length === 0
    ? { ...result, caller: source.caller, lacking: 'caller', grants: [] }
    : { ...result, caller: source.caller, ...(await wayOut(result, rights, source)) };
}

async function wayOut(
  { missing }: Forecast,
  rights: CallerRights,
  source: RightsSource,
): Promise<Pick<PermissionReport, 'lacking' | 'grants'>> {
  const roles = await source.roles();
  const lacking = await whoLacks(missing, rights, source);
  const [user = '', tokenid] = source.caller.split('!');
  const holder = {
    ...(lacking === 'token' ? {} : { user }),
    ...(tokenid === undefined || lacking === 'user' ? {} : { token: source.caller }),
  };
  const grants = missing.map((item) => grantFor(item, roles, holder, exactRights(rights, item.path) ?? []));
  return { lacking, grants };
}

/** Whether the user, the token or both lack it: a separated token has what both it and its user have. */
async function whoLacks(
  missing: readonly Missing[],
  rights: CallerRights,
  source: RightsSource,
): Promise<Lacking> {
  const [userid = '', tokenid] = source.caller.split('!');
  if (tokenid === undefined) return 'caller';
  if (userid === 'root@pam') return 'token';
  const owner = await source.ownersRightsOn(missing.map(({ path }) => path));
  if (owner !== undefined && missing.every((item) => has(owner, item))) return 'token';
  const separated = owner !== undefined && !sameRights(owner, rights) ? true : await isSeparated(source);
  if (separated === undefined) return 'user, and token if it is separated';
  return separated ? 'user and token' : 'user';
}

/** What PVE tells of the token itself; a token may mostly not ask. */
async function isSeparated({ caller, fact }: RightsSource): Promise<boolean | undefined> {
  const [userid, tokenid] = caller.split('!');
  const info = await fact('GET /access/users/{userid}/token/{tokenid}', { userid, tokenid });
  return isPlain(info) ? Number(info.privsep ?? 1) === 1 : undefined;
}

function sameRights(a: CallerRights, b: CallerRights): boolean {
  return printed(a) === printed(b);
}

function printed({ listed }: CallerRights): string {
  const paths = Object.entries(listed).map(([path, granted]) => [path, Object.entries(granted).sort()]);
  return JSON.stringify(paths.sort());
}

function has(rights: CallerRights, { path, privileges, need }: Missing): boolean {
  const held = exactRights(rights, path) ?? [];
  const own = (privilege: string): boolean => held.includes(privilege);
  return need === 'any' ? privileges.some(own) : privileges.every(own);
}
