import type { UndoRule } from './types.js';

const MEMBERSHIP = 'Joining and leaving a cluster changes every node; there is no call that takes it back.';

/** What the whole cluster shares. */
export const cluster = [
  // An account lives at the authority; a plugin's settings hold its API's keys and are not read.
  { match: 'POST /cluster/acme/plugins', kind: 'delete-created' },
  {
    match: '* /cluster/acme/plugins/**',
    kind: 'none',
    why: "A plugin's settings hold keys and are not read.",
  },
  { match: '* /cluster/acme/**', kind: 'none', why: 'The account lives at the certificate authority.' },

  {
    match: 'POST /cluster/backup',
    kind: 'delete-created',
    find: { operation: 'GET /cluster/backup', field: 'id', param: 'id' },
  },
  {
    match: 'PUT /cluster/ceph/flags/{flag}',
    kind: 'opposite',
    operation: 'PUT .',
    read: { operation: 'GET .' },
    params: { value: '{former}' },
  },
  { match: 'PUT /cluster/ceph/flags', kind: 'none', why: 'Set each flag back by its own call.' },
  { match: '* /cluster/config/**', kind: 'none', why: MEMBERSHIP },

  {
    match: 'POST /cluster/ha/resources/{sid}/*',
    kind: 'opposite',
    operation: 'POST ../migrate',
    read: { operation: 'GET /cluster/ha/status/current', row: { field: 'id', is: 'service:{sid}' } },
    params: { node: '{former.node}' },
  },
  {
    match: 'POST /cluster/ha/status/disarm-ha',
    kind: 'opposite',
    operation: 'POST ../arm-ha',
  },
  {
    match: 'POST /cluster/ha/status/arm-ha',
    kind: 'none',
    why: 'Disarming asks for what becomes of the resources, which only a person can say.',
  },

  {
    match: 'DELETE /cluster/jobs/realm-sync/{id}',
    kind: 'recreate',
    create: 'POST .',
  },
  {
    match: 'DELETE /cluster/metrics/server/{id}',
    kind: 'recreate',
    create: 'POST .',
    lost: ['the token'],
  },
  { match: 'PUT /cluster/metrics/server/{id}', kind: 'config', along: ['port', 'server'] },

  {
    match: 'POST /cluster/notifications/targets/{name}/test',
    kind: 'none',
    why: 'A message that was sent stays sent.',
  },
  { match: 'DELETE /cluster/notifications/endpoints/gotify/{name}', kind: 'recreate', lost: ['the token'] },
  { match: 'DELETE /cluster/notifications/endpoints/smtp/{name}', kind: 'recreate', lost: ['the password'] },
  {
    match: 'DELETE /cluster/notifications/endpoints/webhook/{name}',
    kind: 'recreate',
    lost: ['the secrets and headers'],
  },

  { match: 'PUT /cluster/options', kind: 'config' },
  {
    match: 'DELETE /cluster/replication/{id}',
    kind: 'recreate',
    lost: ['the copies on the target, which are made anew'],
  },

  { match: 'POST /cluster/**', kind: 'delete-created' },
  { match: 'PUT /cluster/**', kind: 'config', along: ['type'] },
  { match: 'DELETE /cluster/**', kind: 'recreate' },

  { match: 'POST /pools', kind: 'delete-created' },
  { match: 'PUT /pools/**', kind: 'pool-members' },
  {
    match: 'DELETE /pools/**',
    kind: 'recreate',
    read: { operation: 'GET /pools', row: { field: 'poolid', is: '{poolid}' } },
    create: 'POST /pools',
    with: ['acl'],
  },

  { match: 'POST /storage', kind: 'delete-created' },
  { match: 'PUT /storage/{storage}', kind: 'config' },
  {
    match: 'DELETE /storage/{storage}',
    kind: 'recreate',
    with: ['acl'],
    lost: ['its passwords and keys', 'its place in a pool'],
  },
] as const satisfies readonly UndoRule[];
