import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, startLab } from './support.js';

const DIGEST = expect.stringMatching(/^[0-9a-f]{40}$/);

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.close());

async function reason(
  method: string,
  path: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const answer = await lab.call('root', method, path, { params });
  return `${answer.status} ${answer.reason}`;
}

describe('changes that wait to be applied', () => {
  const zones = '/cluster/sdn/zones';

  it('shows what is new, changed and deleted until it is applied', async () => {
    await lab.data('POST', zones, { zone: 'za', type: 'simple', mtu: 1400 });
    expect(await lab.data('GET', zones, { pending: 1 })).toEqual([
      { zone: 'za', type: 'simple', digest: null, state: 'new', pending: { mtu: 1400 } },
    ]);
    expect(await lab.data('GET', zones, { running: 1 })).toEqual([]);
    expect(await lab.data('GET', '/nodes/pve/sdn/zones')).toEqual([]);
    expect(await lab.task('PUT', '/cluster/sdn')).toBe('OK');
    expect(await lab.data('GET', zones, { pending: 1 })).toEqual([
      { zone: 'za', type: 'simple', mtu: 1400, digest: null },
    ]);
    expect(await lab.data('GET', '/nodes/pve/sdn/zones')).toEqual([{ status: 'available', zone: 'za' }]);
    await lab.data('PUT', `${zones}/za`, { delete: 'mtu', nodes: 'pve' });
    expect(await lab.data('GET', `${zones}/za`, { pending: 1 })).toEqual({
      zone: 'za',
      type: 'simple',
      mtu: 1400,
      digest: null,
      state: 'changed',
      pending: { mtu: 'deleted', nodes: 'pve' },
    });
    await lab.data('DELETE', `${zones}/za`);
    expect(await lab.data('GET', zones, { pending: 1 })).toEqual([
      { zone: 'za', type: 'simple', mtu: 1400, digest: null, state: 'deleted', pending: {} },
    ]);
  });

  it('takes them back', async () => {
    expect(await lab.data('POST', '/cluster/sdn/rollback')).toBe(null);
    expect(await lab.data('GET', zones)).toEqual([{ zone: 'za', type: 'simple', mtu: 1400, digest: DIGEST }]);
  });

  it('says what applying would do to the files of a node', async () => {
    await lab.data('POST', '/cluster/sdn/vnets', { vnet: 'va', zone: 'za' });
    await lab.data('POST', '/cluster/sdn/vnets/va/subnets', {
      subnet: '10.30.0.0/24',
      type: 'subnet',
      gateway: '10.30.0.1',
    });
    const result = await lab.data('GET', '/cluster/sdn/dry-run', { node: 'pve' });
    const head = '\\t\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{9} \\+0000\\n';
    expect(result).toEqual({
      'frr-diff': expect.stringMatching(new RegExp(`^--- /etc/frr/frr\\.conf${head}\\+\\+\\+ /proc/`)),
      'interfaces-diff': expect.stringMatching(
        new RegExp(
          `^--- /etc/network/interfaces\\.d/sdn${head}\\+\\+\\+ /proc/\\d+/fd/12${head}@@ -0,0 \\+1,10 @@\\n` +
            '\\+#version:1\\n\\+\\n\\+auto va\\n\\+iface va\\n\\+\\taddress 10\\.30\\.0\\.1/24\\n' +
            '\\+\\tbridge_ports none\\n\\+\\tbridge_stp off\\n\\+\\tbridge_fd 0\\n\\+\\tmtu 1400\\n\\+\\tip-forward on\\n$',
        ),
      ),
    });
    const answer = await lab.call('root', 'GET', '/cluster/sdn/dry-run', { params: { nosuch: 1 } });
    expect(answer.body).toEqual({
      data: null,
      message: 'Parameter verification failed.\n',
      errors: { node: 'proxyto parameter does not exist' },
    });
  });

  it('lets only the holder of the lock change anything', async () => {
    expect(await reason('POST', '/cluster/sdn/lock')).toMatch(
      `500 could not acquire lock for SDN config: configuration has pending changes at `,
    );
    const token = await lab.data('POST', '/cluster/sdn/lock', { 'allow-pending': 1 });
    const refused = `500 create sdn zone object failed: invalid lock token provided! at `;
    expect(await reason('POST', zones, { zone: 'zb', type: 'simple' })).toMatch(refused);
    await lab.data('POST', zones, { zone: 'zb', type: 'simple', 'lock-token': token });
    expect(await lab.task('PUT', '/cluster/sdn', { 'lock-token': token })).toBe('OK');
    await lab.data('DELETE', `${zones}/zb`);
    await lab.data('POST', '/cluster/sdn/lock', { 'allow-pending': 1 });
    expect(await reason('DELETE', '/cluster/sdn/lock')).toMatch('500 could not release lock: ');
    expect(await reason('DELETE', '/cluster/sdn/lock', { force: 1 })).toBe('200 OK');
  });
});

describe('fabrics', () => {
  const fabrics = '/cluster/sdn/fabrics';

  it('keeps fabrics and their nodes', async () => {
    await lab.data('POST', `${fabrics}/fabric`, {
      id: 'fab1',
      protocol: 'ospf',
      area: '0',
      ip_prefix: '10.0.9.0/24',
    });
    const node = { node_id: 'pve', protocol: 'ospf', ip: '10.0.9.1', interfaces: ['name=eno1'] };
    await lab.data('POST', `${fabrics}/node/fab1`, node);
    const fabric = { id: 'fab1', protocol: 'ospf', area: '0', ip_prefix: '10.0.9.0/24', digest: DIGEST };
    const row = { ...node, fabric_id: 'fab1', digest: DIGEST };
    expect(await lab.data('GET', `${fabrics}/all`)).toEqual({ fabrics: [fabric], nodes: [row] });
    expect(await lab.data('GET', `${fabrics}/fabric/fab1`)).toEqual(fabric);
    expect(await lab.data('GET', `${fabrics}/node/fab1/pve`)).toEqual(row);
    await lab.data('PUT', `${fabrics}/node/fab1/pve`, { protocol: 'ospf', ip: '10.0.9.2' });
    expect(await lab.data('GET', `${fabrics}/node/fab1`)).toEqual([{ ...row, ip: '10.0.9.2' }]);
  });

  it.each([
    [
      'POST',
      'fabric',
      { id: 'fab1', protocol: 'ospf', area: '1' },
      "adding fabric failed: fabric 'fab1' already exists in config",
    ],
    [
      'PUT',
      'fabric/nope',
      { protocol: 'ospf' },
      "updating fabric failed: fabric 'nope' does not exist in configuration",
    ],
    [
      'POST',
      'node/fab1',
      { node_id: 'pve2', protocol: 'ospf', ip: '10.1.9.1' },
      'adding node failed: node IP 10.1.9.1 is outside the IP prefix 10.0.9.0/24 of the fabric',
    ],
    [
      'POST',
      'node/fab1',
      { node_id: 'pve2', protocol: 'ospf', ip: '10.0.9.2' },
      'adding node failed: fabric fab1 contains nodes with duplicated IPs',
    ],
    ['DELETE', 'node/fab1/pve9', {}, "deleting node failed: node 'pve9' does not exist in fabric 'fab1'"],
  ])('refuses %s %s', async (method, path, params, message) => {
    expect(await reason(method, `${fabrics}/${path}`, params)).toBe(`500 ${message}`);
  });

  it('shows a node what runs', async () => {
    const path = '/nodes/pve/sdn/fabrics/fab1';
    expect(await reason('GET', `${path}/interfaces`)).toBe(
      "500 fabric 'fab1' does not exist in configuration",
    );
    expect(await lab.task('PUT', '/cluster/sdn')).toBe('OK');
    expect(await lab.data('GET', `${path}/interfaces`)).toEqual([
      { name: 'eno1', state: 'up', type: 'Point-to-Point' },
    ]);
    expect([await lab.data('GET', `${path}/neighbors`), await lab.data('GET', `${path}/routes`)]).toEqual([
      [],
      [],
    ]);
    await lab.data('DELETE', `${fabrics}/fabric/fab1`);
    expect(await lab.data('GET', `${fabrics}/all`)).toEqual({ fabrics: [], nodes: [] });
  });
});

describe('what routing goes by', () => {
  const lists = '/cluster/sdn/prefix-lists';
  const maps = '/cluster/sdn/route-maps';

  it('keeps prefix lists and their entries in order', async () => {
    await lab.data('POST', lists, { id: 'pl1', entries: ['action=permit,prefix=10.0.0.0/8'] });
    await lab.data('POST', `${lists}/pl1/entries`, { action: 'deny', prefix: '0.0.0.0/0', le: 32, seq: 2 });
    const entries = [
      { action: 'deny', prefix: '0.0.0.0/0', le: 32, seq: 2 },
      { action: 'permit', prefix: '10.0.0.0/8', seq: 5 },
    ];
    expect(await lab.data('GET', `${lists}/pl1/entries`)).toEqual(entries);
    await lab.data('PUT', `${lists}/pl1/entries/2`, { seq: 9, delete: 'le' });
    expect(await lab.data('GET', `${lists}/pl1/entries/9`)).toEqual({
      action: 'deny',
      prefix: '0.0.0.0/0',
      seq: 9,
    });
    await lab.data('DELETE', `${lists}/pl1/entries/9`);
    expect(await lab.data('GET', lists)).toEqual([
      { id: 'pl1', entries: ['action=permit,prefix=10.0.0.0/8,seq=5'], digest: DIGEST },
    ]);
    const missing = await lab.call('root', 'GET', `${lists}/pl1/entries/9`);
    expect(missing.body).toMatchObject({ errors: { id: "entry 9 in prefix list pl1 doesn't exist" } });
  });

  it('keeps route maps as ordered entries', async () => {
    const entry = {
      'route-map-id': 'rm1',
      order: 10,
      action: 'permit',
      match: ['key=ip-address-prefix-list,value=pl1'],
    };
    await lab.data('POST', `${maps}/entries`, entry);
    expect(await lab.data('GET', maps)).toEqual([{ id: 'rm1' }]);
    expect(await lab.data('GET', `${maps}/entries/rm1/entry/10`)).toEqual(entry);
    await lab.data('PUT', `${maps}/entries/rm1/entry/10`, { action: 'deny' });
    expect(await lab.data('GET', `${maps}/entries/rm1`)).toEqual([
      { ...entry, action: 'deny', digest: DIGEST },
    ]);
    expect(await reason('DELETE', `${lists}/pl1`)).toBe(
      `500 deleting prefix list failed: prefix list 'pl1' is still referenced by route map entry 'rm1_10'`,
    );
    await lab.data('DELETE', `${maps}/entries/rm1/entry/10`);
    await lab.data('DELETE', `${lists}/pl1`);
    expect([await lab.data('GET', maps), await lab.data('GET', lists)]).toEqual([[], []]);
  });
});

describe('addresses and bridges', () => {
  const ips = '/cluster/sdn/vnets/vi/ips';

  it("gives addresses out of a zone that PVE's own address management serves", async () => {
    await lab.data('POST', '/cluster/sdn/zones', {
      zone: 'zi',
      type: 'simple',
      ipam: 'pve',
      dhcp: 'dnsmasq',
    });
    await lab.data('POST', '/cluster/sdn/vnets', { vnet: 'vi', zone: 'zi' });
    const subnet = { subnet: '10.40.0.0/24', type: 'subnet', gateway: '10.40.0.1' };
    await lab.data('POST', '/cluster/sdn/vnets/vi/subnets', subnet);
    await lab.task('PUT', '/cluster/sdn');
    const mac = 'BC:24:11:00:00:01';
    await lab.data('POST', ips, { zone: 'zi', ip: '10.40.0.7', mac });
    expect(await reason('POST', ips, { zone: 'zi', ip: '10.40.0.7' })).toBe(
      "500 IP '10.40.0.7' already exist",
    );
    expect(await reason('POST', ips, { zone: 'zi', ip: '10.99.0.7' })).toBe(
      "500 can't find any subnet for ip 10.99.0.7",
    );
    await lab.data('PUT', ips, { zone: 'zi', ip: '10.40.0.8', mac, vmid: 100 });
    const where = { zone: 'zi', vnet: 'vi', subnet: '10.40.0.0/24' };
    expect(await lab.data('GET', '/cluster/sdn/ipams/pve/status')).toEqual([
      { ...where, ip: '10.40.0.1', gateway: 1 },
      { ...where, ip: '10.40.0.8', mac, vmid: 100 },
    ]);
    await lab.data('DELETE', ips, { zone: 'zi', ip: '10.40.0.8' });
    expect(await reason('DELETE', ips, { zone: 'zi', ip: '10.40.0.8' })).toBe(
      "500 IP '10.40.0.8' does not exist in IPAM DB",
    );
  });

  it('shows which guests are plugged into the bridges of a zone', async () => {
    await lab.task('POST', '/nodes/pve/qemu', { vmid: 100, memory: 128, net0: 'virtio,bridge=vi' });
    await lab.task('POST', '/nodes/pve/qemu/100/status/start');
    const port = { index: 'net0', name: 'tap100i0', vmid: '100' };
    expect(await lab.data('GET', '/nodes/pve/sdn/zones/zi/bridges')).toEqual([
      { name: 'vi', ports: [port], vlan_filtering: '0' },
    ]);
    expect(await lab.data('GET', '/nodes/pve/sdn/zones/localnetwork/bridges')).toEqual(
      ['vmbr0', 'vmbr1'].map((name) => ({ name, ports: [], vlan_filtering: '0' })),
    );
  });

  it('shows the routes of an EVPN zone, and of no other', async () => {
    await lab.data('POST', '/cluster/sdn/controllers', {
      controller: 'c1',
      type: 'evpn',
      asn: 65000,
      peers: '10.0.0.1',
    });
    await lab.data('POST', '/cluster/sdn/zones', {
      zone: 'ze',
      type: 'evpn',
      controller: 'c1',
      'vrf-vxlan': 9,
    });
    await lab.data('POST', '/cluster/sdn/vnets', { vnet: 've', zone: 'ze', tag: 10 });
    await lab.data('POST', '/cluster/sdn/vnets/ve/subnets', { subnet: '10.50.0.0/24', type: 'subnet' });
    await lab.task('PUT', '/cluster/sdn');
    expect(await lab.data('GET', '/nodes/pve/sdn/zones/ze/ip-vrf')).toEqual([
      { ip: '10.50.0.0/24', metric: 0, nexthops: ['ve'], protocol: 'connected' },
    ]);
    expect(await lab.data('GET', '/nodes/pve/sdn/vnets/ve/mac-vrf')).toEqual([]);
    const answer = await lab.call('root', 'GET', '/nodes/pve/sdn/zones/zi/ip-vrf');
    expect(answer.body).toMatchObject({ errors: { zone: 'zone is not an EVPN zone' } });
  });
});
