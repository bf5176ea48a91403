import { unset } from './common.js';
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
        sort: ['realm'],
        empty: 'PVE names no realm.',
      },
    },
    related: ['get_realm', 'create_user', 'sync_realm'],
  },
  {
    name: 'get_realm',
    title: 'Realm',
    description: 'Settings of one realm with its digest.',
    toolsets: ['access'],
    example: { realm: 'pam' },
    operation: 'GET /access/domains/{realm}',
    parameters: { realm },
    answer: { kind: 'object', first: ['type', 'comment', 'default'] },
    related: ['update_realm'],
  },
  {
    name: 'create_realm',
    title: 'Create realm',
    description:
      'Adds an LDAP, Active Directory or OpenID realm. ldap needs server1, base_dn and user_attr; ad server1 and domain; openid issuer-url and client-id. Takes every parameter of POST /access/domains.',
    toolsets: ['access'],
    example: {
      realm: 'company',
      type: 'ldap',
      server1: 'ldap.example.com',
      base_dn: 'dc=example,dc=com',
      user_attr: 'uid',
    },
    operation: 'POST /access/domains',
    open: true,
    parameters: {
      realm: { describe: 'Name of the new realm.', required: true },
      type: { describe: 'ldap, ad or openid.', required: true },
      server1: { describe: 'Name or address of the directory server.' },
      base_dn: { describe: 'Where users are searched, "dc=example,dc=com".' },
      user_attr: { describe: 'Attribute that holds the user name, "uid".' },
      domain: { describe: 'Active Directory domain.' },
      'issuer-url': { describe: 'Address of the OpenID provider.' },
      'client-id': { describe: 'Client id at the OpenID provider.' },
      comment: {},
    },
    answer: { kind: 'done', done: 'created' },
    related: ['sync_realm', 'list_realms'],
  },
  {
    name: 'update_realm',
    title: 'Change realm',
    description: 'Changes settings of a realm; its type stays. Takes every parameter of PUT /access/domains/{realm}.',
    toolsets: ['access'],
    example: { realm: 'pve', comment: 'accounts of the cluster itself' },
    operation: 'PUT /access/domains/{realm}',
    open: true,
    parameters: {
      realm,
      comment: {},
      default: { describe: 'true: the realm that the login offers first.' },
      delete: { ...unset, aliases: ['remove'] },
      digest: {},
    },
    answer: { kind: 'done', done: 'changed' },
    related: ['get_realm'],
  },
  {
    name: 'sync_realm',
    title: 'Synchronize realm',
    description:
      'Brings users and groups of an LDAP or Active Directory realm over. Without remove-vanished those that are gone there stay here.',
    toolsets: ['access'],
    example: {},
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
    answer: { kind: 'task', done: 'synchronized' },
    duration: 'seconds to minutes',
    related: ['get_realm', 'list_users'],
  },
  {
    name: 'delete_realm',
    title: 'Delete realm',
    description: 'Deletes a realm; its users can no longer log in, and stay listed.',
    toolsets: ['access'],
    example: { realm: 'company' },
    operation: 'DELETE /access/domains/{realm}',
    parameters: { realm },
    answer: { kind: 'done', done: 'deleted' },
    related: ['list_realms', 'list_users'],
  },
] as const satisfies readonly CuratedTool[];
