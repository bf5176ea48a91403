import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from '../support.js';

const NETWORK = '/nodes/pve/network';

describe('network interfaces of a node', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab.close());

  const bridge = {
    address: '10.9.0.1',
    autostart: 1,
    bridge_fd: '0',
    bridge_ports: 'eno1',
    bridge_stp: 'off',
    cidr: '10.9.0.1/24',
    families: ['inet'],
    method: 'static',
    method6: 'manual',
    netmask: '24',
    priority: 6,
    type: 'bridge',
  };

  it('waits with a new bridge until it is applied, and shows what will change', async () => {
    const params = {
      iface: 'vmbr9',
      type: 'bridge',
      cidr: '10.9.0.1/24',
      bridge_ports: 'eno1',
      autostart: 1,
    };
    await lab.data('POST', NETWORK, params);
    expect(await lab.data('GET', `${NETWORK}/vmbr9`)).toEqual(bridge);
    const { body } = await lab.call('root', 'GET', NETWORK, { params: { type: 'any_local_bridge' } });
    expect(field(body, 'changes')).toBe(
      [
        '--- /etc/network/interfaces',
        '+++ /etc/network/interfaces.new',
        '@@ -1,16 +1,23 @@',
        ' auto lo',
        ' iface lo inet loopback',
        ' ',
        ' iface eno1 inet manual',
        ' ',
        ' auto vmbr0',
        ' iface vmbr0 inet static',
        ' \taddress 10.10.10.10/24',
        ' \tgateway 10.10.10.1',
        ' \tbridge-fd 0',
        ' \tbridge-stp off',
        ' ',
        ' auto vmbr1',
        ' iface vmbr1 inet manual',
        ' \tbridge-fd 0',
        ' \tbridge-stp off',
        '+',
        '+auto vmbr9',
        '+iface vmbr9 inet static',
        '+\taddress 10.9.0.1/24',
        '+\tbridge-fd 0',
        '+\tbridge-ports eno1',
        '+\tbridge-stp off',
        '',
      ].join('\n'),
    );
    expect(await lab.task('PUT', NETWORK)).toBe('OK');
    expect(await lab.data('GET', `${NETWORK}/vmbr9`)).toEqual({ ...bridge, active: 1 });
    const after = await lab.call('root', 'GET', NETWORK);
    expect(field(after.body, 'changes')).toBeUndefined();
  });

  it('forgets changes that are reverted', async () => {
    await lab.data('DELETE', `${NETWORK}/vmbr1`);
    expect((await lab.call('root', 'GET', `${NETWORK}/vmbr1`)).status).toBe(400);
    await lab.data('DELETE', NETWORK);
    expect((await lab.call('root', 'GET', `${NETWORK}/vmbr1`)).status).toBe(200);
  });

  it('changes addresses and takes a VLAN by its name', async () => {
    await lab.data('PUT', `${NETWORK}/vmbr9`, { type: 'bridge', delete: 'cidr', cidr6: 'fd00::1/64' });
    expect(await lab.data('GET', `${NETWORK}/vmbr9`)).toMatchObject({
      address6: 'fd00::1',
      families: ['inet6'],
      method: 'manual',
      method6: 'static',
      netmask6: 64,
    });
    await lab.data('POST', NETWORK, { iface: 'eno1.7', type: 'vlan' });
    expect(await lab.data('GET', `${NETWORK}/eno1.7`)).toMatchObject({
      type: 'vlan',
      'vlan-id': 7,
      'vlan-raw-device': 'eno1',
    });
  });

  it.each([
    ['POST', NETWORK, { iface: 'vmbr0', type: 'bridge' }, 'interface already exists'],
    ['PUT', `${NETWORK}/vmbr7`, { type: 'bridge' }, 'interface does not exist'],
    ['DELETE', `${NETWORK}/vmbr7`, {}, 'interface does not exist'],
  ])('refuses %s %s', async (method, path, params, message) => {
    const { status, body } = await lab.call('root', method, path, { params });
    expect({ status, errors: field(body, 'errors') }).toEqual({ status: 400, errors: { iface: message } });
  });

  it('refuses a second default gateway', async () => {
    const params = { iface: 'vmbr8', type: 'bridge', cidr: '10.8.0.1/24', gateway: '10.8.0.254' };
    const { status, reason } = await lab.call('root', 'POST', NETWORK, { params });
    expect({ status, reason }).toEqual({
      status: 500,
      reason: "Default gateway already exists on interface 'vmbr0'.",
    });
  });
});
