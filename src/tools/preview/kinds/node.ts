import type { Plain } from '../../../domain/plain.js';
import { isOn } from '../../arguments.js';
import { isUp } from '../../live/index.js';
import { type Look, textOf } from '../read/look.js';
import { counted, guestName, told } from '../read/words.js';
import type { Finding } from '../target.js';

/** Calls that stop guests and leave the node itself up. */
const onlyGuests = /\/(?:stopall|suspendall|migrateall)$/;
/** Services without which a node counts no more. */
const vital = new Set(['corosync', 'pve-cluster']);

/** A node that goes, or something of it that all on it hangs on: guests, HA, quorum, Ceph. */
export async function node(look: Look): Promise<Finding> {
  const name = look.param('node');
  const service = look.param('service');
  const [guests, resources, ring, ceph] = await Promise.all([
    look.guests(),
    look.rows('The HA resources', 'GET /cluster/ha/resources'),
    quorum(look, name),
    cephOn(look, name),
  ]);
  const there = guests.filter((one) => one.node === name);
  const running = there.filter(isUp).map(guestName);
  const managed = there.filter(({ vmid }) => resources.some(({ sid }) => textOf(sid).endsWith(`:${vmid}`)));
  const leaves = !onlyGuests.test(look.operation) && (service === '' || vital.has(service));
  const command = look.param('command');
  return {
    label: service === '' ? `Node ${name}` : `Service ${service} on node ${name}`,
    typed: name,
    lines: [
      ...(command === '' ? [] : [`command: ${command}`]),
      told('guests running there', running),
      `${counted(there.length - running.length, 'guest')} there not running.`,
      told('HA manages of them', managed.map(guestName)),
      ...(leaves ? [...ring.lines, ...ceph.lines] : []),
    ],
    facts: {
      node: name,
      running,
      ha: managed.map(guestName),
      ...(leaves ? { ...ring.facts, ...ceph.facts } : {}),
    },
  };
}

interface Part {
  readonly lines: readonly string[];
  readonly facts: Plain;
}

/** The votes there are, and those left without the node. */
async function quorum(look: Look, name: string): Promise<Part> {
  const [status, members, device] = await Promise.all([
    look.rows('The state of the cluster', 'GET /cluster/status'),
    look.rows('The votes of the nodes', 'GET /cluster/config/nodes'),
    look.object('The quorum device', 'GET /cluster/config/qdevice'),
  ]);
  if (!status.some(({ type }) => type === 'cluster')) {
    return { lines: ['There is no cluster, only this node.'], facts: {} };
  }
  const votes = (one: string) => Number(members.find((row) => row.name === one)?.quorum_votes ?? 1);
  const nodes = status.filter(({ type }) => type === 'node');
  const sum = (some: readonly Plain[]) => some.reduce((all, row) => all + votes(textOf(row.name)), 0);
  const total = sum(nodes);
  const now = sum(nodes.filter(({ online }) => isOn(online)));
  const after = sum(nodes.filter((row) => isOn(row.online) && row.name !== name));
  const removed = look.operation.startsWith('DELETE /cluster/config/nodes');
  const needed = Math.floor((removed ? total - votes(name) : total) / 2) + 1;
  const hasDevice = Object.keys(device).length > 0;
  return {
    lines: [
      `votes now: ${now} of ${total}; after: ${after}, and ${needed} are needed.`,
      ...(hasDevice ? ['A quorum device is set up, whose vote is not counted here.'] : []),
      ...(after < needed && !hasDevice
        ? [
            'Without it the cluster has NO QUORUM: nothing can be changed, and HA may fence the nodes that are left.',
          ]
        : []),
    ],
    facts: { votes_now: now, votes_after: after, votes_needed: needed },
  };
}

/** Ceph monitors and OSDs on the node. */
async function cephOn(look: Look, name: string): Promise<Part> {
  const [monitors, tree] = await Promise.all([
    look.rows('The Ceph monitors', 'GET /nodes/{node}/ceph/mon', { node: name }),
    look.object('The Ceph OSDs', 'GET /nodes/{node}/ceph/osd', { node: name }),
  ]);
  const osds = osdsIn(tree.root).filter(({ host }) => host === name);
  const here = monitors.filter(({ host }) => host === name).length;
  if (here === 0 && osds.length === 0) return { lines: [], facts: {} };
  const left = monitors.filter((one) => one.host !== name && isOn(one.quorum)).length;
  const needed = Math.floor(monitors.length / 2) + 1;
  return {
    lines: [
      `Ceph there: ${counted(here, 'monitor')}, ${counted(osds.length, 'OSD')} (${osds.map(({ name: osd }) => textOf(osd)).join(', ')}).`,
      `Ceph monitors left: ${left} of ${monitors.length}, and ${needed} are needed.`,
    ],
    facts: { ceph_monitors_left: left, ceph_osds: osds.map(({ name: osd }) => textOf(osd)) },
  };
}

/** The OSDs in Ceph's tree. */
export function osdsIn(value: unknown): Plain[] {
  if (typeof value !== 'object' || value === null) return [];
  const type: unknown = Reflect.get(value, 'type');
  const children: unknown = Reflect.get(value, 'children');
  if (type === 'osd') return [Object.fromEntries(Object.entries(value))];
  return Array.isArray(children) ? children.flatMap(osdsIn) : [];
}
