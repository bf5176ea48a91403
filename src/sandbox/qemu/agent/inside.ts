import { diskSizeOf } from '../../guests/disks.js';
import { nameOf } from '../../guests/guest.js';
import { readProperties } from '../../guests/properties.js';
import { cpusOf, memoryOf } from '../../guests/status.js';
import type { Cluster } from '../../store/cluster.js';
import type { Guest, Inside } from '../../store/model.js';

/** What goes on inside a guest, made on first use. */
export function insideOf(guest: Guest): Inside {
  guest.inside ??= { files: new Map(), processes: new Map(), frozen: false, lastPid: 1200 };
  return guest.inside;
}

/** The operating system that the guest's `ostype` stands for, as its agent describes it. */
export interface System {
  readonly windows: boolean;
  readonly osinfo: Readonly<Record<string, string>>;
}

const DEBIAN: System = {
  windows: false,
  osinfo: {
    id: 'debian',
    'kernel-release': '6.12.48+deb13-amd64',
    'kernel-version': '#1 SMP PREEMPT_DYNAMIC Debian 6.12.48-1 (2025-09-20)',
    machine: 'x86_64',
    name: 'Debian GNU/Linux',
    'pretty-name': 'Debian GNU/Linux 13 (trixie)',
    version: '13 (trixie)',
    'version-id': '13',
  },
};

const WINDOWS: System = {
  windows: true,
  osinfo: {
    id: 'mswindows',
    'kernel-release': '26100',
    'kernel-version': '10.0',
    machine: 'x86_64',
    name: 'Microsoft Windows',
    'pretty-name': 'Windows Server 2025 Standard',
    variant: 'server',
    'variant-id': 'server',
    version: 'Microsoft Windows Server 2025',
    'version-id': '2025',
  },
};

/** The operating system of a guest. */
export function systemOf(guest: Guest): System {
  return /^(w|win)/.test(String(guest.config['ostype'] ?? '')) ? WINDOWS : DEBIAN;
}

type Row = Record<string, unknown>;

/** The address that a card has: the one that cloud-init sets, or one that the bridge's DHCP server hands out by MAC. */
function addressOf(
  cluster: Cluster,
  guest: Guest,
  index: string,
  mac: string,
): { readonly ip: string; readonly prefix: number } {
  const [ip = 'dhcp', prefix = '24'] = (
    readProperties(String(guest.config[`ipconfig${index}`] ?? ''), 'ip').get('ip') ?? 'dhcp'
  ).split('/');
  if (ip !== 'dhcp') return { ip, prefix: Number(prefix) };
  const network = (cluster.nodes.get(guest.node)?.ip ?? '10.0.0.1').split('.').slice(0, 3).join('.');
  return { ip: `${network}.${100 + (Number.parseInt(mac.slice(-2), 16) % 150)}`, prefix: 24 };
}

/** The link-local address that a MAC address makes (EUI-64). */
function linkLocal(mac: string): string {
  const bytes = mac.split(':').map((part) => Number.parseInt(part, 16));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  const group = (high: number, low: number): string => ((high << 8) | low).toString(16);
  return `fe80::${group(a ^ 2, b)}:${group(c, 0xff)}:${group(0xfe, d)}:${group(e, f)}`;
}

function ipRow(type: string, address: string, prefix: number): Row {
  return { 'ip-address': address, 'ip-address-type': type, prefix };
}

function statistics(bytes: number): Row {
  const packets = Math.round(bytes / 600);
  const zero = { 'rx-dropped': 0, 'rx-errs': 0, 'tx-dropped': 0, 'tx-errs': 0 };
  return {
    ...zero,
    'rx-bytes': bytes,
    'rx-packets': packets,
    'tx-bytes': Math.round(bytes / 3),
    'tx-packets': Math.round(packets / 3),
  };
}

/** The guest's network cards as the agent lists them, the loopback first. */
export function interfacesOf(cluster: Cluster, guest: Guest): readonly Row[] {
  const up = guest.run === undefined ? 0 : Math.floor((cluster.clock.now() - guest.run.startedAt) / 1000);
  const loopback = {
    'hardware-address': '00:00:00:00:00:00',
    'ip-addresses': [ipRow('ipv4', '127.0.0.1', 8), ipRow('ipv6', '::1', 128)],
    name: 'lo',
    statistics: statistics(0),
  };
  const cards = Object.keys(guest.config)
    .filter((key) => /^net\d+$/.test(key))
    .sort();
  const rows = cards.map((key, position) => {
    const mac = (/[0-9A-F]{2}(?::[0-9A-F]{2}){5}/i.exec(String(guest.config[key]))?.[0] ?? '').toLowerCase();
    const { ip, prefix } = addressOf(cluster, guest, key.slice(3), mac);
    return {
      'hardware-address': mac,
      'ip-addresses': [ipRow('ipv4', ip, prefix), ipRow('ipv6', linkLocal(mac), 64)],
      name: systemOf(guest).windows
        ? `Ethernet${position === 0 ? '' : ` ${position + 1}`}`
        : `eth${position}`,
      statistics: statistics(5120 * up),
    };
  });
  return [loopback, ...rows];
}

/** The file system on the disk that the guest boots from. */
export function fsinfoOf(cluster: Cluster, guest: Guest): readonly Row[] {
  const size = Math.round(diskSizeOf(guest) * 0.95);
  const { windows } = systemOf(guest);
  const disk = {
    bus: 0,
    'bus-type': 'scsi',
    'pci-controller': { bus: 9, domain: 0, function: 0, slot: 1 },
    target: 0,
    unit: 0,
  };
  return [
    {
      disk: [
        {
          ...disk,
          dev: windows ? '\\\\.\\PhysicalDrive0' : '/dev/sda1',
          serial: `0QEMU_QEMU_HARDDISK_drive-scsi0`,
        },
      ],
      mountpoint: windows ? 'C:\\' : '/',
      name: windows ? 'C:\\' : 'sda1',
      'total-bytes': size,
      'total-bytes-privileged': Math.round(size * 1.05),
      type: windows ? 'NTFS' : 'ext4',
      'used-bytes': Math.round(size * (0.2 + 0.05 * ((guest.vmid + cluster.nodes.size) % 8))),
    },
  ];
}

/** The guest's virtual CPUs, all of them online. */
export function vcpusOf(cluster: Cluster, guest: Guest): readonly Row[] {
  return Array.from({ length: cpusOf(cluster, guest) }, (_, id) => ({
    'can-offline': id !== 0,
    'logical-id': id,
    online: true,
  }));
}

/** Bytes of one block of memory. */
export const MEMORY_BLOCK = 128 * 1024 ** 2;

/** The blocks of the guest's memory, all of them online. */
export function memoryBlocksOf(guest: Guest): readonly Row[] {
  return Array.from({ length: Math.ceil(memoryOf(guest) / MEMORY_BLOCK) }, (_, index) => ({
    'can-offline': true,
    online: true,
    'phys-index': index,
  }));
}

/** The users that exist in the guest, so that a password can be set. */
export function usersOf(guest: Guest): readonly string[] {
  const own = guest.config['ciuser'];
  return [
    ...(systemOf(guest).windows ? ['Administrator'] : ['root']),
    ...(own === undefined ? [] : [String(own)]),
  ];
}

/** The files that every system of the kind has, beside those written through the agent. */
export function systemFiles(guest: Guest): ReadonlyMap<string, string> {
  if (systemOf(guest).windows) return new Map();
  const name = nameOf(guest);
  const { osinfo } = DEBIAN;
  return new Map([
    ['/etc/hostname', `${name}\n`],
    ['/etc/hosts', `127.0.0.1 localhost\n127.0.1.1 ${name}\n`],
    ['/etc/debian_version', '13.1\n'],
    [
      '/etc/os-release',
      `PRETTY_NAME="${osinfo['pretty-name']}"\nNAME="${osinfo['name']}"\nVERSION_ID="${osinfo['version-id']}"\nID=${osinfo['id']}\n`,
    ],
  ]);
}

/** A file of the guest; undefined where there is none. */
export function fileOf(guest: Guest, path: string): string | undefined {
  return insideOf(guest).files.get(path) ?? systemFiles(guest).get(path);
}
