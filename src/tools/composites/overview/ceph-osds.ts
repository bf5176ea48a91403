import type { Listing } from '../../../../overrides/tools/types.js';
import { isPlain, type Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { rowsOf, textField } from '../../fields.js';
import { ToolFault } from '../../result.js';
import { type Shaped, shapeTable } from '../../shape/table.js';
import { readObject, readRows } from '../rows.js';

const listing: Listing = {
  columns: [
    { name: 'osd', field: 'id' },
    { name: 'host', field: 'host' },
    { name: 'status', field: 'status' },
    { name: 'in', field: 'in' },
    { name: 'class', field: 'device_class' },
    { name: 'used_%', field: 'percent_used' },
    { name: 'size_gib', field: 'total_space', as: 'bytes' },
    { name: 'used_gib', field: 'bytes_used', as: 'bytes' },
    { name: 'weight', field: 'crush_weight' },
    { name: 'reweight', field: 'reweight' },
    { name: 'apply_ms', field: 'apply_latency_ms' },
    { name: 'commit_ms', field: 'commit_latency_ms' },
    { name: 'type', field: 'osdtype' },
    { name: 'version', field: 'ceph_version_short' },
  ],
  sort: ['id'],
  filters: [
    { argument: 'node', field: 'host' },
    { argument: 'status', field: 'status' },
  ],
  empty: 'No OSD fits, or Ceph is not set up.',
};

/** The OSDs of Ceph as a table: PVE answers them as a tree of roots, racks and hosts. */
export async function listCephOsds(args: Arguments, context: CallContext): Promise<Shaped> {
  const node = await nodeToAsk(args, context);
  const { root } = await readObject(context, 'GET /nodes/{node}/ceph/osd', { node });
  return shapeTable(isPlain(root) ? osdsBelow(root, undefined) : [], listing, args, {
    now: context.now(),
  });
}

/** Any node that is online knows all OSDs; the one asked about comes first. */
async function nodeToAsk({ node }: Arguments, context: CallContext): Promise<string> {
  const nodes = await readRows(context, 'GET /cluster/resources', { type: 'node' });
  const online = nodes.flatMap((row) => (row.status === 'online' ? (textField(row, 'node') ?? []) : []));
  const asked = online.find((name) => name === node) ?? online[0];
  if (asked !== undefined) return asked;
  throw new ToolFault('unreachable', 'No node is online that this token can see.', {
    suggestions: [{ tool: 'list_nodes', arguments: {}, why: 'tells which nodes are online' }],
    related_tools: ['list_nodes'],
    retryable: true,
  });
}

function osdsBelow(entry: Plain, host: string | undefined): Plain[] {
  const within = entry.type === 'host' ? textField(entry, 'name') : host;
  if (entry.type === 'osd') {
    const { id } = entry;
    return [
      {
        ...entry,
        id: Number(id),
        host: textField(entry, 'host') ?? within,
        in: entry.in === 1 || entry.in === true,
      },
    ];
  }
  return rowsOf(entry.children).flatMap((child) => osdsBelow(child, within));
}
