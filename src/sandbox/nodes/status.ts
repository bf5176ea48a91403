import { isShown } from '../access/visibility.js';
import { memoryOf } from '../guests/status.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import type { Cluster } from '../store/cluster.js';
import type { Node } from '../store/model.js';

type Row = Record<string, unknown>;

/** The node that a call below `/nodes/{node}` is about; the dispatcher has made sure that it is there. */
export function nodeOf(call: Call): Node {
  const name = needText(call.params, 'node');
  const node = call.cluster.nodes.get(name) ?? [...call.cluster.nodes.values()][0];
  if (node === undefined) throw new Error('the cluster has no node');
  return node;
}

function uptimeOf(cluster: Cluster, node: Node): number {
  return Math.floor((cluster.clock.now() - node.bootedAt) / 1000);
}

/** The running guests of a node: how many, and the bytes of memory that they take of the host. */
export interface GuestLoad {
  running: number;
  memory: number;
}

/** What the running guests take of each node that has any, by its name: a third of the memory they were given. */
export function guestLoads(cluster: Cluster): ReadonlyMap<string, GuestLoad> {
  const loads = new Map<string, GuestLoad>();
  for (const guest of cluster.guests.values()) {
    if (guest.run === undefined) continue;
    const load = loads.get(guest.node) ?? { running: 0, memory: 0 };
    loads.set(guest.node, load);
    load.running += 1;
    load.memory += Math.round(memoryOf(guest) / 3);
  }
  return loads;
}

const UNLOADED: GuestLoad = { running: 0, memory: 0 };

function memoryUsed(node: Node, { memory }: GuestLoad): number {
  return Math.min(node.memoryUsed + memory, node.memory);
}

function cpuLoad(node: Node, { running }: GuestLoad): number {
  return Number(Math.min(0.95, 0.02 + (running * 0.08) / node.cpus).toFixed(6));
}

/** What a node's row has in `/nodes` and `/cluster/resources` for one who may see it. */
export function nodeMeasures(cluster: Cluster, node: Node, loads: ReadonlyMap<string, GuestLoad>): Row {
  if (!node.online) return {};
  const load = loads.get(node.name) ?? UNLOADED;
  return {
    cpu: cpuLoad(node, load),
    disk: node.rootUsed,
    maxcpu: node.cpus,
    maxdisk: node.rootSize,
    maxmem: node.memory,
    mem: memoryUsed(node, load),
    uptime: uptimeOf(cluster, node),
  };
}

/** What anyone sees of a node. */
export function bareNode(node: Node): Row {
  const status = node.online ? 'online' : 'offline';
  return { id: `node/${node.name}`, level: '', node: node.name, status, type: 'node' };
}

function listNodes({ cluster, caller }: Call): readonly Row[] {
  const loads = guestLoads(cluster);
  return [...cluster.nodes.values()].map((node) => ({
    ...bareNode(node),
    ssl_fingerprint: node.fingerprint,
    ...(isShown(cluster, caller, `/nodes/${node.name}`, ['Sys.Audit'])
      ? nodeMeasures(cluster, node, loads)
      : {}),
  }));
}

function nodeStatus(call: Call): Row {
  const { cluster } = call;
  const node = nodeOf(call);
  const load = guestLoads(cluster).get(node.name) ?? UNLOADED;
  const used = memoryUsed(node, load);
  const kernel = {
    machine: 'x86_64',
    release: '6.17.4-2-pve',
    sysname: 'Linux',
    version: '#1 SMP PREEMPT_DYNAMIC PMX 6.17.4-2',
  };
  return {
    'boot-info': { mode: 'legacy-bios' },
    cpu: cpuLoad(node, load),
    cpuinfo: {
      cores: node.cpus,
      cpus: node.cpus,
      family: '6',
      flags:
        'fpu vme de pse tsc msr pae mce cx8 apic sep mtrr pge mca cmov pat pse36 clflush mmx fxsr sse sse2 ht',
      hvm: '1',
      mhz: '2100.000',
      model: node.cpuModel,
      sockets: 1,
      user_hz: 100,
      vendor: node.cpuModel.startsWith('AMD') ? 'AuthenticAMD' : 'GenuineIntel',
    },
    'current-kernel': kernel,
    idle: 0,
    ksm: { shared: 0 },
    kversion: `Linux ${kernel.release} ${kernel.version}`,
    loadavg: ['0.41', '0.38', '0.35'],
    memory: {
      available: node.memory - used,
      free: Math.round((node.memory - used) * 0.8),
      total: node.memory,
      used,
    },
    pveversion: `pve-manager/${cluster.version.version}/${cluster.version.repoid}`,
    rootfs: {
      avail: node.rootSize - node.rootUsed,
      free: node.rootSize - node.rootUsed,
      total: node.rootSize,
      used: node.rootUsed,
    },
    swap: { free: 0, total: 0, used: 0 },
    uptime: uptimeOf(cluster, node),
    wait: 0,
  };
}

export const nodeStatusHandlers: HandlerTable = {
  'GET /nodes': listNodes,
  'GET /nodes/{node}/status': nodeStatus,
  'GET /nodes/{node}/version': ({ cluster }) => cluster.version,
};
