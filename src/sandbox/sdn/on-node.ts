import { readProperties } from '../guests/properties.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die, refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { isOnNode } from './generated-config.js';
import { running } from './running.js';

type Row = Record<string, unknown>;

/** The zone that stands for a node's own bridges. */
const LOCAL = 'localnetwork';

function zonesHere({ cluster, params }: Call): readonly string[] {
  const node = needText(params, 'node');
  return [...running(cluster, 'zones')].filter(([, zone]) => isOnNode(zone, node)).map(([id]) => id);
}

function vnetsOf(cluster: Cluster, zone: string): readonly string[] {
  return [...running(cluster, 'vnets')].filter(([, vnet]) => vnet.zone === zone).map(([id]) => id);
}

function content(call: Call): readonly Row[] {
  const zone = needText(call.params, 'zone');
  if (!running(call.cluster, 'zones').has(zone)) die(`sdn '${zone}' does not exist`);
  return vnetsOf(call.cluster, zone).map((vnet) => ({ status: 'available', statusmsg: null, vnet }));
}

/** The interfaces of running guests that are plugged into a bridge of the node. */
function portsOf(cluster: Cluster, node: string, bridge: string): readonly Row[] {
  return [...cluster.guests.values()]
    .filter((guest) => guest.node === node && guest.run !== undefined)
    .flatMap(({ vmid, kind, config }) =>
      Object.entries(config)
        .filter(([key]) => /^net\d+$/.test(key))
        .flatMap(([key, value]) => {
          const options = readProperties(String(value), 'model');
          if (options.get('bridge') !== bridge) return [];
          const tag = options.get('tag');
          const name = `${kind === 'lxc' ? 'veth' : 'tap'}${vmid}i${key.slice(3)}`;
          return [
            {
              index: key,
              name,
              vmid: String(vmid),
              ...(tag === undefined ? {} : { primary_vlan: Number(tag) }),
            },
          ];
        }),
    );
}

function bridges({ cluster, params }: Call): readonly Row[] {
  const [node, zone] = [needText(params, 'node'), needText(params, 'zone')];
  const interfaces = [...(cluster.nodes.get(node)?.interfaces ?? [])];
  const own = interfaces.filter(([, { type }]) => type === 'bridge').map(([name]) => name);
  const section = running(cluster, 'zones').get(zone);
  if (section === undefined && zone !== LOCAL) die(`zone '${zone}' does not exist`);
  return (zone === LOCAL ? own : vnetsOf(cluster, zone)).map((name) => ({
    name,
    ports: portsOf(cluster, node, name),
    vlan_filtering: running(cluster, 'vnets').get(name)?.vlanaware === 1 ? '1' : '0',
  }));
}

function refuseElsewhere(zone: Section, node: string, message: string): void {
  if (!isOnNode(zone, node)) refuseParameters({ zone: message });
}

/** The routes of an EVPN zone on a node: its own subnets, which hang on the bridges of its vnets. */
function zoneRoutes({ cluster, params }: Call): readonly Row[] {
  const [node, id] = [needText(params, 'node'), needText(params, 'zone')];
  const zone = running(cluster, 'zones').get(id) ?? refuseParameters({ zone: 'zone does not exist' });
  if (zone.type !== 'evpn') refuseParameters({ zone: 'zone is not an EVPN zone' });
  refuseElsewhere(zone, node, `zone does not exist on node ${node}`);
  const vnets = vnetsOf(cluster, id);
  return [...running(cluster, 'subnets')]
    .filter(([, { vnet }]) => vnets.includes(String(vnet)))
    .map(([subnet, { vnet }]) => ({
      ip: subnet.replace(/^[^-]+-/, '').replace(/-(\d+)$/, '/$1'),
      metric: 0,
      nexthops: [String(vnet)],
      protocol: 'connected',
    }));
}

/** The addresses that an EVPN vnet has learnt from other nodes: those of running guests there. */
function vnetAddresses({ cluster, params }: Call): readonly Row[] {
  const [node, id] = [needText(params, 'node'), needText(params, 'vnet')];
  const vnet = running(cluster, 'vnets').get(id) ?? refuseParameters({ vnet: 'vnet does not exist' });
  const name = String(vnet.zone);
  const zone =
    running(cluster, 'zones').get(name) ?? refuseParameters({ zone: `zone ${name} does not exist` });
  if (zone.type !== 'evpn') refuseParameters({ zone: `zone ${name} is not an EVPN zone.` });
  refuseElsewhere(zone, node, `zone ${name} of vnet ${id} does not exist on node ${node}`);
  return [...cluster.nodes.values()]
    .filter((other) => other.name !== node && isOnNode(zone, other.name))
    .flatMap((other) =>
      portsOf(cluster, other.name, id).flatMap(({ vmid, index }) => {
        const net = cluster.guests.get(Number(vmid))?.config[String(index)];
        const mac = /(?:=|hwaddr=)((?:[0-9A-F]{2}:){5}[0-9A-F]{2})/i.exec(String(net))?.[1];
        const ip = readProperties(String(net), 'model').get('ip')?.split('/')[0];
        return ip === undefined ? [] : [{ ip, mac, nexthop: other.ip }];
      }),
    );
}

/** A running fabric's own entry for the node, and the entries of the others. */
function fabricOn({ cluster, params }: Call): {
  readonly own: Section | undefined;
  readonly others: readonly Section[];
} {
  const [node, id] = [needText(params, 'node'), needText(params, 'fabric')];
  if (!running(cluster, 'fabrics').has(id)) die(`fabric '${id}' does not exist in configuration`);
  const entries = [...running(cluster, 'fabric-nodes').values()].filter(({ fabric_id }) => fabric_id === id);
  return {
    own: entries.find(({ node_id }) => node_id === node),
    others: entries.filter(
      ({ node_id }) => node_id !== node && cluster.nodes.get(String(node_id))?.online === true,
    ),
  };
}

function interfaces(call: Call): readonly Row[] {
  const { own } = fabricOn(call);
  const listed = Array.isArray(own?.interfaces) ? own.interfaces : [];
  const names = listed.map((text) => readProperties(String(text), 'name').get('name'));
  return names.map((name) => ({ name, state: 'up', type: 'Point-to-Point' }));
}

function neighbors(call: Call): readonly Row[] {
  const { own, others } = fabricOn(call);
  if (own === undefined) return [];
  return others.map(({ node_id }) => ({ neighbor: node_id, status: 'Up', uptime: '1h00m00s' }));
}

function routes(call: Call): readonly Row[] {
  const { own, others } = fabricOn(call);
  if (own === undefined) return [];
  return others.flatMap(({ ip, node_id }) => {
    const via = call.cluster.nodes.get(String(node_id))?.ip;
    return ip === undefined ? [] : [{ route: `${String(ip)}/32`, via: [via] }];
  });
}

const ZONES = '/nodes/{node}/sdn/zones';
const FABRIC = '/nodes/{node}/sdn/fabrics/{fabric}';

/** Handlers of the network as a node runs it. */
export const nodeNetworkHandlers: HandlerTable = {
  [`GET ${ZONES}`]: (call) => zonesHere(call).map((zone) => ({ status: 'available', zone })),
  [`GET ${ZONES}/{zone}/content`]: content,
  [`GET ${ZONES}/{zone}/bridges`]: bridges,
  [`GET ${ZONES}/{zone}/ip-vrf`]: zoneRoutes,
  'GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf': vnetAddresses,
  [`GET ${FABRIC}/interfaces`]: interfaces,
  [`GET ${FABRIC}/neighbors`]: neighbors,
  [`GET ${FABRIC}/routes`]: routes,
};
