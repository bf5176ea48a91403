import { drain } from '../../../../overrides/wizards/drain.js';
import { rowsOf, textField } from '../../fields.js';
import { type GuestFacts, type Resources, readResources } from '../../live/index.js';
import { ToolFault } from '../../result.js';
import { type Load, readLoads, shortName } from '../cluster/guest.js';
import { gib, needNode, nodesByRoom, room } from '../cluster/places.js';
import { needQuorum } from '../cluster/quorum.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';
import { copied, type Movable, readMovable } from '../migration/movable.js';
import { landing, moveSteps } from '../migration/move.js';

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
  const free = new Map(targets(desk, resources, node.node).map((one) => [one.node, room(one.memory)]));
  const placed = inOrder(movables).filter((movable) => place(desk, movable, free, loads, resources));
  tellHa(desk, placed, managed);
  desk.fact('moves', placed.length);
  desk.fact('stays', here.length - placed.length);
  desk.fact(
    'copied_bytes',
    placed.reduce((sum, movable) => sum + copied(movable), 0),
  );
  desk.fact('free_memory_after', Object.fromEntries(free));
  return `Empty ${node.node}: ${placed.length} of ${here.length} guests move to ${[...free.keys()].join(', ') || 'no other node'}`;
});

/** Guests that run there, and the stopped ones where that is wanted; templates stay. */
function guestsHere(desk: Desk, { guests }: Resources, node: string): readonly GuestFacts[] {
  const all = guests.filter((one) => one.node === node);
  const templates = all.filter(({ template }) => template);
  const stopped = all.filter(({ template, status }) => !template && status === 'stopped');
  const withStopped = desk.args.include_stopped === true || desk.args.include_stopped === 'true';
  if (templates.length > 0) desk.warn(`Templates stay: ${templates.map(shortName).join(', ')}`);
  if (!withStopped && stopped.length > 0) {
    desk.warn(`Stopped guests stay: ${stopped.map(shortName).join(', ')}`);
    desk.alternative('include_stopped: true moves the stopped guests too');
    desk.ask('include_stopped');
  }
  return all.filter((one) => !one.template && (withStopped || one.status !== 'stopped'));
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

/** Puts a guest on the allowed node with the most memory left; false where it has to stay. */
function place(
  desk: Desk,
  movable: Movable,
  free: Map<string, number>,
  loads: ReadonlyMap<number, Load>,
  resources: Resources,
): boolean {
  const { guest, allowed, blocks, running } = movable;
  const [block] = blocks;
  if (block !== undefined) return stays(desk, block.by, block.reason, block.suggestion);
  const need = running ? (loads.get(guest.vmid)?.memory ?? 0) : 0;
  const byRoom = [...free].sort(([, a], [, b]) => b - a);
  const able = byRoom.filter(([node, left]) => allowed.includes(node) && left >= need);
  const fits = able.find(([node]) => landing(movable, node, resources) !== null);
  if (fits === undefined) {
    const why = able.length === 0 ? `${gib(need)} of memory` : `${gib(copied(movable))} of local disks`;
    return stays(desk, 'no room', `${shortName(guest)}: no allowed node has room for its ${why}`);
  }
  const [target, left] = fits;
  free.set(target, left - need);
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
  const accepted = desk.args.leave_blocked === true || desk.args.leave_blocked === 'true';
  if (accepted) desk.warn(`Stays: ${reason}`);
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
