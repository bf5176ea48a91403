import type { CuratedTool } from './types.js';

const userid = {
  describe: 'User with realm, such as "alice@pve".',
  required: true,
  aliases: ['user_id', 'user', 'username'],
} as const;
const groupid = {
  describe: 'Group name.',
  required: true,
  aliases: ['group_id', 'group', 'group_name'],
} as const;
const person = {
  groups: { describe: 'Groups, comma-separated.' },
  email: {},
  firstname: {},
  lastname: {},
  comment: {},
  enable: { describe: 'false: the user cannot log in, and none of their tokens works.' },
  expire: { describe: 'Unix seconds from which on the account is no longer valid; 0 for never.' },
} as const;

const withFull = 'Groups and tokens are read with full true only.';

/** Users, groups and second factors. */
export const accessUserTools = [
  {
    name: 'list_users',
    title: 'List users',
    description: 'Users of all realms with groups, expiry, and whether they are enabled.',
    toolsets: ['access'],
    example: {},
    operation: 'GET /access/users',
    parameters: {
      enabled: { describe: 'true: only enabled ones, false: only disabled ones.' },
      full: { describe: 'true: with groups and tokens of each.' },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'userid', field: 'userid' },
          { name: 'enable', field: 'enable' },
          { name: 'expire', field: 'expire', as: 'expiry' },
          { name: 'groups', field: 'groups', list: true, hint: withFull },
          { name: 'tokens', field: 'tokens', list: true, hint: withFull },
          { name: 'email', field: 'email' },
          { name: 'firstname', field: 'firstname' },
          { name: 'lastname', field: 'lastname' },
          { name: 'locked_until', field: 'tfa-locked-until', as: 'time' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'enable=yes,userid~@pve',
        sort: ['userid'],
        empty: 'No user fits, or the token may see none: it needs User.Modify or Sys.Audit.',
      },
    },
    related: ['get_user', 'list_acl', 'list_groups', 'list_api_tokens'],
  },
  {
    name: 'get_user',
    title: 'User',
    description: 'One user with groups, tokens, expiry. What they may do: get_permissions.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve' },
    operation: 'GET /access/users/{userid}',
    parameters: { userid },
    answer: { kind: 'object', first: ['enable', 'expire', 'groups', 'tokens'] },
    related: ['get_permissions', 'list_api_tokens', 'update_user'],
  },
  {
    name: 'create_user',
    title: 'Create user',
    description:
      'Creates a user, who may do nothing until set_acl gives a role. Realm pve keeps its own password; in pam and LDAP realms the account exists elsewhere already.',
    toolsets: ['access'],
    example: { userid: 'alice@pve', comment: 'operations', email: 'alice@example.com' },
    operation: 'POST /access/users',
    parameters: {
      userid,
      password: { describe: 'First password, at least 8 characters; only in realm pve.' },
      ...person,
    },
    answer: { kind: 'done', done: 'created' },
    related: ['set_acl', 'create_api_token', 'list_realms'],
  },
  {
    name: 'update_user',
    title: 'Change user',
    description: 'Changes groups, expiry, mail or names of a user, or disables the account.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve', email: 'audit@example.com' },
    operation: 'PUT /access/users/{userid}',
    parameters: {
      userid,
      ...person,
      append: { describe: 'true: add the groups to those that are there; otherwise they replace them.' },
    },
    answer: { kind: 'done', done: 'changed' },
    related: ['get_user', 'change_password'],
  },
  {
    name: 'delete_user',
    title: 'Delete user',
    description:
      'Deletes a user with their tokens, second factors and rights. To take access away for a time, update_user with enable false.',
    toolsets: ['access'],
    example: { userid: 'alice@pve' },
    operation: 'DELETE /access/users/{userid}',
    parameters: { userid },
    answer: { kind: 'done', done: 'deleted' },
    related: ['update_user', 'list_users'],
  },
  {
    name: 'change_password',
    title: 'Change password',
    description:
      'Sets the password of a user of realm pve (or pam, for root). PVE lets no API token do this: the connection must be by user and password.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve', password: 'correct horse battery' },
    operation: 'PUT /access/password',
    parameters: {
      userid,
      password: {
        describe: 'The new password, at least 8 characters.',
        required: true,
        aliases: ['new_password'],
      },
      'confirmation-password': { describe: 'Password of the caller, which PVE asks for from 8.3 on.' },
    },
    answer: { kind: 'done', done: 'changed' },
    prerequisites: ['pvekit is connected by user and password, not by an API token.'],
    related: ['list_users'],
  },
  {
    name: 'list_groups',
    title: 'List groups',
    description: 'Groups of users with their members. Rights given to a group hold for all of them.',
    toolsets: ['access'],
    example: {},
    operation: 'GET /access/groups',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'groupid', field: 'groupid' },
          { name: 'users', field: 'users', list: true },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'users=root@pam',
        sort: ['groupid'],
        empty: 'There are no groups, or the token may see none.',
      },
    },
    related: ['create_group', 'list_acl'],
  },
  {
    name: 'create_group',
    title: 'Create group',
    description: 'Creates an empty group. Members are set at the user: update_user with groups and append.',
    toolsets: ['access'],
    example: { groupid: 'operators', comment: 'on call' },
    operation: 'POST /access/groups',
    parameters: { groupid, comment: {} },
    answer: { kind: 'done', done: 'created' },
    related: ['update_user', 'set_acl'],
  },
  {
    name: 'delete_group',
    title: 'Delete group',
    description: 'Deletes a group and the rights given to it; its members stay users.',
    toolsets: ['access'],
    example: { groupid: 'operators' },
    operation: 'DELETE /access/groups/{groupid}',
    parameters: { groupid },
    answer: { kind: 'done', done: 'deleted' },
    related: ['list_groups', 'list_acl'],
  },
  {
    name: 'list_second_factors',
    title: 'List second factors',
    description: 'Second factors of all users and who is locked out for wrong codes.',
    toolsets: ['access'],
    example: {},
    operation: 'GET /access/tfa',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'userid', field: 'userid' },
          { name: 'totp_locked', field: 'totp-locked' },
          { name: 'locked_until', field: 'tfa-locked-until', as: 'time' },
          { name: 'entries', field: 'entries' },
        ],
        filterExample: 'totp_locked=yes',
        sort: ['userid'],
        empty: 'No user has a second factor, or the token may see none.',
      },
    },
    related: ['unlock_second_factors'],
    aliases: ['list_tfa'],
  },
  {
    name: 'unlock_second_factors',
    title: 'Unlock second factors',
    description:
      'Lets a user log in again who was locked out for wrong codes of a second factor. Answers whether they were.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve' },
    operation: 'PUT /access/users/{userid}/unlock-tfa',
    parameters: { userid },
    answer: { kind: 'object' },
    related: ['list_second_factors'],
    aliases: ['unlock_tfa'],
  },
] as const satisfies readonly CuratedTool[];
