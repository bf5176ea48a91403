import type { FactName } from '../../../../overrides/hints/index.js';
import { unreadAs } from '../unread.js';
import { clusterFacts } from './cluster.js';
import type { Case, Fact, FactReader } from './fact.js';
import { guestFacts } from './guests.js';
import { storageFacts } from './storages.js';

const readers: Readonly<Record<FactName, FactReader>> = { ...guestFacts, ...storageFacts, ...clusterFacts };

/** Reads what a rule wants to know. What can't be read is left out: the failure counts more. */
export async function readFacts(
  names: readonly FactName[],
  about: Case,
): Promise<ReadonlyMap<FactName, Fact>> {
  const read = await Promise.all(
    names.map(async (name) => [name, await readers[name](about).catch(unreadAs(undefined))] as const),
  );
  return new Map(read.flatMap(([name, fact]) => (fact === undefined ? [] : [[name, fact] as const])));
}
