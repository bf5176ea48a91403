import { isPlain, type Plain } from '../../domain/plain.js';
import type { GuardedClient } from '../guarded-client.js';
import type { GuestFacts } from '../live/index.js';
import { outsideOf, type ScopeRule, type Touched, touchedBy } from '../scope/index.js';
import { guestsAmong } from './reach.js';
import { isListing, keepInScope } from './within-scope.js';

/**
 * A client that reads only within the scope: what is named outside of it is refused, and lists hold only what is inside.
 * Whatever reads through it, a tool, a composite or a check, sees no more.
 * @param guests all that the token can see
 */
export function scopedClient(
  client: GuardedClient,
  rules: readonly ScopeRule[],
  guests: () => Promise<readonly GuestFacts[]>,
): GuardedClient {
  const read: GuardedClient['invoke'] = async (operation, params = {}, options) => {
    const listed = await guests();
    const touched = touchedBy(operation, params);
    if (!isListing(touched, rules)) {
      keepInScope(operation, rules, touched, guestsAmong(listed, touched, params));
    }
    const isInside = (row: Plain) => isWithin(touchedBy(operation, row), row, listed, rules);
    return insideOnly(await client.invoke(operation, params, options), isInside);
  };
  return {
    // The client is a proxy, whose methods have to be asked of it one by one.
    task: (upid) => client.task(upid),
    upload: (what, options) => client.upload(what, options),
    close: () => client.close(),
    invoke: (operation, params, options) =>
      operation.startsWith('GET ')
        ? read(operation, params, options)
        : client.invoke(operation, params, options),
  };
}

/** Lists without the rows outside, wherever in the answer they stand: a pool has its members within. */
function insideOnly(value: unknown, isInside: (row: Plain) => boolean): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((row) => !isPlain(row) || isInside(row))
      .map((row) => (isPlain(row) ? insideOnly(row, isInside) : row));
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      Array.isArray(part) ? insideOnly(part, isInside) : part,
    ]),
  );
}

/** A row that names a guest or a storage is held against the rules for these; any other is nobody's. */
function isWithin(
  { vmids, sources, storages }: Touched,
  row: Plain,
  listed: readonly GuestFacts[],
  rules: readonly ScopeRule[],
): boolean {
  const touched = { ...touchedBy('', {}), vmids: [...vmids, ...sources].filter((vmid) => vmid !== '0') };
  const guests = guestsAmong(listed, touched, row);
  const forGuests = rules.filter(({ kind }) => kind !== 'storage');
  if (guests.length > 0 && outsideOf(forGuests, touched, guests) !== undefined) return false;
  const forStorages = rules.filter(({ kind }) => kind === 'storage');
  const places = { ...touchedBy('', {}), storages };
  return storages.length === 0 || outsideOf(forStorages, places, []) === undefined;
}
