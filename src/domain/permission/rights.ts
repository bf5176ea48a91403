import type { Plain } from '../plain.js';
import { isPlain } from '../plain.js';

/** Privileges by path as `GET /access/permissions` answers them: 1 where they go on below the path, else 0. */
export type RightsByPath = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a caller may do. */
export interface CallerRights {
  /** `user@realm`, or `user@realm!tokenid` for an API token. */
  readonly caller: string;
  /** The answer without parameters: PVE leaves out paths on which the caller has nothing, and those it has no entry of. */
  readonly listed: RightsByPath;
  /** Answers for single paths; these are exact, an empty one means no rights. */
  readonly asked?: RightsByPath;
}

/** What answers were read as, as long as they are kept: one on a large cluster has a path for each of its guests. */
const known = new WeakMap<object, RightsByPath>();

/** Reads an answer of `GET /access/permissions`; what does not have its form counts for nothing. */
export function readRights(answer: unknown): RightsByPath {
  if (!isPlain(answer)) return {};
  const rights = known.get(answer) ?? rightsIn(answer);
  known.set(answer, rights);
  return rights;
}

function rightsIn(answer: Plain): RightsByPath {
  return Object.fromEntries(
    Object.entries(answer).flatMap(([path, granted]) => (isPlain(granted) ? [[path, flags(granted)]] : [])),
  );
}

function flags(granted: Plain): Record<string, number> {
  return Object.fromEntries(
    Object.entries(granted).map(([privilege, propagates]) => [privilege, Number(propagates) === 1 ? 1 : 0]),
  );
}

/** The answer for exactly this path, where there is one. */
export function exactRights(
  { listed, asked = {} }: CallerRights,
  path: string,
): readonly string[] | undefined {
  const granted = own(asked, path) ?? own(listed, path);
  return granted === undefined ? undefined : Object.keys(granted);
}

/**
 * Whether the caller has the privilege on the path. A path without an answer of its own inherits from those above, but
 * an entry of `NoAccess` on it, which PVE does not list, may have taken that away: undefined. Lists of tokens are the
 * meeting of two, user's and token's, whose parents tell even less.
 */
export function holds(rights: CallerRights, path: string, privilege: string): boolean | undefined {
  const exact = exactRights(rights, path);
  if (exact !== undefined) return exact.includes(privilege);
  return handedDown(rights, path, privilege) || rights.caller.includes('!') ? undefined : false;
}

function handedDown({ listed, asked = {} }: CallerRights, path: string, privilege: string): boolean {
  return parentsOf(path).some((parent) => (own(asked, parent) ?? own(listed, parent))?.[privilege] === 1);
}

/** Whether the caller may have the privilege on some path below: one that is listed has it, or one above hands it down. */
export function mayHoldBelow(rights: CallerRights, path: string, privilege: string): boolean {
  const below = Object.entries(rights.listed).some(
    ([listed, granted]) => listed.startsWith(`${path}/`) && granted[privilege] !== undefined,
  );
  return below || handedDown(rights, `${path}/any`, privilege);
}

/** `/vms/100` → `/vms`, `/`. */
function parentsOf(path: string): string[] {
  const words = path.split('/').filter((word) => word !== '');
  return words.map((_word, index) => `/${words.slice(0, words.length - 1 - index).join('/')}`);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
