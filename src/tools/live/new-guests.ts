import type { Plain } from '../../domain/plain.js';
import { numberField, rowsOf, textField } from '../fields.js';
import { unreadAs } from '../hints/unread.js';
import type { LiveFacts } from './facts.js';
import { type GuestFacts, guestsIn } from './guests.js';

/** As `readGuests`, with the names of guests so new that `/cluster/resources` has no name of them yet. */
export async function readNewGuests(live: LiveFacts): Promise<readonly GuestFacts[]> {
  return guestsIn(
    await withNewGuests(rowsOf(await live.read('GET /cluster/resources', { type: 'vm' })), live),
  );
}

/**
 * Rows of `/cluster/resources` with what the nodes themselves tell of guests that PVE's statistics, some seconds old,
 * have not seen: name, state and size. Nothing is asked unless there are such guests, and then only nodes that are online.
 */
export async function withNewGuests(rows: readonly Plain[], live: LiveFacts): Promise<readonly Plain[]> {
  const unseen = rows.filter(isUnseen);
  if (unseen.length === 0) return rows;
  const online = new Set(
    (await readOr(live, 'GET /nodes')).flatMap((row) => (row.status === 'online' ? row.node : [])),
  );
  const places = new Set(unseen.filter(({ node }) => online.has(node)).map(placeOf));
  const told = new Map<unknown, Plain>();
  for (const list of await Promise.all([...places].map((place) => readPlace(live, place)))) {
    for (const row of list) told.set(row.vmid, row);
  }
  return rows.map((row) => {
    const own = isUnseen(row) ? told.get(row.vmid) : undefined;
    return own === undefined ? row : { ...row, ...sightOf(own) };
  });
}

function isUnseen(row: Plain): boolean {
  return (row.type === 'qemu' || row.type === 'lxc') && textField(row, 'name') === undefined;
}

function placeOf({ node, type }: Plain): string {
  return `${String(node)} ${String(type)}`;
}

function readPlace(live: LiveFacts, place: string): Promise<Plain[]> {
  const [node, type] = place.split(' ');
  return readOr(live, `GET /nodes/{node}/${type}`, { node });
}

/** Nothing where it can't be read: the guests are then as `/cluster/resources` has them. */
async function readOr(live: LiveFacts, operation: string, params?: Plain): Promise<Plain[]> {
  return rowsOf(await live.read(operation, params).catch(unreadAs([])));
}

function sightOf(own: Plain): Plain {
  const maxcpu = numberField(own, 'cpus');
  const { name, status, maxmem, maxdisk, template } = own;
  return Object.fromEntries(
    Object.entries({ name, status, maxcpu, maxmem, maxdisk, template }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
