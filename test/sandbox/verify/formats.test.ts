import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../../src/sandbox/verify/index.js';
import { parametersOf, schemasIn } from './support.js';

test.each(['7.4', '8.4', '9.2'])('every format that PVE %s names is known', (release) => {
  const schemas = [...parametersOf(release).values()].flatMap((parameters) => [...schemasIn(parameters)]);
  const names = schemas.flatMap(({ format }) => (typeof format === 'string' ? [format] : []));
  const unknown = new Set(names.filter((name) => !isKnown(name)));
  expect([...unknown]).toEqual([]);
  expect(new Set(names).size).toBeGreaterThan(100);
});

function isKnown(name: string): boolean {
  try {
    checkFormat(name, 'x');
    return true;
  } catch {
    return false;
  }
}

test('an unknown format is an error of the caller', () => {
  expect(() => checkFormat('pve-nosuch', 'x')).toThrow("undefined format 'pve-nosuch'");
});

describe('a value', () => {
  test.each<[format: string, value: string]>([
    ['pve-node', 'pve-1'],
    ['pve-storage-id', 'local-lvm'],
    ['pve-poolid', 'a/b/c'],
    ['pve-userid', 'alice@pve'],
    ['pve-tokenid', 'alice@pve!ci'],
    ['pve-iface', 'vmbr0.5'],
    ['storage-pair-list', 'local:second'],
    ['ipv4mask', '255.255.240.0'],
    ['ipv6', 'fe80::1'],
    ['CIDRv6', '2001:db8::/32'],
    ['FullRangeCIDR', '0.0.0.0/0'],
    ['pve-storage-portal-dns', '[::1]:3260'],
    ['pve-storage-portal-dns', 'fe80::1.3260'],
    ['lxc-ip-with-ll-iface', 'fe80::1%eth0'],
    ['pve-vlan-id-or-range-list', '2-10 20'],
    ['pve-fw-addr-spec', '10.0.0.1-10.0.0.9'],
    ['pve-fw-addr-spec', '10.0.0.0/8,192.168.1.1'],
    ['pve-fw-addr-spec', '+dc/set1'],
    ['pve-fw-dport-spec', 'http,8000:8010'],
    ['pve-fw-dport-spec', 'echo-request'],
    ['pve-fw-protocol-spec', 'ipv6-icmp'],
    ['IPorCIDRorAlias', 'guest/web'],
    ['pve-calendar-event', 'mon,wed..fri 02:00/15'],
    ['pve-calendar-event', '*-1..7 0,30'],
    ['pve-cpuset', '0-3,8'],
    ['pve-startup-order', 'order=1,up=30'],
    ['pve-dir-override', 'iso=images/iso'],
    ['pve-storage-zfs-blocksize', '16k'],
    ['pve-ct-timezone', 'Europe/Vienna'],
    ['pve-command-batch', '[{"path":"/status","method":"GET"}]'],
    ['pem-string', 'x\n-----BEGIN KEY-----\nQUJD\n-----END KEY-----\n'],
    ['disk-size', '1.5G'],
  ])('%s takes %s', (format, value) => {
    expect(checkFormat(format, value)).toBeUndefined();
  });

  test.each<[format: string, value: string, message: string]>([
    ['pve-poolid', 'a/b/c/d', "pool name 'a/b/c/d' contains invalid characters\n"],
    ['pve-userid', 'ab', "user name 'ab' is too short\n"],
    ['ipv4mask', '255.0.255.0', 'value does not look like a valid IP netmask\n'],
    [
      'pve-fw-addr-spec',
      '10.0.0.1,fe80::1',
      "detected mixed ipv4/ipv6 addresses in address list '10.0.0.1,fe80::1'\n",
    ],
    ['pve-fw-addr-spec', '10.0.0.1-10.0.0.2,10.0.0.3', "you can't use a range in a list\n"],
    ['pve-fw-addr-spec', '10.0.0.1,', 'extraneous commas in list\n'],
    [
      'pve-fw-addr-spec',
      '10.0.0.0/33',
      'invalid IP address: Prefix length 33 is longer than IP address (32)\n',
    ],
    ['pve-fw-dport-spec', '90:80', "backwards range '90:80' not allowed, did you mean '80:90'?\n"],
    ['pve-fw-sport-spec', 'echo-request', "invalid port 'echo-request'\n"],
    ['pve-fw-dport-spec', '80,echo-request', 'ICMP ports not allowed in port range\n'],
    ['pve-calendar-event', '25:00', "invalid calendar event '25:00' - value '25' out of range\n\n"],
    [
      'pve-calendar-event',
      'fri..mon',
      "invalid calendar event 'fri..mon' - wrong order in range 'fri..mon'\n\n",
    ],
    [
      'pve-calendar-event',
      'mon 1 2',
      "invalid calendar event 'mon 1 2' - unable to parse calendar event - unused parts\n\n",
    ],
    ['pve-vlan-id-or-range', '10-2', "VLAN range must go from lower to higher tag '10-2'\n"],
    ['pve-cpuset', '3-0', 'unable to parse cpuset option\n'],
    ['pve-dir-override', 'iso=../x', "invalid override 'iso=../x'\n"],
    ['pve-lxc-mp-string', '/mnt/../x', '/mnt/../x contains illegal character sequences\n'],
    [
      'pem-certificate',
      '-----BEGIN KEY-----\nQUJD\n-----END KEY-----',
      'not a valid PEM-formatted string.\n',
    ],
    [
      'pve-command-batch',
      '[{"path":1}]',
      'commands is not a valid array of commands: Parameter verification failed.\n',
    ],
  ])('%s refuses %s', (format, value, message) => {
    expect(checkFormat(format, value)).toBe(message);
  });
});

test('a huge value is judged in linear time', () => {
  const names = [...parametersOf('9.2').values()]
    .flatMap((parameters) => [...schemasIn(parameters)])
    .flatMap(({ format }) => (typeof format === 'string' ? [format] : []));
  const huge = ['a', ',', '-', '.', 'a.', ' ', '1:', '@', '=', '\n'].map((part) => `${part.repeat(20_000)}!`);
  const judge = (name: string) => huge.map((value) => checkFormat(name, value) ?? '');
  expect([...new Set(names)].flatMap(judge).length).toBeGreaterThan(1000);
});
