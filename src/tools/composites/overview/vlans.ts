import type { Listing } from '../../../../overrides/tools/types.js';
import { PveError } from '../../../client/index.js';
import type { Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { type Shaped, shapeTable } from '../../shape/table.js';
import { readRows } from '../rows.js';

const listing: Listing = {
  columns: [
    { name: 'name', field: 'name' },
    { name: 'kind', field: 'kind' },
    { name: 'vlan', field: 'vlan' },
    { name: 'on', field: 'on' },
    { name: 'address', field: 'address' },
  ],
  sort: ['kind', 'name'],
  empty:
    'The node has no VLAN interfaces, no VLAN-aware bridges and no tagged VNets. update_network_interface with bridge_vlan_aware makes a bridge take tags of guests.',
};

/** What a node knows of VLANs: interfaces, bridges that take tags of guests, and VNets of the cluster. */
export async function vlanConfig({ node }: Arguments, context: CallContext): Promise<Shaped> {
  const [interfaces, vnets] = await Promise.all([
    readRows(context, 'GET /nodes/{node}/network', { node }),
    readVnets(context),
  ]);
  return shapeTable([...interfaces.flatMap(vlanOf), ...vnets.flatMap(vnetOf)], listing, {});
}

/** A token without rights on SDN just sees no VNets. */
async function readVnets(context: CallContext): Promise<Plain[]> {
  try {
    return await readRows(context, 'GET /cluster/sdn/vnets');
  } catch (error) {
    if (error instanceof PveError && error.kind === 'forbidden') return [];
    throw error;
  }
}

function vlanOf(row: Plain): Plain[] {
  const { iface: name, type, cidr: address } = row;
  if (type === 'vlan') {
    const [, raw, tag] = /^(.+)\.(\d+)$/.exec(String(name)) ?? [];
    return [
      { name, kind: 'interface', vlan: row['vlan-id'] ?? tag, on: row['vlan-raw-device'] ?? raw, address },
    ];
  }
  if (row.bridge_vlan_aware !== true && row.bridge_vlan_aware !== 1) return [];
  return [{ name, kind: 'bridge', vlan: row.bridge_vids ?? 'any', on: row.bridge_ports, address }];
}

function vnetOf({ vnet, tag, zone }: Plain): Plain[] {
  return tag === undefined ? [] : [{ name: vnet, kind: 'vnet', vlan: tag, on: `zone ${String(zone)}` }];
}
