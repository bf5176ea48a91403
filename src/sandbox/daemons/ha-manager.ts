import type { Caller } from '../access/caller.js';
import { disarmedMode } from '../cluster/ha-arming.js';
import { volumeKeys } from '../guests/disks.js';
import { powerHandlers as containerPower } from '../lxc/power.js';
import { powerHandlers as vmPower } from '../qemu/power.js';
import type { HandlerTable } from '../server/call.js';
import type { Spec } from '../server/spec.js';
import { findVolume } from '../storage/volumes.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import type { Guest, Section } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { guestOfService, missingVolume, placeService } from './ha-placement.js';
import type { HaService } from './state.js';

/** ms from the loss of a node until it counts as fenced and its services are recovered elsewhere. */
export const FENCING_DELAY = 120_000;

/** ms after which the node is no longer just unknown. */
const FENCE_BEGINS = 60_000;

const power: HandlerTable = { ...vmPower, ...containerPower };

/** What the manager works with. */
export interface Ground {
  readonly cluster: Cluster;
  readonly spec: Spec;
}

/** What the cluster does by itself runs in the name of `root@pam`. */
export function rootOf(cluster: Cluster): Caller {
  return { user: cluster.users.get('root@pam'), token: undefined };
}

function serviceOf(cluster: Cluster, sid: string): HaService {
  const known = cluster.ha.services.get(sid);
  if (known !== undefined) return known;
  const made: HaService = { state: 'queued', task: undefined, restarts: 0, relocations: 0 };
  cluster.ha.services.set(sid, made);
  return made;
}

/** Notes which nodes are gone and since when. */
function watchNodes({ nodes, ha, clock }: Cluster): void {
  for (const { name, online } of nodes.values()) {
    if (online) ha.lost.delete(name);
    else if (!ha.lost.has(name)) ha.lost.set(name, clock.now());
  }
}

/** Does an operation of a guest's power in the name of the manager. */
function act(
  { cluster, spec }: Ground,
  guest: Guest,
  action: string,
  params: Record<string, number>,
): string {
  const id = `POST /nodes/{node}/${guest.kind}/{vmid}/status/${action}`;
  const operation = spec.operations.find((one) => one.id === id);
  const handler = power[id];
  if (operation === undefined || handler === undefined) throw new Error(`there is no '${id}'`);
  const call = { cluster, caller: rootOf(cluster), operation };
  return String(handler({ ...call, params: { node: guest.node, vmid: guest.vmid, ...params } }));
}

/** Starts the guest; where its node lacks a volume, the task fails for that. */
function start(ground: Ground, guest: Guest): string {
  const { cluster } = ground;
  const has = (volid: string): boolean => findVolume(cluster, volid, guest.node) !== undefined;
  const missing = missingVolume(guest, has, volumeKeys(guest));
  if (missing === undefined) return act(ground, guest, 'start', {});
  const type = guest.kind === 'qemu' ? 'qmstart' : 'vzstart';
  const begin = { node: guest.node, type, id: String(guest.vmid) };
  return startTask(cluster, rootOf(cluster), begin, function* () {
    yield 100;
    throw new Error(`volume '${missing}' does not exist`);
  });
}

/** The guest is on another node from here on; what it was locked for there is over. */
function moveTo(guest: Guest, node: string): void {
  guest.node = node;
  guest.run = undefined;
  delete guest.config['lock'];
}

/** A service whose node is gone: once that is fenced, it is recovered on another one. */
function recover({ cluster }: Ground, sid: string, guest: Guest, service: HaService, wanted: string): void {
  const gone = cluster.clock.now() - (cluster.ha.lost.get(guest.node) ?? cluster.clock.now());
  if (gone < FENCE_BEGINS || wanted === 'disabled') return;
  if (gone < FENCING_DELAY) {
    service.state = 'fence';
    return;
  }
  const target = placeService(cluster, sid);
  service.state = 'recovery';
  if (target === undefined) return;
  moveTo(guest, target);
  Object.assign(service, {
    state: `request_${wanted === 'started' ? 'start' : 'stop'}`,
    task: undefined,
    restarts: 0,
  });
}

/** After a start that failed: again on the node, then on another one, then never. */
function afterFailure(ground: Ground, sid: string, guest: Guest, service: HaService, section: Section): void {
  const maxRestart = Number(section.max_restart ?? 1);
  const maxRelocate = Number(section.max_relocate ?? 1);
  service.restarts += 1;
  service.task = undefined;
  if (service.restarts <= maxRestart) return;
  const target = service.relocations < maxRelocate ? placeService(ground.cluster, sid) : undefined;
  if (target === undefined) {
    service.state = 'error';
    return;
  }
  moveTo(guest, target);
  service.relocations += 1;
  service.restarts = 0;
}

function keepStarted(ground: Ground, sid: string, guest: Guest, service: HaService, section: Section): void {
  if (guest.run !== undefined) {
    Object.assign(service, { state: 'started', task: undefined, restarts: 0, relocations: 0 });
    return;
  }
  if (service.task !== undefined) afterFailure(ground, sid, guest, service, section);
  if (service.state === 'error') return;
  service.state = 'request_start';
  service.task = start(ground, guest);
}

function keepStopped(ground: Ground, guest: Guest, service: HaService): void {
  if (guest.run === undefined) {
    Object.assign(service, { state: 'stopped', task: undefined, restarts: 0, relocations: 0 });
    return;
  }
  service.state = 'request_stop';
  service.task = act(ground, guest, 'shutdown', { timeout: 60, forceStop: 1 });
}

/** Brings one service a step nearer to what is wanted of it. */
function tend(ground: Ground, sid: string, section: Section): void {
  const { cluster } = ground;
  const guest = guestOfService(cluster, sid);
  if (guest === undefined) return;
  const service = serviceOf(cluster, sid);
  const wanted =
    section.state === undefined || section.state === 'enabled' ? 'started' : String(section.state);
  if (wanted === 'ignored') service.state = 'ignored';
  else if (cluster.ha.lost.has(guest.node)) recover(ground, sid, guest, service, wanted);
  else if (service.task !== undefined && cluster.tasks.get(service.task)?.exitstatus === undefined) return;
  else if (wanted !== 'started') keepStopped(ground, guest, service);
  else if (service.state !== 'error') keepStarted(ground, sid, guest, service, section);
}

/** Whether more than half of the nodes are there, without which the manager does nothing. */
function isQuorate({ nodes }: Cluster): boolean {
  return [...nodes.values()].filter(({ online }) => online).length * 2 > nodes.size;
}

/** One round of the HA manager (PVE::HA::Manager): none in no cluster, nor while HA is disarmed. */
export function runHaRound(ground: Ground): void {
  const { cluster } = ground;
  if (cluster.name === undefined || disarmedMode(cluster) !== undefined) return;
  watchNodes(cluster);
  const resources = sectionsOf(cluster, 'ha/resources');
  for (const sid of [...cluster.ha.services.keys()]) if (!resources.has(sid)) cluster.ha.services.delete(sid);
  if (!isQuorate(cluster)) return;
  for (const [sid, section] of resources) tend(ground, sid, section);
}
