import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, clientOf, dataOf, errorOf, openBench, textOf } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
  const { nodes } = clientOf(bench);
  await nodes('pve1')
    .qemu(100)
    .config.put({ net0: 'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,tag=5' });
  await nodes('pve1')
    .lxc(200)
    .config.put({ net0: 'name=eth0,hwaddr=BC:24:11:00:00:02,bridge=vmbr0,ip=dhcp' });
});
afterAll(() => bench.close());

async function sentOf(vmid: number, name: string, given: unknown): Promise<unknown> {
  const own = await bench.call('update_vm_config', { vmid, [name]: given, dry_run: true });
  const place = vmid < 200 ? `pve1/qemu/${vmid}` : `pve1/lxc/${vmid}`;
  const operation = `PUT /nodes/${place}/config`;
  const through = await bench.call('call_operation', { operation, params: { [name]: given }, dry_run: true });
  const [first, second] = [own, through].map((result) => {
    const { params } = Object(dataOf(result).request);
    return { [name]: params[name], digest: params.digest, notes: dataOf(result).notes };
  });
  expect(second).toEqual(first);
  return first;
}

describe('an object that tells a part of a device goes over what the guest has', () => {
  test.each<[vmid: number, name: string, given: Readonly<Record<string, unknown>>, sent: string]>([
    [100, 'net0', { tag: 20 }, 'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,tag=20'],
    [
      100,
      'net0',
      { bridge: 'vmbr0', mtu: 1400 },
      'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,tag=5,mtu=1400',
    ],
    [100, 'net0', { firewall: false, tag: null }, 'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=0'],
    [100, 'scsi0', { discard: 'on' }, 'local-lvm:vm-100-disk-0,size=32G,discard=on'],
    [200, 'net0', { tag: 7 }, 'name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:02,ip=dhcp,type=veth,tag=7'],
    [200, 'rootfs', { quota: true }, 'local-lvm:vm-200-disk-0,size=4G,quota=1'],
  ])('%i %s: %o goes out as %s', async (vmid, name, given, sent) => {
    const { digest } = dataOf(await bench.call('get_vm_config', { vmid }));
    expect(await sentOf(vmid, name, given)).toEqual({
      [name]: sent,
      digest,
      notes: [`${name}: what was not named stays as it was; sent whole: ${sent}`],
    });
  });

  test.each<[name: string, given: unknown, sent: string]>([
    ['net0', 'virtio,bridge=vmbr0', 'virtio,bridge=vmbr0'],
    ['net0', { model: 'e1000', bridge: 'vmbr0' }, 'e1000,bridge=vmbr0'],
    ['net0', { virtio: 'BC:24:11:00:00:09', bridge: 'vmbr0' }, 'bridge=vmbr0,virtio=BC:24:11:00:00:09'],
    ['net7', { bridge: 'vmbr0' }, 'virtio,bridge=vmbr0'],
    ['scsi5', { storage: 'local-lvm', size: '4G' }, 'local-lvm:4'],
  ])('%s: %o is a whole device, and goes out as %s without a digest', async (name, given, sent) => {
    expect(await sentOf(100, name, given)).toMatchObject({ [name]: sent, digest: undefined });
  });
});

test('it is done, and MAC and bridge are there after it', async () => {
  const done = await bench.call('update_vm_config', { vmid: 100, net0: { tag: 20 } });
  const net0 = 'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1,tag=20';
  expect(textOf(done)).toContain(`Note: net0: what was not named stays as it was; sent whole: ${net0}`);
  expect(dataOf(await bench.call('get_vm_config', { vmid: 100 })).net0).toBe(net0);
});

test('a digest that was given goes out as it is, and PVE refuses an old one', async () => {
  const { digest } = dataOf(await bench.call('get_vm_config', { vmid: 100 }));
  textOf(await bench.call('update_vm_config', { vmid: 100, description: 'changed meanwhile' }));
  const late = await bench.call('update_vm_config', { vmid: 100, net0: { tag: 30 }, digest });
  expect(errorOf(late)).toMatchObject({ code: 'conflict', context: { rule: 'config-changed' } });
});

test('a property that no such device has is refused with those that it has', async () => {
  const wrong = errorOf(await bench.call('update_vm_config', { vmid: 100, net0: { vlan: 20 } }));
  expect(wrong.invalid[0]).toMatchObject({
    parameter: 'net0.vlan',
    valid: expect.arrayContaining(['tag', 'bridge']),
  });
});
