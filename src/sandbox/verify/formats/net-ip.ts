/**
 * Reads an address, a network, a range or an address plus a number as Perl's Net::IP does, whose messages
 * PVE's firewall hands on. IPv4 addresses may leave out quads at the end (`10.1` is 10.1.0.0).
 */

import { splitAt } from './text.js';

/** The IP version of what was read, or Net::IP's message. */
export type IpReading = { readonly version: 4 | 6 } | { readonly message: string };

class NotAnIp extends Error {}

/** Reads one element of an address list. */
export function readIp(text: string): IpReading {
  try {
    return { version: normalize(text) };
  } catch (error) {
    if (error instanceof NotAnIp) return { message: error.message };
    throw error;
  }
}

function normalize(text: string): 4 | 6 {
  const prefix = /^(\S[^\s/]*)(\/\S+)$/.exec(text);
  if (prefix) return readPrefix(prefix[1] ?? '', prefix[2] ?? '');
  const dash = text.indexOf('-', 1);
  if (dash > 0 && dash < text.length - 1)
    return readRange(text.slice(0, dash).trimEnd(), text.slice(dash + 1).trimStart());
  return versionOf(/^(.+?)\+(.+)$/.exec(text)?.[1] ?? text);
}

function readPrefix(address: string, lengths: string): 4 | 6 {
  const version = versionOf(address);
  const length = /^\/(\d+)(?:,|$)/.exec(lengths)?.[1];
  if (length !== undefined) checkPrefix(bits(address, version), Number(length));
  return version;
}

function checkPrefix(binary: string, length: number): void {
  if (length > binary.length) {
    throw new NotAnIp(`Prefix length ${length} is longer than IP address (${binary.length})`);
  }
  if (binary.slice(length).includes('1')) throw new NotAnIp(`Invalid prefix ${binary}/${length}`);
}

function readRange(from: string, to: string): 4 | 6 {
  const version = versionOf(from);
  if (versionOf(to) !== version) throw new NotAnIp('IP addresses of different length\n');
  const [begin, end] = [bits(from, version), bits(to, version)];
  if (begin > end) throw new NotAnIp(`Begin address is greater than End address ${from} - ${to}`);
  return version;
}

/** The bits of a valid address, most significant first. */
function bits(address: string, version: 4 | 6): string {
  if (version === 4) {
    const quads = address.split('.');
    return [0, 1, 2, 3]
      .map((index) =>
        Number(quads[index] ?? 0)
          .toString(2)
          .padStart(8, '0'),
      )
      .join('');
  }
  const [head = '', tail] = address.split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':').flatMap(groupBits));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const missing = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => '0'.repeat(16)), ...after].join('');
}

function groupBits(group: string): string[] {
  if (group.includes('.')) return [bits(group, 4).slice(0, 16), bits(group, 4).slice(16)];
  return [
    Number.parseInt(group || '0', 16)
      .toString(2)
      .padStart(16, '0'),
  ];
}

function versionOf(address: string): 4 | 6 {
  if (!address.includes(':')) {
    checkIpv4(address);
    return 4;
  }
  checkIpv6(address);
  return 6;
}

function checkIpv4(address: string): void {
  if (!/^[\d.]+$/.test(address)) throw new NotAnIp(`Invalid chars in IP ${address}`);
  if (address.startsWith('.')) throw new NotAnIp(`Invalid IP ${address} - starts with a dot`);
  if (address.endsWith('.')) throw new NotAnIp(`Invalid IP ${address} - ends with a dot`);
  const quads = address.split('.');
  if (quads.length > 4) throw new NotAnIp(`Invalid IP address ${address}`);
  if (address.includes('..')) throw new NotAnIp(`Empty quad in IP address ${address}`);
  const bad = quads.find((quad) => Number(quad) >= 256);
  if (bad !== undefined) throw new NotAnIp(`Invalid quad in IP address ${address} - ${bad}`);
}

function checkIpv6(address: string): void {
  const groups = splitAt(address, ':');
  const colons = address.split(':').length - 1;
  if (colons > 7) throw new NotAnIp(`Invalid number of octets ${address}`);
  groups.forEach((group, index) => {
    if (group === '' || /^[a-f\d]{1,4}$/i.test(group)) return;
    if (index === colons && 'version' in readIp(group)) return;
    throw new NotAnIp(`Invalid IP address ${address}`);
  });
  if (/^:[^:]/.test(address)) throw new NotAnIp(`Invalid address ${address} (starts with :)`);
  if (/[^:]:$/.test(address)) throw new NotAnIp(`Invalid address ${address} (ends with :)`);
  const doubles = address.match(/:(?=:)/g)?.length ?? 0;
  if (doubles > 1) throw new NotAnIp(`Invalid address ${address} (More than one :: pattern)`);
  if (doubles === 0 && groups.length + (address.includes('.') ? 1 : 0) !== 8) {
    throw new NotAnIp(`Invalid number of octets ${address}`);
  }
}
