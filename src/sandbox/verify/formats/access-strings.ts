import type { SubSchema } from './kinds.js';

/** Property strings of realms and remotes (PVE::Auth::Plugin, PVE::JSONSchema). */
export const accessStrings: Readonly<Record<string, SubSchema>> = {
  'realm-sync-options': {
    properties: {
      scope: { type: 'string', enum: ['users', 'groups', 'both'], optional: 1 },
      'remove-vanished': {
        type: 'string',
        pattern: '(?:(?:(?:acl|properties|entry);)*(?:acl|properties|entry))|none',
        optional: 1,
      },
      full: { type: 'boolean', optional: 1 },
      'enable-new': { type: 'boolean', optional: 1 },
      purge: { type: 'boolean', optional: 1 },
    },
  },
  'pve-tfa-config': {
    properties: {
      type: { type: 'string', enum: ['yubico', 'oath'] },
      id: { type: 'string', optional: 1 },
      key: { type: 'string', optional: 1 },
      url: { type: 'string', optional: 1 },
      digits: { type: 'integer', minimum: 6, maximum: 8, optional: 1 },
      step: { type: 'integer', minimum: 10, optional: 1 },
    },
  },
  'proxmox-remote': {
    properties: {
      host: { type: 'string' },
      port: { type: 'integer', optional: 1 },
      apitoken: { type: 'string' },
      fingerprint: { type: 'string', pattern: '([A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}', optional: 1 },
    },
  },
};
