import { expect, it } from 'vitest';
import { printPropertyString } from '../../src/domain/property-string.js';

it.each<[Record<string, unknown>, string]>([
  [
    { model: 'virtio', bridge: 'vmbr0', firewall: true, link_down: false, queues: 4 },
    'model=virtio,bridge=vmbr0,firewall=1,link_down=0,queues=4',
  ],
  [{ file: 'local:100/disk.qcow2', size: '32G', ssd: undefined }, 'file=local:100/disk.qcow2,size=32G'],
  [{ order: ['scsi0', 'net0'] }, 'order=scsi0;net0'],
  [{ serial: 'a=b' }, 'serial=a=b'],
])('prints %j', (value, text) => {
  expect(printPropertyString(value)).toBe(text);
});
