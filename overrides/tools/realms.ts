import type { CuratedTool } from './types.js';

const realm = {
  describe: 'Realm name, the part of a userid after "@".',
  required: true,
  aliases: ['realm_id'],
} as const;

/** Realms: where users come from. */
export const realmTools = [
  {
    name: 'list_realms',
    title: 'List realms',
    description: 'Where users can log in: pam, pve, and LDAP, Active Directory or OpenID realms.',
    toolsets: ['access'],
    example: {},
    operation: 'GET /access/domains',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'realm', field: 'realm' },
          { name: 'type', field: 'type' },
          { name: 'default', field: 'default' },
          { name: 'second_factor', field: 'tfa' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'type=ldap',
        sort: ['realm'],
        empty: 'PVE names no realm.',
      },
    },
    related: ['create_user', 'sync_realm'],
  },
  {
    name: 'sync_realm',
    title: 'Synchronize realm',
    description:
      'Brings users and groups of an LDAP or Active Directory realm over. Without remove-vanished those that are gone there stay here.',
    toolsets: ['access'],
    example: { realm: 'company', scope: 'both' },
    operation: 'POST /access/domains/{realm}/sync',
    parameters: {
      realm,
      scope: { describe: 'users, groups or both.' },
      'remove-vanished': {
        describe: 'What goes when it is gone there: "entry", "acl", "properties", joined by ";".',
      },
      'enable-new': { describe: 'false: new users cannot log in yet.' },
      'dry-run': { describe: "true: PVE's own rehearsal, told in the log of the task." },
    },
    answer: { kind: 'task', done: 'Realm {realm} synchronized' },
    duration: 'seconds to minutes',
    related: ['list_users'],
  },
] as const satisfies readonly CuratedTool[];
