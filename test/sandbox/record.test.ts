import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pvekit } from '../cli/kit.js';
import { dataOf, startLab } from './support.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pvekit-record-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is configured in the cluster that is recorded, in all areas that a world of its own keeps as calls. */
const CONFIGURED: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    'POST /access/domains',
    { realm: 'corp', type: 'ldap', server1: 'ldap.acme.example', base_dn: 'dc=acme', user_attr: 'uid' },
  ],
  ['POST /access/users', { userid: 'jane@corp' }],
  ['POST /access/users/jane@corp/token/acmebot', { privsep: 1 }],
  ['PUT /access/acl', { path: '/vms/100', roles: 'PVEVMUser', tokens: 'jane@corp!acmebot' }],
  ['PUT /access/acl', { path: '/sdn/zones/acmezone', roles: 'PVESDNUser', users: 'jane@corp', propagate: 0 }],
  ['POST /pools', { poolid: 'acme' }],
  ['POST /pools', { poolid: 'acme/inner' }],
  ['PUT /pools', { poolid: 'acme/inner', storage: 'nfs-shared' }],
  [
    'POST /cluster/sdn/zones',
    { zone: 'acmezone', type: 'vxlan', peers: '10.0.0.11,10.0.0.12', mtu: 1450, nodes: 'pve1,pve2' },
  ],
  ['POST /cluster/sdn/vnets', { vnet: 'acmenet', zone: 'acmezone', tag: 77, alias: 'backbone' }],
  [
    'POST /cluster/sdn/vnets/acmenet/subnets',
    { subnet: '10.77.1.0/24', type: 'subnet', gateway: '10.77.1.1', snat: 1 },
  ],
  ['PUT /cluster/sdn', {}],
  ['PUT /nodes/pve3/qemu/106/config', { net1: 'virtio,bridge=acmenet' }],
  ['POST /cluster/firewall/aliases', { name: 'dmz', cidr: '10.77.1.0/24', comment: 'acme' }],
  ['POST /cluster/firewall/ipset', { name: 'keepers' }],
  ['POST /cluster/firewall/ipset/keepers', { cidr: '10.0.0.77' }],
  ['POST /cluster/firewall/ipset/keepers', { cidr: 'dc/dmz', nomatch: 1 }],
  ['POST /cluster/firewall/groups', { group: 'acme' }],
  [
    'POST /cluster/firewall/groups/acme',
    { type: 'in', action: 'ACCEPT', macro: 'SSH', source: '+dc/keepers' },
  ],
  [
    'POST /cluster/firewall/groups/acme',
    { type: 'in', action: 'DROP', proto: 'tcp', dport: '25', enable: 1 },
  ],
  ['POST /cluster/firewall/rules', { type: 'group', action: 'acme', enable: 1 }],
  ['POST /cluster/firewall/rules', { type: 'out', action: 'REJECT', dest: 'dc/dmz', enable: 1, log: 'info' }],
  ['PUT /cluster/firewall/options', { enable: 1, policy_in: 'DROP' }],
  ['POST /nodes/pve1/firewall/rules', { type: 'in', action: 'ACCEPT', iface: 'vmbr0', enable: 1 }],
  ['PUT /nodes/pve1/firewall/options', { log_level_in: 'warning' }],
  ['POST /nodes/pve1/qemu/100/firewall/aliases', { name: 'dmz', cidr: '10.0.0.5' }],
  ['POST /nodes/pve1/qemu/100/firewall/ipset', { name: 'ipfilter-net0' }],
  [
    'POST /nodes/pve1/qemu/100/firewall/rules',
    { type: 'in', action: 'ACCEPT', iface: 'net0', source: 'guest/dmz' },
  ],
  ['PUT /nodes/pve1/qemu/100/firewall/options', { enable: 1, ipfilter: 1 }],
  ['POST /cluster/ha/resources', { sid: 'vm:100', max_restart: 2, comment: 'acme' }],
  ['POST /cluster/ha/resources', { sid: 'vm:101' }],
  [
    'POST /cluster/ha/rules',
    { rule: 'acme', type: 'node-affinity', resources: 'vm:100', nodes: 'pve1:2,pve2', strict: 1 },
  ],
  [
    'POST /cluster/ha/rules',
    { rule: 'acme2', type: 'resource-affinity', resources: 'vm:100,vm:101', affinity: 'negative' },
  ],
  ['POST /storage', { storage: 'acmetank', type: 'zfspool', pool: 'acmetank' }],
  ['POST /nodes/pve1/qemu', { vmid: 150, scsi0: 'acmetank:1' }],
  ['POST /cluster/replication', { id: '150-0', target: 'pve2', type: 'local', schedule: '*/30', rate: 10 }],
  [
    'POST /cluster/backup',
    {
      id: 'acme',
      schedule: 'sat 03:00',
      storage: 'nfs-shared',
      pool: 'production',
      mode: 'stop',
      'prune-backups': 'keep-daily=3,keep-last=2',
      mailto: 'jane@acme.example',
    },
  ],
  [
    'POST /cluster/jobs/realm-sync/acme',
    { realm: 'corp', schedule: 'daily', scope: 'users', 'enable-new': 0 },
  ],
  ['POST /cluster/mapping/usb', { id: 'acme', map: 'node=pve1,id=0951:1666', description: 'Secret1' }],
  ['PUT /cluster/options', { keyboard: 'de', description: 'acme' }],
];

/** What a client can look at, as the copy names it. */
const VIEWS = [
  ...['/cluster/options', '/access/users?full=1', '/access/acl', '/access/domains', '/pools', '/storage'],
  ...['/cluster/sdn/zones', '/cluster/sdn/vnets', '/cluster/sdn/vnets/vnet1/subnets'],
  ...['/cluster/firewall/aliases', '/cluster/firewall/ipset/ipset1', '/cluster/firewall/groups/security1'],
  ...['/cluster/firewall/rules', '/cluster/firewall/options', '/nodes/{node1}/firewall/rules'],
  ...['/nodes/{node1}/firewall/options', '/nodes/{node1}/qemu/100/firewall/rules', '/nodes/{node1}/network'],
  ...['/nodes/{node1}/qemu/100/firewall/options', '/nodes/{node1}/qemu/100/firewall/ipset'],
  ...['/cluster/ha/resources', '/cluster/ha/rules', '/cluster/replication', '/cluster/backup'],
  ...[
    '/cluster/jobs/realm-sync',
    '/cluster/mapping/usb',
    '/cluster/resources',
    '/nodes/{node1}/storage/local/content',
  ],
];

/** What the names in these views stand for. */
const ORIGINALS = { vnet1: 'acmenet', ipset1: 'keepers', security1: 'acme' };

/** Values that a recording keeps; of all others only that they are there. */
const KEPT = new Set(
  (
    'type enable enabled macro proto dport log pos nomatch policy_in ipfilter log_level_in mtu tag snat sid ' +
    'max_restart affinity strict resources schedule rate mode prune-backups scope enable-new keyboard vmid status ' +
    'maxcpu maxmem privsep propagate content format size state'
  ).split(' '),
);
/** Words that a recording leaves out, and what is different in every sandbox. */
const DROPPED = new Set(
  'comment description alias mailto digest email next-run uptime netin netout cpu mem memhost disk'.split(
    ' ',
  ),
);

function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return typeof value;
  const fields = Object.entries(value).filter(([key]) => !DROPPED.has(key));
  return Object.fromEntries(fields.sort().map(([key, one]) => [key, KEPT.has(key) ? one : plain(one)]));
}

/** Where a recording of the world demo differs from it: a world file can have all of it, a recording leaves it out. */
const LEFT_OUT = [
  '/cluster/ceph',
  '/nodes/{node}/aplinfo',
  '/nodes/{node}/apt',
  '/nodes/{node}/ceph',
  '/nodes/{node}/certificates/info',
  '/nodes/{node}/disks',
  '/nodes/{node}/hardware/pci',
  '/nodes/{node}/journal',
  // A guest's notes.
  '/nodes/{node}/qemu/{vmid}/pending',
  '/nodes/{node}/scan',
  '/nodes/{node}/syslog',
];

/** Every read of the API that needs no more than a node and a VM. */
function readViews(): readonly string[] {
  const views: string[] = [];
  const visit = (at: { path: string; info?: object; children?: readonly never[] }): void => {
    const needs = at.path.replace(/^\/nodes\/\{node\}(\/qemu\/\{vmid\})?/, '');
    if (at.info !== undefined && 'GET' in at.info && !needs.includes('{')) views.push(at.path);
    for (const child of at.children ?? []) visit(child);
  };
  for (const top of JSON.parse(readFileSync('spec/pve-9.2.json', 'utf8'))) visit(top);
  return views;
}

describe('pvekit sandbox record', () => {
  test('writes networks, firewalls, HA, jobs, rights and mappings as well, alike in all but names', async () => {
    const lab = await startLab({ world: 'demo' });
    for (const [call, params] of CONFIGURED) {
      const [method = '', path = ''] = call.split(' ');
      await lab.data(method, path, params);
      lab.sandbox.clock.settle();
    }
    // A new guest's state is unknown until the next round of statistics.
    lab.sandbox.clock.advance(10_000);
    const { url, fingerprint, tokens } = lab.sandbox;
    const file = join(folder, 'whole.yaml');
    const settings = { PVE_TOKEN: tokens.auditor ?? '', PVE_FINGERPRINT: fingerprint };
    expect(await pvekit(['sandbox', 'record', '--from', url, '--to', file], settings)).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const text = readFileSync(file, 'utf8');
    for (const original of ['acme', 'Secret1', '10.0.', '10.77', 'backbone', 'dmz', 'keepers', 'corp'])
      expect([original, text.includes(original)]).toEqual([original, false]);
    const copy = await startLab({ world: file });
    const nodes = Object.keys(parse(text).nodes);
    for (const view of VIEWS) {
      const there = view.replace(/\{node(\d)\}/g, (_, number) => nodes[number - 1] ?? '');
      const here = Object.entries(ORIGINALS).reduce(
        (path, [word, original]) => path.replace(word, original),
        view.replace(/\{node(\d)\}/g, 'pve$1'),
      );
      const seen = plain(await copy.data('GET', there));
      expect([view, seen]).toEqual([view, plain(await lab.data('GET', here))]);
    }
    await copy.close();
    await lab.close();
  });

  test('of the world demo leaves out hardware, Ceph and history only', async () => {
    const lab = await startLab({ world: 'demo' });
    const { url, fingerprint, tokens } = lab.sandbox;
    const file = join(folder, 'demo.yaml');
    const settings = { PVE_TOKEN: tokens.auditor ?? '', PVE_FINGERPRINT: fingerprint };
    await pvekit(['sandbox', 'record', '--from', url, '--to', file], settings);
    const copy = await startLab({ world: file });
    const differing: string[] = [];
    for (const view of readViews()) {
      const there = view.replaceAll('{node}', 'node1').replaceAll('{vmid}', '100');
      const here = view.replaceAll('{node}', 'pve1').replaceAll('{vmid}', '100');
      const seen = JSON.stringify(plain(dataOf(await copy.call('root', 'GET', there))));
      const original = JSON.stringify(plain(dataOf(await lab.call('root', 'GET', here))));
      const renamed = original.replace(/\bpve([123])"/g, 'node$1"').replace('release-41', 'snapshot1');
      if (seen !== renamed) differing.push(view);
    }
    expect(new Set(differing.map((view) => LEFT_OUT.find((area) => view.startsWith(area)) ?? view))).toEqual(
      new Set(LEFT_OUT),
    );
    await copy.close();
    await lab.close();
  });
});
