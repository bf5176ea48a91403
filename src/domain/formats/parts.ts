import { splitList } from '../list.js';
import { type Format, judgedBy, matching, oneOf } from './format.js';
import { guestFormats } from './guest.js';
import { networkFormats } from './network.js';
import { storageFormats } from './storage.js';

const devices = judgedBy(
  (text) => splitList(text).every((name) => /^[a-z]+\d*$/.test(name)),
  'devices in their order, separated by ;',
  'scsi0;ide2;net0',
);
const volid = storageFormats['pve-volume-id'];
const hexId = matching(/^0x[0-9a-fA-F]{4}$/, 'a hexadecimal id', '0x10de');
const pciIds = matching(
  /^(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}(?:\.[0-9a-fA-F])?(?:;(?:[0-9a-fA-F]{4}:)?[0-9a-fA-F]{2}:[0-9a-fA-F]{2}(?:\.[0-9a-fA-F])?)*$/,
  "PCI devices' addresses, separated by ;",
  '0000:01:00.0',
);

/** Property strings that the spec knows by a one-line grammar alone: what their parts must be beyond its words. */
const kinds: Readonly<Record<string, Readonly<Record<string, Format | undefined>>>> = {
  'backup-fleecing': { storage: storageFormats['pve-storage-id'] },
  'proxmox-remote': {
    host: networkFormats.address,
    port: matching(/^\d+$/, 'a port', '8006'),
  },
  'pve-qemu-sev-fmt': { type: oneOf(['std', 'es', 'snp'], 'a kind of SEV') },
  'pve-qemu-tdx-fmt': { type: oneOf(['tdx'], 'a kind of TDX') },
  'pve-qm-boot': { legacy: matching(/^[acdn]{1,4}$/, 'one to four of a, c, d, n', 'cdn'), order: devices },
  'pve-qm-cicustom': { meta: volid, network: volid, user: volid, vendor: volid },
  'pve-qm-hostpci': {
    host: pciIds,
    'vendor-id': hexId,
    'device-id': hexId,
    'sub-vendor-id': hexId,
    'sub-device-id': hexId,
  },
  'pve-qm-ipconfig': {
    gw: networkFormats.ipv4,
    gw6: networkFormats.ipv6,
    ip: networkFormats['pve-ipv4-config'],
    ip6: networkFormats['pve-ipv6-config'],
  },
  'pve-qm-rng': {
    source: oneOf(['/dev/urandom', '/dev/random', '/dev/hwrng'], "an entropy source's device"),
  },
  'pve-qm-smbios1': {
    uuid: matching(
      /^[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}$/,
      'a UUID',
      '1f0b8a4e-6c1d-4d2c-8f0e-5a9b3c7d2e10',
    ),
  },
  'pve-qm-watchdog': {
    model: oneOf(['i6300esb', 'ib700'], "a watchdog's model"),
    action: oneOf(['reset', 'shutdown', 'poweroff', 'pause', 'debug', 'none'], 'an action'),
  },
  'pve-tfa-config': { type: oneOf(['oath', 'yubico'], 'a kind of second factor') },
  'pve-vm-cpu-conf': { 'phys-bits': guestFormats['pve-phys-bits'] },
  'realm-sync-options': { scope: oneOf(['users', 'groups', 'both'], 'what to synchronise') },
};

/** What a part of a property string must be where the spec gives only a grammar in one line. */
export function partFormatOf(kind: string, part: string): Format | undefined {
  return Object.hasOwn(kinds, kind) ? kinds[kind]?.[part] : undefined;
}
