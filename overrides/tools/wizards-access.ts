import type { CompositeTool } from './types.js';
import { apply, planDuration } from './wizards-common.js';

/** Wizards for rights. */
export const accessWizards = [
  {
    name: 'access_wizard',
    title: 'Plan rights for a service',
    description:
      'Plans least-privilege access: an account with a token that may do one thing (can) in one place (pool, vmid, storage, node) and nothing else; finds or makes the role, and verifies. apply does it and shows the secret.',
    toolsets: ['core', 'access'],
    example: { service: 'ci', can: 'start', pool: 'development' },
    action: 'access_wizard',
    risk: 'privileged',
    operations: [
      'GET /cluster/resources',
      'GET /pools',
      'GET /access/roles',
      'GET /access/users',
      'GET /access/users/{userid}/token',
      'GET /access/permissions',
      'POST /access/roles',
      'POST /access/users',
      'POST /access/users/{userid}/token/{tokenid}',
      'PUT /access/acl',
    ],
    parameters: {
      service: {
        describe: 'Name of the service, such as "ci", or a userid.',
        required: true,
        schema: { type: 'string' },
        aliases: ['user', 'userid', 'name'],
      },
      can: {
        describe: 'What it may do.',
        schema: {
          type: 'string',
          enum: ['look', 'start', 'console', 'snapshot', 'backup', 'configure', 'migrate', 'monitor'],
        },
      },
      privileges: {
        describe: 'Instead: privileges, comma-separated.',
        schema: { type: 'string' },
        aliases: ['privs'],
        unlisted: true,
      },
      pool: { describe: 'To guests of this pool.', schema: { type: 'string' }, aliases: ['poolid'] },
      vmid: { describe: 'To this guest, by id or name.', schema: { type: 'string' } },
      storage: { describe: 'On this storage.', schema: { type: 'string' }, unlisted: true },
      node: { describe: 'On this node.', schema: { type: 'string' }, unlisted: true },
      path: { describe: 'On this ACL path; "/" is everything.', schema: { type: 'string' }, unlisted: true },
      token: {
        describe: 'Name of the token; as the service when left out.',
        schema: { type: 'string' },
        unlisted: true,
      },
      expire: {
        describe: 'Unix seconds at which the token ends.',
        schema: { type: 'integer', minimum: 0 },
        unlisted: true,
      },
      comment: { describe: 'Comment of the account.', schema: { type: 'string' }, unlisted: true },
      apply,
    },
    duration: planDuration,
    sideEffects: 'None without apply.',
    related: ['set_acl', 'create_api_token', 'get_permissions', 'list_roles'],
  },
] as const satisfies readonly CompositeTool[];
