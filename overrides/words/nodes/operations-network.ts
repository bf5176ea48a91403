import type { OperationWords } from '../types.js';

/** The network of a node: its interfaces, and what SDN has made of them there. */
export const networkOperations = {
  'GET /nodes/{node}/network':
    'Lists interfaces, bonds, VLANs and bridges of a node, with staged changes beside them.',
  'POST /nodes/{node}/network':
    'Stages a new bridge, bond, VLAN or interface; live only after applying (PUT).',
  'PUT /nodes/{node}/network':
    'Applies all staged network changes of a node; a mistake can cut it off. Starts a task.',
  'DELETE /nodes/{node}/network':
    'Throws away all network changes of a node that are staged and not applied.',
  'GET /nodes/{node}/network/{iface}': 'Reads the configuration of one interface.',
  'PUT /nodes/{node}/network/{iface}': 'Stages changes to an interface; live only after applying.',
  'DELETE /nodes/{node}/network/{iface}': 'Stages the removal of an interface; gone only after applying.',
  'GET /nodes/{node}/sdn': 'Names the SDN status calls of a node.',
  'GET /nodes/{node}/sdn/zones':
    'Lists SDN zones on a node with their state: available, pending or in error.',
  'GET /nodes/{node}/sdn/zones/{zone}': 'Names the status calls of an SDN zone on a node.',
  'GET /nodes/{node}/sdn/zones/{zone}/bridges':
    'Lists the bridges of a zone on a node, with the ports of guests in them.',
  'GET /nodes/{node}/sdn/zones/{zone}/content': 'Lists VNets of a zone on a node and whether each one is up.',
  'GET /nodes/{node}/sdn/zones/{zone}/ip-vrf': 'Reads the routing table of an EVPN zone as the node sees it.',
  'GET /nodes/{node}/sdn/vnets/{vnet}': 'Names the status calls of a VNet on a node.',
  'GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf':
    'Lists the MAC and IP addresses an EVPN VNet has learned, and behind which hop.',
  'GET /nodes/{node}/sdn/fabrics/{fabric}': 'Names the status calls of an SDN fabric on a node.',
  'GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces':
    'Lists interfaces of a node that take part in a fabric, up or not.',
  'GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors':
    'Lists routing neighbours of a node in a fabric and since when.',
  'GET /nodes/{node}/sdn/fabrics/{fabric}/routes': 'Lists routes a node has learned through a fabric.',
} satisfies OperationWords;
