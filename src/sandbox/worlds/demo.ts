import { addVolume } from '../storage/volumes.js';
import type { Cluster } from '../store/cluster.js';
import type { Interface } from '../store/model.js';
import { addAccessBasics, addNode, addStorage, addToken, addUser, grant } from './build.js';
import { addDemoCeph } from './demo-ceph.js';
import { demoGuests } from './demo-guests.js';
import { addDemoHost } from './demo-host.js';
import { addGuest, addSnapshot } from './guests.js';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

function interfaces(ip: string): Record<string, Interface> {
  const nic = { active: 1, exists: 1, families: ['inet'], method: 'manual', method6: 'manual', type: 'eth' };
  return {
    eno1: { ...nic, priority: 3 },
    eno2: { ...nic, priority: 4 },
    vmbr0: {
      active: 1,
      address: ip,
      autostart: 1,
      bridge_fd: '0',
      bridge_ports: 'eno1',
      bridge_stp: 'off',
      cidr: `${ip}/24`,
      families: ['inet'],
      gateway: '10.0.0.1',
      method: 'static',
      method6: 'manual',
      netmask: '24',
      priority: 5,
      type: 'bridge',
    },
  };
}

function addNodes(cluster: Cluster): void {
  for (let number = 1; number <= 3; number += 1) {
    const ip = `10.0.0.${10 + number}`;
    addNode(cluster, {
      name: `pve${number}`,
      ip,
      nodeid: number,
      cpus: 16,
      cpuModel: 'AMD EPYC 7313P 16-Core Processor',
      memory: 64 * GIB,
      memoryUsed: 3 * GIB,
      rootSize: 94 * GIB,
      rootUsed: (10 + number) * GIB,
      uptime: (20 + 11 * number) * 86_400,
      domain: 'example.com',
      dns: '10.0.0.1',
      interfaces: interfaces(ip),
    });
  }
}

/** Files that are there from the start: name, kind, format, size, and whether a system boots from it. */
const FILES: readonly (readonly [string, string, string, number, boolean])[] = [
  ['iso/debian-13.1.0-amd64-netinst.iso', 'iso', 'iso', 783 * MIB, false],
  ['iso/ubuntu-24.04.3-live-server-amd64.iso', 'iso', 'iso', 3213 * MIB, false],
  ['iso/virtio-win-0.1.271.iso', 'iso', 'iso', 693 * MIB, false],
  ['vztmpl/debian-13-standard_13.1-2_amd64.tar.zst', 'vztmpl', 'tzst', 124 * MIB, true],
  ['vztmpl/alpine-3.22-default_20250617_amd64.tar.xz', 'vztmpl', 'txz', 3 * MIB, true],
  ['import/debian-13-genericcloud-amd64.qcow2', 'import', 'qcow2', 3 * GIB, true],
];

function addStorages(cluster: Cluster): void {
  const files = 'backup,import,iso,snippets,vztmpl';
  addStorage(cluster, 'local', 'dir', { path: '/var/lib/vz', content: files }, 94 * GIB, 12 * GIB);
  const thin = { thinpool: 'data', vgname: 'pve', content: 'images,rootdir' };
  addStorage(cluster, 'local-lvm', 'lvmthin', thin, 800 * GIB, 0);
  const shared = {
    server: '10.0.0.5',
    export: '/srv/nfs/pve',
    path: '/mnt/pve/nfs-shared',
    content: `${files},images,rootdir`,
    options: 'vers=4.2',
  };
  addStorage(cluster, 'nfs-shared', 'nfs', shared, 4096 * GIB, 1200 * GIB);
  for (const [name, content, format, size, os] of FILES) {
    addVolume(cluster, { storage: 'nfs-shared', name, node: 'pve1', content, format, size, os, used: size });
  }
  for (const node of cluster.nodes.keys()) {
    for (const [name, content, format, size, os] of FILES.slice(0, 1).concat(FILES.slice(3, 5))) {
      addVolume(cluster, { storage: 'local', name, node, content, format, size, os, used: size });
    }
  }
}

function addPeople(cluster: Cluster): Record<string, string> {
  addAccessBasics(cluster);
  const root = addUser(cluster, 'root@pam', { email: 'root@example.com' });
  const auditor = addUser(cluster, 'auditor@pve', { comment: 'may look at everything', email: '' });
  grant(cluster, 'user', 'auditor@pve', 'PVEAuditor', '/');
  return {
    root: addToken(cluster, root, 'demo', false),
    auditor: addToken(cluster, auditor, 'demo', false),
  };
}

/**
 * A small company's cluster: three nodes with local storage each and a shared NFS storage, ISOs, container templates,
 * a cloud image and a VM template, 15 guests in several states. Tokens `root` and `auditor` (reads only).
 */
export function buildDemo(cluster: Cluster): Record<string, string> {
  addNodes(cluster);
  addStorages(cluster);
  const tokens = addPeople(cluster);
  for (const [poolid, comment] of [
    ['production', 'What customers see'],
    ['development', 'Free to break'],
  ] as const) {
    cluster.pools.set(poolid, { poolid, comment, guests: new Set(), storages: new Set() });
  }
  for (const plan of demoGuests) {
    const guest = addGuest(cluster, plan);
    if (plan.name === 'staging') addSnapshot(cluster, guest, 'before-upgrade', 'clean state', 6);
    if (plan.name === 'web01') addSnapshot(cluster, guest, 'release-41', 'after the last release', 12);
  }
  for (const node of cluster.nodes.values()) addDemoHost(cluster, node);
  addDemoCeph(cluster);
  return tokens;
}
