import { mayAny } from '../access/permissions.js';
import { type Call, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, Failure } from '../server/failure.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { isInNetwork } from './addresses.js';
import { configured, running } from './running.js';

type Row = Record<string, unknown>;

/** The addresses that were given out, by `ZONE SUBNET ADDRESS`. */
const FILE = 'sdn/pve-ipam-state';

function stateOf(cluster: Cluster): Map<string, Section> {
  return sectionsOf(cluster, FILE);
}

/** A subnet as addresses are given out in it. */
interface Subnet {
  readonly zone: string;
  readonly cidr: string;
  readonly gateway: string | undefined;
}

function cidrOf(id: string): string {
  return id.replace(/^[^-]+-/, '').replace(/-(\d+)$/, '/$1');
}

function subnetsOf(cluster: Cluster, vnet: string): readonly Subnet[] {
  const section = configured(cluster, 'vnets').get(vnet) ?? die(`sdn '${vnet}' does not exist`);
  return [...configured(cluster, 'subnets')]
    .filter(([, subnet]) => subnet.vnet === vnet)
    .map(([id, subnet]) => ({
      zone: String(section.zone),
      cidr: cidrOf(id),
      gateway: textParam(subnet, 'gateway'),
    }));
}

/** The subnet of a vnet that an address lies in. */
function subnetOf(cluster: Cluster, vnet: string, ip: string): Subnet {
  const found = subnetsOf(cluster, vnet).find(({ cidr }) => isInNetwork(ip, cidr));
  return found ?? die(`can't find any subnet for ip ${ip}`);
}

const keyOf = ({ zone, cidr }: Subnet, ip: string): string => `${zone} ${cidr} ${ip}`;

/** Whether PVE's own address management serves a zone. */
function isServed(cluster: Cluster, zone: string): boolean {
  return configured(cluster, 'zones').get(zone)?.ipam === 'pve';
}

function addAddress(call: Call): void {
  const { cluster, params } = call;
  const ip = needText(params, 'ip');
  const subnet = subnetOf(cluster, needText(params, 'vnet'), ip);
  if (!isServed(cluster, subnet.zone)) return;
  const key = keyOf(subnet, ip);
  if (stateOf(cluster).has(key) || subnet.gateway === ip) die(`IP '${ip}' already exist`);
  const [mac, vmid] = [textParam(params, 'mac'), numberParam(params, 'vmid')];
  stateOf(cluster).set(key, {
    ...(mac === undefined ? {} : { mac: mac.toUpperCase() }),
    ...(vmid === undefined ? {} : { vmid }),
  });
}

/** Takes the addresses of a MAC address in a vnet back and gives them, so that they can be put back. */
function removeByMac(call: Call): ReadonlyMap<string, Section> {
  const { cluster, params } = call;
  const mac = textParam(params, 'mac')?.toUpperCase();
  const state = stateOf(cluster);
  const removed = new Map<string, Section>();
  for (const { zone, cidr } of subnetsOf(cluster, needText(params, 'vnet'))) {
    for (const [key, entry] of state) {
      if (key.startsWith(`${zone} ${cidr} `) && entry.mac === mac) removed.set(key, entry);
    }
  }
  for (const key of removed.keys()) state.delete(key);
  return removed;
}

function update(call: Call): null {
  const removed = removeByMac(call);
  try {
    addAddress(call);
  } catch (error) {
    for (const [key, entry] of removed) stateOf(call.cluster).set(key, entry);
    throw error;
  }
  return null;
}

function remove(call: Call): null {
  const { cluster, params } = call;
  const ip = needText(params, 'ip');
  const key = keyOf(subnetOf(cluster, needText(params, 'vnet'), ip), ip);
  if (!stateOf(cluster).delete(key)) die(`IP '${ip}' does not exist in IPAM DB`);
  return null;
}

/** The row of a subnet's gateway, which has an address of its own. */
function gatewayRow(subnet: Subnet, vnet: string): readonly Row[] {
  const { zone, cidr, gateway } = subnet;
  return gateway === undefined ? [] : [{ gateway: 1, ip: gateway, subnet: cidr, vnet, zone }];
}

function addressRows(cluster: Cluster, vnet: string): readonly Row[] {
  return subnetsOf(cluster, vnet).flatMap((subnet) => {
    const given = [...stateOf(cluster)].flatMap(([key, entry]): readonly Row[] => {
      const [zone, cidr, ip] = key.split(' ');
      return zone === subnet.zone && cidr === subnet.cidr ? [{ ...entry, ip, subnet: cidr, vnet, zone }] : [];
    });
    return [...gatewayRow(subnet, vnet), ...given];
  });
}

/** All addresses in zones with DHCP that PVE's own address management serves. */
function status({ cluster, caller, params }: Call): readonly Row[] {
  if (needText(params, 'ipam') !== 'pve') {
    throw new Failure(
      500,
      'Currently only PVE IPAM is supported! at /usr/share/perl5/PVE/API2/Network/SDN/Ipams.pm line 319.\n',
    );
  }
  const zones = running(cluster, 'zones');
  return [...configured(cluster, 'vnets')]
    .filter(([, { zone }]) => {
      const section = zones.get(String(zone));
      return section?.ipam === 'pve' && section.dhcp !== undefined;
    })
    .filter(([vnet, { zone }]) =>
      mayAny(cluster, caller, `/sdn/zones/${String(zone)}/${vnet}`, ['SDN.Audit', 'SDN.Allocate']),
    )
    .flatMap(([vnet]) => addressRows(cluster, vnet));
}

const ADDRESSES = '/cluster/sdn/vnets/{vnet}/ips';

/** Handlers of the addresses that PVE gives out itself. */
export const ipamHandlers: HandlerTable = {
  'GET /cluster/sdn/ipams/{ipam}/status': status,
  [`POST ${ADDRESSES}`]: (call) => {
    addAddress(call);
    return null;
  },
  [`PUT ${ADDRESSES}`]: update,
  [`DELETE ${ADDRESSES}`]: remove,
};
