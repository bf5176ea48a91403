import type { CuratedTool } from './types.js';

const poolid = {
  describe: 'Pool name.',
  required: true,
  aliases: ['pool_id', 'pool', 'pool_name'],
} as const;

/** Pools: guests and storages under one name, for rights and backups. */
export const poolTools = [
  {
    name: 'list_pools',
    title: 'List pools',
    description:
      'Pools of guests and storages. Rights are given on "/pool/NAME", backup jobs can take a pool.',
    toolsets: ['cluster', 'access'],
    example: {},
    operation: 'GET /pools',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'pool', field: 'poolid' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'pool~dev',
        sort: ['poolid'],
        empty: 'There are no pools, or the token lacks Pool.Audit on them.',
      },
    },
    related: ['get_pool', 'create_pool', 'set_acl'],
  },
  {
    name: 'create_pool',
    title: 'Create pool',
    description: 'Creates an empty pool; add members with update_pool.',
    toolsets: ['cluster', 'access'],
    example: { poolid: 'lab', comment: 'short-lived machines' },
    operation: 'POST /pools',
    parameters: {
      poolid: { ...poolid, describe: 'Name of the new pool; "a/b" makes it a child of a.' },
      comment: {},
    },
    answer: { kind: 'done', done: 'created' },
    related: ['update_pool', 'set_acl'],
  },
  {
    name: 'update_pool',
    title: 'Change pool',
    description: 'Adds guests and storages to a pool, with delete takes them out, or changes its comment.',
    toolsets: ['cluster', 'access'],
    example: { poolid: 'development', vms: '203' },
    operation: 'PUT /pools/{poolid}',
    parameters: {
      poolid,
      vms: { describe: 'Guests by id, comma-separated.', aliases: ['vmids', 'members'] },
      storage: { describe: 'Storages, comma-separated.', aliases: ['storage_id', 'storages'] },
      delete: { describe: 'true: take the named members out; they stay as they are.', aliases: ['remove'] },
      'allow-move': { describe: 'true: take guests out of the pool that they are in; refused otherwise.' },
      comment: {},
    },
    answer: { kind: 'done', done: 'changed' },
    sideEffects: 'Rights that hold on the pool hold for its new members at once.',
    related: ['get_pool'],
  },
  {
    name: 'delete_pool',
    title: 'Delete pool',
    description: 'Deletes an empty pool. Take its members out first with update_pool.',
    toolsets: ['cluster', 'access'],
    example: { poolid: 'lab' },
    operation: 'DELETE /pools/{poolid}',
    parameters: { poolid },
    answer: { kind: 'done', done: 'deleted' },
    prerequisites: ['The pool has no members: get_pool.'],
    related: ['get_pool', 'update_pool'],
  },
] as const satisfies readonly CuratedTool[];
