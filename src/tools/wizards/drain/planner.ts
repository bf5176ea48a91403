import { bulkAction } from '../../../../overrides/wizards/bulk-action.js';
import { drain } from '../../../../overrides/wizards/drain.js';
import { wordsOf } from '../../arguments.js';
import { rowsOf, textField } from '../../fields.js';
import { type GuestFacts, type Resources, readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { type Load, needGuest, readLoads, shortName } from '../cluster/guest.js';
import { gib, needNode, nodesByRoom, room } from '../cluster/places.js';
import { needQuorum } from '../cluster/quorum.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';
import { copied, type Movable, readMovable } from '../migration/movable.js';
import { landing, moveSteps, tellRestarts } from '../migration/move.js';

/** Plans how a node becomes empty: which guest goes where, in which order, and which stay. */
export const drainNode = wizard(drain, async (desk) => {
  const resources = await readResources(desk.live);
  const node = needNode(resources, desk.text('node') ?? '');
  if (!node.online) {
    desk.block({ by: 'offline node', reason: `${node.node} is offline: nothing can be moved off it` });
    return `Empty ${node.node}`;
  }
  await needQuorum(desk);
  warnOfQuorum(desk, resources);
  const [loads, managed] = await Promise.all([readLoads(desk.live), managedByHa(desk)]);
  const here = guestsHere(desk, resources, node.node);
  const movables = await Promise.all(here.map((guest) => readMovable(desk.live, guest, resources)));
  const landings: Landing[] = targets(desk, resources, node.node).map((one) => ({
    node: one.node,
    free: room(one.memory),
    guests: 0,
  }));
  const placed = inOrder(movables).filter((movable) => place(desk, movable, landings, loads, resources));
  tellHa(desk, placed, managed);
  tellRestarts(desk, placed);
  tellNext(desk, node.node, placed);
  desk.fact('moves', placed.length);
  desk.fact('stays', here.length - placed.length);
  desk.fact(
    'copied_bytes',
    placed.reduce((sum, movable) => sum + copied(movable), 0),
  );
  desk.fact('free_memory_after', Object.fromEntries(landings.map(({ node: name, free }) => [name, free])));
  const used = landings.filter(({ guests }) => guests > 0).map(({ node: name }) => name);
  return `Empty ${node.node}: ${placed.length} of ${here.length} guests move${used.length === 0 ? '' : ` to ${used.join(', ')}`}`;
});

/** A node that guests go to. */
interface Landing {
  readonly node: string;
  /** Bytes of memory that are left once all that was placed is there. */
  free: number;
  /** Guests placed there. */
  guests: number;
}

/** Guests that run there, and the stopped ones where that is wanted; templates stay. */
function guestsHere(desk: Desk, { guests }: Resources, node: string): readonly GuestFacts[] {
  const all = guests.filter((one) => one.node === node);
  const templates = all.filter(({ template }) => template);
  const stopped = all.filter(({ template, status }) => !template && status === 'stopped');
  const withStopped = isTrue(desk.args.include_stopped);
  const left = wordsOf(desk.args.except).map(
    (one) => needGuest({ guests, nodes: [], storages: [] }, one).vmid,
  );
  if (templates.length > 0) desk.warn(`Templates stay: ${templates.map(shortName).join(', ')}`);
  if (!withStopped && stopped.length > 0) {
    desk.warn(`Stopped guests stay: ${stopped.map(shortName).join(', ')}`);
    desk.alternative('include_stopped: true moves the stopped guests too');
    desk.ask('include_stopped');
  }
  const wanted = all.filter((one) => !one.template && (withStopped || one.status !== 'stopped'));
  const excepted = wanted.filter(({ vmid }) => left.includes(vmid));
  if (excepted.length > 0) desk.warn(`Stay, as wanted: ${excepted.map(shortName).join(', ')}`);
  return wanted.filter(({ vmid }) => !left.includes(vmid));
}

/** A switch as it was given, or as a form has it. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function targets(desk: Desk, resources: Resources, node: string) {
  const wanted = desk.text('targets')?.split(/[,;\s]+/);
  for (const name of wanted ?? []) needNode(resources, name);
  const others = nodesByRoom(resources).filter(
    (one) => one.node !== node && (wanted?.includes(one.node) ?? true),
  );
  if (others.length > 0) return others;
  throw new ToolFault('conflict', `There is no other node online that guests of ${node} could go to.`, {
    suggestions: [{ tool: 'list_nodes', arguments: {}, why: 'shows which nodes are online' }],
  });
}

/** What goes quickest first: live on shared storage, then stopped ones, copies of disks, containers that restart. */
function inOrder(movables: readonly Movable[]): readonly Movable[] {
  const rank = ({ guest, running, local }: Movable) =>
    (running && guest.type === 'lxc' ? 4 : 0) + (local.length > 0 ? 2 : 0) + (running ? 0 : 1);
  return [...movables].sort(
    (a, b) => rank(a) - rank(b) || copied(a) - copied(b) || a.guest.vmid - b.guest.vmid,
  );
}

/**
 * Puts a guest on the allowed node with the most memory left for each guest that was placed there, so that they spread;
 * false where it has to stay.
 */
function place(
  desk: Desk,
  movable: Movable,
  landings: Landing[],
  loads: ReadonlyMap<number, Load>,
  resources: Resources,
): boolean {
  const { guest, allowed, blocks, running } = movable;
  const [block] = blocks;
  if (block !== undefined) return stays(desk, block.by, block.reason, block.suggestion);
  const kept = desk.kept.get(guest.vmid);
  if (kept !== undefined) return stays(desk, 'settings', `${shortName(guest)}: ${kept}`);
  const need = running ? (loads.get(guest.vmid)?.memory ?? 0) : 0;
  const share = ({ free, guests }: Landing) => free / (guests + 1);
  const able = landings
    .filter(({ node, free }) => allowed.includes(node) && free >= need)
    .sort((a, b) => share(b) - share(a));
  const fits = able.find(({ node }) => landing(movable, node, resources) !== null);
  if (fits === undefined) {
    const why = able.length === 0 ? `${gib(need)} of memory` : `${gib(copied(movable))} of local disks`;
    return stays(desk, 'no room', `${shortName(guest)}: no allowed node has room for its ${why}`);
  }
  const target = fits.node;
  fits.free -= need;
  fits.guests += 1;
  moveSteps(desk, movable, { target, live: true, storage: landing(movable, target, resources) ?? undefined });
  return true;
}

/** A guest that can't go blocks the plan, unless it is wanted that it stays. */
function stays(
  desk: Desk,
  by: string,
  reason: string,
  suggestion?: { tool: string; arguments: object; why: string },
): false {
  if (isTrue(desk.args.leave_blocked)) desk.warn(`Stays: ${reason}`);
  else {
    desk.block({
      by,
      reason,
      ...(suggestion === undefined
        ? {}
        : { suggestion: { ...suggestion, arguments: { ...suggestion.arguments } } }),
    });
    desk.ask('leave_blocked');
  }
  return false;
}

/** What can be done where it is blocked, and what puts the guests back after the maintenance. */
function tellNext(desk: Desk, node: string, placed: readonly Movable[]): void {
  if (placed.length === 0) return;
  const { apply: _apply, confirm: _confirm, ...given } = desk.args;
  desk.instead({
    tool: drain.name,
    arguments: { ...given, leave_blocked: true },
    why: `moves the ${placed.length} that can go, and leaves the others`,
  });
  desk.later({
    tool: bulkAction.name,
    arguments: { action: 'migrate', vmids: placed.map(({ guest }) => guest.vmid).join(','), target: node },
    why: `plans their way back to ${node}`,
  });
}

function warnOfQuorum(desk: Desk, { nodes }: Resources): void {
  const online = nodes.filter((one) => one.online).length;
  if (nodes.length > 2 && online - 1 <= nodes.length / 2)
    desk.warn(
      'While this node is away the cluster has no quorum: do not take it down before the others are back',
    );
  if (nodes.length === 2) desk.warn('Of two nodes none may be away without a quorum device');
}

async function managedByHa(desk: Desk): Promise<ReadonlySet<number>> {
  const rows = rowsOf(await desk.live.read('GET /cluster/ha/resources'));
  return new Set(rows.map((row) => Number((textField(row, 'sid') ?? '').split(':')[1])));
}

function tellHa(desk: Desk, placed: readonly Movable[], managed: ReadonlySet<number>): void {
  const names = placed.filter(({ guest }) => managed.has(guest.vmid)).map(({ guest }) => shortName(guest));
  if (names.length === 0) return;
  desk.warn(`HA manages ${names.join(', ')}: their steps ask HA, which moves them some seconds later`);
  desk.alternative(
    'HA maintenance mode of the node (on its shell only) moves what HA manages and brings it back after',
  );
}
