import type { Schema } from '../schema.js';
import type { SubSchema } from './kinds.js';

const keep: Schema = { type: 'integer', minimum: '0', optional: 1 };

/** Property strings of backups and networks (PVE::Storage::Plugin, PVE::VZDump::Common, PVE::Network::SDN). */
export const storageStrings: Readonly<Record<string, SubSchema>> = {
  'prune-backups': {
    properties: {
      'keep-all': { type: 'boolean', optional: 1 },
      'keep-last': keep,
      'keep-hourly': keep,
      'keep-daily': keep,
      'keep-weekly': keep,
      'keep-monthly': keep,
      'keep-yearly': keep,
    },
    rule: ({ 'keep-all': keepAll, ...others }) =>
      keepAll === '1' && Object.values(others).some((count) => Number(count) > 0)
        ? 'keep-all cannot be set together with other options.\n'
        : undefined,
  },
  'backup-performance': {
    properties: {
      'max-workers': { type: 'integer', minimum: 1, maximum: 256, optional: 1 },
      'pbs-entries-max': { type: 'integer', minimum: 1, optional: 1 },
    },
  },
  'backup-fleecing': {
    properties: {
      enabled: { type: 'boolean', default_key: 1, optional: 1 },
      storage: { type: 'string', format: 'pve-storage-id', optional: 1 },
    },
    rule: ({ enabled, storage }) =>
      enabled === '1' && storage === undefined
        ? "'storage' parameter is required when 'enabled' is set\n"
        : undefined,
  },
  'pve-sdn-dhcp-range': {
    properties: { 'start-address': { type: 'ip' }, 'end-address': { type: 'ip' } },
  },
  'pve-sdn-fabric-wireguard-interface': {
    properties: {
      name: { type: 'string', format: 'pve-sdn-wireguard-iface-name' },
      public_key: { type: 'string', optional: 1 },
      ip: { type: 'string', format: 'CIDRv4', optional: 1 },
      ip6: { type: 'string', format: 'CIDRv6', optional: 1 },
      listen_port: { type: 'number', minimum: 1, maximum: 65535, optional: 1 },
    },
  },
};
