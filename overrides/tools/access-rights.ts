import type { CuratedTool } from './types.js';

const roleid = { describe: 'Role name.', required: true, aliases: ['role_id', 'role'] } as const;
const privs = {
  describe: 'Privileges, comma-separated, such as "VM.Audit,VM.PowerMgmt".',
  aliases: ['privileges'],
} as const;
const userid = {
  describe: 'User who owns the token, such as "alice@pve".',
  required: true,
  aliases: ['user_id', 'user', 'username'],
} as const;
const tokenid = {
  describe: 'Name of the token alone, without "USER!".',
  required: true,
  aliases: ['token_id', 'token_name', 'token'],
} as const;
const privsep = { describe: 'false: the token may do whatever its user may.' } as const;
const expire = { describe: 'Unix seconds from which on it is no longer valid; 0 for never.' } as const;

/** Roles, ACLs and API tokens: who may do what. */
export const accessRightTools = [
  {
    name: 'list_acl',
    title: 'List ACL entries',
    description:
      'Who was given which role on which path. For what comes of it for one user or token take get_permissions.',
    toolsets: ['access'],
    example: {},
    operation: 'GET /access/acl',
    parameters: {
      path: { describe: 'Only entries of this path, such as "/pool/dev".', schema: { type: 'string' } },
      ugid: {
        describe: 'Only entries of this user, token or group.',
        schema: { type: 'string' },
        aliases: ['userid', 'user_id', 'user', 'groupid'],
      },
      roleid: {
        describe: 'Only entries with this role.',
        schema: { type: 'string' },
        aliases: ['role', 'role_id'],
      },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'path', field: 'path' },
          { name: 'type', field: 'type' },
          { name: 'who', field: 'ugid' },
          { name: 'role', field: 'roleid' },
          { name: 'propagate', field: 'propagate' },
        ],
        filterExample: 'path~/vms',
        sort: ['path', 'ugid', 'roleid'],
        filters: [
          { argument: 'path', field: 'path' },
          { argument: 'ugid', field: 'ugid' },
          { argument: 'roleid', field: 'roleid' },
        ],
        empty:
          'No entry fits. The token sees only paths that it may change, unless it holds Sys.Audit on /access.',
      },
    },
    related: ['set_acl', 'get_permissions', 'list_roles'],
    aliases: ['list_permissions'],
  },
  {
    name: 'set_acl',
    title: 'Give or take rights',
    description:
      'Gives users, groups or tokens roles on a path, or takes them away with delete. Rights on a deeper path replace those from above, they do not add to them. A token with its own privileges has at most what its user has too.',
    toolsets: ['access'],
    example: { path: '/pool/development', roles: 'PVEVMUser', users: 'auditor@pve' },
    operation: 'PUT /access/acl',
    parameters: {
      path: {
        describe: '"/", "/vms/100", "/pool/NAME", "/storage/NAME", "/nodes/NAME", "/access" and others.',
        required: true,
      },
      roles: {
        describe: 'Roles, comma-separated, see list_roles.',
        required: true,
        aliases: ['role', 'roleid', 'role_id'],
      },
      users: { describe: 'Users, comma-separated.', aliases: ['user', 'userid', 'user_id'] },
      groups: { describe: 'Groups, comma-separated.', aliases: ['group', 'groupid', 'group_id'] },
      tokens: { describe: 'Tokens, comma-separated, "USER!NAME".', aliases: ['token', 'tokenid'] },
      propagate: { describe: 'false: only on this path, not below it.' },
      delete: { describe: 'true: take the roles away instead.', aliases: ['remove'] },
    },
    answer: { kind: 'done', done: 'Permissions on {path} changed' },
    prerequisites: ['At least one user, group or token is named.'],
    related: ['list_acl', 'get_permissions', 'list_roles', 'create_role'],
    aliases: ['set_permissions'],
  },
  {
    name: 'get_permissions',
    title: 'Permissions of a user',
    description:
      'Every privilege that a user or token really has, by path; of the caller when nobody is named.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve', path: '/vms/100' },
    operation: 'GET /access/permissions',
    parameters: {
      userid: {
        describe: 'User "alice@pve" or token "alice@pve!ci"; the caller when left out.',
        aliases: ['user_id', 'user', 'tokenid'],
      },
      path: { describe: 'Only this path.' },
    },
    answer: { kind: 'object' },
    related: ['list_acl', 'set_acl'],
  },
  {
    name: 'list_roles',
    title: 'List roles',
    description:
      'Roles and the privileges in each. Those that PVE brings start with PVE and cannot be changed.',
    toolsets: ['access'],
    example: {},
    operation: 'GET /access/roles',
    parameters: {
      roleid: { describe: 'Only this one.', schema: { type: 'string' }, aliases: ['role', 'role_id'] },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'role', field: 'roleid' },
          { name: 'built_in', field: 'special' },
          { name: 'privileges', field: 'privs', list: true },
        ],
        filterExample: 'privileges=VM.Audit',
        sort: ['roleid'],
        filters: [{ argument: 'roleid', field: 'roleid' }],
        empty: 'There is no such role.',
      },
    },
    related: ['create_role', 'set_acl'],
  },
  {
    name: 'create_role',
    title: 'Create role',
    description: 'Creates a role of chosen privileges, where none of the built-in ones fits.',
    toolsets: ['access'],
    example: { roleid: 'VMPower', privs: 'VM.Audit,VM.PowerMgmt' },
    operation: 'POST /access/roles',
    parameters: { roleid, privs },
    answer: { kind: 'done', done: 'created' },
    related: ['list_roles', 'set_acl'],
  },
  {
    name: 'update_role',
    title: 'Change role',
    description: 'Changes the privileges of a role of your own; all who have it are affected at once.',
    toolsets: ['access'],
    example: { roleid: 'VMPower', privs: 'VM.Console', append: true },
    operation: 'PUT /access/roles/{roleid}',
    parameters: {
      roleid,
      privs,
      append: { describe: 'true: add the privileges; otherwise they replace the old ones.' },
    },
    answer: { kind: 'done', done: 'changed' },
    related: ['list_roles'],
  },
  {
    name: 'delete_role',
    title: 'Delete role',
    description: 'Deletes a role of your own; ACL entries with it lose their effect.',
    toolsets: ['access'],
    example: { roleid: 'VMPower' },
    operation: 'DELETE /access/roles/{roleid}',
    parameters: { roleid },
    answer: { kind: 'done', done: 'deleted' },
    prerequisites: ['Nobody has it: list_acl with roleid.'],
    related: ['list_acl', 'list_roles'],
  },
  {
    name: 'list_api_tokens',
    title: 'List API tokens',
    description:
      'API tokens of a user with expiry and whether privileges are separated. Secrets are never shown again.',
    toolsets: ['access'],
    example: { userid: 'root@pam' },
    operation: 'GET /access/users/{userid}/token',
    parameters: { userid },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'token', field: 'tokenid' },
          { name: 'separated', field: 'privsep' },
          { name: 'expire', field: 'expire', as: 'expiry' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'expire<30d',
        sort: ['tokenid'],
        empty: 'The user has no tokens.',
      },
    },
    related: ['create_api_token', 'update_api_token', 'get_permissions'],
  },
  {
    name: 'create_api_token',
    title: 'Create API token',
    description:
      'Creates a token and shows its secret this one time. With privilege separation, as is usual, it may do nothing until set_acl gives the token itself a role.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve', tokenid: 'ci', comment: 'pipeline', expire: 1893456000 },
    operation: 'POST /access/users/{userid}/token/{tokenid}',
    parameters: {
      userid,
      tokenid,
      privsep,
      expire,
      comment: {},
    },
    answer: { kind: 'object', first: ['full-tokenid', 'value'] },
    related: ['set_acl', 'get_permissions', 'update_api_token', 'delete_api_token'],
  },
  {
    name: 'update_api_token',
    title: 'Change API token',
    description:
      'Extends or ends the validity of a token, changes its comment, or whether its privileges are separated. Its secret and its rights stay as they are.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve', tokenid: 'ci', expire: 1924992000 },
    operation: 'PUT /access/users/{userid}/token/{tokenid}',
    parameters: { userid, tokenid, expire, privsep, comment: {} },
    answer: { kind: 'done', done: 'API token {userid}!{tokenid} changed' },
    related: ['list_api_tokens', 'set_acl', 'delete_api_token'],
    aliases: ['renew_api_token'],
  },
  {
    name: 'delete_api_token',
    title: 'Delete API token',
    description: 'Deletes a token with its rights; whoever uses it is shut out at once.',
    toolsets: ['access'],
    example: { userid: 'auditor@pve', tokenid: 'ci' },
    operation: 'DELETE /access/users/{userid}/token/{tokenid}',
    parameters: { userid, tokenid },
    answer: { kind: 'done', done: 'API token {userid}!{tokenid} deleted' },
    related: ['list_api_tokens'],
  },
] as const satisfies readonly CuratedTool[];
