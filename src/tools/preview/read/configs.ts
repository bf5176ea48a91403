import type { Plain } from '../../../domain/plain.js';
import type { GuestFacts } from '../../live/index.js';
import type { Look } from './look.js';
import { counted } from './words.js';

/** Most guests whose configuration is read for one preview, and how many at once. */
const MOST = 200;
const AT_ONCE = 8;

/** A guest with its configuration. */
interface Configured {
  readonly guest: GuestFacts;
  readonly config: Plain;
}

/** The configurations of guests, the first 200 of them; the preview says how many were left out. */
export async function configsOf(look: Look, guests: readonly GuestFacts[]): Promise<Configured[]> {
  const left = guests.length - MOST;
  if (left > 0) look.miss(`${counted(left, 'guest')} more were not looked at: only the first ${MOST} are.`);
  return inTurns(guests.slice(0, MOST), async (guest) => ({
    guest,
    config: await look.object(
      `The configuration of guest ${guest.vmid}`,
      `GET /nodes/{node}/${guest.type}/{vmid}/config`,
      { node: guest.node, vmid: guest.vmid },
    ),
  }));
}

/** Guests of which an option whose name fits has a value that fits. */
export function having(all: readonly Configured[], option: RegExp, value: RegExp): GuestFacts[] {
  return all
    .filter(({ config }) =>
      Object.entries(config).some(([name, given]) => option.test(name) && value.test(String(given))),
    )
    .map(({ guest }) => guest);
}

/** Works on all items, a few at a time. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  }
  return done;
}

/** A text for use in a regular expression. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Matches `bridge=NAME` in a network device. */
export function onBridge(name: string): RegExp {
  return new RegExp(`(?:^|,)bridge=${literal(name)}(?:,|$)`);
}
