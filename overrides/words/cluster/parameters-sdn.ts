import type { ParameterWords } from '../types.js';

/** SDN zones, VNets, subnets, controllers, address managers and DNS. */
export const sdnParameters = {
  'lock-token': 'Token of the SDN lock, if you hold it; without one the call fails while someone else does.',
  'release-lock': 'Gives the lock back after success; default true. Only with `lock-token`.',
  'allow-pending': 'Takes the lock even though changes are pending; default false.',
  pending: 'Shows the configuration with the changes that wait for apply; default false.',
  running: 'Shows the configuration in effect, as of the last apply; default false.',

  zone: 'Name of the SDN zone, 2 to 8 letters and digits, letter first.',
  bridge: 'VLAN and QinQ zones: bridge of the nodes that carries the tagged traffic, the same name on each.',
  'bridge-disable-mac-learning':
    'Turns MAC learning on the bridges off; only addresses of guests are known. Default false.',
  'vlan-protocol': 'QinQ zones: tag of the outer VLAN, 802.1q (default) or 802.1ad.',
  'vxlan-port': 'VXLAN zones: UDP port of the tunnels; default 4789.',
  'vrf-vxlan': 'EVPN zones: VXLAN id for routing between the VNets; differs from every VNet tag.',
  'rt-import': 'EVPN zones: further route targets to import, as asn:number.',
  exitnodes: 'EVPN zones: nodes that lead traffic out of the zone.',
  'exitnodes-primary': 'EVPN zones: exit node that is used first; left out, they share the load.',
  'exitnodes-local-routing': 'EVPN zones: lets an exit node itself reach the guests; default false.',
  'advertise-subnets': 'EVPN zones: announces whole subnets; for guests that stay silent. Default false.',
  'disable-arp-nd-suppression':
    'EVPN zones: lets ARP and ND pass; for floating addresses of guests. Default false.',
  'secondary-controllers': 'EVPN zones: further EVPN controllers beside `controller`.',
  'dp-id': 'Faucet zones: id of the data path.',
  dns: 'Name of the DNS server as registered with SDN.',
  reversedns: 'DNS server of SDN for the reverse names; with `dnszone`.',
  dnszone: 'Domain that guests are entered in, such as lab.example.com; must exist at the server.',
  ipam: 'Name of the address manager; pve is the built-in one.',

  vnet: 'Name of the VNet, 2 to 8 letters and digits, letter first; also the bridge that guests are put on.',
  alias: 'Longer name of the VNet for people, up to 256 characters.',
  tag: 'VLAN id or VXLAN id; which of them, the kind of zone decides.',
  vlanaware: 'Lets guests use VLAN tags of their own inside the VNet; default false.',
  'isolate-ports': 'Keeps guests of the VNet on one node from reaching each other; default false.',

  subnet: 'Id of the subnet in the form zone-10.0.0.0-24.',
  snat: 'Hides the subnet behind the address of the node on the way out; default false. Simple and EVPN zones.',
  'dhcp-range':
    'Addresses for DHCP: start-address=10.0.0.100,end-address=10.0.0.199; needs dhcp on the zone.',
  'dhcp-dns-server': 'DNS server that DHCP tells the guests.',
  dnszoneprefix: 'Put between guest and domain: adm makes web.adm.lab.example.com.',
  mac: 'MAC address of the guest interface, such as BC:24:11:00:00:01.',
  ip: 'IP address.',

  controller: 'Name of the SDN controller.',
  asn: 'Number of the autonomous system; private ones are 64512 to 65534 and 4200000000 up.',
  peers: 'Addresses of the peers, separated by commas.',
  'bgp-mode': 'EVPN: whether peers are internal, external, or decided by their AS number (auto, default).',
  ebgp: 'BGP: the peers are of another AS; default false.',
  'ebgp-multihop': 'BGP: hops an external peer may be away.',
  'bgp-multipath-as-path-relax':
    'BGP: shares load over paths of equal length through different systems; default false.',
  loopback: 'BGP and IS-IS: interface whose address is the router id, such as dummy1.',
  'isis-domain': 'IS-IS: name of the domain.',
  'isis-ifaces': 'IS-IS: interfaces of the node it runs on.',
  'isis-net': 'IS-IS: network entity title of the node, such as 49.0001.1921.6800.1001.00.',
  'peer-group-name': 'EVPN: how the routing daemon calls the group of peers; default VTEP.',
  'route-map-in': 'Route map for routes that are learnt.',
  'route-map-out': 'Route map for routes that are announced.',

  reversemaskv6: 'Prefix length the reverse zones of IPv6 are cut at.',
  reversev6mask: 'Prefix length the reverse zones of IPv6 are cut at; older name of reversemaskv6.',
  ttl: 'Lifetime of the DNS records in seconds; default 14400.',
  section: 'phpIPAM: number of the section that holds the subnets.',
} satisfies ParameterWords;
