import type { Cluster } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { configured, type Part, running } from './running.js';

/** Which state of the network a file is made from. */
export type State = 'configured' | 'running';

function partOf(cluster: Cluster, state: State, part: Part): ReadonlyMap<string, Section> {
  return state === 'running' ? running(cluster, part) : configured(cluster, part);
}

/** Whether a zone (or whatever else names nodes) is there on a node. */
export function isOnNode(section: Section, node: string): boolean {
  const nodes = String(section.nodes ?? '');
  return nodes === '' || nodes.split(/[,;\s]+/).includes(node);
}

function bridge(cluster: Cluster, state: State, vnet: string, zone: Section): readonly string[] {
  const lines = [`auto ${vnet}`, `iface ${vnet}`];
  for (const [id, subnet] of partOf(cluster, state, 'subnets')) {
    const mask = /-(\d+)$/.exec(id)?.[1];
    if (subnet.vnet === vnet && subnet.gateway !== undefined)
      lines.push(`\taddress ${subnet.gateway}/${mask}`);
  }
  const ports = zone.type === 'simple' ? 'none' : `${String(zone.bridge ?? `${String(zone.type)}_${vnet}`)}`;
  lines.push(`\tbridge_ports ${ports}`, '\tbridge_stp off', '\tbridge_fd 0');
  if (zone.mtu !== undefined) lines.push(`\tmtu ${zone.mtu}`);
  if (lines.some((line) => line.startsWith('\taddress'))) lines.push('\tip-forward on');
  return [...lines, ''];
}

/** `/etc/network/interfaces.d/sdn` of a node: one bridge for each vnet of its zones; empty without any. */
export function interfacesFile(cluster: Cluster, state: State, node: string, version: number): string {
  const zones = partOf(cluster, state, 'zones');
  const bridges = [...partOf(cluster, state, 'vnets')].flatMap(([vnet, section]) => {
    const zone = zones.get(String(section.zone));
    return zone === undefined || !isOnNode(zone, node) ? [] : bridge(cluster, state, vnet, zone);
  });
  return bridges.length === 0 ? '' : `${[`#version:${version}`, '', ...bridges].join('\n')}`;
}

const FRR_HEAD = (node: string): readonly string[] => [
  'frr version 10.4.1',
  'frr defaults datacenter',
  `hostname ${node}`,
  'log syslog informational',
  'service integrated-vtysh-config',
  '!',
];

function router(id: string, fabric: Section): readonly string[] {
  if (fabric.protocol === 'ospf') return ['router ospf', ` ospf router-id ${id}`, 'exit', '!'];
  return [`router ${String(fabric.protocol)} ${id}`, 'exit', '!'];
}

/** Whether a state of the network needs a routing daemon. */
export function needsRouting(cluster: Cluster, state: State): boolean {
  return partOf(cluster, state, 'controllers').size > 0 || partOf(cluster, state, 'fabrics').size > 0;
}

/** `/etc/frr/frr.conf` of a node. */
export function routingFile(cluster: Cluster, state: State, node: string): string {
  const fabrics = [...partOf(cluster, state, 'fabrics')].flatMap(([id, fabric]) => router(id, fabric));
  const controllers = [...partOf(cluster, state, 'controllers')]
    .filter(([, section]) => section.asn !== undefined)
    .flatMap(([, section]) => [`router bgp ${String(section.asn)}`, 'exit', '!']);
  return [...FRR_HEAD(node), ...controllers, ...fabrics, 'line vty', '!', ''].join('\n');
}
