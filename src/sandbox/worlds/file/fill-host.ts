import { type Cluster, seconds } from '../../store/cluster.js';
import { emptyHost, type Host } from '../../store/host.js';
import type { Node } from '../../store/model.js';
import type { HostContent } from './host-schema.js';

const DAY = 86_400;

const keyed = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T> =>
  new Map(rows.map((row) => [key(row), row]));

/** The certificate that PVE makes for each node. */
function ownCertificate(cluster: Cluster, node: Node): Host['certificates'][number] {
  const made = seconds(cluster) - 100 * DAY;
  return {
    filename: 'pve-ssl.pem',
    fingerprint: node.fingerprint,
    issuer: '/CN=Proxmox Virtual Environment/O=PVE Cluster Manager CA',
    subject: `/OU=PVE Cluster Node/O=Proxmox Virtual Environment/CN=${node.name}.${String(node.dns.search)}`,
    san: ['127.0.0.1', 'localhost', node.ip, node.name],
    notbefore: made,
    notafter: made + 730 * DAY,
    keyType: 'rsaEncryption',
    keyBits: 2048,
    pem: undefined,
  };
}

/** Gives a node the host that a world file describes. */
export function fillHost(cluster: Cluster, node: Node, content: HostContent): void {
  const booted = Math.floor(node.bootedAt / 1000);
  const { disks, volumeGroups, thinPools, zfsPools, directories, repositories, journal } = content;
  node.host = {
    ...emptyHost(),
    disks: keyed(
      disks.map((disk) => ({ ...disk, wearout: disk.wearout, used: disk.used })),
      ({ devpath }) => devpath,
    ),
    volumeGroups: keyed(volumeGroups, ({ name }) => name),
    thinPools: keyed(thinPools, ({ group, name }) => `${group}/${name}`),
    zfsPools: keyed(zfsPools, ({ name }) => name),
    directories: keyed(directories, ({ name }) => name),
    zfs: content.zfs,
    pci: content.pci,
    usb: content.usb,
    packages: content.packages,
    updates: content.updates,
    repositories: keyed(repositories, ({ path }) => path),
    templates: content.templates,
    certificates: [ownCertificate(cluster, node)],
    serverid: cluster.random.hex(32).toUpperCase(),
    journal: journal?.map((line) => ({ ...line, time: booted + line.time })),
  };
}
