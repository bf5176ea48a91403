import type { WordsException } from '../types.js';

/** Names that mean something of their own in SDN. */
export const sdnExceptions = [
  {
    match: 'DELETE /cluster/sdn/lock',
    words: { force: 'Releases the lock without its token, whoever holds it; default false.' },
  },
  { match: 'GET /cluster/sdn/dry-run', words: { node: 'Node to work the changes out for.' } },

  {
    match: 'GET /cluster/sdn/controllers',
    words: { type: 'Only controllers of this kind: evpn, bgp, isis or faucet.' },
  },
  { match: 'GET /cluster/sdn/dns', words: { type: 'Only servers of this kind; powerdns is the only one.' } },
  {
    match: 'GET /cluster/sdn/ipams',
    words: { type: 'Only address managers of this kind: pve, netbox or phpipam.' },
  },
  {
    match: 'GET /cluster/sdn/zones',
    words: { type: 'Only zones of this kind: simple, vlan, qinq, vxlan, evpn or faucet.' },
  },
  {
    match: '* /cluster/sdn/controllers/**',
    words: {
      type: 'Kind of controller: evpn, bgp or isis; faucet is experimental.',
      node: 'BGP and IS-IS: node that this controller is for.',
      nodes: 'Nodes it is for; left out, all.',
      fabric: 'EVPN: fabric whose nodes are the peers, in place of `peers`.',
      peers:
        'Addresses of the peers, separated by commas; EVPN: those of all nodes, unless a `fabric` is set.',
    },
  },
  {
    match: '* /cluster/sdn/dns/**',
    words: {
      dns: 'Name of the DNS server in SDN, letters and digits.',
      type: 'Always powerdns.',
      key: 'API key of PowerDNS; a secret.',
      url: 'Address of the PowerDNS API, such as http://10.0.0.53:8081/api/v1/servers/localhost.',
    },
  },
  {
    match: '* /cluster/sdn/ipams/**',
    words: {
      ipam: 'Name of the address manager in SDN, letters and digits; pve is the built-in one.',
      type: 'Kind of address manager: pve, netbox or phpipam.',
      url: 'NetBox and phpIPAM: address of the API, such as https://netbox.example.com/api.',
      token: 'NetBox and phpIPAM: API token; a secret.',
    },
  },
  {
    match: '* /cluster/sdn/zones/**',
    words: {
      type: 'Kind of zone: simple (isolated, per node), vlan, qinq, vxlan or evpn; cannot be changed later.',
      tag: 'QinQ zones: outer VLAN id.',
      mac: 'EVPN zones: MAC address the gateway has on every node; made up when left out.',
      mtu: 'Largest packet in bytes in the VNets; VXLAN needs 50 less than the network below.',
      peers: 'VXLAN zones: addresses of all nodes in the tunnel mesh; or set `fabric`.',
      fabric: 'VXLAN zones: fabric that carries the tunnels, in place of `peers`.',
      nodes: 'Nodes the zone is set up on; left out, all.',
      controller: 'EVPN zones: EVPN controller to use.',
      dhcp: 'Set to dnsmasq to serve DHCP in the subnets; simple zones only, dnsmasq must be installed.',
      dns: 'DNS server of SDN to enter guest names in; with `dnszone`.',
      ipam: 'Address manager of the zone; pve is the built-in one.',
    },
  },
  {
    match: '* /cluster/sdn/vnets/{vnet}/ips',
    words: {
      zone: 'Zone the VNet is in.',
      mac: 'MAC address of the guest interface the address is for.',
      ip: 'Address to reserve or free; it must lie in a subnet of the VNet.',
      vmid: 'Guest the address is for.',
    },
  },
  {
    match: '* /cluster/sdn/vnets/{vnet}/subnets/**',
    words: {
      type: 'Always subnet.',
      gateway: 'Address of the gateway in the subnet; in simple and EVPN zones the nodes take it themselves.',
    },
  },
  {
    match: 'POST /cluster/sdn/vnets/{vnet}/subnets',
    words: { subnet: 'Network in CIDR form, such as 10.0.0.0/24; its id afterwards is zone-10.0.0.0-24.' },
  },
  {
    match: '* /cluster/sdn/vnets/**',
    words: {
      type: 'Always vnet.',
      zone: 'Zone the VNet belongs to; it decides how traffic is carried.',
      tag: 'VLAN id (vlan and qinq zones) or VXLAN id (vxlan and evpn); none in simple zones.',
    },
  },

  {
    match: '* /cluster/sdn/fabrics/fabric/**',
    words: {
      id: 'Name of the fabric, 2 to 8 letters, digits and dashes.',
      delete: 'Names of settings to remove; which ones there are depends on the protocol.',
    },
  },
  {
    match: '* /cluster/sdn/fabrics/node/**',
    words: {
      protocol: 'Routing protocol; the one of the fabric.',
      ip: 'IPv4 address of the node in the fabric, out of its `ip_prefix`.',
      peers: 'WireGuard: who the node talks to, one entry per peer: type=internal,node=pve2,iface=wg0,….',
      delete: 'Names of settings to remove, such as interfaces, ip or ip6.',
    },
  },
  {
    match: '* /cluster/sdn/prefix-lists/**',
    words: {
      id: 'Name of the prefix list.',
      action: 'What becomes of a route that fits: permit or deny.',
      verbose: 'Answers the entries too; false for the names only.',
    },
  },
  {
    match: '* /cluster/sdn/route-maps/**',
    words: { action: 'What becomes of a route that fits: permit (and change it by `set`) or deny.' },
  },
] as const satisfies readonly WordsException[];
