import { isIPv4, isIPv6 } from 'node:net';
import { anyOf, type Format, type Formats, judgedBy, matching, oneOf } from './format.js';

/** Node takes a zone (`fe80::1%eth0`) with an address, PVE does not. */
const isAddress6 = (text: string) => isIPv6(text) && !text.includes('%');

const ipv4 = judgedBy(isIPv4, 'an IPv4 address', '192.0.2.10');
const ipv6 = judgedBy(isAddress6, 'an IPv6 address', '2001:db8::10');
const ip = anyOf([ipv4, ipv6], 'an IPv4 or IPv6 address');

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const dnsName = matching(new RegExp(`^${label}(?:\\.${label})*$`), 'a DNS name', 'web01.example.com');

/** PVE takes '0' for no answer of its own parser. */
const host = judgedBy(
  (text) => text !== '0' && (dnsName.accepts(text) || ip.accepts(text)),
  'an IP address or a DNS name',
  'pve1.example.com',
);

/** An address and a prefix length between the two given, both included. */
function network(isIp: (text: string) => boolean, least: number, most: number): (text: string) => boolean {
  return (text) => {
    const [, address = '', prefix = ''] = /^([^/]+)\/(\d+)$/.exec(text) ?? [];
    return isIp(address) && prefix !== '' && Number(prefix) >= least && Number(prefix) <= most;
  };
}

const cidr4 = judgedBy(network(isIPv4, 8, 32), 'an IPv4 network, /8 to /32', '192.0.2.0/24');
const cidr6 = judgedBy(network(isAddress6, 8, 128), 'an IPv6 network, /8 to /128', '2001:db8::/64');
const cidr = anyOf([cidr4, cidr6], 'a network in CIDR notation');
const ipOrCidr = anyOf([cidr, ip], 'an IP address or a network in CIDR notation');
const alias = matching(/^(?:(?:dc|guest)\/)?[A-Za-z][A-Za-z0-9_-]+$/, "a firewall alias's name", 'dc/office');

/** Every netmask of 8 bits or more is a run of ones; PVE keeps them in a table. */
function isNetmask(text: string): boolean {
  if (!isIPv4(text)) return false;
  const bits = text
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');
  return /^1{8,}0*$/.test(bits);
}

function isVlanOrRange(text: string): boolean {
  const [, from = '', to] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const tags = [from, to ?? from].map(Number);
  return from !== '' && tags.every((tag) => tag >= 2 && tag <= 4094) && Number(to ?? from) >= Number(from);
}

/** `HOST`, `HOST:PORT`, `[IPv6]:PORT` or `IPv6.PORT`; Perl counts the letters of all languages. */
function isPortal(text: string): boolean {
  const [, bare, boxed] =
    /^(?:([\p{L}\p{N}.-]+)(?::\d+)?|\[([\p{L}\p{N}.:-]+)\](?::\d+)?)$/u.exec(text) ?? [];
  if (bare !== undefined) return true;
  if (boxed !== undefined) return !boxed.includes(':') || isAddress6(boxed);
  return isAddress6(text) || isAddress6(text.replace(/\.\d+$/, ''));
}

const dhcpOrManual: Format = oneOf(['dhcp', 'manual'], 'dhcp or manual');

export const networkFormats: Formats = {
  ip,
  ipv4,
  ipv6,
  ipv4mask: judgedBy(isNetmask, 'an IPv4 netmask', '255.255.255.0'),
  CIDR: cidr,
  CIDRv4: cidr4,
  CIDRv6: cidr6,
  FullRangeCIDR: judgedBy(
    (text) => network(isIPv4, 0, 32)(text) || network(isAddress6, 0, 128)(text),
    'a network in CIDR notation',
    '0.0.0.0/0',
  ),
  IPorCIDR: ipOrCidr,
  IPorCIDRorAlias: anyOf([ipOrCidr, alias], "an IP address, a network in CIDR notation or an alias's name"),
  address: host,
  'dns-name': dnsName,
  'lxc-ip-with-ll-iface': anyOf(
    [ip, matching(/^fe80:[0-9a-fA-F:]+%[^\s%]+$/, 'a link-local address', 'fe80::1%eth0')],
    'an IP address',
  ),
  'mac-addr': matching(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){5}$/i,
    'a unicast MAC address',
    'BC:24:11:00:00:01',
  ),
  'mac-prefix': matching(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){0,2}:?$/i,
    'the start of a unicast MAC address',
    'BC:24:11',
  ),
  'pve-bridge-id': matching(/^[\p{L}\p{M}\p{N}_.-]+$/u, "a bridge's name", 'vmbr0'),
  'pve-iface': matching(/^[a-z][a-z0-9_]{1,20}(?:[:.]\d+)?$/i, "a network interface's name", 'vmbr0'),
  'pve-ipv4-config': anyOf([cidr4, dhcpOrManual], 'an IPv4 address with its prefix length, dhcp or manual'),
  'pve-ipv6-config': anyOf(
    [cidr6, oneOf(['auto', 'dhcp', 'manual'], '')],
    'an IPv6 address with its prefix length, auto, dhcp or manual',
  ),
  'pve-storage-portal-dns': judgedBy(
    isPortal,
    'a host, with its port after a colon if need be',
    '192.0.2.10:3260',
  ),
  'pve-storage-server': host,
  'pve-vlan-id-or-range': judgedBy(isVlanOrRange, 'a VLAN tag of 2 to 4094, or a range of them', '2-100'),
};
