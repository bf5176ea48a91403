import { migration } from '../../../../overrides/wizards/migration.js';
import { type NodeFacts, type Resources, readResources } from '../../live/index.js';
import { type Load, needGuest, readLoads, readStatus, shortName } from '../cluster/guest.js';
import { gib, needNode, nodeOption, nodesByRoom, room } from '../cluster/places.js';
import { needQuorum } from '../cluster/quorum.js';
import type { Desk } from '../desk.js';
import { wizard } from '../engine.js';
import { copied, type Movable, readMovable } from './movable.js';
import { landing, moveSteps } from './move.js';

/** Plans the move of one guest to another node. */
export const migrationWizard = wizard(migration, async (desk) => {
  const resources = await readResources(desk.live);
  const guest = needGuest(resources, desk.text('vmid') ?? '');
  await needQuorum(desk);
  const movable = await readMovable(desk.live, guest, resources);
  for (const block of movable.blocks) desk.block(block);
  const load = (await readLoads(desk.live)).get(guest.vmid);
  const target = chooseTarget(desk, movable, resources, load);
  desk.fact('guest', { vmid: guest.vmid, node: guest.node, running: movable.running });
  desk.fact('copied_bytes', copied(movable));
  const name = shortName(guest);
  if (target === undefined) return `Move ${name} off ${guest.node}`;
  if (target === guest.node) return `${name} is on ${target} already`;
  if (movable.allowed.includes(target)) await planMove(desk, movable, target, resources, load);
  return `Move ${name} from ${guest.node} to ${target}`;
});

/** The allowed node with the most free memory that has room for the guest. */
function chooseTarget(
  desk: Desk,
  { guest, allowed, refusals, blocks, running }: Movable,
  resources: Resources,
  load: Load | undefined,
): string | undefined {
  const need = running ? (load?.memory ?? 0) : 0;
  const others = nodesByRoom(resources).filter(({ node }) => node !== guest.node);
  const able = others.filter(({ node, memory }) => allowed.includes(node) && room(memory) >= need);
  const rest = others.filter((one) => allowed.includes(one.node) && !able.includes(one));
  const given = desk.text('target');
  const target = desk.choose('target', [...able, ...rest].map(nodeOption));
  for (const [node, why] of Object.entries(refusals)) desk.alternative(`not ${node}: ${why}`);
  if (given !== undefined && given !== guest.node)
    refuseTarget(desk, needNode(resources, given), allowed, refusals, blocks.length);
  if (target === undefined && blocks.length === 0) {
    desk.block({ by: 'offline node', reason: 'No other node is online and allowed for this guest' });
  }
  return target;
}

function refuseTarget(
  desk: Desk,
  { node, online }: NodeFacts,
  allowed: readonly string[],
  refusals: Movable['refusals'],
  blocks: number,
): void {
  if (!online) desk.block({ by: 'offline node', reason: `${node} is offline: take another target` });
  else if (!allowed.includes(node) && blocks === 0) {
    desk.block({
      by: 'target',
      reason: `PVE does not let it go to ${node}${refusals[node] === undefined ? '' : `: ${refusals[node]}`}; allowed: ${allowed.join(', ') || 'none'}`,
    });
  }
}

async function planMove(
  desk: Desk,
  movable: Movable,
  target: string,
  resources: Resources,
  load: Load | undefined,
): Promise<void> {
  const { guest, running, local } = movable;
  const status = await readStatus(desk.live, guest);
  if (typeof status.ha === 'object' && status.ha !== null && 'managed' in status.ha && status.ha.managed) {
    desk.warn('HA manages it: the task only asks HA, which moves it some seconds later');
  }
  const free = room(needNode(resources, target).memory);
  if (running && load !== undefined && load.memory > free)
    desk.block({
      by: 'no room',
      reason: `It has ${gib(load.memory)} of memory, and ${target} has ${gib(free)} free`,
    });
  const given = desk.text('target_storage');
  const found = local.length === 0 ? undefined : landing(movable, target, resources);
  if (found === null && given === undefined) {
    desk.block({
      by: 'no room',
      reason: `No storage of ${target} has room for its ${gib(copied(movable))} of local disks`,
    });
  }
  const live = desk.args.online !== false;
  moveSteps(desk, movable, { target, live, storage: given ?? found ?? undefined });
  if (guest.type === 'lxc' && running)
    desk.warn('A container does not move while it runs: it is away until it has started on the other node');
  if (guest.type === 'qemu' && running)
    desk.alternative(
      live
        ? 'offline (online: false): shut down, moved and started again'
        : 'live (online: true): it goes on meanwhile',
    );
  if (local.length > 0)
    desk.alternative('move_disk to a shared storage first: later moves then copy nothing');
}
