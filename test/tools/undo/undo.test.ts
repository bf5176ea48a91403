import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bare, openUndoBench, type Step, type UndoBench } from './kit.js';

let bench: UndoBench;
beforeAll(async () => {
  bench = await openUndoBench();
});
afterAll(() => bench.close());

const VM = { node: 'pve1', vmid: 100 } as const;
const MAIL = { node: 'pve1', vmid: 103 } as const;
const vmConfig: Step = ['GET /nodes/{node}/qemu/{vmid}/config', VM];
const rules: Step = ['GET /cluster/firewall/rules'];
const acl: Step = ['GET /access/acl'];
const rule = { type: 'in', action: 'ACCEPT', proto: 'tcp' };

interface Case {
  readonly name: string;
  /** Made before, without being recorded. */
  readonly before?: readonly Step[];
  readonly change: Step;
  /** What must be again as it was. */
  readonly watch: readonly Step[];
  readonly kind: string;
  readonly lost?: readonly string[];
  /** Fields that may differ. */
  readonly but?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'changed, added and removed options of a VM',
    change: [
      'PUT /nodes/{node}/qemu/{vmid}/config',
      { ...VM, memory: 8192, cpulimit: 1, delete: 'description' },
    ],
    watch: [vmConfig],
    kind: 'config',
  },
  {
    name: 'a password among the options, which is not kept',
    change: ['PUT /nodes/{node}/qemu/{vmid}/config', { ...VM, ciuser: 'kim', cipassword: 'correct horse' }],
    watch: [],
    kind: 'config',
    lost: ['cipassword'],
  },
  {
    name: 'options of a container',
    change: ['PUT /nodes/{node}/lxc/{vmid}/config', { node: 'pve1', vmid: 200, cores: 7, delete: 'tags' }],
    watch: [['GET /nodes/{node}/lxc/{vmid}/config', { node: 'pve1', vmid: 200 }]],
    kind: 'config',
  },
  {
    name: 'a detached disk',
    before: [['PUT /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 106, scsi5: 'local-lvm:4' }]],
    change: ['PUT /nodes/{node}/qemu/{vmid}/unlink', { node: 'pve3', vmid: 106, idlist: 'scsi5' }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 106 }]],
    kind: 'config',
    but: ['unused0'],
  },
  {
    name: 'a moved disk',
    before: [
      [
        'POST /nodes/{node}/qemu',
        { node: 'pve3', vmid: 997, name: 'shared', scsi0: 'nfs-shared:8,format=raw' },
      ],
    ],
    change: [
      'POST /nodes/{node}/qemu/{vmid}/move_disk',
      { node: 'pve3', vmid: 997, disk: 'scsi0', storage: 'local-lvm', delete: 1 },
    ],
    watch: [['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 997 }]],
    kind: 'opposite',
  },
  {
    name: "a node's settings",
    change: [
      'PUT /nodes/{node}/config',
      { node: 'pve1', description: 'rack 4', wakeonlan: '02:00:00:00:00:01' },
    ],
    watch: [['GET /nodes/{node}/config', { node: 'pve1' }]],
    kind: 'config',
  },
  {
    name: "a node's DNS",
    change: [
      'PUT /nodes/{node}/dns',
      { node: 'pve1', search: 'other.example', dns1: '10.0.0.9', dns2: '10.0.0.8' },
    ],
    watch: [],
    kind: 'config',
  },
  {
    name: "a node's hosts file",
    change: ['POST /nodes/{node}/hosts', { node: 'pve1', data: '127.0.0.1 localhost\n' }],
    watch: [['GET /nodes/{node}/hosts', { node: 'pve1' }]],
    kind: 'config',
  },
  {
    name: 'a network interface',
    change: [
      'PUT /nodes/{node}/network/{iface}',
      { node: 'pve1', iface: 'vmbr0', type: 'bridge', mtu: 9000 },
    ],
    watch: [],
    kind: 'config',
  },
  {
    name: 'cluster options',
    change: [
      'PUT /cluster/options',
      { keyboard: 'de', description: 'main site', migration: 'type=insecure' },
    ],
    watch: [['GET /cluster/options']],
    kind: 'config',
  },
  {
    name: "a storage's settings",
    change: ['PUT /storage/{storage}', { storage: 'nfs-shared', content: 'iso', nodes: 'pve1' }],
    watch: [['GET /storage/{storage}', { storage: 'nfs-shared' }]],
    kind: 'config',
  },
  {
    name: 'a deleted storage',
    before: [['POST /storage', { storage: 'extra', type: 'dir', path: '/srv/extra', content: 'iso,backup' }]],
    change: ['DELETE /storage/{storage}', { storage: 'extra' }],
    watch: [['GET /storage/{storage}', { storage: 'extra' }]],
    kind: 'recreate',
    lost: ['its passwords and keys', 'its place in a pool'],
  },
  {
    name: 'a user',
    before: [
      ['POST /access/groups', { groupid: 'ops' }],
      ['POST /access/users', { userid: 'kim@pve', email: 'kim@example.com', groups: 'ops', comment: 'temp' }],
    ],
    change: [
      'PUT /access/users/{userid}',
      { userid: 'kim@pve', email: 'x@example.com', comment: 'new', groups: '' },
    ],
    watch: [['GET /access/users/{userid}', { userid: 'kim@pve' }]],
    kind: 'config',
  },
  {
    name: "a role's privileges",
    before: [['POST /access/roles', { roleid: 'Helper', privs: 'VM.Audit,VM.Console' }]],
    change: ['PUT /access/roles/{roleid}', { roleid: 'Helper', privs: 'VM.PowerMgmt', append: 1 }],
    watch: [['GET /access/roles/{roleid}', { roleid: 'Helper' }]],
    kind: 'config',
  },
  {
    name: 'rights that were given',
    before: [['PUT /access/acl', { path: '/vms/100', users: 'kim@pve', roles: 'PVEVMUser', propagate: 0 }]],
    change: [
      'PUT /access/acl',
      { path: '/vms/100', users: 'kim@pve', groups: 'ops', roles: 'PVEVMUser,PVEAuditor' },
    ],
    watch: [acl],
    kind: 'config',
  },
  {
    name: 'rights that were taken away',
    change: ['PUT /access/acl', { path: '/vms/100', users: 'kim@pve', roles: 'PVEVMUser', delete: 1 }],
    watch: [acl],
    kind: 'recreate',
  },
  {
    name: 'a deleted user with their rights',
    before: [['PUT /access/acl', { path: '/pool/production', users: 'kim@pve', roles: 'PVEVMAdmin' }]],
    change: ['DELETE /access/users/{userid}', { userid: 'kim@pve' }],
    watch: [['GET /access/users/{userid}', { userid: 'kim@pve' }], acl],
    kind: 'recreate',
    lost: ['the password', 'the second factors', 'the API tokens'],
  },
  {
    name: 'a deleted group with members and rights',
    before: [['PUT /access/acl', { path: '/storage', groups: 'ops', roles: 'PVEDatastoreUser' }]],
    change: ['DELETE /access/groups/{groupid}', { groupid: 'ops' }],
    watch: [['GET /access/groups/{groupid}', { groupid: 'ops' }], acl],
    kind: 'recreate',
  },
  {
    name: 'a deleted role',
    change: ['DELETE /access/roles/{roleid}', { roleid: 'Helper' }],
    watch: [['GET /access/roles/{roleid}', { roleid: 'Helper' }]],
    kind: 'recreate',
  },
  {
    name: 'members put into a pool',
    change: [
      'PUT /pools/{poolid}',
      { poolid: 'development', vms: '100,104', comment: 'mine', 'allow-move': 1 },
    ],
    watch: [
      ['GET /pools/{poolid}', { poolid: 'production' }],
      ['GET /pools/{poolid}', { poolid: 'development' }],
    ],
    kind: 'config',
  },
  {
    name: 'a deleted pool',
    before: [
      ['POST /pools', { poolid: 'empty', comment: 'nothing in it' }],
      ['PUT /access/acl', { path: '/pool/empty', users: 'auditor@pve', roles: 'PVEPoolUser' }],
    ],
    change: ['DELETE /pools/{poolid}', { poolid: 'empty' }],
    watch: [['GET /pools'], acl],
    kind: 'recreate',
  },
  {
    name: 'a new rule of the firewall',
    before: [
      ['POST /cluster/firewall/rules', { ...rule, dport: '22', comment: 'c' }],
      ['POST /cluster/firewall/rules', { ...rule, dport: '80', comment: 'b' }],
      ['POST /cluster/firewall/rules', { ...rule, dport: '443', comment: 'a', log: 'info' }],
    ],
    change: ['POST /cluster/firewall/rules', { ...rule, dport: '8006', pos: 1 }],
    watch: [rules],
    kind: 'delete-created',
  },
  {
    name: 'a changed rule',
    change: [
      'PUT /cluster/firewall/rules/{pos}',
      { pos: 0, action: 'DROP', source: '10.0.0.0/8', delete: 'log' },
    ],
    watch: [rules],
    kind: 'config',
  },
  {
    name: 'a rule moved down',
    change: ['PUT /cluster/firewall/rules/{pos}', { pos: 0, moveto: 2 }],
    watch: [rules],
    kind: 'config',
  },
  {
    name: 'a rule moved up',
    change: ['PUT /cluster/firewall/rules/{pos}', { pos: 2, moveto: 0 }],
    watch: [rules],
    kind: 'config',
  },
  {
    name: 'a deleted rule in the middle',
    change: ['DELETE /cluster/firewall/rules/{pos}', { pos: 1 }],
    watch: [rules],
    kind: 'recreate',
  },
  {
    name: 'the last rule, deleted',
    change: ['DELETE /cluster/firewall/rules/{pos}', { pos: 2 }],
    watch: [rules],
    kind: 'recreate',
  },
  {
    name: "a guest's firewall options",
    change: ['PUT /nodes/{node}/qemu/{vmid}/firewall/options', { ...VM, enable: 1, policy_in: 'DROP' }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/firewall/options', VM]],
    kind: 'config',
  },
  {
    name: 'a renamed alias',
    before: [['POST /cluster/firewall/aliases', { name: 'office', cidr: '10.1.0.0/16', comment: 'HQ' }]],
    change: ['PUT /cluster/firewall/aliases/{name}', { name: 'office', cidr: '10.2.0.0/16', rename: 'hq' }],
    watch: [['GET /cluster/firewall/aliases']],
    kind: 'opposite',
  },
  {
    name: 'a changed alias',
    change: ['PUT /cluster/firewall/aliases/{name}', { name: 'office', cidr: '10.3.0.0/16', comment: 'x' }],
    watch: [['GET /cluster/firewall/aliases']],
    kind: 'config',
  },
  {
    name: 'a deleted alias',
    change: ['DELETE /cluster/firewall/aliases/{name}', { name: 'office' }],
    watch: [['GET /cluster/firewall/aliases']],
    kind: 'recreate',
  },
  {
    name: 'a deleted IP set with its entries',
    before: [
      ['POST /cluster/firewall/ipset', { name: 'blocked', comment: 'bad ones' }],
      ['POST /cluster/firewall/ipset/{name}', { name: 'blocked', cidr: '203.0.113.7', comment: 'scanner' }],
      ['POST /cluster/firewall/ipset/{name}', { name: 'blocked', cidr: '198.51.100.0/24', nomatch: 1 }],
    ],
    change: ['DELETE /cluster/firewall/ipset/{name}', { name: 'blocked', force: 1 }],
    watch: [['GET /cluster/firewall/ipset'], ['GET /cluster/firewall/ipset/{name}', { name: 'blocked' }]],
    kind: 'recreate',
  },
  {
    name: 'an entry of an IP set',
    change: ['DELETE /cluster/firewall/ipset/{name}/{cidr}', { name: 'blocked', cidr: '203.0.113.7' }],
    watch: [['GET /cluster/firewall/ipset/{name}', { name: 'blocked' }]],
    kind: 'recreate',
  },
  {
    name: 'a renamed security group',
    before: [['POST /cluster/firewall/groups', { group: 'webservers', comment: 'port 443' }]],
    change: ['POST /cluster/firewall/groups', { group: 'web', rename: 'webservers', comment: 'x' }],
    watch: [['GET /cluster/firewall/groups']],
    kind: 'opposite',
  },
  {
    name: 'an HA resource',
    before: [['POST /cluster/ha/resources', { sid: 'vm:100', max_restart: 2, comment: 'keep' }]],
    change: ['PUT /cluster/ha/resources/{sid}', { sid: 'vm:100', max_restart: 5, max_relocate: 3 }],
    watch: [['GET /cluster/ha/resources/{sid}', { sid: 'vm:100' }]],
    kind: 'config',
  },
  {
    name: 'a deleted HA resource',
    change: ['DELETE /cluster/ha/resources/{sid}', { sid: 'vm:100' }],
    watch: [['GET /cluster/ha/resources/{sid}', { sid: 'vm:100' }]],
    kind: 'recreate',
  },
  {
    name: 'a new backup job, whose id PVE chooses',
    change: ['POST /cluster/backup', { schedule: 'daily', storage: 'local', vmid: '100' }],
    watch: [['GET /cluster/backup']],
    kind: 'delete-created',
  },
  {
    name: 'a changed backup job',
    before: [['POST /cluster/backup', { id: 'nightly', schedule: '02:00', storage: 'local', vmid: '100' }]],
    change: ['PUT /cluster/backup/{id}', { id: 'nightly', schedule: '03:00', comment: 'later' }],
    watch: [['GET /cluster/backup/{id}', { id: 'nightly' }]],
    kind: 'config',
  },
  {
    name: 'a deleted backup job',
    change: ['DELETE /cluster/backup/{id}', { id: 'nightly' }],
    watch: [['GET /cluster/backup/{id}', { id: 'nightly' }]],
    kind: 'recreate',
  },
  {
    name: 'a deleted SDN zone',
    before: [['POST /cluster/sdn/zones', { type: 'vlan', zone: 'lab', bridge: 'vmbr0', mtu: 1400 }]],
    change: ['DELETE /cluster/sdn/zones/{zone}', { zone: 'lab' }],
    watch: [['GET /cluster/sdn/zones/{zone}', { zone: 'lab' }]],
    kind: 'recreate',
  },
  {
    name: 'a new virtual network',
    change: ['POST /cluster/sdn/vnets', { vnet: 'labnet', zone: 'lab', tag: 7 }],
    watch: [['GET /cluster/sdn/vnets']],
    kind: 'delete-created',
  },
  {
    name: 'a new subnet, whose id PVE makes',
    before: [['POST /cluster/sdn/vnets', { vnet: 'labnet', zone: 'lab', tag: 7 }]],
    change: [
      'POST /cluster/sdn/vnets/{vnet}/subnets',
      { vnet: 'labnet', subnet: '10.9.0.0/24', type: 'subnet' },
    ],
    watch: [['GET /cluster/sdn/vnets/{vnet}/subnets', { vnet: 'labnet' }]],
    kind: 'delete-created',
  },
  {
    name: 'a notification endpoint with a password',
    before: [
      [
        'POST /cluster/notifications/endpoints/smtp',
        {
          name: 'mail',
          server: 'mx',
          'from-address': 'pve@example.com',
          mailto: ['a@example.com'],
          password: 'letmein99',
        },
      ],
    ],
    change: [
      'PUT /cluster/notifications/endpoints/smtp/{name}',
      { name: 'mail', server: 'mx2', password: 'hunter22', comment: 'x' },
    ],
    watch: [['GET /cluster/notifications/endpoints/smtp/{name}', { name: 'mail' }]],
    kind: 'config',
    lost: ['password'],
  },
  {
    name: 'a started VM',
    change: ['POST /nodes/{node}/qemu/{vmid}/status/start', { node: 'pve3', vmid: 106 }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/status/current', { node: 'pve3', vmid: 106 }]],
    kind: 'opposite',
  },
  {
    name: 'a VM that was stopped hard',
    change: ['POST /nodes/{node}/qemu/{vmid}/status/stop', MAIL],
    watch: [['GET /nodes/{node}/qemu/{vmid}/status/current', MAIL]],
    kind: 'opposite',
    lost: ['what ran in the guest'],
  },
  {
    name: 'a paused VM',
    change: ['POST /nodes/{node}/qemu/{vmid}/status/suspend', VM],
    watch: [['GET /nodes/{node}/qemu/{vmid}/status/current', VM]],
    kind: 'opposite',
  },
  {
    name: 'all guests of a node stopped',
    change: ['POST /nodes/{node}/stopall', { node: 'pve2' }],
    watch: [],
    kind: 'opposite',
    lost: ['what ran in the guests'],
  },
  {
    name: 'a migrated VM',
    change: ['POST /nodes/{node}/qemu/{vmid}/migrate', { node: 'pve3', vmid: 997, target: 'pve1' }],
    watch: [['GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve3', vmid: 997 }]],
    kind: 'opposite',
    lost: ['the storages of its disks, where they were moved to others'],
  },
  {
    name: 'a new snapshot',
    change: ['POST /nodes/{node}/qemu/{vmid}/snapshot', { ...VM, snapname: 'fresh' }],
    watch: [],
    kind: 'delete-created',
  },
  {
    name: 'a new VM',
    change: ['POST /nodes/{node}/qemu', { node: 'pve1', vmid: 999, name: 'new', scsi0: 'local-lvm:8' }],
    watch: [['GET /nodes/{node}/qemu', { node: 'pve1' }]],
    kind: 'delete-created',
  },
  {
    name: 'a clone on another node',
    change: [
      'POST /nodes/{node}/qemu/{vmid}/clone',
      { node: 'pve3', vmid: 997, newid: 998, full: 1, target: 'pve2' },
    ],
    watch: [['GET /nodes/{node}/qemu', { node: 'pve2' }]],
    kind: 'delete-created',
  },
  {
    name: 'a new disk image, whose name PVE answers',
    change: [
      'POST /nodes/{node}/storage/{storage}/content',
      { node: 'pve1', storage: 'local-lvm', filename: 'vm-100-disk-9', size: '1G', vmid: 100 },
    ],
    watch: [['GET /nodes/{node}/storage/{storage}/content', { node: 'pve1', storage: 'local-lvm' }]],
    kind: 'delete-created',
  },
];

/** What is not there is a state too. */
function absent(error: unknown): string {
  return String(error);
}

describe('what was changed is again as it was', () => {
  test.each(cases)('$name', async ({ before = [], change, watch, kind, lost, but = [] }) => {
    for (const step of before) await bench.call(step);
    const looks = () =>
      Promise.all(watch.map((step) => bench.call(step).then((state) => bare(state, but), absent)));
    const were = await looks();
    const { seq, undo } = await bench.change(change);
    expect({ kind: undo.kind, lost: undo.lost }).toEqual({ kind, lost });
    const became = await looks();
    if (watch.length > 0) expect(became).not.toEqual(were);
    await bench.undo(seq);
    expect(await looks()).toEqual(were);
  });
});
