import { type Permission, permissions } from '../../../generated/permissions.js';
import type { Plain } from '../plain.js';
import { rootParameters } from './code/guest.js';
import { needInCode } from './code/index.js';
import { needOfPermission, needOfToken } from './expression.js';
import type { Facts, Given } from './given.js';
import { type Judgement, judge, type Missing, type Verdict } from './judge.js';
import { all, type Need, nothing, untold } from './need.js';
import type { CallerRights } from './rights.js';

/** What PVE would say to a call, before it is made. */
export interface Forecast {
  readonly verdict: Verdict;
  /** What the caller lacks, where it is denied for lack of rights; privileges of one path together. */
  readonly missing: readonly Missing[];
  /** One line: what decides. */
  readonly why: string;
}

/**
 * All that a call takes of its caller: the operation's permission expression and what PVE's code asks for beside it.
 * Where the code asks for more than is known here, the need says that it can't be told.
 */
export function needOf(operation: string, params: Plain, caller: string, facts: Facts = {}): Need {
  const permission = Object.hasOwn(permissions, operation) ? permissions[operation] : undefined;
  if (permission === undefined) return untold(`pvekit knows no operation '${operation}'`);
  const given: Given = { operation, params, caller, facts };
  return all([
    needOfToken(given),
    needOfPermission(permission, given),
    rootParameters(given),
    beyond(permission, given),
  ]);
}

function beyond({ more }: Permission, given: Given): Need {
  return needInCode(given) ?? (more ? untold('PVE checks more in its code') : nothing);
}

/**
 * Tells before a call whether PVE would refuse it for lack of rights. `root@pam` with a login may do everything; for
 * everyone else the verdict is `unknown` wherever PVE decides by something that call, rights and facts do not tell.
 * @param params Parameters under their wire names, path variables included.
 */
export function forecast(
  operation: string,
  params: Plain,
  rights: CallerRights,
  facts: Facts = {},
): Forecast {
  if (rights.caller === 'root@pam') {
    return { verdict: 'allowed', missing: [], why: 'root@pam may do everything' };
  }
  const { verdict, missing, why } = judge(needOf(operation, params, rights.caller, facts), rights);
  const merged = mergeMissing(missing);
  return { verdict, missing: merged, why: reason(verdict, merged, why) };
}

function reason(verdict: Verdict, missing: readonly Missing[], why: Judgement['why']): string {
  if (verdict === 'allowed') return 'the caller holds what PVE asks for';
  const lacks = missing.map(missingText);
  const text = [...(lacks.length === 0 ? [] : [`lacks ${lacks.join(', and ')}`]), ...why].join('; ');
  if (text !== '') return text;
  return verdict === 'denied'
    ? 'PVE refuses it to this caller; no privilege of its own would change that'
    : '';
}

/** `VM.Audit on /vms/100`. */
export function missingText({ path, privileges, need }: Missing): string {
  return `${privileges.join(need === 'any' ? ' or ' : ' and ')} on ${path}`;
}

/** Privileges that are missing together on one path become one item; an alternative stays its own. */
function mergeMissing(items: readonly Missing[]): Missing[] {
  const together = new Map<string, Set<string>>();
  for (const { path, privileges, need } of items) {
    if (need === 'any' && privileges.length > 1) continue;
    together.set(path, new Set([...(together.get(path) ?? []), ...privileges]));
  }
  const required = Array.from(together, ([path, names]): Missing => {
    return { path, privileges: [...names], need: 'all' };
  });
  const alternatives = items.filter(
    ({ path, privileges, need }) =>
      need === 'any' && privileges.length > 1 && !privileges.some((name) => together.get(path)?.has(name)),
  );
  return [...required, ...dedupe(alternatives)];
}

function dedupe(items: readonly Missing[]): Missing[] {
  return [...new Map(items.map((item) => [missingText(item), item])).values()];
}
