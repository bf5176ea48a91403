import type { GuestFacts, Resources } from '../../live/index.js';
import { readLoads, shortName } from '../cluster/guest.js';
import { gib, needNode, room } from '../cluster/places.js';
import { needQuorum } from '../cluster/quorum.js';
import type { Desk } from '../desk.js';
import { type Movable, readMovable } from '../migration/movable.js';
import { landing, moveSteps, tellRestarts } from '../migration/move.js';
import { need } from './actions.js';

/** Plans the moves of many guests to one node; answers how many can go. @throws ToolFault where there is no such node */
export async function planMoves(
  desk: Desk,
  resources: Resources,
  guests: readonly GuestFacts[],
): Promise<number> {
  const target = needNode(resources, need(desk, 'target'));
  if (!target.online) desk.block({ by: 'offline node', reason: `${target.node} is offline` });
  await needQuorum(desk);
  const there = guests.filter(({ node }) => node === target.node);
  if (there.length > 0) desk.warn(`Left out, as they are there already: ${there.map(shortName).join(', ')}`);
  const movables = await Promise.all(
    guests
      .filter(({ node }) => node !== target.node)
      .map((guest) => readMovable(desk.live, guest, resources)),
  );
  const placed = movables.filter((movable) => {
    const why = obstacle(movable, target.node, resources);
    if (why !== undefined) desk.warn(`Left out: ${why}`);
    return why === undefined;
  });
  for (const movable of placed) {
    const storage = landing(movable, target.node, resources) ?? undefined;
    moveSteps(desk, movable, { target: target.node, live: true, storage });
  }
  const loads = await readLoads(desk.live);
  const running = placed.filter((one) => one.running);
  const wanted = running.reduce((sum, { guest }) => sum + (loads.get(guest.vmid)?.memory ?? 0), 0);
  if (wanted > room(target.memory))
    desk.warn(`They have ${gib(wanted)} of memory, and ${target.node} has ${gib(room(target.memory))} free`);
  tellRestarts(desk, placed);
  return placed.length;
}

function obstacle(movable: Movable, target: string, resources: Resources): string | undefined {
  const { guest, blocks, allowed, refusals } = movable;
  const [block] = blocks;
  if (block !== undefined) return block.reason;
  if (!allowed.includes(target)) {
    const why = refusals[target];
    return `${shortName(guest)}: PVE does not let it go to ${target}${why === undefined ? '' : `: ${why}`}`;
  }
  if (landing(movable, target, resources) === null)
    return `${shortName(guest)}: no storage of ${target} has room for its disks`;
  return undefined;
}
