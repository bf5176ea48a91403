import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, outcomeOf, startLab } from './support.js';

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

const outcome = (call: string, params: Record<string, unknown>): Promise<string> =>
  outcomeOf(lab, call, params);

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
