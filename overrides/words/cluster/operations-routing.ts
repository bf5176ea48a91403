import type { OperationWords } from '../types.js';

/** Routing in SDN: fabrics with their nodes, prefix lists and route maps. All of it waits for apply. */
export const routingOperations = {
  'GET /cluster/sdn/fabrics': 'Lists the parts of the fabric area; of no use beyond browsing.',
  'GET /cluster/sdn/fabrics/all': 'Lists all fabrics and all their nodes in one call.',
  'GET /cluster/sdn/fabrics/fabric': 'Lists the SDN fabrics: routed underlays between the nodes.',
  'POST /cluster/sdn/fabrics/fabric':
    'Adds a fabric (OpenFabric, OSPF, BGP or WireGuard) to the pending SDN configuration.',
  'GET /cluster/sdn/fabrics/fabric/{id}': 'Reads one SDN fabric.',
  'PUT /cluster/sdn/fabrics/fabric/{id}':
    'Changes a fabric in the pending SDN configuration; in effect after apply.',
  'DELETE /cluster/sdn/fabrics/fabric/{id}':
    'Deletes a fabric from the pending SDN configuration; in effect after apply.',
  'GET /cluster/sdn/fabrics/node': 'Lists the member nodes of all fabrics.',
  'GET /cluster/sdn/fabrics/node/{fabric_id}': 'Lists the member nodes of one fabric.',
  'POST /cluster/sdn/fabrics/node/{fabric_id}':
    'Adds a node with its interfaces to a fabric in the pending SDN configuration.',
  'GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}': 'Reads how one node takes part in a fabric.',
  'PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}':
    'Changes addresses or interfaces of a node in a fabric; in effect after apply.',
  'DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}':
    'Takes a node out of a fabric in the pending SDN configuration; in effect after apply.',

  'GET /cluster/sdn/prefix-lists': 'Lists the prefix lists: named filters of networks for routing.',
  'POST /cluster/sdn/prefix-lists':
    'Creates a prefix list in the pending SDN configuration; in effect after apply.',
  'GET /cluster/sdn/prefix-lists/{id}': 'Reads one prefix list with its entries.',
  'PUT /cluster/sdn/prefix-lists/{id}':
    'Replaces the entries of a prefix list in the pending SDN configuration.',
  'DELETE /cluster/sdn/prefix-lists/{id}':
    'Deletes a prefix list from the pending SDN configuration; nothing may refer to it.',
  'GET /cluster/sdn/prefix-lists/{id}/entries': 'Lists the entries of a prefix list in order.',
  'POST /cluster/sdn/prefix-lists/{id}/entries': 'Adds one entry to a prefix list; in effect after apply.',
  'GET /cluster/sdn/prefix-lists/{id}/entries/{url_seq}': 'Reads one entry of a prefix list by its number.',
  'PUT /cluster/sdn/prefix-lists/{id}/entries/{url_seq}':
    'Changes or renumbers one entry of a prefix list; in effect after apply.',
  'DELETE /cluster/sdn/prefix-lists/{id}/entries/{url_seq}':
    'Deletes one entry of a prefix list; in effect after apply.',

  'GET /cluster/sdn/route-maps': 'Lists the route maps by name.',
  'GET /cluster/sdn/route-maps/entries': 'Lists the entries of all route maps.',
  'POST /cluster/sdn/route-maps/entries':
    'Adds an entry to a route map, which comes to be with its first one; in effect after apply.',
  'GET /cluster/sdn/route-maps/entries/{route-map-id}': 'Lists the entries of one route map in order.',
  'GET /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}': 'Reads one entry of a route map.',
  'PUT /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}':
    'Changes what one entry of a route map matches and sets; in effect after apply.',
  'DELETE /cluster/sdn/route-maps/entries/{route-map-id}/entry/{order}':
    'Deletes one entry of a route map; the map ends with its last one. In effect after apply.',
} satisfies OperationWords;
