import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readFormats, readReads, wireName } from '../../scripts/conformance/recordings.js';
import { acceptedCalls } from '../../scripts/conformance/validate.js';
import {
  guestConfigChanges,
  parseGuestConfig,
  parsePropertyString,
  printCanonical,
  printGuestConfig,
  propertyKind,
  reprintPropertyString,
} from '../../src/domain/index.js';
import { isPlain, type Plain } from '../../src/domain/plain.js';

const recordings = new URL('../recordings', import.meta.url).pathname;
const qemu = 'PUT /nodes/{node}/qemu/{vmid}/config';
const kindOf = (name: string) => propertyKind(qemu, name) ?? {};

/** Every guest config that a real server answered with. */
function recordedConfigs(): Plain[] {
  const answers = [...acceptedCalls(recordings), ...readReads(recordings)]
    .filter(({ path, status }) => status === 200 && /\/(qemu|lxc)\/\d+\/config$/.test(path))
    .map(({ answer }) => (isPlain(answer) ? answer.data : undefined));
  return answers.filter(isPlain);
}

describe('property strings', () => {
  test.each([
    [
      'net0',
      'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=1',
      { model: 'virtio', macaddr: 'BC:24:11:00:00:01', bridge: 'vmbr0', firewall: true },
    ],
    ['net0', 'e1000,bridge=vmbr0,tag=5', { model: 'e1000', bridge: 'vmbr0', tag: 5 }],
    ['scsi0', 'volume=local:8,ssd=yes,size=32G', { file: 'local:8', ssd: true, size: '32G' }],
    ['agent', '1,freeze-fs-on-backup=0', { enabled: true, 'freeze-fs': false }],
    ['boot', ' ', {}],
    ['memory', '4096', { current: 4096 }],
    ['net0', 'virtio,unheard=of', { model: 'virtio', unheard: 'of' }],
  ])('%s reads %j', (name, text, value) => expect(parsePropertyString(text, kindOf(name))).toEqual(value));

  test.each([
    ['net0', 'virtio,bridge=', "has 'bridge=', which lacks a name or a value beside its '='"],
    ['net0', 'virtio,e1000', "sets 'model' twice"],
    ['net0', 'bridge=a,bridge=b', "sets 'bridge' twice"],
    ['cicustom', 'x', "has 'x' without a name: write name=value"],
  ])('%s refuses %j', (name, text, message) => {
    expect(() => parsePropertyString(text, kindOf(name))).toThrow(new TypeError(message));
  });

  it('prints every value of the recordings that it reads as it was, and reads its canonical form alike', () => {
    let count = 0;
    for (const { tried, accepts } of readFormats(recordings)) {
      const kind = propertyKind(tried[0], wireName(tried[1]));
      if (kind === undefined) continue;
      for (const text of accepts) {
        const value = parsePropertyString(text, kind);
        expect(reprintPropertyString(text, value, kind)).toBe(text);
        if (text !== '') expect(parsePropertyString(printCanonical(value, kind), kind)).toEqual(value);
        count += 1;
      }
    }
    expect(count).toBe(313);
  });

  it('reads what it prints', () => {
    const value = fc.record(
      {
        model: fc.constantFrom('virtio', 'e1000', 'vmxnet3'),
        macaddr: fc.constant('BC:24:11:00:00:01'),
        bridge: fc.stringMatching(/^[a-z][a-z0-9]{1,9}$/),
        firewall: fc.boolean(),
        tag: fc.integer({ min: 1, max: 4094 }),
      },
      { requiredKeys: ['model'] },
    );
    fc.assert(
      fc.property(value, value, (before, after) => {
        const text = printCanonical(before, kindOf('net0'));
        expect(parsePropertyString(text, kindOf('net0'))).toEqual(before);
        expect(
          parsePropertyString(reprintPropertyString(text, after, kindOf('net0')), kindOf('net0')),
        ).toEqual(after);
      }),
    );
  });

  test.each([
    [
      'net0',
      'virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=yes',
      { bridge: 'vmbr1' },
      'virtio=BC:24:11:00:00:01,bridge=vmbr1,firewall=yes',
    ],
    [
      'net0',
      'virtio=BC:24:11:00:00:01,bridge=vmbr0',
      { model: 'e1000', tag: 5 },
      'e1000=BC:24:11:00:00:01,bridge=vmbr0,tag=5',
    ],
    [
      'scsi0',
      'local:100/a.qcow2,volume=local:100/b.qcow2,size=1G',
      { size: undefined },
      'local:100/a.qcow2,volume=local:100/b.qcow2',
    ],
  ])('%s: %s with %j becomes %s', (name, text, change, printed) => {
    const value = { ...parsePropertyString(text, kindOf(name)), ...change };
    expect(reprintPropertyString(text, value, kindOf(name))).toBe(printed);
  });
});

describe('guest configs', () => {
  const config = {
    boot: 'order=scsi0;net0',
    cores: 1,
    digest: 'd1',
    ide2: 'none,media=cdrom',
    memory: '256',
    name: 'web01',
    net0: 'virtio=BC:24:11:73:A6:DE,bridge=vmbr0,firewall=1',
    onboot: 1,
    scsi0: 'local:100/vm-100-disk-0.qcow2,size=1G',
    tags: 'prod;web',
  };

  it('reads disks, network devices and options', () => {
    expect(parseGuestConfig(config)).toEqual({
      kind: 'qemu',
      disks: {
        ide2: { file: 'none', media: 'cdrom' },
        scsi0: { file: 'local:100/vm-100-disk-0.qcow2', size: '1G' },
      },
      nets: { net0: { model: 'virtio', macaddr: 'BC:24:11:73:A6:DE', bridge: 'vmbr0', firewall: true } },
      options: {
        boot: { order: 'scsi0;net0' },
        cores: 1,
        digest: 'd1',
        memory: { current: 256 },
        name: 'web01',
        onboot: true,
        tags: ['prod', 'web'],
      },
    });
  });

  it('asks PVE for what was changed, and for nothing else', () => {
    const guest = parseGuestConfig(config);
    expect(guestConfigChanges(config, guest)).toEqual({});
    guest.nets.net0 = { ...guest.nets.net0, bridge: 'vmbr1' };
    guest.nets.net1 = { model: 'e1000', bridge: 'vmbr0' };
    guest.options.tags = ['prod'];
    guest.options.onboot = false;
    delete guest.disks.ide2;
    const changes = guestConfigChanges(config, guest);
    expect(changes).toEqual({
      net0: 'virtio=BC:24:11:73:A6:DE,bridge=vmbr1,firewall=1',
      net1: 'e1000,bridge=vmbr0',
      tags: 'prod',
      onboot: '0',
      delete: 'ide2',
      digest: 'd1',
    });
  });

  it('prints every recorded config as it was', () => {
    const configs = recordedConfigs();
    expect(configs.length).toBeGreaterThan(9);
    for (const recorded of configs) {
      const guest = parseGuestConfig(recorded);
      expect(printGuestConfig(recorded, guest)).toEqual(recorded);
      expect(guestConfigChanges(recorded, guest)).toEqual({});
    }
  });

  it('tells a container by its rootfs', () => {
    const container = {
      rootfs: 'local:200/vm-200-disk-0.raw,size=1G',
      net0: 'name=eth0,bridge=vmbr0,ip=dhcp',
      unprivileged: 1,
    };
    expect(parseGuestConfig(container)).toEqual({
      kind: 'lxc',
      disks: { rootfs: { volume: 'local:200/vm-200-disk-0.raw', size: '1G' } },
      nets: { net0: { name: 'eth0', bridge: 'vmbr0', ip: 'dhcp' } },
      options: { unprivileged: true },
    });
  });
});
