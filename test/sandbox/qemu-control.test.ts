import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
  await lab.task('POST', '/nodes/pve/qemu', {
    vmid: 100,
    name: 'web01',
    ide2: 'local:cloudinit',
    net0: 'virtio=BC:24:11:00:00:01,bridge=vmbr0',
  });
});
afterEach(() => lab.close());

const VM = '/nodes/pve/qemu/100';

async function refusal(method: string, path: string, params: Record<string, unknown> = {}): Promise<string> {
  const { status, reason } = await lab.call('root', method, path, { params });
  return `${status} ${reason}`;
}

describe('cloud-init', () => {
  it('shows what would be on the drive', async () => {
    const dump = (type: string): Promise<unknown> => lab.data('GET', `${VM}/cloudinit/dump`, { type });
    expect(await dump('user')).toBe(
      '#cloud-config\nhostname: web01\nmanage_etc_hosts: true\nfqdn: web01\nchpasswd:\n  expire: False\n' +
        'users:\n  - default\npackage_upgrade: true\n',
    );
    await lab.data('PUT', `${VM}/config`, {
      ciuser: 'ops',
      ciupgrade: 0,
      ipconfig0: 'ip=10.0.0.5/22,gw=10.0.0.1',
      nameserver: '10.0.0.1',
      searchdomain: 'example.com',
      sshkeys: encodeURIComponent('ssh-ed25519 AAAA me\n'),
    });
    expect(await dump('user')).toBe(
      '#cloud-config\nhostname: web01\nmanage_etc_hosts: true\nfqdn: web01.example.com\nuser: ops\n' +
        'ssh_authorized_keys:\n  - ssh-ed25519 AAAA me\nchpasswd:\n  expire: False\nusers:\n  - default\n',
    );
    expect(await dump('network')).toBe(
      "version: 1\nconfig:\n    - type: physical\n      name: eth0\n      mac_address: 'bc:24:11:00:00:01'\n" +
        "      subnets:\n      - type: static\n        address: '10.0.0.5'\n        netmask: '255.255.252.0'\n" +
        "        gateway: '10.0.0.1'\n    - type: nameserver\n      address:\n      - '10.0.0.1'\n" +
        "      search:\n      - 'example.com'\n",
    );
    expect(await dump('meta')).toMatch(/^instance-id: [0-9a-f]{40}\n$/);
  });

  it('says what the drive lacks until it is made anew', async () => {
    await lab.data('PUT', `${VM}/config`, { ciuser: 'ops' });
    await lab.task('POST', `${VM}/status/start`);
    expect(await lab.data('GET', `${VM}/cloudinit`)).toEqual([{ key: 'ciuser', value: 'ops' }]);
    await lab.data('PUT', `${VM}/config`, { cipassword: 'secret', ciuser: 'dev' });
    expect(await lab.data('GET', `${VM}/cloudinit`)).toEqual([
      { key: 'ciuser', value: 'ops', pending: 'dev' },
      { key: 'cipassword', pending: '**********' },
    ]);
    await lab.data('PUT', `${VM}/config`, { delete: 'ciuser' });
    expect(await lab.data('GET', `${VM}/cloudinit`)).toContainEqual({
      key: 'ciuser',
      value: 'ops',
      delete: 1,
    });
    expect(await lab.data('PUT', `${VM}/cloudinit`)).toBeNull();
    expect(await lab.data('GET', `${VM}/cloudinit`)).toEqual([{ key: 'cipassword', value: '**********' }]);
  });
});

describe("QEMU's monitor", () => {
  it.each([
    ['info status', 'VM status: running\r\n'],
    ['info name', 'web01\r\n'],
    ['nosuch', "unknown command: 'nosuch'\r\n"],
    ['sendkey ctrl-alt-delete', ''],
    ['sendkey nokey', 'invalid parameter: nokey\r\n'],
  ])('answers %s', async (command, text) => {
    await lab.task('POST', `${VM}/status/start`);
    expect(await lab.data('POST', `${VM}/monitor`, { command })).toBe(text);
  });

  it('pauses and resumes, and says so where nothing runs', async () => {
    expect(await lab.data('POST', `${VM}/monitor`, { command: 'info status' })).toBe(
      'ERROR: VM 100 not running\n',
    );
    await lab.task('POST', `${VM}/status/start`);
    await lab.data('POST', `${VM}/monitor`, { command: 'stop' });
    expect(await lab.data('POST', `${VM}/monitor`, { command: 'info status' })).toBe('VM status: paused\r\n');
    expect(await refusal('POST', `${VM}/monitor`, { command: 'drive_del x' })).toBe(
      '403 Permission check failed (user != root@pam)',
    );
    expect(await refusal('POST', `${VM}/monitor`, { command: 'info registers' })).toMatch(/^501 /);
  });

  it('presses keys', async () => {
    expect(await refusal('PUT', `${VM}/sendkey`, { key: 'ret' })).toBe('500 VM 100 not running');
    await lab.task('POST', `${VM}/status/start`);
    expect(await lab.data('PUT', `${VM}/sendkey`, { key: 'ctrl-alt-f2' })).toBeNull();
    expect(await refusal('PUT', `${VM}/sendkey`, { key: 'nokey' })).toMatch(/^500 invalid parameter: nokey/);
  });
});

it('says where a graph lies, and refuses one of a series that PVE does not keep', async () => {
  const drawn = '/var/lib/rrdcached/db/pve-vm-9.0/100_cpu_maxcpu.png';
  expect(await lab.data('GET', `${VM}/rrd`, { ds: 'cpu,maxcpu', timeframe: 'hour' })).toEqual({
    filename: drawn,
  });
  expect(await refusal('GET', `${VM}/rrd`, { ds: 'x1', timeframe: 'hour' })).toBe(
    "500 RRD error: No DS called 'x1' in '/var/lib/rrdcached/db/pve-vm-9.0/100'",
  );
});

it('gives a disk to another VM', async () => {
  await lab.data('PUT', `${VM}/config`, { scsi0: 'local:1' });
  const params = { disk: 'scsi0', 'target-vmid': 101, 'target-disk': 'virtio3' };
  expect(await refusal('POST', `${VM}/move_disk`, params)).toBe('500 could not find target VM 101');
  await lab.task('POST', '/nodes/pve/qemu', { vmid: 101 });
  expect(await lab.task('POST', `${VM}/move_disk`, params)).toBe('OK');
  expect(await lab.data('GET', '/nodes/pve/qemu/101/config')).toMatchObject({
    virtio3: 'local:101/vm-101-disk-0.raw,size=1G',
  });
  expect(await refusal('POST', `${VM}/move_disk`, params)).toBe(
    "500 Disk 'scsi0' for VM '100' does not exist",
  );
});
