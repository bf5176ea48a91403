import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, dataOf, openBench } from './kit.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

const keys = 'ssh-ed25519 AAAA one@x\nssh-ed25519 BBBB two@x';

/** What is given, and the parameter that goes out; in a VM unless it says `ct`. */
const forms: [name: string, given: unknown, sent: unknown, kind?: 'ct'][] = [
  ['memory', '4G', '4096'],
  ['balloon', '1 GiB', 1024],
  ['cores', '2', 2],
  ['agent', true, true],
  ['onboot', 'yes', true],
  ['tags', ['prod', 'web'], 'prod;web'],
  ['nameserver', ['10.0.0.1', '9.9.9.9'], '10.0.0.1 9.9.9.9'],
  ['nameserver', '10.0.0.1, 9.9.9.9', '10.0.0.1 9.9.9.9'],
  ['sshkeys', keys, keys],
  ['sshkeys', keys.split('\n'), keys],
  ['sshkeys', encodeURIComponent(keys), encodeURIComponent(keys)],
  ['ipconfig0', 'dhcp', 'ip=dhcp'],
  ['ipconfig0', '10.0.0.5/24,gw=10.0.0.1', 'ip=10.0.0.5/24,gw=10.0.0.1'],
  ['ipconfig0', { ip: '10.0.0.5/24', gw: '10.0.0.1' }, 'gw=10.0.0.1,ip=10.0.0.5/24'],
  ['scsi0', 'local-lvm:32G', 'local-lvm:32'],
  ['scsi0', { storage: 'local-lvm', size: '32G', discard: 'on' }, 'local-lvm:32,discard=on'],
  ['net0', { model: 'virtio', bridge: 'vmbr0', tag: 5 }, 'virtio,bridge=vmbr0,tag=5'],
  ['net0', { bridge: 'vmbr0' }, 'virtio,bridge=vmbr0'],
  ['net0', 'bridge=vmbr0,firewall=1', 'virtio,bridge=vmbr0,firewall=1'],
  ['net0', 'e1000=AA:BB:CC:DD:EE:FF,bridge=vmbr0', 'e1000=AA:BB:CC:DD:EE:FF,bridge=vmbr0'],
  ['rootfs', { storage: 'local-lvm', size: '4G' }, 'local-lvm:4', 'ct'],
  ['net0', { name: 'eth0', bridge: 'vmbr0', ip: 'dhcp' }, 'bridge=vmbr0,ip=dhcp,name=eth0', 'ct'],
];

const template = 'local:vztmpl/debian-13-standard_13.1-2_amd64.tar.zst';

async function requestOf(name: string, given: unknown, kind?: 'ct') {
  const ct = kind === 'ct';
  const params = { node: 'pve1', ...(ct ? { ostemplate: template } : {}), [name]: given };
  const own = await bench.call(ct ? 'create_container' : 'create_vm', { ...params, dry_run: true });
  const { node: _, ...rest } = params;
  const operation = `POST /nodes/pve1/${ct ? 'lxc' : 'qemu'}`;
  const through = await bench.call('call_operation', {
    operation,
    params: { vmid: 777, ...rest },
    dry_run: true,
  });
  return [dataOf(own), dataOf(through)];
}

describe('friendly forms, through the tool and through call_operation', () => {
  test.each(forms)('%s: %o goes out as %o', async (name, given, sent, kind) => {
    for (const { request } of await requestOf(name, given, kind))
      expect(request).toMatchObject({ params: { [name]: sent } });
  });

  test('a model that was chosen is said', async () => {
    for (const { notes } of await requestOf('net0', { bridge: 'vmbr0' }))
      expect(notes).toEqual(['net0: model virtio, as none was given.']);
  });
});
