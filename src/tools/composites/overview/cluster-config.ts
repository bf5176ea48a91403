import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import type { Shaped } from '../../shape/table.js';
import { shapeObject } from '../../shape/value.js';
import { readObject, readRows } from '../rows.js';

/** Members and settings of corosync, and the options of the cluster. */
export async function clusterConfig(_: Arguments, context: CallContext): Promise<Shaped> {
  const [nodes, totem, options] = await Promise.all([
    readRows(context, 'GET /cluster/config/nodes'),
    readObject(context, 'GET /cluster/config/totem'),
    readObject(context, 'GET /cluster/options'),
  ]);
  return shapeObject({ nodes, totem, options });
}
