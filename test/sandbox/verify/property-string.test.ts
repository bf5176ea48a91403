import { describe, expect, test } from 'vitest';
import {
  type PropertyFormat,
  parsePropertyString,
  printPropertyString,
} from '../../../src/sandbox/verify/index.js';

const net: PropertyFormat = {
  model: { type: 'string', enum: ['e1000', 'virtio'], default_key: 1 },
  macaddr: { type: 'string', format: 'mac-addr', optional: 1 },
  virtio: { alias: 'macaddr', keyAlias: 'model' },
  e1000: { alias: 'macaddr', keyAlias: 'model' },
  bridge: { type: 'string', optional: 1 },
  tag: { type: 'integer', maximum: 4094, optional: 1 },
  firewall: { type: 'boolean', optional: 1 },
};
const drive: PropertyFormat = { file: { type: 'string', default_key: 1 }, volume: { alias: 'file' } };
const mac = 'BC:24:11:00:00:01';

describe('a property string', () => {
  test.each<[PropertyFormat | string, string, unknown]>([
    [net, 'virtio,bridge=vmbr0,firewall=yes', { model: 'virtio', bridge: 'vmbr0', firewall: 1 }],
    [net, `virtio=${mac},,tag=5`, { model: 'virtio', macaddr: mac, tag: 5 }],
    [net, 'bridge=a=b, ,model=e1000', { model: 'e1000', bridge: 'a=b' }],
    [drive, 'volume=local:8', { file: 'local:8' }],
    ['pve-qm-watchdog', 'i6300esb,action=reset', { model: 'i6300esb', action: 'reset' }],
    ['backup-fleecing', 'off', { enabled: 0 }],
  ])('%# %s is taken apart', (format, text, value) => {
    expect(parsePropertyString(format, text)).toEqual({ ok: true, value });
  });

  test.each<[PropertyFormat | string, string, string | RegExp]>([
    [net, 'virtio,e1000', 'duplicate key in comma-separated list property: model\n'],
    [net, 'model=virtio,virtio', 'duplicate key in comma-separated list property: model\n'],
    [net, 'bridge=a,bridge=b', 'duplicate key in comma-separated list property: bridge\n'],
    [net, `virtio=${mac},e1000=${mac}`, "key alias 'model' is already defined\n"],
    [net, 'tag=', 'missing key in comma-separated list property\n'],
    ['prune-backups', '3', 'value without key, but schema does not define a default key\n'],
    ['prune-backups', 'keep-all=1,keep-last=3', 'keep-all cannot be set together with other options.\n'],
    ['pve-qm-ipconfig', 'gw=10.0.0.1', "format error\nip: missing property required by 'gw'\n"],
    ['pve-vm-cpu-conf', 'host,flags=+nosuch', /^VM-specific CPU flags must be a subset of: nested-virt, /],
    ['pve-vm-cpu-conf', 'hidden=1', 'CPU is missing cputype\n'],
    [
      'pve-qm-boot',
      'order=scsi0;nope',
      "format error\norder: invalid format - invalid boot device 'nope'\n\n",
    ],
  ])('%# %s is refused', (format, text, message) => {
    const result = parsePropertyString(format, text);
    expect(result).toEqual({
      ok: false,
      errors: expect.any(Object),
      message: expect.stringMatching(message),
    });
  });

  test('names the path of each wrong part', () => {
    expect(parsePropertyString(net, 'vmxnet3,tag=5000,x=1', 'net0')).toMatchObject({
      errors: {
        'net0.model': "value 'vmxnet3' does not have a value in the enumeration 'e1000, virtio'",
        'net0.tag': 'value must have a maximum value of 4094',
        'net0.x': 'property is not defined in schema and the schema does not allow additional properties',
      },
    });
  });

  test.each<[PropertyFormat | string, Record<string, string | number | undefined>, string]>([
    [net, { tag: 5, bridge: 'vmbr0', model: 'virtio' }, 'virtio,bridge=vmbr0,tag=5'],
    [
      net,
      { bridge: 'vmbr0', macaddr: mac, model: 'virtio', firewall: undefined },
      `virtio=${mac},bridge=vmbr0`,
    ],
    ['pve-qm-ipconfig', { gw: '10.0.0.1', ip: '10.0.0.2/24' }, 'gw=10.0.0.1,ip=10.0.0.2/24'],
  ])('%# is written', (format, value, text) => {
    expect(printPropertyString(format, value)).toBe(text);
    expect(parsePropertyString(format, text)).toMatchObject({ ok: true });
  });

  test('has to have a known format', () => {
    expect(() => parsePropertyString('pve-node', 'x')).toThrow('unknown format: pve-node');
  });
});
