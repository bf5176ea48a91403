import { limits } from '../../../../overrides/wizards/diagnosis.js';
import { isPlain, type Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { numberField, rowsOf, textField } from '../../fields.js';
import { isUp, type NodeFacts, type Resources, readResources, share } from '../../live/index.js';
import { percent } from '../../shape/sizes.js';
import type { Shaped } from '../../shape/table.js';
import { type Load, readLoads, shortName } from '../cluster/guest.js';
import { gib, needNode } from '../cluster/places.js';
import { type Finding, shapeFindings } from './finding.js';
import { createReads } from './reads.js';
import { failedTasks } from './tasks.js';

/** Services that a node can't do without. */
const essential = new Set(['pve-cluster', 'pvedaemon', 'pveproxy', 'pvestatd']);
/** Most guests that are named as the largest. */
const MOST_GUESTS = 3;

/** Looks at all that makes a node slow or puts it at risk. @throws ToolFault where there is no such node */
export async function diagnoseNode({ node: given }: Arguments, context: CallContext): Promise<Shaped> {
  const { live, now } = context;
  const resources = await readResources(live);
  const host = needNode(resources, String(given));
  const { node } = host;
  if (!host.online) return shapeFindings(`Node ${node}`, [offline(node)], [], { online: { value: false } });
  const reads = createReads();
  const get = (name: string, path: string, more: Arguments = {}) =>
    reads.attempt(name, () => live.read(`GET /nodes/{node}/${path}`, { node, ...more }));
  const [status, services, disks, tasks, loads] = await Promise.all([
    get('status', 'status'),
    get('services', 'services'),
    get('disks', 'disks/list'),
    get('tasks', 'tasks', { errors: true, limit: 10 }),
    readLoads(live),
  ]);
  const state = isPlain(status) ? status : {};
  const findings = [
    ...load(host, state, resources, loads),
    ...room(host, resources),
    ...rowsOf(services).flatMap((row) => service(node, row)),
    ...rowsOf(disks).flatMap((row) => disk(node, row)),
    ...failedTasks(rowsOf(tasks), Math.floor(now() / 1000)),
  ];
  return shapeFindings(`Node ${node}`, findings, reads.unread, {
    cpu: { value: state.cpu ?? host.cpu ?? 0, as: 'share' },
    wait: { value: state.wait ?? 0, as: 'share' },
    memory_used: { value: host.memory.used, as: 'bytes' },
    memory: { value: host.memory.total, as: 'bytes' },
    uptime: { value: state.uptime ?? 0, as: 'seconds' },
  });
}

function offline(node: string): Finding {
  const next = { tool: 'get_cluster_status', arguments: {}, why: 'shows the cluster without it' };
  return {
    gravity: 'critical',
    topic: 'node',
    what: `${node} is offline: it has no power, no network, or hangs`,
    next,
  };
}

/** CPU, disks and memory, with the guests that take the most. */
function load(
  host: NodeFacts,
  state: Plain,
  resources: Resources,
  loads: ReadonlyMap<number, Load>,
): Finding[] {
  const { node } = host;
  const [busy, wait, used] = [
    numberField(state, 'cpu') ?? host.cpu ?? 0,
    numberField(state, 'wait') ?? 0,
    share(host.memory),
  ];
  const here = resources.guests.filter((one) => one.node === node && isUp(one));
  const largest = [...here]
    .sort((a, b) => (loads.get(b.vmid)?.memoryUsed ?? 0) - (loads.get(a.vmid)?.memoryUsed ?? 0))
    .slice(0, MOST_GUESTS);
  const given = here.reduce((sum, { vmid }) => sum + (loads.get(vmid)?.memory ?? 0), 0);
  const stats = { tool: 'get_node_stats', arguments: { node, timeframe: 'day' }, why: 'shows since when' };
  const most = { tool: 'rightsize_guests', arguments: { node }, why: 'plans what its guests can do without' };
  return [
    ...(busy < limits.cpu ? [] : [finding('warning', 'cpu', `CPU ${percent(busy)}`, stats)]),
    ...(wait < limits.wait
      ? []
      : [finding('warning', 'disk', `It waits for its disks ${percent(wait)} of the time`, stats)]),
    ...(used < limits.memory
      ? []
      : [
          finding(
            'critical',
            'memory',
            `${percent(used)} of ${gib(host.memory.total)} of memory in use, most by ${largest.map(shortName).join(', ')}`,
            most,
          ),
        ]),
    ...(given <= host.memory.total
      ? []
      : [
          finding(
            'warning',
            'memory',
            `Its running guests were given ${gib(given)} of memory, and it has ${gib(host.memory.total)}`,
            most,
          ),
        ]),
  ];
}

function room({ node, root }: NodeFacts, { storages }: Resources): Finding[] {
  const status = { tool: 'get_node_status', arguments: { node }, why: 'shows the root file system' };
  const full = share(root);
  const mine = storages.filter((one) => one.node === node);
  return [
    ...(full < limits.full
      ? []
      : [
          finding(
            full >= limits.overfull ? 'critical' : 'warning',
            'storage',
            `Its root file system is ${percent(full)} full`,
            status,
          ),
        ]),
    ...mine.flatMap(({ storage, space, available }) => {
      const next = { tool: 'get_storage_status', arguments: { node, storage }, why: 'shows the storage' };
      if (!available) return [finding('critical', 'storage', `Storage ${storage} is not available`, next)];
      const part = share(space);
      if (part < limits.full) return [];
      return [
        finding(
          part >= limits.overfull ? 'critical' : 'warning',
          'storage',
          `Storage ${storage} is ${percent(part)} full`,
          next,
        ),
      ];
    }),
  ];
}

function service(node: string, row: Plain): Finding[] {
  const [name, state] = [textField(row, 'service') ?? textField(row, 'name'), textField(row, 'state')];
  const down = name !== undefined && essential.has(name) && state !== 'running';
  if (!down && textField(row, 'active-state') !== 'failed') return [];
  const next = { tool: 'get_node_journal', arguments: { node }, why: 'shows why it does not run' };
  return [finding('warning', 'services', `Service ${name} is ${state}`, next)];
}

function disk(node: string, row: Plain): Finding[] {
  const path = textField(row, 'devpath');
  const health = textField(row, 'health');
  const left = numberField(row, 'wearout');
  const next = {
    tool: 'get_disk_smart',
    arguments: { node, disk: path },
    why: 'shows what the disk says of itself',
  };
  const failing = health !== undefined && !['PASSED', 'OK', 'UNKNOWN'].includes(health);
  return [
    ...(failing ? [finding('critical', 'disk', `Disk ${path} fails (${health}): replace it`, next)] : []),
    ...(left === undefined || left / 100 > limits.wearout
      ? []
      : [finding('warning', 'disk', `Disk ${path} has ${left} % of its life left`, next)]),
  ];
}

function finding(
  gravity: Finding['gravity'],
  topic: Finding['topic'],
  what: string,
  next: Finding['next'],
): Finding {
  return { gravity, topic, what, next };
}
