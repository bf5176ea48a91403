import type { Wizard } from './types.js';

/** What a service may be given: the privileges of each, and where they are looked for. */
export const abilities = {
  look: { privileges: ['VM.Audit'], does: 'sees guests, their state and configuration' },
  start: {
    privileges: ['VM.Audit', 'VM.PowerMgmt'],
    does: 'sees guests and starts, stops and reboots them',
    mind: 'Who may start guests may stop, shut down, reset and suspend them too: PVE has one privilege for all of it (VM.PowerMgmt)',
  },
  console: { privileges: ['VM.Audit', 'VM.Console'], does: 'sees guests and opens their consoles' },
  snapshot: {
    privileges: ['VM.Audit', 'VM.Snapshot', 'VM.Snapshot.Rollback'],
    does: 'sees guests, takes snapshots of them and rolls back',
  },
  backup: { privileges: ['VM.Audit', 'VM.Backup'], does: 'sees guests and backs them up' },
  configure: {
    privileges: [
      'VM.Audit',
      'VM.Config.CDROM',
      'VM.Config.CPU',
      'VM.Config.Cloudinit',
      'VM.Config.Disk',
      'VM.Config.HWType',
      'VM.Config.Memory',
      'VM.Config.Network',
      'VM.Config.Options',
    ],
    does: 'sees guests and changes their configuration',
  },
  migrate: { privileges: ['VM.Audit', 'VM.Migrate'], does: 'sees guests and moves them between nodes' },
  monitor: {
    privileges: ['Datastore.Audit', 'Pool.Audit', 'Sys.Audit', 'VM.Audit'],
    does: 'reads state and usage of nodes, storages, pools and guests',
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly privileges: readonly string[];
      readonly does: string;
      /** What it brings along that its name does not say. */
      readonly mind?: string;
    }
  >
>;

/** A service that may do one thing and nothing else. */
export const access = {
  name: 'access_wizard',
  intro: 'A service is to get rights of its own.',
  questions: [
    { argument: 'can', title: 'What it may do' },
    { argument: 'pool', title: 'Pool whose guests it may do that to' },
  ],
  steps: {
    role: {
      tool: 'create_role',
      why: 'makes a role of just these privileges, as no role there is has exactly them',
      undo: { tool: 'delete_role', why: 'deletes the role' },
    },
    user: {
      tool: 'create_user',
      why: 'makes the account of the service; it has no password, so nobody logs in with it',
      undo: { tool: 'delete_user', why: 'deletes the account with its tokens and rights' },
    },
    token: {
      tool: 'create_api_token',
      why: 'makes the token that the service uses; its secret is shown this one time',
      undo: { tool: 'delete_api_token', why: 'deletes the token' },
    },
    grant: {
      tool: 'set_acl',
      why: 'gives account and token the role {roles} on {path}: a separated token has only what both have',
      undo: { tool: 'set_acl', why: 'takes the role away again' },
    },
    verify: { tool: 'get_permissions', why: 'shows what the token may do now' },
  },
} as const satisfies Wizard;
