/** Addresses, ports and protocols of firewall rules (PVE::Firewall). */

import { isIPv4 } from 'node:net';
import type { TextFormat } from './kinds.js';
import { readIp } from './net-ip.js';
import { isAddress } from './network.js';
import { protocolNames, protocolNumbers, serviceNames } from './system-names.js';
import { chomp, isFalse, splitAt } from './text.js';

const aliasName = /^(?:dc\/|guest\/)?[A-Za-z][A-Za-z0-9\-_]+$/;
const longestName = 64;
const mostPorts = 15;

const icmpTypes = new Set(
  (
    'echo-reply destination-unreachable network-unreachable host-unreachable protocol-unreachable ' +
    'port-unreachable fragmentation-needed source-route-failed network-unknown host-unknown ' +
    'network-prohibited host-prohibited TOS-network-unreachable TOS-host-unreachable ' +
    'communication-prohibited host-precedence-violation precedence-cutoff source-quench redirect ' +
    'network-redirect host-redirect TOS-network-redirect TOS-host-redirect echo-request ' +
    'router-advertisement router-solicitation time-exceeded ttl-zero-during-transit ' +
    'ttl-zero-during-reassembly parameter-problem ip-header-bad required-option-missing ' +
    'timestamp-request timestamp-reply address-mask-request address-mask-reply no-route beyond-scope ' +
    'address-unreachable failed-policy reject-route packet-too-big bad-header unknown-header-type ' +
    'unknown-option neighbor-solicitation neighbour-solicitation neighbor-advertisement ' +
    'neighbour-advertisement'
  ).split(' '),
);

const conntrackHelpers = new Set([
  'amanda',
  'ftp',
  'irc',
  'netbios-ns',
  'pptp',
  'sane',
  'sip',
  'snmp',
  'tftp',
]);

const addresses: TextFormat = (text) => {
  const value = chomp(text);
  if (/^\+\S+$/.test(value)) return value.length > longestName + 1 ? 'ipset name too long\n' : undefined;
  if (aliasName.test(value)) return value.length > longestName ? 'alias name too long\n' : undefined;
  const elements = splitAt(text, ',');
  if (elements.join(',') !== text) return 'extraneous commas in list\n';
  return elementsMessage(elements, text);
};

function elementsMessage(elements: readonly string[], text: string): string | undefined {
  let version: 4 | 6 | undefined;
  for (const element of elements) {
    const reading = readIp(element);
    if ('message' in reading) return `invalid IP address: ${reading.message}\n`;
    if (version !== undefined && version !== reading.version) {
      return `detected mixed ipv4/ipv6 addresses in address list '${text}'\n`;
    }
    version = reading.version;
  }
  const hasRange = elements.some((element) => element.includes('-'));
  return hasRange && elements.length > 1 ? "you can't use a range in a list\n" : undefined;
}

/** How many numbers a port or range counts for, or why it is not valid. */
function countPorts(item: string): number | string {
  const [, first = '', last] = /^([0-9]+)(?::([0-9]+))?$/.exec(chomp(item)) ?? [];
  const bad = [first, last].find((port) => Number(port) > 65535);
  if (bad !== undefined) return `invalid port '${bad}'\n`;
  if (last === undefined) return 1;
  if (Number(first) <= Number(last)) return 2;
  return `backwards range '${first}:${last}' not allowed, did you mean '${last}:${first}'?\n`;
}

function ports(allowsIcmp: boolean): TextFormat {
  return (text) => {
    const items = splitAt(text, ',');
    if (items.join(',') !== text) return 'extraneous commas in list\n';
    let count = 0;
    let hasIcmp = false;
    for (const item of items) {
      const isNumeric = /^[0-9]+(?::[0-9]+)?\n?$/.test(item);
      const isIcmp = !isNumeric && allowsIcmp && icmpTypes.has(item);
      if (!isNumeric && !isIcmp && !serviceNames.has(item)) return `invalid port '${item}'\n`;
      const counted = isNumeric ? countPorts(item) : 0;
      if (typeof counted === 'string') return counted;
      count += counted;
      hasIcmp ||= isIcmp;
    }
    if (hasIcmp && count > 0) return 'ICMP ports not allowed in port range\n';
    return count > mostPorts ? 'too many entries in port list (> 15 numbers)\n' : undefined;
  };
}

const addressOrNetwork: TextFormat = (text) => {
  const value = chomp(text);
  const parts = /^([^/]*)(?:\/(\d+))?$/.exec(value);
  if (!parts || !isAddress(parts[1] ?? '')) {
    return 'value does not look like a valid IP address or CIDR network\n';
  }
  const bits = isIPv4(parts[1] ?? '') ? 32 : 128;
  const length = Number(parts[2] ?? 0);
  return length > bits ? `Prefix length ${length} is longer than IP address (${bits})\n` : undefined;
};

// PVE's message names the place in its own source, as its newline is missing there.
const helpers: TextFormat = (text) => {
  const bad = splitAt(text, ',').find((name) => !conntrackHelpers.has(name));
  return bad === undefined
    ? undefined
    : `unknown helper ${bad} at /usr/share/perl5/PVE/Firewall.pm line 1167.\n`;
};

/** The formats of this file, by name. */
export const firewallFormats: Readonly<Record<string, TextFormat>> = {
  IPorCIDR: addressOrNetwork,
  IPorCIDRorAlias: (text) => (aliasName.test(chomp(text)) ? undefined : addressOrNetwork(text)),
  'pve-fw-addr-spec': addresses,
  'pve-fw-sport-spec': ports(false),
  'pve-fw-dport-spec': ports(true),
  'pve-fw-protocol-spec': (text) =>
    isFalse(text) || protocolNames.has(text) || protocolNumbers.has(text)
      ? undefined
      : `unknown protocol '${text}'\n`,
  'pve-fw-icmp-type-spec': (text) =>
    text === '' || icmpTypes.has(text) ? undefined : `invalid icmp-type value '${text}'\n`,
  'pve-fw-conntrack-helper': helpers,
};
