import type { Cluster } from '../store/cluster.js';
import type { Interface } from '../store/model.js';
import { addAccessBasics, addNode, addStorage, addToken, addUser, grant } from './build.js';
import { addDemoHost } from './demo-host.js';
import { addGuest, type GuestPlan } from './guests.js';

const NODES = 32;
const GUESTS = 10_000;
const FIRST_VMID = 1000;
const TEAMS = 12;
const GIB = 1024 ** 3;
const TIB = 1024 * GIB;

const PURPOSES = ['web', 'app', 'db', 'cache', 'queue', 'ci', 'mail', 'proxy', 'build', 'desk'] as const;
const STAGES = ['prod', 'prod', 'staging', 'dev'] as const;
const CORES = [1, 2, 2, 4, 4, 8, 16] as const;
const DISKS = [8, 16, 32, 32, 64, 128] as const;

/** One of a list, by the world's own dice. */
function pick<T>({ random }: Cluster, list: readonly [T, ...T[]]): T {
  return list[random.below(list.length)] ?? list[0];
}

const two = (number: number): string => String(number).padStart(2, '0');

function interfaces(ip: string): Record<string, Interface> {
  const nic = { active: 1, exists: 1, families: ['inet'], method: 'manual', method6: 'manual', type: 'eth' };
  return {
    eno1: { ...nic, priority: 3 },
    eno2: { ...nic, priority: 4 },
    bond0: {
      ...nic,
      type: 'bond',
      autostart: 1,
      slaves: 'eno1 eno2',
      bond_mode: '802.3ad',
      bond_miimon: '100',
      priority: 5,
    },
    vmbr0: {
      active: 1,
      address: ip,
      autostart: 1,
      bridge_fd: '0',
      bridge_ports: 'bond0',
      bridge_stp: 'off',
      bridge_vlan_aware: 1,
      cidr: `${ip}/16`,
      families: ['inet'],
      gateway: '10.20.0.1',
      method: 'static',
      method6: 'manual',
      netmask: '16',
      priority: 6,
      type: 'bridge',
    },
  };
}

function addNodes(cluster: Cluster): readonly string[] {
  return Array.from({ length: NODES }, (_, index) => {
    const number = index + 1;
    const ip = `10.20.0.${10 + number}`;
    const node = addNode(cluster, {
      name: `pve${two(number)}`,
      ip,
      nodeid: number,
      cpus: 256,
      cpuModel: 'AMD EPYC 9554 64-Core Processor',
      memory: 3 * TIB,
      memoryUsed: 12 * GIB,
      rootSize: 447 * GIB,
      rootUsed: (14 + cluster.random.below(40)) * GIB,
      uptime: (3 + cluster.random.below(200)) * 86_400,
      domain: 'example.com',
      dns: '10.20.0.1',
      interfaces: interfaces(ip),
    });
    addDemoHost(cluster, node);
    return node.name;
  });
}

function addStorages(cluster: Cluster): void {
  const files = 'backup,import,iso,snippets,vztmpl';
  addStorage(cluster, 'local', 'dir', { path: '/var/lib/vz', content: files }, 447 * GIB, 30 * GIB);
  const thin = { thinpool: 'data', vgname: 'pve', content: 'images,rootdir' };
  addStorage(cluster, 'local-lvm', 'lvmthin', thin, 28 * TIB, 0);
  const block = { pool: 'vm', monhost: '10.20.1.1 10.20.1.2 10.20.1.3', content: 'images,rootdir', krbd: 0 };
  addStorage(cluster, 'ceph-vm', 'rbd', block, 900 * TIB, 40 * TIB);
  const backup = { server: '10.20.0.5', export: '/srv/backup', path: '/mnt/pve/backup', content: files };
  addStorage(cluster, 'backup', 'nfs', backup, 400 * TIB, 210 * TIB);
}

function addPeople(cluster: Cluster): Record<string, string> {
  addAccessBasics(cluster);
  const root = addUser(cluster, 'root@pam', { email: 'root@example.com' });
  const auditor = addUser(cluster, 'auditor@pve', { comment: 'may look at everything', email: '' });
  const operator = addUser(cluster, 'operator@pve', { comment: 'runs the guests of team-01', email: '' });
  grant(cluster, 'user', auditor.userid, 'PVEAuditor', '/');
  grant(cluster, 'user', operator.userid, 'PVEVMAdmin', '/pool/team-01');
  return {
    root: addToken(cluster, root, 'large', false),
    auditor: addToken(cluster, auditor, 'large', false),
    operator: addToken(cluster, operator, 'large', false),
  };
}

function planOf(cluster: Cluster, index: number, nodes: readonly string[]): GuestPlan {
  const { random } = cluster;
  const vmid = FIRST_VMID + index;
  const purpose = pick(cluster, PURPOSES);
  const stage = pick(cluster, STAGES);
  const container = random.below(4) === 0;
  const cores = pick(cluster, CORES);
  const local = random.below(5) === 0;
  const data = purpose === 'db' ? [pick(cluster, [100, 200, 500])] : [];
  const running = random.below(10) < 8;
  return {
    vmid,
    kind: container ? 'lxc' : 'qemu',
    node: nodes[random.below(nodes.length)] ?? '',
    name: `${purpose}-${stage}-${vmid}`,
    cores,
    memory: cores * 2048,
    storage: local ? 'local-lvm' : 'ceph-vm',
    disks: [pick(cluster, DISKS), ...data],
    ...(running ? { up: 1 + random.below(3000) } : {}),
    ostype: container ? 'debian' : 'l26',
    tags: [purpose, stage].sort().join(';'),
    pool: `team-${two(1 + random.below(TEAMS))}`,
    age: 1 + random.below(900),
    options: stage === 'prod' ? { onboot: 1 } : {},
  };
}

/**
 * A data centre: 32 nodes, 10,000 guests (a quarter containers, four fifths running) over local and shared storage,
 * twelve pools. Tokens `root`, `auditor` (reads only) and `operator` (the guests of one pool).
 */
export function buildLarge(cluster: Cluster): Record<string, string> {
  const nodes = addNodes(cluster);
  addStorages(cluster);
  const tokens = addPeople(cluster);
  for (let team = 1; team <= TEAMS; team += 1) {
    const poolid = `team-${two(team)}`;
    cluster.pools.set(poolid, {
      poolid,
      comment: `Guests of team ${team}`,
      guests: new Set(),
      storages: new Set(),
    });
  }
  for (let index = 0; index < GUESTS; index += 1) addGuest(cluster, planOf(cluster, index, nodes));
  return tokens;
}
