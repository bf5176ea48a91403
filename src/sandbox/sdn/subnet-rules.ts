import { readProperties } from '../guests/properties.js';
import { optionTable } from '../sections/options.js';
import { refuseParameters } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { addressNumber, isInNetwork } from './addresses.js';
import { configured } from './running.js';

/** What a subnet may be told beside its vnet. */
export const SUBNET_OPTIONS = optionTable('', 'gateway snat dnszoneprefix dhcp-range dhcp-dns-server');

interface Range {
  readonly start: string;
  readonly end: string;
}

function rangesOf(subnet: Section): readonly Range[] {
  const given = subnet['dhcp-range'];
  const texts = Array.isArray(given) ? given : given === undefined ? [] : [String(given)];
  return texts.map((text) => {
    const range = readProperties(text, 'start-address');
    return { start: range.get('start-address') ?? '', end: range.get('end-address') ?? '' };
  });
}

function refuseRange(words: string): never {
  return refuseParameters({ 'dhcp-range': words });
}

const numberOf = (address: string): bigint => addressNumber(address) ?? 0n;

/** PVE::Network::SDN::SubnetPlugin::validate_dhcp_ranges. */
function checkRanges(subnet: Section, cidr: string): void {
  const seen: Range[] = [];
  for (const { start, end } of rangesOf(subnet)) {
    if (numberOf(start) > numberOf(end)) {
      refuseRange(`start-address ${start} must be smaller than end-address ${end}`);
    }
    if (!isInNetwork(start, cidr)) refuseRange(`start-address ${start} is not in subnet ${cidr}`);
    if (!isInNetwork(end, cidr)) refuseRange(`end-address ${end} is not in subnet ${cidr}`);
    const overlaps = seen.some(
      (other) => numberOf(start) <= numberOf(other.end) && numberOf(other.start) <= numberOf(end),
    );
    if (overlaps) refuseRange('dhcp ranges must not overlap');
    seen.push({ start, end });
  }
}

/** Refuses what PVE::Network::SDN::SubnetPlugin refuses of a new or changed subnet `cidr` of a vnet. */
export function checkSubnet(cluster: Cluster, vnet: string, subnet: Section, cidr: string): void {
  if (configured(cluster, 'vnets').get(vnet)?.vlanaware === 1) {
    refuseParameters({ vnet: "you can't add a subnet on a vlanaware vnet" });
  }
  const { gateway } = subnet;
  if (gateway !== undefined && !isInNetwork(String(gateway), cidr) && !/^[\d.]+\/32$/.test(cidr)) {
    refuseParameters({ gateway: `${gateway} is not in subnet ${cidr}` });
  }
  checkRanges(subnet, cidr);
}
