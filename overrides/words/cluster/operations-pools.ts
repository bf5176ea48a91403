import type { OperationWords } from '../types.js';

/** Resource pools: /pools. */
export const poolOperations = {
  'GET /pools': 'Lists the resource pools, or with `poolid` reads one with its member guests and storages.',
  'POST /pools': 'Creates an empty resource pool; a/b makes b a pool below the existing pool a.',
  'PUT /pools':
    'Adds guests and storages to a pool, or takes them out with `delete`; rights on the pool follow.',
  'DELETE /pools': 'Deletes a pool, which must be empty and have no pools below it; no guest is touched.',
  'GET /pools/{poolid}':
    'Reads a top-level pool and its members; superseded by GET /pools, which knows nested pools.',
  'PUT /pools/{poolid}': 'Changes members or comment of a top-level pool; superseded by PUT /pools.',
  'DELETE /pools/{poolid}':
    'Deletes an empty top-level pool; superseded by DELETE /pools, which knows nested pools.',
} satisfies OperationWords;
