import type { WorldCall } from './run-calls.js';

/** What probing had left behind on the recorded server. */
const leftOver: WorldCall = [
  'POST',
  '/cluster/backup',
  {
    all: 1,
    enabled: 1,
    mode: 'snapshot',
    'prune-backups': 'keep-last=3',
    schedule: 'daily',
    storage: 'local',
  },
];

/**
 * What was done to the recorded server before its answers to all reads were taken: a running VM with a snapshot, a
 * running container, a pool, group, token, firewall at all levels, a backup job, HA, an applied SDN zone, a directory
 * mapping and a metrics server.
 */
export const populatedCalls: readonly WorldCall[] = [
  leftOver,
  leftOver,
  leftOver,
  ['PUT', '/cluster/options', { description: 'x', keyboard: 'en-us' }],
  ['POST', '/pools', { poolid: 'p1', comment: 'a pool' }],
  ['POST', '/access/groups', { groupid: 'g1', comment: 'a group' }],
  ['PUT', '/access/users/carol@pve', { groups: 'g1' }],
  ['PUT', '/access/acl', { path: '/pool/p1', roles: 'PVEVMUser', groups: 'g1' }],
  ['POST', '/access/users/carol@pve/token/t1', { comment: 'token' }],
  [
    'POST',
    '/nodes/pve/qemu',
    {
      vmid: 100,
      name: 'web01',
      memory: 256,
      cores: 1,
      ostype: 'l26',
      scsihw: 'virtio-scsi-single',
      scsi0: 'local:1,format=qcow2',
      ide2: 'none,media=cdrom',
      net0: 'virtio,bridge=vmbr0,firewall=1',
      tags: 'prod;web',
      pool: 'p1',
      agent: 'enabled=1',
      serial0: 'socket',
    },
  ],
  ['POST', '/nodes/pve/qemu/100/snapshot', { snapname: 's1', description: 'first' }],
  ['POST', '/nodes/pve/qemu/100/status/start', {}],
  [
    'POST',
    '/nodes/pve/lxc',
    {
      vmid: 200,
      ostemplate: 'local:vztmpl/alpine-test_3.19_amd64.tar.gz',
      hostname: 'ct200',
      rootfs: 'local:1',
      memory: 128,
      net0: 'name=eth0,bridge=vmbr0,ip=10.10.10.50/24',
      unprivileged: 1,
    },
  ],
  ['POST', '/nodes/pve/lxc/200/status/start', {}],
  ['POST', '/cluster/firewall/groups', { group: 'g1' }],
  [
    'POST',
    '/cluster/firewall/groups/g1',
    { type: 'in', action: 'ACCEPT', proto: 'tcp', dport: '22', enable: 1 },
  ],
  ['POST', '/cluster/firewall/ipset', { name: 'x1' }],
  ['POST', '/cluster/firewall/ipset/x1', { cidr: '10.0.0.0/8' }],
  ['POST', '/cluster/firewall/aliases', { name: 'x1', cidr: '10.0.0.1' }],
  [
    'POST',
    '/cluster/firewall/rules',
    { type: 'in', action: 'ACCEPT', proto: 'tcp', dport: '8006', enable: 1, comment: 'gui' },
  ],
  [
    'POST',
    '/nodes/pve/qemu/100/firewall/rules',
    { type: 'in', action: 'ACCEPT', proto: 'tcp', dport: '80', enable: 1 },
  ],
  ['POST', '/nodes/pve/qemu/100/firewall/ipset', { name: 'x1' }],
  ['POST', '/nodes/pve/qemu/100/firewall/ipset/x1', { cidr: '10.0.0.0/8' }],
  ['POST', '/nodes/pve/qemu/100/firewall/aliases', { name: 'x1', cidr: '10.0.0.1' }],
  [
    'POST',
    '/nodes/pve/lxc/200/firewall/rules',
    { type: 'in', action: 'ACCEPT', proto: 'tcp', dport: '80', enable: 1 },
  ],
  ['POST', '/nodes/pve/lxc/200/firewall/ipset', { name: 'x1' }],
  ['POST', '/nodes/pve/lxc/200/firewall/ipset/x1', { cidr: '10.0.0.0/8' }],
  ['POST', '/nodes/pve/lxc/200/firewall/aliases', { name: 'x1', cidr: '10.0.0.1' }],
  ['POST', '/nodes/pve/firewall/rules', { type: 'in', action: 'ACCEPT', proto: 'icmp', enable: 1 }],
  [
    'POST',
    '/cluster/backup',
    {
      id: 'x1',
      schedule: 'daily',
      storage: 'local',
      vmid: '100,200',
      enabled: 1,
      'prune-backups': 'keep-last=3',
    },
  ],
  ['POST', '/cluster/ha/resources', { sid: 'vm:100', state: 'started' }],
  ['POST', '/cluster/ha/rules', { rule: 'x1', type: 'node-affinity', nodes: 'pve', resources: 'vm:100' }],
  ['POST', '/cluster/sdn/zones', { zone: 'z1', type: 'simple' }],
  ['POST', '/cluster/sdn/vnets', { vnet: 'v1', zone: 'z1' }],
  ['POST', '/cluster/sdn/vnets/v1/subnets', { subnet: '10.20.0.0/24', type: 'subnet', gateway: '10.20.0.1' }],
  ['PUT', '/cluster/sdn', {}],
  ['POST', '/cluster/mapping/dir', { id: 'x1', map: 'node=pve,path=/srv' }],
  ['POST', '/cluster/metrics/server/x1', { type: 'graphite', server: '127.0.0.1', port: 2003, disable: 1 }],
];
