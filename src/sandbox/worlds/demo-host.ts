import type { Cluster } from '../store/cluster.js';
import { seconds } from '../store/cluster.js';
import { type Disk, emptyHost, type Host, type Package, type RepositoryFile } from '../store/host.js';
import type { Node } from '../store/model.js';

const GIB = 1024 ** 3;
const DAY = 86_400;
const YEAR = 365 * DAY;

/** Disks of each node: path, GiB, model, kind, percent of life left, what is on it. */
const DISKS: readonly (readonly [string, number, string, Disk['type'], number, string | undefined])[] = [
  ['/dev/nvme0n1', 931, 'Samsung SSD 980 PRO 1TB', 'nvme', 96, 'BIOS boot'],
  ['/dev/sda', 1788, 'INTEL SSDSC2KB019T8', 'ssd', 98, 'LVM'],
  ['/dev/sdb', 1788, 'INTEL SSDSC2KB019T8', 'ssd', 97, 'LVM'],
  ['/dev/sdc', 3726, 'WDC WD4003FRYZ', 'hdd', 100, undefined],
  ['/dev/sdd', 3726, 'WDC WD4003FRYZ', 'hdd', 100, undefined],
];

/** The disk that is about to die, below the OSD that is down. */
const FAILING = { node: 'pve3', devpath: '/dev/sdb' };

function disksOf(node: Node): Map<string, Disk> {
  const rows = DISKS.map(([devpath, size, model, type, wearout, used], index): [string, Disk] => {
    const failing = node.name === FAILING.node && devpath === FAILING.devpath;
    const serial = `S${node.nodeid}${String(index + 1).padStart(3, '0')}N0${size}`;
    return [
      devpath,
      {
        devpath,
        size: size * GIB,
        model,
        serial,
        vendor: type === 'nvme' ? 'unknown' : 'ATA',
        wwn: `0x5000c500${String(node.nodeid * 100 + index).padStart(8, '0')}`,
        type,
        wearout: type === 'hdd' ? undefined : failing ? 3 : wearout,
        health: failing ? 'FAILED' : 'PASSED',
        gpt: devpath === '/dev/nvme0n1',
        used,
        system: devpath === '/dev/nvme0n1',
      },
    ];
  });
  return new Map(rows);
}

const about = { Arch: 'amd64', Origin: 'Proxmox', Priority: 'optional', Section: 'admin' };

function packageRow(name: string, version: string, title: string, more: Package = {}): Package {
  return { ...about, Description: title, Package: name, Title: title, Version: version, ...more };
}

function packages(cluster: Cluster): readonly Package[] {
  const { version } = cluster.version;
  const installed = (name: string, at: string, title: string, more: Package = {}): Package =>
    packageRow(name, at, title, { CurrentState: 'Installed', OldVersion: at, ...more });
  return [
    installed('proxmox-ve', '9.2.0', 'Proxmox Virtual Environment', { RunningKernel: '6.17.4-2-pve' }),
    installed('pve-manager', version, 'Proxmox Virtual Environment management tools', {
      ManagerVersion: `${version}/${cluster.version.repoid}`,
    }),
    installed('qemu-server', '9.2.3', 'QEMU server tools'),
    installed('pve-container', '6.2.1', 'Container management tools'),
    installed('ceph', '19.2.3-pve2', 'Distributed storage and file system'),
    installed('zfsutils-linux', '2.3.4-pve1', 'Command-line tools for OpenZFS'),
  ];
}

const UPDATES: readonly Package[] = [
  packageRow('qemu-server', '9.2.4', 'QEMU server tools', { OldVersion: '9.2.3' }),
  packageRow('pve-container', '6.2.2', 'Container management tools', { OldVersion: '6.2.1' }),
];

function source(
  path: string,
  uri: string,
  suites: readonly string[],
  components: readonly string[],
  enabled = true,
) {
  const file: RepositoryFile = {
    path: `/etc/apt/sources.list.d/${path}`,
    repositories: [{ types: ['deb'], uris: [uri], suites, components, enabled }],
  };
  return [file.path, file] as const;
}

function repositories(): Map<string, RepositoryFile> {
  const main = ['main', 'contrib', 'non-free-firmware'];
  return new Map([
    source('debian.sources', 'http://deb.debian.org/debian/', ['trixie', 'trixie-updates'], main),
    source(
      'pve-enterprise.sources',
      'https://enterprise.proxmox.com/debian/pve',
      ['trixie'],
      ['pve-enterprise'],
      false,
    ),
    source('proxmox.sources', 'http://download.proxmox.com/debian/pve', ['trixie'], ['pve-no-subscription']),
  ]);
}

function template(name: string, os: string, version: string, headline: string): Package {
  return {
    architecture: 'amd64',
    description: headline,
    headline,
    infopage: 'https://pve.proxmox.com/wiki/Linux_Container',
    location: `http://download.proxmox.com/images/system/${name}`,
    maintainer: 'Proxmox Support Team <support@proxmox.com>',
    os,
    package: `${os}-standard`,
    section: 'system',
    source: 'http://download.proxmox.com/images',
    template: name,
    type: 'lxc',
    version,
  };
}

const TEMPLATES: readonly Package[] = [
  template('debian-13-standard_13.1-2_amd64.tar.zst', 'debian-13', '13.1-2', 'Debian 13 Trixie (standard)'),
  template(
    'alpine-3.22-default_20250617_amd64.tar.xz',
    'alpine',
    '20250617',
    'LXC default image for alpine 3.22',
  ),
  template(
    'ubuntu-24.04-standard_24.04-2_amd64.tar.zst',
    'ubuntu-24.04',
    '24.04-2',
    'Ubuntu 24.04 Noble (standard)',
  ),
];

/** The host of a demo node: five disks of which two are Ceph's and two are free, ZFS, updates that wait. */
export function addDemoHost(cluster: Cluster, node: Node): void {
  const booted = Math.floor(node.bootedAt / 1000);
  const ca = '/CN=Proxmox Virtual Environment/OU=demo/O=PVE Cluster Manager CA';
  const domain = String(node.dns['search']);
  node.host = {
    ...emptyHost(),
    disks: disksOf(node),
    volumeGroups: new Map([
      ['pve', { name: 'pve', device: '/dev/nvme0n1p3', size: 930 * GIB, free: 16 * GIB }],
    ]),
    thinPools: new Map([
      [
        'pve/data',
        {
          name: 'data',
          group: 'pve',
          size: 800 * GIB,
          used: 0,
          metadataSize: 8 * GIB,
          metadataUsed: GIB / 8,
        },
      ],
    ]),
    zfs: true,
    pci: [
      {
        class: '0x010802',
        device: '0xa80a',
        device_name: 'NVMe SSD Controller PM9A1/PM9A3/980PRO',
        id: '0000:01:00.0',
        iommugroup: 14,
        vendor: '0x144d',
        vendor_name: 'Samsung Electronics Co Ltd',
      },
      {
        class: '0x020000',
        device: '0x1563',
        device_name: 'Ethernet Controller X550',
        id: '0000:02:00.0',
        iommugroup: 15,
        vendor: '0x8086',
        vendor_name: 'Intel Corporation',
      },
    ],
    packages: packages(cluster),
    updates: UPDATES,
    repositories: repositories(),
    templates: TEMPLATES,
    certificates: [
      {
        filename: 'pve-ssl.pem',
        fingerprint: node.fingerprint,
        issuer: ca,
        subject: `/OU=PVE Cluster Node/O=Proxmox Virtual Environment/CN=${node.name}.${domain}`,
        san: ['127.0.0.1', 'localhost', node.ip, node.name],
        notbefore: seconds(cluster) - 100 * DAY,
        notafter: seconds(cluster) - 100 * DAY + 2 * YEAR,
        keyType: 'rsaEncryption',
        keyBits: 2048,
        pem: undefined,
      },
    ],
    serverid: cluster.random.hex(32).toUpperCase(),
    journal: [
      { time: booted, service: 'kernel', pid: 0, message: 'Linux version 6.17.4-2-pve' },
      {
        time: booted + 9,
        service: 'systemd',
        pid: 1,
        message: 'Started pve-cluster.service - The Proxmox VE cluster filesystem.',
      },
      { time: booted + 12, service: 'pvedaemon', pid: 1201, message: 'starting server' },
      { time: booted + 14, service: 'pveproxy', pid: 1233, message: 'starting server' },
    ],
  } satisfies Host;
}
