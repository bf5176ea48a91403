import { type OptionTable, optionTable } from '../sections/options.js';
import { type Call, textParam } from '../server/call.js';
import { dieAt, refuseParameters } from '../server/failure.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { configured } from './running.js';

const COMMON = 'nodes mtu dns reversedns dnszone ipam';

/** The options of each type of zone (the plugins below PVE::Network::SDN::Zones). */
const OPTIONS: Readonly<Record<string, OptionTable>> = {
  simple: optionTable('', `${COMMON} dhcp`),
  vlan: optionTable('bridge', `${COMMON} bridge-disable-mac-learning`),
  qinq: optionTable('tag bridge', `${COMMON} bridge-disable-mac-learning vlan-protocol`),
  vxlan: optionTable('', `${COMMON} peers fabric vxlan-port`),
  evpn: optionTable(
    'vrf-vxlan controller',
    `${COMMON} secondary-controllers exitnodes exitnodes-local-routing exitnodes-primary advertise-subnets ` +
      'disable-arp-nd-suppression bridge-disable-mac-learning rt-import vxlan-port mac',
  ),
};

/** What a zone of a type may be told; undefined for types that are not told apart. */
export function zoneOptions({ type }: Section): OptionTable | undefined {
  return OPTIONS[String(type)];
}

const ONE_UNDERLAY = 'must have exactly one of peers / fabric defined';

type ZoneRule = (cluster: Cluster, zone: Section, id: string) => void;

const vxlanRule: ZoneRule = (_cluster, { peers, fabric }) => {
  if ((peers === undefined) === (fabric === undefined)) {
    refuseParameters({ peers: ONE_UNDERLAY, fabric: ONE_UNDERLAY });
  }
};

const evpnRule: ZoneRule = (cluster, zone, id) => {
  const name = String(zone.controller);
  const controller = configured(cluster, 'controllers').get(name);
  const file = 'Network/SDN/Zones/EvpnPlugin.pm';
  if (controller === undefined) dieAt(`controller ${name} don't exist`, file, 340);
  if (controller.type !== 'evpn') dieAt(`${name} is not a evpn controller type`, file, 342);
  const vni = String(zone['vrf-vxlan']);
  for (const [other, section] of configured(cluster, 'zones')) {
    if (other !== id && String(section['vrf-vxlan']) === vni) {
      dieAt(`vrf-vxlan ${vni} is already declared in ${other}`, file, 351);
    }
  }
  zone.mac ??= cluster.random.mac(String(cluster.options.mac_prefix ?? 'BC:24:11'));
};

const RULES: Readonly<Record<string, ZoneRule>> = { vxlan: vxlanRule, evpn: evpnRule };

/** The name servers and the address management that a zone names must be there. */
function checkServices({ cluster, params }: Call): void {
  const [dns, ipam] = [textParam(params, 'dns'), textParam(params, 'ipam')];
  const servers = sectionsOf(cluster, 'sdn/dns');
  if (dns !== undefined && !servers.has(dns)) refuseParameters({ dns: `${dns} don't exist` });
  const reverse = textParam(params, 'reversedns');
  if (reverse !== undefined && !servers.has(reverse))
    refuseParameters({ reversedns: `${reverse} don't exist` });
  if (params.dnszone !== undefined && dns === undefined) refuseParameters({ dnszone: 'missing dns server' });
  if (ipam !== undefined && !sectionsOf(cluster, 'sdn/ipams').has(ipam)) {
    refuseParameters({ ipam: `${ipam} not existing` });
  }
}

/** Refuses what PVE::API2::Network::SDN::Zones refuses of a new or changed zone. */
export function checkZone(call: Call, zone: Section, id: string): void {
  const { cluster } = call;
  const old = configured(cluster, 'zones').get(id);
  const hasSubnet = [...configured(cluster, 'subnets').keys()].some((key) => key.startsWith(`${id}-`));
  if (old !== undefined && old.ipam !== zone.ipam && hasSubnet) {
    refuseParameters({ ipam: "can't change ipam if a subnet is already defined in this zone" });
  }
  checkServices(call);
  RULES[String(zone.type)]?.(cluster, zone, id);
}
