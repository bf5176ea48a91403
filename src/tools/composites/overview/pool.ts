import type { Listing } from '../../../../overrides/tools/types.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { rowsOf, textField } from '../../fields.js';
import { type Shaped, shapeTable } from '../../shape/table.js';
import { readObject } from '../rows.js';

const listing: Listing = {
  columns: [
    { name: 'type', field: 'type' },
    { name: 'vmid', field: 'vmid' },
    { name: 'name', field: 'name' },
    { name: 'storage', field: 'storage' },
    { name: 'node', field: 'node' },
    { name: 'status', field: 'status' },
    { name: 'cores', field: 'maxcpu' },
    { name: 'mem_gib', field: 'maxmem', as: 'bytes' },
    { name: 'disk_gib', field: 'maxdisk', as: 'bytes' },
    { name: 'tags', field: 'tags' },
  ],
  sort: ['type', 'vmid', 'storage', 'node'],
  empty: 'The pool has no such members, or the token may see none of them.',
};

/** A pool with its members as a table. */
export async function poolMembers({ poolid, type }: Arguments, context: CallContext): Promise<Shaped> {
  const params = { poolid, ...(type === undefined ? {} : { type }) };
  const pool = await readObject(context, 'GET /pools/{poolid}', params);
  const comment = textField(pool, 'comment');
  const { text, data } = shapeTable(rowsOf(pool.members), listing, {});
  return {
    text: comment === undefined ? text : `Pool ${String(poolid)}: ${comment}\n${text}`,
    data: { poolid, ...(comment === undefined ? {} : { comment }), ...data },
  };
}
