import type { Caller } from '../access/caller.js';
import { applyPending } from '../guests/config.js';
import { isTemplate, label } from '../guests/guest.js';
import { readProperties } from '../guests/properties.js';
import { boot } from '../qemu/create.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Guest, Node } from '../store/model.js';
import { startTask, type TaskLog } from '../tasks/task.js';
import { hostIn } from './host.js';
import { nodeOf } from './status.js';

/** Simulated ms: until the command takes hold, for one guest to end or start, and for the machine to come up. */
const DELAY = 2000;
const GUEST_STOPS = 3000;
const GUEST_STARTS = 500;
const BOOTS = 60_000;

/** What the node does by itself runs in the name of `root@pam`. */
function rootOf(cluster: Cluster): Caller {
  return { user: cluster.users.get('root@pam'), token: undefined };
}

/** The place of a guest in the order of starting: `startup: order=N`, those without last, then by id. */
function rank(guest: Guest): number {
  const order = readProperties(String(guest.config['startup'] ?? ''), 'order').get('order');
  return order === undefined ? Number.MAX_SAFE_INTEGER : Number(order);
}

function inOrder(cluster: Cluster, node: Node, wanted: (guest: Guest) => boolean): readonly Guest[] {
  return [...cluster.guests.values()]
    .filter((guest) => guest.node === node.name && wanted(guest))
    .sort((a, b) => rank(a) - rank(b) || a.vmid - b.vmid);
}

function* stopGuests(cluster: Cluster, node: Node, log: TaskLog): Generator<number, void, void> {
  for (const guest of [...inOrder(cluster, node, ({ run }) => run !== undefined)].reverse()) {
    log(`Stopping ${label(guest)} (timeout = 180 seconds)`);
    yield GUEST_STOPS;
    guest.run = undefined;
    applyPending(guest);
  }
}

function* startGuests(cluster: Cluster, node: Node, log: TaskLog): Generator<number, void, void> {
  const wanted = inOrder(cluster, node, (guest) => guest.config['onboot'] === 1 && !isTemplate(guest));
  for (const guest of wanted) {
    if (guest.run !== undefined) continue;
    log(`Starting ${label(guest)}`);
    yield GUEST_STARTS;
    applyPending(guest);
    boot(cluster, guest);
  }
}

/** The node is up: its services run, and guests that start with it follow. */
export function bootNode(cluster: Cluster, node: Node): void {
  node.online = true;
  node.bootedAt = cluster.clock.now();
  if (node.host !== undefined) node.host.poweredOff = false;
  const start = { node: node.name, type: 'startall', id: '' };
  startTask(cluster, rootOf(cluster), start, (log) => startGuests(cluster, node, log));
}

function comeUp(cluster: Cluster, node: Node): void {
  cluster.clock.schedule(BOOTS, () => bootNode(cluster, node));
}

/** Reboot or shutdown: the guests are shut down first, then the node is gone; after a reboot it comes back. */
function command(call: Call): null {
  const { cluster } = call;
  const node = nodeOf(call);
  const reboots = needText(call.params, 'command') === 'reboot';
  cluster.clock.schedule(DELAY, () => {
    const start = { node: node.name, type: 'stopall', id: '' };
    startTask(cluster, rootOf(cluster), start, function* (log) {
      yield* stopGuests(cluster, node, log);
      cluster.clock.schedule(DELAY, () => {
        node.online = false;
        if (reboots) comeUp(cluster, node);
        else hostIn(node).poweredOff = true;
      });
    });
  });
  return null;
}

/** Wakes a node that was shut down, by the MAC address in its configuration; answers that address. */
function wake({ cluster, params }: Call): string {
  const name = needText(params, 'node');
  const node = cluster.nodes.get(name) ?? die(`node '${name}' does not exist`);
  if (name === 'localhost' || node === [...cluster.nodes.values()][0]) {
    die(`'${name}' is local node, cannot wake my self!`);
  }
  const mac = readProperties(String(node.config['wakeonlan'] ?? ''), 'mac').get('mac');
  if (mac === undefined || mac === '') die(`No wake on LAN config set for '${name}'!`);
  if (hostIn(node).poweredOff) {
    hostIn(node).poweredOff = false;
    comeUp(cluster, node);
  }
  return mac;
}

export const powerHandlers: HandlerTable = {
  'POST /nodes/{node}/status': command,
  'POST /nodes/{node}/wakeonlan': wake,
};
