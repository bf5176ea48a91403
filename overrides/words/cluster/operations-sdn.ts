import type { OperationWords } from '../types.js';

/** SDN as a whole, zones, VNets, subnets, addresses, controllers, IPAM and DNS: /cluster/sdn. */
export const sdnOperations = {
  'GET /cluster/sdn': 'Lists the parts of the SDN area; of no use beyond browsing.',
  'PUT /cluster/sdn':
    'Applies all pending SDN changes: a task that rewrites and reloads the network of every node.',
  'GET /cluster/sdn/dry-run': 'Shows as a diff what applying the pending SDN changes would alter on a node.',
  'POST /cluster/sdn/lock':
    'Takes the lock on the SDN configuration and answers its token; others cannot change it then.',
  'DELETE /cluster/sdn/lock': 'Gives the SDN lock back; pending changes stay pending.',
  'POST /cluster/sdn/rollback': 'Throws all pending SDN changes away and goes back to what is running.',

  'GET /cluster/sdn/controllers':
    'Lists the SDN controllers (EVPN, BGP, IS-IS), as configured, running or pending.',
  'POST /cluster/sdn/controllers':
    'Adds a routing controller to the pending SDN configuration; in effect after apply.',
  'GET /cluster/sdn/controllers/{controller}': 'Reads one SDN controller, as configured, running or pending.',
  'PUT /cluster/sdn/controllers/{controller}':
    'Changes a controller in the pending SDN configuration; in effect after apply.',
  'DELETE /cluster/sdn/controllers/{controller}':
    'Deletes a controller from the pending SDN configuration; no zone may use it. In effect after apply.',

  'GET /cluster/sdn/dns': 'Lists the DNS servers that SDN can enter guest names in.',
  'POST /cluster/sdn/dns': 'Registers a PowerDNS server with SDN; checked by a call to it.',
  'GET /cluster/sdn/dns/{dns}': 'Reads one DNS server of SDN.',
  'PUT /cluster/sdn/dns/{dns}': 'Changes address, key or lifetimes of a DNS server of SDN.',
  'DELETE /cluster/sdn/dns/{dns}':
    'Removes a DNS server from SDN; no zone should use it. The records in it stay as they are.',

  'GET /cluster/sdn/ipams': 'Lists the address managers (IPAM) that SDN can use.',
  'POST /cluster/sdn/ipams': 'Registers an address manager with SDN: NetBox, phpIPAM or the built-in one.',
  'GET /cluster/sdn/ipams/{ipam}': 'Reads one address manager of SDN.',
  'PUT /cluster/sdn/ipams/{ipam}': 'Changes address, token or section of an address manager of SDN.',
  'DELETE /cluster/sdn/ipams/{ipam}':
    'Removes an address manager from SDN; no zone should use it. What it has recorded stays.',
  'GET /cluster/sdn/ipams/{ipam}/status':
    'Lists which addresses are given out: guest, MAC, VNet, subnet. Built-in IPAM only.',

  'GET /cluster/sdn/vnets': 'Lists the VNets, as configured, running or pending.',
  'POST /cluster/sdn/vnets':
    'Adds a VNet (a bridge for guests) to the pending SDN configuration; in effect after apply.',
  'GET /cluster/sdn/vnets/{vnet}': 'Reads one VNet, as configured, running or pending.',
  'PUT /cluster/sdn/vnets/{vnet}': 'Changes a VNet in the pending SDN configuration; in effect after apply.',
  'DELETE /cluster/sdn/vnets/{vnet}':
    'Deletes a VNet without subnets from the pending SDN configuration; in effect after apply.',

  'POST /cluster/sdn/vnets/{vnet}/ips': 'Reserves an address for a MAC in the IPAM of the zone; at once.',
  'PUT /cluster/sdn/vnets/{vnet}/ips':
    'Changes the address reserved for a MAC in the IPAM of the zone; at once.',
  'DELETE /cluster/sdn/vnets/{vnet}/ips':
    'Frees the address reserved for a MAC in the IPAM of the zone; at once.',

  'GET /cluster/sdn/vnets/{vnet}/subnets': 'Lists the subnets of a VNet, as configured, running or pending.',
  'POST /cluster/sdn/vnets/{vnet}/subnets':
    'Adds a subnet to a VNet in the pending SDN configuration; in effect after apply.',
  'GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}':
    'Reads one subnet of a VNet, as configured, running or pending.',
  'PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}':
    'Changes gateway, DHCP, DNS or NAT of a subnet in the pending SDN configuration.',
  'DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}':
    'Deletes a subnet without addresses in use from the pending SDN configuration.',

  'GET /cluster/sdn/zones': 'Lists the SDN zones, as configured, running or pending.',
  'POST /cluster/sdn/zones': 'Adds an SDN zone to the pending configuration; in effect after apply.',
  'GET /cluster/sdn/zones/{zone}': 'Reads one SDN zone, as configured, running or pending.',
  'PUT /cluster/sdn/zones/{zone}': 'Changes an SDN zone in the pending configuration; in effect after apply.',
  'DELETE /cluster/sdn/zones/{zone}':
    'Deletes an SDN zone without VNets from the pending configuration; in effect after apply.',
} satisfies OperationWords;
