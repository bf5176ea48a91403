import { bulkAction } from '../../../../overrides/wizards/bulk-action.js';
import { type GuestFacts, type Resources, readResources } from '../../live/index.js';
import { shortName } from '../cluster/guest.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';
import { actions } from './actions.js';
import { planMoves } from './moves.js';
import { selectGuests } from './select.js';

/** Plans the same call for many guests: of those that are meant, the ones that need it and may be touched. */
export const bulkGuestAction = wizard(bulkAction, async (desk) => {
  const resources = await readResources(desk.live);
  const action = desk.text('action') ?? '';
  const meant = selectGuests(desk, resources, action);
  const free = meant.filter((guest) => !isKept(desk, guest));
  const planned = await plan(desk, resources, action, free);
  desk.fact('meant', meant.length);
  desk.fact('planned', planned);
  const what = action.replace('_', ' ');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${planned} of ${meant.length} guests`;
});

/** Whether the owner's settings, or the state of the guest, keep it from the plan; that is told. */
function isKept(desk: Desk, guest: GuestFacts): boolean {
  const reason = desk.kept.get(guest.vmid);
  if (reason !== undefined) desk.warn(`Left out: ${shortName(guest)}: ${reason}`);
  return reason !== undefined;
}

/** Answers how many guests the plan is about. */
async function plan(
  desk: Desk,
  resources: Resources,
  action: string,
  guests: readonly GuestFacts[],
): Promise<number> {
  if (action === 'migrate') return planMoves(desk, resources, guests);
  const one = actions[action]?.(desk, resources, guests);
  if (one === undefined) return 0;
  const needing = guests.filter((guest) => one.needless(guest) === undefined);
  for (const guest of needing) one.step(guest);
  for (const reason of new Set(guests.flatMap((guest) => one.needless(guest) ?? []))) {
    const names = guests.filter((guest) => one.needless(guest) === reason).map(shortName);
    desk.warn(`Left out, ${reason}: ${names.join(', ')}`);
  }
  return needing.length;
}
