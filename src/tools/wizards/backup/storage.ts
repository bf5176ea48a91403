import type { GuestFacts, Resources, StorageFacts } from '../../live/index.js';
import { gib, room, storageOption } from '../cluster/places.js';
import type { Desk } from '../desk.js';

/**
 * The storage for backups of guests: a backup server first, then what is shared, then the most room.
 * @param size bytes of one backup of all; a storage that has no room for it blocks the plan
 * @param kept how many of these it keeps in the end; a warning where they do not fit
 */
export function chooseStorage(
  desk: Desk,
  { storages }: Resources,
  guests: readonly GuestFacts[],
  size: number,
  kept: number,
): string {
  const nodes = [...new Set(guests.map(({ node }) => node))];
  const seen = (name: string) => storages.filter((one) => one.storage === name && one.available);
  const able = storages.filter(
    (one, index) =>
      one.available &&
      one.content.includes('backup') &&
      storages.findIndex((other) => other.storage === one.storage && other.available) === index &&
      nodes.every((node) => seen(one.storage).some((other) => other.node === node)),
  );
  const sorted = [...able].sort((a, b) => rank(b) - rank(a) || room(b.space) - room(a.space));
  const chosen = desk.choose('storage', sorted.map(storageOption));
  const taken = able.find(({ storage }) => storage === chosen);
  if (taken === undefined) blockStorage(desk, chosen, able);
  else if (taken.type !== 'pbs') tellRoom(desk, taken, taken.shared ? size : size / nodes.length, kept);
  if (taken?.shared === false)
    desk.warn(`${taken.storage} lies on the guest's own node: a backup there is lost with the node`);
  return chosen ?? '';
}

/** A backup server keeps what is the same only once, so nothing can be told of it. */
function tellRoom(desk: Desk, { storage, space }: StorageFacts, size: number, kept: number): void {
  const free = room(space);
  if (free >= size * kept) return;
  const has = `${storage} has ${gib(free)} free`;
  if (free < size) {
    desk.block({
      by: 'space',
      reason: `${has}, and one backup of all takes about ${gib(size)}: back fewer guests up (vmid, pool), or take another storage`,
      suggestion: { tool: 'list_storage', arguments: { sort: '-free' }, why: 'shows where there is room' },
    });
    return;
  }
  const fits = Math.floor(free / size);
  desk.warn(
    `${has}, and about ${gib(size * kept)} are needed in the end: ${fits} fit (keep: "keep-last=${fits}")`,
  );
}

function rank({ type, shared }: StorageFacts): number {
  return type === 'pbs' ? 2 : Number(shared);
}

function blockStorage(desk: Desk, chosen: string | undefined, able: readonly StorageFacts[]): void {
  const names = able.map(({ storage }) => storage).join(', ') || 'none';
  desk.block({
    by: 'no storage',
    reason: `${chosen === undefined ? 'No storage' : `Storage ${chosen}`} takes backups on every node concerned; there is ${names}`,
    suggestion: { tool: 'list_storage', arguments: {}, why: 'shows which storage takes content backup' },
  });
}
