import type { UndoRule } from './types.js';

const ROLE = { operation: 'GET /access/roles', row: { field: 'roleid', is: '{roleid}' } } as const;

/** Users, rights and realms. A secret is never read, so none comes back. */
export const access = [
  { match: 'PUT /access/acl', kind: 'acl' },

  { match: 'POST /access/domains', kind: 'delete-created' },
  { match: 'PUT /access/domains/{realm}', kind: 'config', steer: ['check-connection'] },
  {
    match: 'DELETE /access/domains/{realm}',
    kind: 'recreate',
    lost: ["the passwords and keys in the realm's settings"],
  },
  {
    match: 'POST /access/domains/{realm}/sync',
    kind: 'none',
    why: 'What a sync adds and removes is decided by the directory; sync again once the directory is mended.',
  },

  { match: 'POST /access/groups', kind: 'delete-created' },
  { match: 'PUT /access/groups/{groupid}', kind: 'config', unset: { comment: '' } },
  { match: 'DELETE /access/groups/{groupid}', kind: 'recreate', with: ['group-members', 'acl'] },

  { match: 'POST /access/roles', kind: 'delete-created' },
  {
    match: 'PUT /access/roles/{roleid}',
    kind: 'config',
    read: ROLE,
    unset: { privs: '' },
    steer: ['append'],
  },
  { match: 'DELETE /access/roles/{roleid}', kind: 'recreate', read: ROLE, with: ['acl'] },

  { match: 'POST /access/users', kind: 'delete-created' },
  {
    match: 'PUT /access/users/{userid}',
    kind: 'config',
    unset: { comment: '', email: '', firstname: '', lastname: '', groups: '', expire: 0, enable: 1 },
    steer: ['append'],
  },
  {
    match: 'DELETE /access/users/{userid}',
    kind: 'recreate',
    with: ['acl'],
    lost: ['the password', 'the second factors', 'the API tokens'],
  },
  { match: 'POST /access/users/{userid}/token/{tokenid}', kind: 'delete-created' },
  {
    match: 'PUT /access/users/{userid}/token/{tokenid}',
    when: ['regenerate'],
    kind: 'none',
    why: 'The former secret of a token is known to nobody.',
  },
  {
    match: 'PUT /access/users/{userid}/token/{tokenid}',
    kind: 'config',
    unset: { comment: '', expire: 0, privsep: 1 },
    steer: ['regenerate'],
  },
  {
    match: 'DELETE /access/users/{userid}/token/{tokenid}',
    kind: 'recreate',
    create: 'POST .',
    with: ['acl'],
    lost: ['the secret: a new one is made'],
  },

  { match: 'PUT /access/password', kind: 'none', why: 'The former password is known to nobody.' },
  {
    match: 'POST /access/tfa/{userid}',
    kind: 'delete-created',
    answered: { param: 'id', field: 'id' },
  },
  { match: 'PUT /access/tfa/{userid}/{id}', kind: 'config', unset: { description: '', enable: 1 } },
  { match: 'DELETE /access/tfa/{userid}/{id}', kind: 'none', why: 'A second factor must be enrolled anew.' },
  {
    match: 'PUT /access/users/{userid}/unlock-tfa',
    kind: 'none',
    why: 'The lock comes from failed logins and is not set by a call.',
  },
  { match: 'POST /access/**', kind: 'none', why: 'A login changes nothing that could be taken back.' },
] as const satisfies readonly UndoRule[];
