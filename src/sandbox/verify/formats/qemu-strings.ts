import type { PropertyFormat, Schema } from '../schema.js';
import { cpuModels } from './cpu-models.js';
import type { SubSchema } from './kinds.js';

const flag: Schema = { type: 'boolean', optional: 1 };
const count: Schema = { type: 'integer', optional: 1 };
const rate: Schema = { type: 'number', optional: 1 };
const seconds: Schema = { type: 'integer', minimum: 1, optional: 1 };
const hexId: Schema = { type: 'string', pattern: '^0x[0-9a-fA-F]{4}$', optional: 1 };
const snippet: Schema = { type: 'string', format: 'pve-volume-id', optional: 1 };
const base64: Schema = { type: 'string', pattern: '[A-Za-z0-9+\\/]+={0,2}', optional: 1 };
const choice = (...values: string[]): Schema => ({ type: 'string', enum: values, optional: 1 });

const cpuFlag = '([+-])([a-zA-Z0-9\\-_\\.]+)';
const pciAddress = '(?:[a-f0-9]{4,}:)?[a-f0-9]{2}:[a-f0-9]{2}(?:\\.[a-f0-9])?';

/** The CPU flags that a VM's own config may switch, without their sign. */
const vmCpuFlags = [
  'nested-virt',
  'md-clear',
  'pcid',
  'spec-ctrl',
  'ssbd',
  'ibpb',
  'virt-ssbd',
  'amd-ssbd',
  'amd-no-ssb',
  'pdpe1gb',
  'hv-tlbflush',
  'hv-evmcs',
  'aes',
];

/** A drive on the IDE bus (PVE::QemuServer::Drive). */
const ideDrive: PropertyFormat = {
  volume: { alias: 'file' },
  file: { type: 'string', format: 'pve-volume-id-or-qm-path', default_key: 1 },
  media: choice('cdrom', 'disk'),
  size: { type: 'string', format: 'disk-size', optional: 1 },
  format: choice('raw', 'qcow', 'qed', 'qcow2', 'vmdk', 'cloop'),
  cache: choice('none', 'writethrough', 'writeback', 'unsafe', 'directsync'),
  aio: choice('native', 'threads', 'io_uring'),
  discard: choice('ignore', 'on'),
  rerror: choice('ignore', 'report', 'stop'),
  werror: choice('enospc', 'ignore', 'report', 'stop'),
  serial: { type: 'string', format: 'urlencoded', maxLength: 60, optional: 1 },
  model: { type: 'string', format: 'urlencoded', maxLength: 120, optional: 1 },
  wwn: { type: 'string', pattern: '^(0x)[0-9a-fA-F]{16}', optional: 1 },
  snapshot: flag,
  backup: flag,
  replicate: flag,
  shared: flag,
  detect_zeroes: flag,
  ssd: flag,
  mbps: rate,
  mbps_max: rate,
  mbps_rd: rate,
  mbps_rd_max: rate,
  mbps_wr: rate,
  mbps_wr_max: rate,
  iops: count,
  iops_max: count,
  iops_rd: count,
  iops_rd_max: count,
  iops_wr: count,
  iops_wr_max: count,
  iops_max_length: seconds,
  iops_rd_max_length: seconds,
  iops_wr_max_length: seconds,
  iops_rd_length: { alias: 'iops_rd_max_length' },
  iops_wr_length: { alias: 'iops_wr_max_length' },
  bps: count,
  bps_rd: count,
  bps_wr: count,
  bps_max_length: seconds,
  bps_rd_max_length: seconds,
  bps_wr_max_length: seconds,
  bps_rd_length: { alias: 'bps_rd_max_length' },
  bps_wr_length: { alias: 'bps_wr_max_length' },
};

const cpu: SubSchema = {
  properties: {
    cputype: { type: 'string', default_key: 1, optional: 1 },
    'reported-model': { type: 'string', enum: cpuModels, optional: 1 },
    hidden: flag,
    'hv-vendor-id': { type: 'string', pattern: '[a-zA-Z0-9]{1,12}', optional: 1 },
    flags: { type: 'string', pattern: `${cpuFlag}(;${cpuFlag})*`, optional: 1 },
    'guest-phys-bits': { type: 'integer', minimum: 32, maximum: 64, optional: 1 },
    'phys-bits': { type: 'string', format: 'pve-phys-bits', optional: 1 },
    level: { type: 'integer', minimum: 0, maximum: 4_294_967_295, optional: 1 },
  },
  rule: cpuMessage,
};

const ownModels = ['x86-64-v2', 'x86-64-v2-AES', 'x86-64-v3', 'x86-64-v4'];
const builtinModels = new Set([...cpuModels, ...ownModels]);

function cpuMessage(values: Readonly<Record<string, string>>): string | undefined {
  const { cputype = '', flags = '' } = values;
  if (cputype === '' || cputype === '0') return 'CPU is missing cputype\n';
  if (cputype.startsWith('custom-')) return `Custom cputype '${cputype.slice(7)}' not found\n`;
  if (!builtinModels.has(cputype)) {
    return `Built-in cputype '${cputype}' is not defined (missing 'custom-' prefix?)\n`;
  }
  const isSubset = flags === '' || flags.split(';').every((name) => vmCpuFlags.includes(name.slice(1)));
  if (!isSubset) return `VM-specific CPU flags must be a subset of: ${vmCpuFlags.join(', ')}\n`;
  return values['reported-model'] === undefined
    ? undefined
    : "Property 'reported-model' not allowed in VM-specific CPU config.\n";
}

/** Property strings of VMs whose sub-schema the spec does not show (PVE::QemuServer and its parts). */
export const qemuStrings: Readonly<Record<string, SubSchema>> = {
  'pve-vm-cpu-conf': cpu,
  'pve-qm-ide': { properties: ideDrive },
  'pve-qm-boot': {
    properties: {
      legacy: { type: 'string', pattern: '[acdn]{1,4}', default_key: 1, optional: 1 },
      order: { type: 'string', format: 'pve-qm-bootdev-list', optional: 1 },
    },
  },
  'pve-qm-cicustom': { properties: { meta: snippet, network: snippet, user: snippet, vendor: snippet } },
  'pve-qm-ipconfig': {
    properties: {
      ip: { type: 'string', format: 'pve-ipv4-config', optional: 1 },
      gw: { type: 'string', format: 'ipv4', requires: 'ip', optional: 1 },
      ip6: { type: 'string', format: 'pve-ipv6-config', optional: 1 },
      gw6: { type: 'string', format: 'ipv6', requires: 'ip6', optional: 1 },
    },
  },
  'pve-qm-hostpci': {
    properties: {
      host: { type: 'string', pattern: `${pciAddress}(;${pciAddress})*`, default_key: 1, optional: 1 },
      mapping: { type: 'string', format: 'pve-configid', optional: 1 },
      driver: choice('vfio', 'keep'),
      rombar: flag,
      romfile: { type: 'string', pattern: '[^,;]+', optional: 1 },
      pcie: flag,
      'x-vga': flag,
      'legacy-igd': flag,
      mdev: { type: 'string', pattern: '[^/\\.:]+', optional: 1 },
      'vendor-id': hexId,
      'device-id': hexId,
      'sub-vendor-id': hexId,
      'sub-device-id': hexId,
    },
  },
  'pve-qm-rng': {
    properties: {
      source: { type: 'string', enum: ['/dev/urandom', '/dev/random', '/dev/hwrng'], default_key: 1 },
      max_bytes: count,
      period: count,
    },
  },
  'pve-qm-smbios1': {
    properties: {
      uuid: {
        type: 'string',
        pattern: '[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}',
        optional: 1,
      },
      version: base64,
      serial: base64,
      manufacturer: base64,
      product: base64,
      sku: base64,
      family: base64,
      base64: flag,
    },
  },
  'pve-qm-watchdog': {
    properties: {
      model: { type: 'string', enum: ['i6300esb', 'ib700'], default_key: 1, optional: 1 },
      action: choice('reset', 'shutdown', 'poweroff', 'pause', 'debug', 'none'),
    },
  },
  'pve-qemu-sev-fmt': {
    properties: {
      type: { type: 'string', enum: ['std', 'es', 'snp'], maxLength: 3, default_key: 1 },
      'no-debug': flag,
      'no-key-sharing': flag,
      'allow-smt': flag,
      'kernel-hashes': flag,
    },
  },
  'pve-qemu-tdx-fmt': {
    properties: {
      type: { type: 'string', enum: ['tdx'], default_key: 1 },
      attestation: { type: 'boolean' },
      'vsock-cid': { type: 'integer', minimum: 2, optional: 1 },
      'vsock-port': { type: 'integer', minimum: 0, optional: 1 },
    },
  },
};
