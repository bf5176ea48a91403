import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from './support.js';

/** What no recording shows: the words in which PVE refuses a change, from its sources. */

const TEMPLATE = 'local:vztmpl/alpine-test_3.19_amd64.tar.gz';
const VM = '/nodes/pve/qemu/100';
const CT = '/nodes/pve/lxc/200';
const STALE = { digest: '0123456789012345678901234567890123456789' };
const MODIFIED = 'detected modified configuration - file changed by other user? Try again.';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
  const make = (vmid: number, more: object) =>
    lab.task('POST', '/nodes/pve/lxc', { vmid, ostemplate: TEMPLATE, rootfs: 'local:1', ...more });
  await make(200, { mp0: 'local:1,mp=/srv', unprivileged: 1 });
  await make(201, { hostname: 'two' });
  await make(202, { start: 1 });
  await make(203, {});
  await lab.data('POST', '/nodes/pve/lxc/203/template');
  await lab.task('POST', '/nodes/pve/qemu', {
    vmid: 100,
    scsi0: 'local:1,format=qcow2',
    ide2: 'none,media=cdrom',
  });
  await lab.task('POST', `${VM}/snapshot`, { snapname: 's1' });
  await lab.data('PUT', `${VM}/config`, { delete: 'scsi0' });
  await lab.data('POST', '/pools', { poolid: 'p1' });
  await lab.data('PUT', '/pools/p1', { vms: '100', storage: 'second' });
  await lab.data('POST', '/cluster/ha/resources', { sid: 'vm:100' });
  await lab.data('POST', '/cluster/mapping/usb', { id: 'u1', map: 'node=pve,id=0951:1666' });
});
afterAll(() => lab.close());

/** Status line and, for parameters, what is wrong with them; for a task its exit status. */
async function outcome(call: string, params: Record<string, unknown>): Promise<string> {
  const [method = '', path = ''] = call.split(' ');
  const answer = await lab.call('root', method, path, { params });
  const upid = field(answer.body, 'data');
  if (typeof upid === 'string' && upid.startsWith('UPID:')) {
    lab.sandbox.clock.settle();
    const task = `/nodes/pve/tasks/${encodeURIComponent(upid)}/status`;
    return `task: ${String(field(await lab.data('GET', task), 'exitstatus'))}`;
  }
  const errors = Object.entries(Object(field(answer.body, 'errors')));
  const details = errors.map(([name, text]) => ` ${name}: ${String(text)}`);
  return `${answer.status} ${answer.reason}${details.join()}`;
}

const PARAMETERS = '400 Parameter verification failed.';

describe('a container', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      `PUT ${CT}/resize`,
      { disk: 'mp7', size: '+1G' },
      '500 format error volume: property is missing and it is not optional',
    ],
    [`PUT ${CT}/resize`, { disk: 'rootfs', size: '512M' }, '500 unable to shrink disk size'],
    [`PUT ${CT}/resize`, { disk: 'rootfs', size: '1G' }, '500 disk is already at specified size'],
    [`PUT ${CT}/config`, { delete: 'rootfs' }, "500 unable to delete required option 'rootfs'"],
    [`PUT ${CT}/config`, { delete: 'mp9' }, '200 OK'],
    [`PUT ${CT}/config`, { unprivileged: 0 }, "500 unable to modify read-only option: 'unprivileged'"],
    [
      `PUT ${CT}/config`,
      { mp1: 'second:1,mp=/x' },
      "500 storage 'second' does not allow content type 'rootdir' (Container)",
    ],
    [`PUT ${CT}/config`, { cores: 2, ...STALE }, `500 ${MODIFIED}`],
    [
      `POST ${CT}/snapshot`,
      { snapname: 'vzdump' },
      "500 unable to use snapshot name 'vzdump' (reserved name)",
    ],
    [
      `POST ${CT}/move_volume`,
      { volume: 'mp0', storage: 'local', 'target-vmid': 201 },
      '500 either set storage or target-vmid, but not both',
    ],
    [`POST ${CT}/move_volume`, { volume: 'rootfs', 'target-vmid': 201 }, "500 Cannot move to/from 'rootfs'"],
    [`POST ${CT}/move_volume`, { volume: 'mp0', 'target-vmid': 299 }, '500 could not find CT 299'],
    [
      `POST ${CT}/move_volume`,
      { volume: 'mp0', 'target-vmid': 203 },
      "500 Can't move volumes from or to template CT",
    ],
    [`POST ${CT}/move_volume`, { volume: 'mp0', 'target-vmid': 201, 'target-volume': 'mp2' }, 'task: OK'],
    [`POST ${CT}/clone`, { newid: 201 }, "500 CT 201 already exists on node 'pve'"],
    [
      `POST ${CT}/clone`,
      { newid: 210, full: 0 },
      "500 Linked clone feature for 'local:200/vm-200-disk-0.raw' is not available",
    ],
    [`POST ${CT}/clone`, { newid: 210, snapname: 'no' }, "500 snapshot 'no' does not exist"],
    [
      'POST /nodes/pve/lxc/202/clone',
      { newid: 210 },
      '500 Cannot do full clones on a running container without snapshots',
    ],
    ['POST /nodes/pve/lxc/202/template', {}, "500 you can't convert a CT to template if the CT is running"],
    ['POST /nodes/pve/lxc/203/template', {}, "500 you can't convert a template to a template"],
    ['POST /nodes/pve/lxc/203/status/start', {}, "task: you can't start a CT if it's a template"],
    [`POST ${CT}/status/reboot`, {}, '500 VM 200 not running'],
    [
      `POST ${CT}/status/resume`,
      {},
      "task: command 'lxc-checkpoint -n 200 -r --foreground -D /var/lib/vz/dump' failed: exit code 1",
    ],
    ['POST /nodes/pve/lxc/202/status/suspend', {}, 'task: OK'],
    ['POST /nodes/pve/lxc/202/status/resume', {}, 'task: OK'],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });
});

describe('a VM', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [`PUT ${VM}/resize`, { disk: 'ide2', size: '+1G' }, "task: unable to parse volume ID 'none'"],
    [`PUT ${VM}/resize`, { disk: 'unused0', size: '+1G', ...STALE }, `${PARAMETERS} disk: `],
    [
      `PUT ${VM}/config`,
      { delete: 'unused0' },
      "500 unable to delete 'local:100/vm-100-disk-0.qcow2' - volume is still in use (snapshot?)",
    ],
    [`POST ${VM}/template`, {}, '500 unable to create template, because VM contains snapshots'],
    [`PUT ${VM}/snapshot/no/config`, {}, '200 OK'],
    [`PUT ${VM}/snapshot/no/config`, { description: 'x' }, "500 snapshot 'no' does not exist"],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toMatch(
      expected.endsWith(': ') ? new RegExp(`^${expected}`) : expected,
    );
  });
});

describe('the cluster', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['PUT /pools/no', { comment: 'x' }, "500 update pools failed: pool 'no' does not exist"],
    ['DELETE /pools/p1', {}, "500 delete pool failed: pool 'p1' is not empty (contains VM 100)"],
    ['PUT /pools/p1', { vms: '100', delete: 1 }, '200 OK'],
    ['DELETE /pools/p1', {}, "500 delete pool failed: pool 'p1' is not empty (contains storage 'second')"],
    [
      'PUT /storage/local',
      { delete: 'path' },
      "500 update storage failed: unable to delete required option 'path'",
    ],
    ['PUT /storage/local', { content: 'iso', ...STALE }, `500 update storage failed: ${MODIFIED}`],
    ['PUT /storage/no', { content: 'iso' }, "500 update storage failed: storage 'no' does not exist"],
    [
      'POST /access/domains',
      { realm: 'sso', type: 'openid', 'issuer-url': 'https://x' },
      "500 add auth server failed: missing value for required option 'client-id'",
    ],
    [
      'DELETE /access/domains/no',
      {},
      "500 delete auth server failed: authentication domain 'no' does not exist",
    ],
    ['DELETE /access/domains/pam', {}, '200 OK'],
    [
      'POST /cluster/mapping/usb',
      { id: 'u1', map: 'node=pve,id=0951:1666' },
      "500 create hardware mapping failed: usb ID 'u1' already defined",
    ],
    ['DELETE /cluster/mapping/usb/no', {}, '200 OK'],
    [
      'POST /cluster/ha/resources',
      { sid: 'vm:100' },
      "500 create resource failed: resource ID 'vm:100' already defined",
    ],
    ['POST /cluster/ha/resources', { sid: 'vm:999' }, "500 resource 'vm:999' does not exist in cluster"],
    [
      'POST /cluster/ha/rules',
      { rule: 'r1', type: 'node-affinity', resources: 'vm:100', nodes: 'no' },
      '500 create ha rule failed: cannot use non-existant node(s) no.',
    ],
    [
      'POST /cluster/ha/rules',
      { rule: 'r1', type: 'node-affinity', resources: 'vm:101', nodes: 'pve' },
      '500 create ha rule failed: cannot use unmanaged resource(s) vm:101.',
    ],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });
});

const FLAT = '400 Parameter verification failed.';

describe('the software-defined network', () => {
  const zones = '/cluster/sdn/zones';
  const vnets = '/cluster/sdn/vnets';
  it.each<[string, Record<string, unknown>, string]>([
    [`POST ${zones}`, { zone: 'zv', type: 'vlan' }, "500 missing value for required option 'bridge'"],
    [
      `POST ${zones}`,
      { zone: 'zv', type: 'vlan', bridge: 'vmbr0', peers: '10.0.0.1' },
      "500 unexpected property 'peers'",
    ],
    [`POST ${zones}`, { zone: 'zv', type: 'vlan', bridge: 'vmbr0' }, '200 OK'],
    [
      `POST ${zones}`,
      { zone: 'zv', type: 'simple' },
      "500 create sdn zone object failed: sdn zone object ID 'zv' already defined",
    ],
    [`POST ${zones}`, { zone: 'zx', type: 'vxlan' }, `500 create sdn zone object failed: ${FLAT}`],
    [
      `POST ${zones}`,
      { zone: 'zd', type: 'simple', dns: 'no' },
      `500 create sdn zone object failed: ${FLAT}`,
    ],
    [
      `PUT ${zones}/zv`,
      { delete: 'bridge' },
      "500 update sdn zone object failed: unable to delete required option 'bridge'",
    ],
    [`PUT ${zones}/no`, { mtu: 1400 }, "500 update sdn zone object failed: sdn 'no' does not exist"],
    [`DELETE ${zones}/no`, {}, "500 delete sdn zone object failed: sdn 'no' does not exist"],
    [`POST ${vnets}`, { vnet: 'va', zone: 'zv' }, `500 create sdn vnet object failed: ${FLAT}`],
    [`POST ${vnets}`, { vnet: 'va', zone: 'zv', tag: 10 }, '200 OK'],
    [`POST ${vnets}`, { vnet: 'vb', zone: 'zv', tag: 10 }, `500 create sdn vnet object failed: ${FLAT}`],
    [
      `POST ${vnets}`,
      { vnet: 'vb', zone: 'no' },
      '500 create sdn vnet object failed: cannot lookup undefined type! at /usr/share/perl5/PVE/API2/Network/SDN/Vnets.pm line 326.',
    ],
    [`PUT ${vnets}/no`, { tag: 11 }, "500 sdn 'no' does not exist"],
    [`DELETE ${vnets}/no`, {}, "500 sdn 'no' does not exist"],
    [`POST ${vnets}/no/subnets`, { subnet: '10.1.0.0/24', type: 'subnet' }, "500 sdn 'no' does not exist"],
    [
      `POST ${vnets}/va/subnets`,
      { subnet: '10.1.0.0/24', type: 'subnet', gateway: '10.2.0.1' },
      `500 create sdn subnet object failed: ${FLAT}`,
    ],
    [
      `POST ${vnets}/va/subnets`,
      { subnet: '10.1.0.0/24', type: 'subnet', 'dhcp-range': 'start-address=10.1.0.9,end-address=10.1.0.5' },
      `500 create sdn subnet object failed: ${FLAT}`,
    ],
    [`POST ${vnets}/va/subnets`, { subnet: '10.1.0.0/24', type: 'subnet' }, '200 OK'],
    [
      `POST ${vnets}/va/subnets`,
      { subnet: '10.1.0.0/24', type: 'subnet' },
      "500 create sdn subnet object failed: sdn subnet object ID 'zv-10.1.0.0-24' already defined",
    ],
    [`GET ${vnets}/va/subnets/zv-10.9.0.0-24`, {}, "500 sdn subnet 'zv-10.9.0.0-24' does not exist"],
    [`DELETE ${vnets}/va/subnets/zv-10.9.0.0-24`, {}, '200 OK'],
    [`PUT ${vnets}/va`, { vlanaware: 1 }, `500 update sdn vnet object failed: ${FLAT}`],
    [`DELETE ${vnets}/va`, {}, `500 delete sdn vnet object failed: ${FLAT}`],
    ['DELETE /cluster/sdn/ipams/no', {}, "500 delete sdn zone object failed: sdn 'no' does not exist"],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });
});

describe('jobs', () => {
  const daily = { schedule: 'daily' };
  it.each<[string, Record<string, unknown>, string]>([
    [
      'POST /cluster/backup',
      { id: 'b1', all: 1 },
      `${PARAMETERS} schedule: neither 'starttime' nor 'schedule' were set`,
    ],
    [
      'POST /cluster/backup',
      { id: 'b1', all: 1, starttime: '03:00', ...daily },
      `${PARAMETERS} starttime: 'starttime' and 'schedule' cannot both be set`,
    ],
    ['POST /cluster/backup', { id: 'b1', ...daily }, `500 ${FLAT}`],
    ['POST /cluster/backup', { id: 'b1', all: 1, vmid: '100', ...daily }, `500 ${FLAT}`],
    ['POST /cluster/backup', { id: 'b1', vmid: '100', starttime: '03:00', dow: 'sat,sun' }, '200 OK'],
    ['POST /cluster/backup', { id: 'b1', all: 1, ...daily }, "500 Job 'b1' already exists"],
    ['PUT /cluster/backup/no', { enabled: 0 }, '500 no such vzdump job'],
    ['PUT /cluster/backup/b1', {}, '500 no options specified'],
    ['PUT /cluster/backup/b1', { delete: 'schedule' }, `500 ${FLAT}`],
    ['PUT /cluster/backup/b1', { all: 1 }, '200 OK'],
    ['DELETE /cluster/backup/no', {}, `500 ${FLAT}`],
    ['GET /cluster/backup/no', {}, `${PARAMETERS} id: No such job 'no'`],
    ['POST /cluster/jobs/realm-sync/r1', { realm: 'pve', ...daily }, `500 ${FLAT}`],
    ['PUT /cluster/jobs/realm-sync/no', daily, '500 no such realm-sync job'],
    [
      'POST /cluster/replication',
      { id: '999-0', type: 'local', target: 'no' },
      "500 Guest '999' does not exist.",
    ],
    [
      'POST /cluster/replication',
      { id: '100-0', type: 'local', target: 'pve' },
      "500 Target 'pve' does not exist.",
    ],
    ['PUT /cluster/replication/100-0', { comment: 'x' }, "500 no such job '100-0'"],
    ['DELETE /cluster/replication/100-0', {}, "500 no such job '100-0'"],
    ['GET /cluster/replication/100-0', {}, "500 no such replication job '100-0'"],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });

  it('keep a schedule made of days and a time, and what they were last told to cover', async () => {
    expect(await lab.data('GET', '/cluster/backup/b1')).toEqual({
      all: 1,
      enabled: 1,
      id: 'b1',
      schedule: 'sat,sun 03:00',
      type: 'vzdump',
    });
  });
});

describe('metric servers, notifications and volumes', () => {
  const graphite = { type: 'graphite', server: '127.0.0.1', port: 2003 };
  const mail = '/cluster/notifications/endpoints/sendmail';
  it.each<[string, Record<string, unknown>, string]>([
    ['POST /cluster/metrics/server/m1', { ...graphite, bucket: 'b' }, "500 unexpected property 'bucket'"],
    ['POST /cluster/metrics/server/m1', graphite, '200 OK'],
    ['POST /cluster/metrics/server/m1', graphite, "500 Metric server 'm1' already exists"],
    ['PUT /cluster/metrics/server/no', { server: 'x', port: 1 }, "500 no such server 'no'"],
    [
      'DELETE /cluster/metrics/server/no',
      {},
      '500 cannot lookup undefined type! at /usr/share/perl5/PVE/API2/Cluster/MetricServer.pm line 295.',
    ],
    [
      `POST ${mail}`,
      { name: 'e1' },
      '400 must at least provide one recipient, either in mailto or in mailto-user',
    ],
    [`POST ${mail}`, { name: 'e1', 'mailto-user': 'root@pam' }, '200 OK'],
    [
      'POST /cluster/notifications/matchers',
      { name: 'k1', target: 'no' },
      "404 endpoint 'no' does not exist",
    ],
    ['POST /cluster/notifications/matchers', { name: 'k1', target: 'e1' }, '200 OK'],
    [
      `POST ${mail}`,
      { name: 'k1', mailto: 'a@b.c' },
      "400 Cannot create 'k1', an entity with the same name already exists",
    ],
    [`PUT ${mail}/e1`, { comment: 'x', ...STALE }, `400 ${MODIFIED}`],
    [`DELETE ${mail}/e1`, {}, "400 cannot delete 'e1', referenced by: k1"],
    [`DELETE ${mail}/no`, {}, "404 endpoint 'no' not found"],
    [
      'PUT /nodes/pve/storage/local/content/vztmpl%2Falpine-test_3.19_amd64.tar.gz',
      { notes: 'x' },
      '500 only backups can have notes',
    ],
  ])('%s %j: %s', async (call, params, expected) => {
    expect(await outcome(call, params)).toBe(expected);
  });

  it('forgets what a user is told to be without, and that a disk was unused', async () => {
    await lab.data('POST', '/access/users', { userid: 'erin@pve', comment: 'x' });
    await lab.data('PUT', '/access/users/erin@pve', { comment: '' });
    expect(await lab.data('GET', '/access/users/erin@pve')).not.toHaveProperty('comment');
    const { unused0 } = Object(await lab.data('GET', `${VM}/config`));
    await lab.data('PUT', `${VM}/config`, { scsi3: unused0 });
    expect(await lab.data('GET', `${VM}/config`)).not.toHaveProperty('unused0');
  });
});

describe('a firewall rule', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['/cluster/firewall/rules', { source: '+no' }, "source: no such ipset 'no'"],
    ['/cluster/firewall/rules', { dest: 'dc/no' }, "dest: no such alias 'dc/no'"],
    [
      '/cluster/firewall/rules',
      { source: '10.0.0.1', dest: '2001:db8::1' },
      'dest: detected mixed ipv4/ipv6 addresses in rule',
    ],
    [
      '/cluster/firewall/rules',
      { macro: 'SSH', dport: '22' },
      "proto: missing property - 'dport' requires this property",
    ],
    [
      '/cluster/firewall/rules',
      { proto: 'tcp', 'icmp-type': 'echo-request' },
      "proto: missing property - 'icmp-type' requires this property",
    ],
    [
      '/cluster/firewall/rules',
      { proto: 'esp', dport: '22' },
      "dport: protocol 'esp' does not support ports",
    ],
    [`${VM}/firewall/rules`, { iface: 'eth0' }, "iface: value does not match the regex pattern 'net\\d+'"],
  ])('%s %j: %s', async (path, rule, expected) => {
    const params = { type: 'in', action: 'ACCEPT', ...rule };
    expect(await outcome(`POST ${path}`, params)).toBe(`${PARAMETERS} ${expected}`);
  });
});
