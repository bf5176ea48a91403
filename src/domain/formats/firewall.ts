import { isIPv6 } from 'node:net';
import { splitList } from '../list.js';
import { type Formats, judgedBy, matching } from './format.js';

const named = /^(?:\+\S+|(?:(?:dc|guest)\/)?[A-Za-z][A-Za-z0-9_-]+)$/;

/** Connection tracking helpers, a table of PVE/Firewall.pm. */
const helpers = ['amanda', 'ftp', 'irc', 'netbios-ns', 'pptp', 'sane', 'sip', 'snmp', 'tftp'];

/** An address as Net::IP reads it: IPv4 may be cut short (`10` or `10.0/16`). */
function isAddress(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  if (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) return false;
  const quads = address.split('.');
  return (
    isIPv6(address) || (quads.length <= 4 && quads.every((quad) => /^\d+$/.test(quad) && Number(quad) <= 255))
  );
}

function isAddressOrRange(text: string): boolean {
  const ends = text.trim().split(/\s*-\s*/);
  return ends.length <= 2 && ends.every(isAddress);
}

/** An alias, `+ipset`, or addresses, networks and ranges separated by commas. */
function isAddressSpec(text: string): boolean {
  return text === '' || named.test(text) || text.split(',').every(isAddressOrRange);
}

/** Names of services are in the node's /etc/services. */
function isPort(text: string): boolean {
  const ends = text.split(':');
  const inRange = ends.every((end) => /^\d+$/.test(end) && Number(end) <= 65_535);
  return (ends.length <= 2 && inRange) || /^[A-Za-z0-9]*[A-Za-z][A-Za-z0-9_.+/-]*$/.test(text.trim());
}

const ports = judgedBy(
  (text) => text.split(',').every(isPort),
  'ports, from:to ranges or names of services, separated by commas',
  '80,443,8000:8010',
);

function isProtocol(text: string): boolean {
  return (
    text === '' || (/^\d+$/.test(text) && Number(text) <= 255) || /^[A-Za-z][A-Za-z0-9.+/-]*$/.test(text)
  );
}

export const firewallFormats: Formats = {
  'pve-fw-addr-spec': judgedBy(
    isAddressSpec,
    'an alias, +ipset, or addresses, networks and ranges separated by commas',
    '10.0.0.0/8,192.0.2.1-192.0.2.9',
  ),
  'pve-fw-conntrack-helper': judgedBy(
    (text) => splitList(text).length > 0 && splitList(text).every((name) => helpers.includes(name)),
    `some of ${helpers.join(', ')}`,
    'ftp,tftp',
  ),
  'pve-fw-dport-spec': ports,
  'pve-fw-icmp-type-spec': matching(
    /^(?:[a-zA-Z][a-zA-Z-]*|\d+\/\d+)?$/,
    "an ICMP type's name",
    'echo-request',
  ),
  'pve-fw-protocol-spec': judgedBy(isProtocol, "an IP protocol's name or number", 'tcp'),
  'pve-fw-sport-spec': ports,
};
