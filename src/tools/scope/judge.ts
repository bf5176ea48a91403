import type { Crowd } from './crowd.js';
import type { ScopeKind, ScopeRule } from './parse.js';
import type { Touched } from './touches.js';

/** A guest as far as a scope goes by it; one that is yet to be made has what the call gives it. */
export interface ScopedGuest {
  readonly vmid: string;
  readonly node: string | undefined;
  readonly pool: string | undefined;
  readonly tags: readonly string[];
  /** Neither listed to the caller nor made by the call: its pool and tags can't be known. */
  readonly hidden?: boolean;
}

/** Why a call is outside: the rule, or the rules that were missing, and what it touches there. */
export interface Outside {
  readonly rule: string;
  readonly subject: string;
}

/** Rules that say which guests. */
const guestKinds: readonly ScopeKind[] = ['node', 'pool', 'vmid', 'tag'];
/** Rules that go by what only a look at the guest tells. */
const byFeature: readonly ScopeKind[] = ['pool', 'tag'];

/** Holds a call against the rules; undefined where it is inside. */
export function outsideOf(
  rules: readonly ScopeRule[],
  touched: Touched,
  guests: readonly ScopedGuest[],
): Outside | undefined {
  return denied(rules, touched, guests) ?? notAllowed(rules, touched, guests);
}

function denied(
  rules: readonly ScopeRule[],
  touched: Touched,
  guests: readonly ScopedGuest[],
): Outside | undefined {
  for (const rule of rules.filter(({ deny }) => deny)) {
    const guest = guests.find((one) => matchesGuest(rule, one));
    if (guest !== undefined) return { rule: rule.text, subject: `guest ${guest.vmid}` };
    const hidden = byFeature.includes(rule.kind) ? guests.find((one) => one.hidden === true) : undefined;
    if (hidden !== undefined) {
      return { rule: rule.text, subject: `guest ${hidden.vmid}, whose pool and tags can't be seen` };
    }
    const named = namedBy(rule.kind, touched).find(rule.matches);
    if (named !== undefined) return { rule: rule.text, subject: `${rule.kind} ${named}` };
  }
  return undefined;
}

function notAllowed(
  rules: readonly ScopeRule[],
  touched: Touched,
  guests: readonly ScopedGuest[],
): Outside | undefined {
  const allowed = rules.filter(({ deny }) => !deny);
  const forGuests = allowed.filter(({ kind }) => guestKinds.includes(kind));
  const forStorages = allowed.filter(({ kind }) => kind === 'storage');
  const says = (list: readonly ScopeRule[]) => `only ${list.map(({ text }) => text).join(', ')}`;
  if (forGuests.length > 0) {
    const { crowd } = touched;
    if (crowd !== undefined && !forGuests.some((rule) => holds(rule, crowd))) {
      return { rule: says(forGuests), subject: crowdLabel(crowd) };
    }
    const stranger = guests.find((guest) => !forGuests.some((rule) => matchesGuest(rule, guest)));
    if (stranger !== undefined) return { rule: says(forGuests), subject: `guest ${stranger.vmid}` };
    const elsewhere =
      guests.length === 0
        ? withoutGuest(forGuests, forStorages, touched)
        : targetsOutside(forGuests, touched);
    if (elsewhere !== undefined) return { rule: says(forGuests), subject: elsewhere };
  } else if (forStorages.length > 0 && touched.storages.length === 0) {
    return { rule: says(forStorages), subject: 'no storage' };
  }
  if (forStorages.length === 0) return undefined;
  const storage = touched.storages.find((name) => !forStorages.some(({ matches }) => matches(name)));
  return storage === undefined ? undefined : { rule: says(forStorages), subject: `storage ${storage}` };
}

/** Only a rule for the same node or pool holds all guests there, those included that the caller can't see. */
function holds({ kind, matches }: ScopeRule, crowd: Crowd): boolean {
  return kind === crowd.kind && matches(crowd.name);
}

function crowdLabel({ kind, name }: Crowd): string {
  return kind === 'cluster' ? 'every guest' : `every guest of ${kind} ${name}`;
}

/** A call on no guest: inside only where a rule names its node, its pool or its storage. */
function withoutGuest(
  rules: readonly ScopeRule[],
  forStorages: readonly ScopeRule[],
  touched: Touched,
): string | undefined {
  if (touched.pools.length > 0) return strangerAmong('pool', touched.pools, rules);
  if (touched.storages.length > 0 && forStorages.length > 0) return undefined;
  if (touched.nodes.length > 0) return strangerAmong('node', touched.nodes, rules);
  return 'the whole cluster';
}

/** Where rules name nodes, a guest may not be brought to another one. */
function targetsOutside(rules: readonly ScopeRule[], { nodes }: Touched): string | undefined {
  return rules.some(({ kind }) => kind === 'node') ? strangerAmong('node', nodes, rules) : undefined;
}

function strangerAmong(
  kind: ScopeKind,
  names: readonly string[],
  rules: readonly ScopeRule[],
): string | undefined {
  const fitting = rules.filter((rule) => rule.kind === kind);
  const stranger = names.find((name) => !fitting.some(({ matches }) => matches(name)));
  return stranger === undefined ? undefined : `${kind} ${stranger}`;
}

function matchesGuest({ kind, matches }: ScopeRule, { vmid, node, pool, tags }: ScopedGuest): boolean {
  const values: Readonly<Record<ScopeKind, readonly (string | undefined)[]>> = {
    vmid: [vmid],
    node: [node],
    pool: [pool],
    tag: tags,
    storage: [],
  };
  return values[kind].some((value) => value !== undefined && matches(value));
}

function namedBy(kind: ScopeKind, { vmids, sources, nodes, storages, pools }: Touched): readonly string[] {
  const names: Readonly<Record<ScopeKind, readonly string[]>> = {
    vmid: [...vmids, ...sources],
    node: nodes,
    storage: storages,
    pool: pools,
    tag: [],
  };
  return names[kind];
}
