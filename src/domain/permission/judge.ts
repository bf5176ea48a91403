import type { Need } from './need.js';
import { type CallerRights, holds, mayHoldBelow } from './rights.js';

/** Whether a call would pass PVE's permission checks, as far as they can be told. */
export type Verdict = 'allowed' | 'denied' | 'unknown';

/** Privileges that the caller lacks on a path: all of these are missing, or with `any` one of them would do. */
export interface Missing {
  readonly path: string;
  readonly privileges: readonly string[];
  readonly need: 'all' | 'any';
}

/** What became of a need: what is missing where it is denied, why it can't be told, or why no right would help. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly missing: readonly Missing[];
  readonly why: readonly string[];
}

const allowed: Judgement = { verdict: 'allowed', missing: [], why: [] };

/** Judges a need by the caller's rights. Nothing that can't be told counts as allowed. */
export function judge(need: Need, rights: CallerRights): Judgement {
  switch (need.kind) {
    case 'all':
      return judgeAll(need.of.map((part) => judge(part, rights)));
    case 'any':
      return judgeAny(need.of.map((part) => judge(part, rights)));
    case 'rights':
      return judgeRights(need, rights);
    case 'below':
      return judgeBelow(need, rights);
    case 'root':
      return { verdict: 'denied', missing: [], why: [need.why] };
    case 'untold':
      return { verdict: 'unknown', missing: [], why: [need.why] };
  }
}

/** One denied part denies the whole; all that is missing is named. */
function judgeAll(parts: readonly Judgement[]): Judgement {
  const verdict = worst(parts);
  const decisive = parts.filter((part) => part.verdict === verdict);
  return verdict === 'allowed' ? allowed : { verdict, ...gather(decisive) };
}

function worst(parts: readonly Judgement[]): Verdict {
  const order: readonly Verdict[] = ['denied', 'unknown'];
  return order.find((verdict) => parts.some((part) => part.verdict === verdict)) ?? 'allowed';
}

function gather(parts: readonly Judgement[]): Omit<Judgement, 'verdict'> {
  return {
    missing: parts.flatMap(({ missing }) => missing),
    why: [...new Set(parts.flatMap(({ why }) => why))],
  };
}

/** One allowed part allows the whole; where all are denied, the one that takes least is named. */
function judgeAny(parts: readonly Judgement[]): Judgement {
  if (parts.some(({ verdict }) => verdict === 'allowed')) return allowed;
  const open = parts.filter(({ verdict }) => verdict === 'unknown');
  if (open.length > 0) return { verdict: 'unknown', ...gather(open) };
  const grantable = parts.filter(({ missing, why }) => missing.length > 0 && why.length === 0);
  const [least] = [...grantable].sort((a, b) => weight(a) - weight(b));
  return least ?? { verdict: 'denied', missing: [], why: gather(parts).why };
}

function weight({ missing }: Judgement): number {
  return missing.reduce((sum, { privileges, need }) => sum + (need === 'any' ? 1 : privileges.length), 0);
}

function judgeBelow(
  { path, privileges, why }: Extract<Need, { kind: 'below' }>,
  rights: CallerRights,
): Judgement {
  return privileges.some((privilege) => mayHoldBelow(rights, path, privilege))
    ? { verdict: 'unknown', missing: [], why: [why] }
    : { verdict: 'denied', missing: [], why: [] };
}

function judgeRights(
  { path, privileges, any }: Extract<Need, { kind: 'rights' }>,
  rights: CallerRights,
): Judgement {
  if (path === '') {
    return {
      verdict: 'denied',
      missing: [],
      why: ['the path that PVE would check is none that it can read'],
    };
  }
  const held = privileges.map((privilege) => holds(rights, path, privilege));
  const met = any ? held.includes(true) : held.every((one) => one === true);
  if (met) return allowed;
  const open = any ? held.includes(undefined) : !held.includes(false);
  if (open) return { verdict: 'unknown', missing: [], why: [`the rights on ${path} were not asked for`] };
  const lacking = any ? privileges : privileges.filter((_privilege, index) => held[index] === false);
  return { verdict: 'denied', missing: [{ path, privileges: lacking, need: any ? 'any' : 'all' }], why: [] };
}
