import { PveError } from '../../client/index.js';
import type { WorldFile } from '../../sandbox/index.js';
import { accessOf } from './access.js';
import { type Ask, numberOf, type Row, rowOf, rowsOf, textOf } from './answers.js';
import type { Disguise } from './disguise.js';
import { type Firewall, groupCalls, policyCalls, setCalls } from './firewall.js';
import { guestOf } from './guest.js';
import { clusterPlans, sdnPlans } from './plans.js';
import { addressed, pool, type Rule } from './rules.js';
import { callOf, disguised, keep, sectionCalls, type WorldCall } from './sections.js';
import { storagesOf } from './storages.js';

const members: Rule = (disguise, text) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => disguise.name('interface', one))
    .join(' ');

const INTERFACE: Readonly<Record<string, Rule>> = {
  ...keep(
    'type active autostart exists families method method6 netmask netmask6 mtu priority bridge_stp bridge_fd',
  ),
  ...keep('bridge_vlan_aware bond_mode bond_miimon bond_xmit_hash_policy vlan-id ovs_tag'),
  address: addressed,
  cidr: addressed,
  gateway: addressed,
  address6: addressed,
  cidr6: addressed,
  gateway6: addressed,
  bridge_ports: members,
  slaves: members,
  'bond-primary': members,
  'vlan-raw-device': members,
  ovs_bridge: members,
  ovs_bonds: members,
  ovs_ports: members,
};

/** The options of an interface: numbers stay numbers, as the network's own operations answer them. */
function interfaceOf(disguise: Disguise, row: Row): ReturnType<typeof disguised> {
  const made = disguised(disguise, row, INTERFACE);
  for (const key of ['active', 'autostart', 'exists', 'priority', 'bridge_vlan_aware']) {
    if (made[key] !== undefined) made[key] = Number(made[key]);
  }
  return made;
}

async function nodesOf(ask: Ask, disguise: Disguise): Promise<WorldFile['nodes']> {
  const members = rowsOf(await ask('GET /cluster/status'));
  const made: WorldFile['nodes'] = {};
  for (const row of rowsOf(await ask('GET /nodes'))) {
    const node = textOf(row, 'node');
    const online = textOf(row, 'status') === 'online';
    const ip = textOf(members.find((one) => textOf(one, 'name') === node && one.type === 'node') ?? {}, 'ip');
    const network = online ? rowsOf(await ask('GET /nodes/{node}/network', { node })) : [];
    made[disguise.name('node', node)] = {
      ip: disguise.address(ip),
      online,
      ...(online
        ? {
            cpus: numberOf(row, 'maxcpu'),
            memory: numberOf(row, 'maxmem'),
            rootSize: numberOf(row, 'maxdisk'),
            rootUsed: numberOf(row, 'disk'),
            uptime: numberOf(row, 'uptime'),
          }
        : {}),
      network: Object.fromEntries(
        network.map((one) => [disguise.name('interface', textOf(one, 'iface')), interfaceOf(disguise, one)]),
      ),
    };
  }
  return made;
}

async function poolsOf(ask: Ask, disguise: Disguise): Promise<NonNullable<WorldFile['pools']>> {
  const made: NonNullable<WorldFile['pools']> = {};
  for (const row of rowsOf(await ask('GET /pools'))) {
    const poolid = textOf(row, 'poolid');
    const [whole] = rowsOf(await ask('GET /pools', { poolid }));
    const storages = rowsOf(whole?.members)
      .filter((member) => textOf(member, 'type') === 'storage')
      .map((member) => disguise.name('storage', textOf(member, 'storage')));
    made[pool(disguise, poolid)] = { storages: [...new Set(storages)] };
  }
  return made;
}

/** The network that SDN makes, as the calls that make it and give it effect. */
async function sdnCalls(ask: Ask, disguise: Disguise): Promise<WorldCall[]> {
  const calls: WorldCall[] = [];
  for (const plan of sdnPlans) calls.push(...(await sectionCalls(ask, disguise, plan)));
  for (const row of rowsOf(await ask('GET /cluster/sdn/vnets'))) {
    const vnet = textOf(row, 'vnet');
    for (const subnet of rowsOf(await ask('GET /cluster/sdn/vnets/{vnet}/subnets', { vnet }))) {
      const options = disguised(disguise, { ...subnet, subnet: subnet.cidr, type: 'subnet' }, SUBNET);
      calls.push(callOf(`POST /cluster/sdn/vnets/${disguise.name('vnet', vnet)}/subnets`, options));
    }
  }
  return calls.length === 0 ? [] : [...calls, { call: 'PUT /cluster/sdn' }];
}

const SUBNET: Readonly<Record<string, Rule>> = {
  ...keep('type snat'),
  subnet: addressed,
  gateway: addressed,
  'dhcp-range': addressed,
  'dhcp-dns-server': addressed,
};

/** Every firewall of the cluster: its own, then those of nodes, guests and virtual networks. */
async function firewallsOf(ask: Ask, disguise: Disguise, guests: readonly Row[]): Promise<WorldCall[]> {
  const cluster: Firewall = { from: '/cluster/firewall', params: {}, to: '/cluster/firewall' };
  const calls = [
    ...(await setCalls(ask, disguise, cluster)),
    ...(await groupCalls(ask, disguise)),
    ...(await policyCalls(ask, disguise, cluster)),
  ];
  for (const row of rowsOf(await ask('GET /nodes'))) {
    const node = textOf(row, 'node');
    if (textOf(row, 'status') !== 'online') continue;
    const to = `/nodes/${disguise.name('node', node)}/firewall`;
    calls.push(
      ...(await policyCalls(ask, disguise, { from: '/nodes/{node}/firewall', params: { node }, to })),
    );
  }
  for (const row of guests) {
    const [node, kind, vmid] = [textOf(row, 'node'), textOf(row, 'type'), numberOf(row, 'vmid')];
    const from = `/nodes/{node}/${kind}/{vmid}/firewall`;
    const to = `/nodes/${disguise.name('node', node)}/${kind}/${vmid}/firewall`;
    const firewall: Firewall = { from, params: { node, vmid }, to };
    calls.push(...(await setCalls(ask, disguise, firewall)), ...(await policyCalls(ask, disguise, firewall)));
  }
  for (const row of rowsOf(await ask('GET /cluster/sdn/vnets'))) {
    const vnet = textOf(row, 'vnet');
    const to = `/cluster/sdn/vnets/${disguise.name('vnet', vnet)}/firewall`;
    calls.push(
      ...(await policyCalls(ask, disguise, {
        from: '/cluster/sdn/vnets/{vnet}/firewall',
        params: { vnet },
        to,
      })),
    );
  }
  return calls;
}

const OPTIONS = keep('keyboard language console mac_prefix max_workers crs ha next-id tag-style bwlimit');

/** A cluster as a world, and which calls it refused, with the reason: what they tell is missing in the world. */
interface Recording {
  readonly world: WorldFile;
  readonly unread: readonly string[];
}

/** What a cluster may refuse without the rest being in vain: the caller may not, or this release can't. */
const BEARABLE: ReadonlySet<string> = new Set(['forbidden', 'unsupported', 'not-found', 'server']);

/** Asks for what a world can do without; refusals are noted. */
function tolerant(ask: Ask, unread: Set<string>): Ask {
  return async (operation, params) => {
    try {
      return await ask(operation, params);
    } catch (error) {
      if (!(error instanceof PveError) || !BEARABLE.has(error.kind)) throw error;
      unread.add(`${operation}: ${error.reason ?? error.message}`);
      return undefined;
    }
  };
}

/**
 * Reads a cluster and describes it as a world, with names, addresses and secrets replaced.
 * Throws where nodes, storages or guests can't be read.
 */
export async function recordWorld(ask: Ask, disguise: Disguise): Promise<Recording> {
  const unread = new Set<string>();
  const more = tolerant(ask, unread);
  const isCluster = rowsOf(await ask('GET /cluster/status')).some((row) => row.type === 'cluster');
  const nodes = await nodesOf(ask, disguise);
  const { storages, files } = await storagesOf(ask, disguise);
  const pools = await poolsOf(ask, disguise);
  const sdn = await sdnCalls(more, disguise);
  const seen = rowsOf(await ask('GET /cluster/resources', { type: 'vm' })).filter(
    (row) => textOf(row, 'status') !== 'unknown',
  );
  const guests: NonNullable<WorldFile['guests']> = {};
  for (const row of seen) guests[textOf(row, 'vmid')] = await guestOf(ask, disguise, row);
  const access = await accessOf(more, disguise);
  const calls = [...sdn, ...(await firewallsOf(more, disguise, seen))];
  const release = Number.parseInt(textOf(rowOf(await ask('GET /version')), 'version'), 10);
  for (const plan of clusterPlans(release)) calls.push(...(await sectionCalls(more, disguise, plan)));
  const options = disguised(disguise, rowOf(await more('GET /cluster/options')), OPTIONS);
  const name = isCluster ? { name: 'copy' } : {};
  const world = { ...name, options, nodes, storages, files, pools, ...access, guests, calls };
  return { world, unread: [...unread] };
}
