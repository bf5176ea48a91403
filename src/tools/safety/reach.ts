import { isPlain } from '../../domain/plain.js';
import { parseTags } from '../../domain/tags.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { rowsOf } from '../fields.js';
import { type GuestFacts, guestsIn, readGuests } from '../live/index.js';
import { type ScopedGuest, type Touched, touchedBy } from '../scope/index.js';

/** A guest that a call reaches. */
export interface ReachedGuest extends ScopedGuest {
  /** Undefined for one that is not listed. */
  readonly type: GuestFacts['type'] | undefined;
  /** The call makes it. */
  readonly created: boolean;
  /** The call takes from it, or is about its backups, and leaves it as it is. */
  readonly source: boolean;
}

/** What a call reaches, as far as names tell, and the guests behind these names. */
export interface Reach {
  readonly touched: Touched;
  readonly guests: readonly ReachedGuest[];
}

/** Objects that stand for guests, which their own parameters need not name again. */
const holders: readonly (readonly [operation: RegExp, read: string])[] = [
  [/^(?:PUT|DELETE) (\/cluster\/backup\/\{id\})$/, 'GET /cluster/backup/{id}'],
  [/^(?:PUT|DELETE) (\/cluster\/ha\/rules\/\{rule\})$/, 'GET /cluster/ha/rules/{rule}'],
];

/** All guests of the cluster, those included that the scope of reads hides from the caller and not from the guard. */
export type AllGuests = (context: CallContext) => Promise<readonly GuestFacts[]>;

/** As they are now: a scope that hangs on pool and tags must not trust a cache for what goes out. */
export const freshGuests: AllGuests = async ({ whole }) =>
  guestsIn(rowsOf(await (await whole()).invoke('GET /cluster/resources', { type: 'vm' }, {})));

/** As they were a moment ago, for what is only told. */
export const recentGuests: AllGuests = ({ wholeLive }) => readGuests(wholeLive);

/** Finds what a call reaches. @param guests asked where the call has to do with guests */
export async function reachOf(
  { operation, params }: OperationCall,
  context: CallContext,
  guests: AllGuests,
): Promise<Reach> {
  const touched = touchedBy(operation, await withHeld(operation, params, context));
  if (namesNoGuest(touched)) return { touched, guests: [] };
  return { touched, guests: guestsAmong(await guests(context), touched, params) };
}

/** The guests behind the names of what is touched. @param params tell of a guest that the call is about to make */
export function guestsAmong(
  listed: readonly GuestFacts[],
  { vmids, sources, created, crowd }: Touched,
  params: Arguments,
): ReachedGuest[] {
  const names = [...vmids, ...sources];
  const named = names.map((vmid) => {
    const known = listed.find((guest) => String(guest.vmid) === vmid);
    const source = !vmids.includes(vmid);
    return known === undefined ? unlisted(vmid, created, params, source) : asReached(known, source);
  });
  if (crowd === undefined) return named;
  const together = listed
    .filter((guest) => crowd.kind === 'cluster' || guest[crowd.kind] === crowd.name)
    .filter(({ vmid }) => !crowd.except.includes(String(vmid)) && !names.includes(String(vmid)));
  return [...named, ...together.map((guest) => asReached(guest, crowd.reads))];
}

function namesNoGuest({ vmids, sources, crowd }: Touched): boolean {
  return vmids.length === 0 && sources.length === 0 && crowd === undefined;
}

async function withHeld(operation: string, params: Arguments, { whole }: CallContext): Promise<Arguments> {
  const read = holders.find(([pattern]) => pattern.test(operation))?.[1];
  if (read === undefined) return params;
  const { id, rule } = params;
  const held = await Promise.resolve((await whole()).invoke(read, { id, rule }, {})).catch(() => undefined);
  return isPlain(held) ? { ...held, ...params } : params;
}

function asReached({ vmid, type, node, pool, tags }: GuestFacts, source: boolean): ReachedGuest {
  return { vmid: String(vmid), type, node, pool, tags: parseTags(tags ?? ''), created: false, source };
}

/** A guest that the call is about to make has what the call gives it; of any other nothing is known. */
function unlisted(
  vmid: string,
  created: readonly string[],
  params: Arguments,
  source: boolean,
): ReachedGuest {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : undefined);
  const base = { vmid, type: undefined, source };
  if (!created.includes(vmid)) {
    return { ...base, node: text('node'), pool: undefined, tags: [], created: false, hidden: true };
  }
  const node = text('target') ?? text('node');
  return { ...base, node, pool: text('pool'), tags: parseTags(text('tags') ?? ''), created: true };
}
