import { readProperties } from '../guests/properties.js';
import { splitList } from '../server/call.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import type { Guest, Section } from '../store/model.js';

/** The guest that a service id (`vm:100`) stands for. */
export function guestOfService(cluster: Cluster, sid: string): Guest | undefined {
  return cluster.guests.get(Number(sid.split(':')[1]));
}

function rulesFor(cluster: Cluster, sid: string, type: string): readonly Section[] {
  return [...sectionsOf(cluster, 'ha/rules').values()].filter(
    (rule) => rule.type === type && rule.disable !== 1 && splitList(String(rule.resources)).includes(sid),
  );
}

/** The priority of each node that a rule names: `pve1:2,pve2`. */
function prioritiesOf(rule: Section): ReadonlyMap<string, number> {
  const nodes = splitList(String(rule.nodes)).map((entry) => entry.split(':'));
  return new Map(nodes.map(([node = '', priority = '0']) => [node, Number(priority)]));
}

/** How much a service wants to be on a node: a strict rule forbids nodes that it does not name. */
function wish(cluster: Cluster, sid: string, node: string): number | undefined {
  let best = 0;
  for (const rule of rulesFor(cluster, sid, 'node-affinity')) {
    const priority = prioritiesOf(rule).get(node);
    if (priority === undefined && rule.strict === 1) return undefined;
    if (priority !== undefined) best = Math.max(best, priority + 1);
  }
  return best;
}

/** Whether a service that must be kept apart from this one is on the node. */
function isTaken(cluster: Cluster, sid: string, node: string): boolean {
  return rulesFor(cluster, sid, 'resource-affinity')
    .filter(({ affinity }) => affinity === 'negative')
    .flatMap((rule) => splitList(String(rule.resources)))
    .some((other) => other !== sid && guestOfService(cluster, other)?.node === node);
}

function servicesOn(cluster: Cluster, node: string): number {
  return [...sectionsOf(cluster, 'ha/resources').keys()].filter(
    (sid) => guestOfService(cluster, sid)?.node === node,
  ).length;
}

/** The node that a service is best moved to: where its rules want it, then where the fewest others are. */
export function placeService(cluster: Cluster, sid: string): string | undefined {
  const from = guestOfService(cluster, sid)?.node;
  const places = [...cluster.nodes.values()].flatMap(({ name, online }) => {
    const priority = wish(cluster, sid, name);
    const fits = online && name !== from && priority !== undefined && !isTaken(cluster, sid, name);
    return fits ? [{ name, priority, load: servicesOn(cluster, name) }] : [];
  });
  return places.sort((a, b) => b.priority - a.priority || a.load - b.load)[0]?.name;
}

/** Volumes that the guest names and its node does not have, in the way of its start. */
export function missingVolume(
  guest: Guest,
  has: (volid: string) => boolean,
  keys: readonly string[],
): string | undefined {
  return keys
    .map((key) => readProperties(String(guest.config[key] ?? ''), 'file'))
    .map((properties) => properties.get('file') ?? properties.get('volume') ?? '')
    .find((volid) => volid.includes(':') && !has(volid));
}
