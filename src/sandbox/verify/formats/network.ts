/** Addresses, names and interfaces of networks (PVE::JSONSchema, PVE::Network::SDN). */
import { isIPv4, isIPv6 } from 'node:net';
import type { TextFormat } from './kinds.js';
import { byPattern, byTest, chomp, isFalse } from './text.js';

const word = '\\p{L}\\p{M}\\p{N}\\p{Pc}';
const mailUser = `[${word}+\\-~]+(?:\\.[${word}+\\-~]+)*`;
const mailUserOnly = new RegExp(`^${mailUser}$`, 'u');
const mailAddress = new RegExp(`^${mailUser}@[a-zA-Z0-9\\-]+(?:\\.[a-zA-Z0-9\\-]+)*$`, 'u');

/** Whether the text is an IPv4 or IPv6 address without a zone. */
export function isAddress(text: string): boolean {
  return isIPv4(text) || isPlainIPv6(text);
}

function isPlainIPv6(text: string): boolean {
  return !text.includes('%') && isIPv6(text);
}

/** Whether the text is a name of dot-separated labels that neither start nor end with a hyphen. */
export function isDnsName(text: string): boolean {
  return text.split('.').every((label) => /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(label));
}

function isNetwork(
  text: string,
  isOfFamily: (address: string) => boolean,
  shortest: number,
  longest: number,
): boolean {
  const parts = /^([^/]*)\/(\d+)$/.exec(text);
  const length = Number(parts?.[2]);
  return parts !== null && isOfFamily(parts[1] ?? '') && length >= shortest && length <= longest;
}

const isNetwork4 = (text: string) => isNetwork(text, isIPv4, 8, 32);
const isNetwork6 = (text: string) => isNetwork(text, isPlainIPv6, 8, 128);
const isAnyNetwork = (text: string) => isNetwork4(text) || isNetwork6(text);
const isFullRange = (text: string) => isNetwork(text, isIPv4, 0, 32) || isNetwork(text, isPlainIPv6, 0, 128);

const isMask = (text: string) => {
  if (!isIPv4(text)) return false;
  const bits = text
    .split('.')
    .map((quad) => Number(quad).toString(2).padStart(8, '0'))
    .join('');
  return /^1*0*$/.test(bits);
};

const isInterface = (text: string) => /^[a-z][a-z0-9_]{1,20}(?:[:.]\d+)?$/i.test(text);

const vlans: TextFormat = (text) => {
  const range = /^(\d+)(?:-(\d+))?$/.exec(chomp(text));
  if (!range) return `invalid VLAN configuration '${text}'\n`;
  const [, start = '', end] = range;
  const bad = [start, end].find((tag) => tag !== undefined && (Number(tag) < 2 || Number(tag) > 4094));
  if (bad !== undefined) return `invalid VLAN tag '${bad}'\n`;
  return end !== undefined && Number(start) >= Number(end)
    ? `VLAN range must go from lower to higher tag '${text}'\n`
    : undefined;
};

const subnetId: TextFormat = (text) => {
  const [, address = '', mask = ''] = text.split('-');
  const network = text.includes('/') ? text : `${address}/${mask}`;
  return isAnyNetwork(chomp(network)) ? undefined : 'value does not look like a valid CIDR network\n';
};

const isRouteTarget = (text: string) =>
  /^\d+:\d+$/.test(text) && text.split(':').every((part) => Number(part) <= 4_294_967_295);

const isLinkLocal = (text: string) => {
  const zoned = /^(fe80:[^%]+)%(.*)$/.exec(text);
  return zoned !== null && isAddress(zoned[1] ?? '') && isInterface(zoned[2] ?? '');
};

/** Whether the text is an address or a name; Perl takes the name `0` for false. */
export function isHost(text: string): boolean {
  return !isFalse(text) && (isAddress(text) || isDnsName(text));
}

/** Whether PVE::Tools::parse_host_and_port would take the text: a host or address, with a port or without. */
export function isPortal(text: string): boolean {
  if (/^[\p{L}\p{N}\-.]+(?::\d+)?$/u.test(text)) return true;
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1];
  if (bracketed !== undefined) return isAddress(bracketed) || /^[\p{L}\p{N}\-.]+$/u.test(bracketed);
  return isPlainIPv6(text) || isPlainIPv6(text.replace(/\.\d+$/, ''));
}

/** The formats of this file, by name. */
export const networkFormats: Readonly<Record<string, TextFormat>> = {
  ip: byTest(isAddress, 'value does not look like a valid IP address'),
  ipv4: byTest(isIPv4, 'value does not look like a valid IPv4 address'),
  ipv6: byTest(isPlainIPv6, 'value does not look like a valid IPv6 address'),
  ipv4mask: (text) => (isMask(text) ? undefined : 'value does not look like a valid IP netmask\n'),
  CIDR: byTest(isAnyNetwork, 'value does not look like a valid CIDR network'),
  CIDRv4: byTest(isNetwork4, 'value does not look like a valid IPv4 CIDR network'),
  CIDRv6: byTest(isNetwork6, 'value does not look like a valid IPv6 CIDR network'),
  FullRangeCIDR: byTest(isFullRange, 'value does not look like a valid CIDR network'),
  'pve-ipv4-config': byTest(
    (text) => /^(?:dhcp|manual)$/.test(text) || isNetwork4(text),
    'value does not look like a valid ipv4 network configuration',
  ),
  'pve-ipv6-config': byTest(
    (text) => /^(?:auto|dhcp|manual)$/.test(text) || isNetwork6(text),
    'value does not look like a valid ipv6 network configuration',
  ),
  'mac-addr': byPattern(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){5}$/i,
    'value does not look like a valid unicast MAC address',
  ),
  'mac-prefix': byPattern(
    /^[a-f0-9][02468ace](?::[a-f0-9]{2}){0,2}:?$/i,
    'value is not a valid unicast MAC address prefix',
  ),
  'dns-name': byTest(isDnsName, 'value does not look like a valid DNS name'),
  'graphite-path': byTest(isDnsName, 'value does not look like a valid graphite path'),
  address: (text) =>
    isHost(chomp(text)) ? undefined : `value does not look like a valid address: ${text}\n`,
  email: byPattern(mailAddress, 'value does not look like a valid email address'),
  'email-or-username': byTest(
    (text) => mailAddress.test(text) || mailUserOnly.test(text),
    'value does not look like a valid email address or user name',
  ),
  'pve-iface': (text) =>
    isInterface(chomp(text)) ? undefined : `invalid network interface name '${text}'\n`,
  'pve-vlan-id-or-range': vlans,
  'lxc-ip-with-ll-iface': byTest(
    (text) => isLinkLocal(text) || isAddress(text),
    'value does not look like a valid IP address',
  ),
  'pve-sdn-subnet-id': subnetId,
  'pve-sdn-bgp-rt': byTest(isRouteTarget, 'value does not look like a valid bgp route-target'),
  'pve-sdn-isis-net': byPattern(
    /^[a-fA-F0-9]{2}(?:\.[a-fA-F0-9]{4}){3,9}\.[a-fA-F0-9]{2}$/,
    'value does not look like a valid isis net',
  ),
};
