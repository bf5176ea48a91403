import type { ParameterWords } from '../types.js';

/** Interfaces of a node: addresses, bridges, bonds, VLANs, Open vSwitch. */
export const networkParameters = {
  address: 'IPv4 address without prefix, together with `netmask`. Simpler: `cidr`.',
  netmask: 'IPv4 mask (`255.255.255.0` or `24`), together with `address`.',
  gateway: 'IP address of the router. A node needs one interface with a default gateway, not more.',
  address6: 'IPv6 address without prefix, together with `netmask6`. Simpler: `cidr6`.',
  netmask6: 'IPv6 prefix length, 0 to 128, together with `address6`.',
  cidr6: 'IPv6 address with prefix length, e.g. `fd00::2/64`.',
  gateway6: 'IPv6 address of the default router.',
  comments: 'Note on the interface, kept in its IPv4 section.',
  comments6: 'Note on the interface, kept in its IPv6 section.',
  bridge_ports: 'Ports of a Linux bridge, with spaces between: `eno1`. Empty for a bridge without uplink.',
  bridge_vlan_aware: 'Lets guests on this bridge use VLAN tags without a bridge for each VLAN.',
  bridge_vids: 'VLANs that a VLAN-aware bridge lets through, e.g. `2-4094` or `10 20 30-40`.',
  slaves: 'Network cards of a Linux bond, with spaces between.',
  bond_mode:
    'How a bond shares load; `active-backup` needs nothing of the switch, `802.3ad` needs LACP there.',
  'bond-primary': 'Card that an `active-backup` bond prefers while it has a link.',
  bond_xmit_hash_policy:
    'What chooses the card for a packet in `802.3ad` and `balance-xor`: MAC, IP, or IP and port.',
  'vlan-raw-device': 'Interface that carries the VLAN, where the name is not already like `eno1.20`.',
  'vlan-id': 'VLAN tag, 1 to 4094, where it does not follow from a name like `eno1.20`.',
  ovs_bonds: 'Network cards of an Open vSwitch bond, with spaces between.',
  ovs_bridge: 'Open vSwitch bridge that this port, bond or internal port belongs to.',
  ovs_options: 'Further arguments for ovs-vsctl when the interface is set up.',
  ovs_ports: 'Ports of an Open vSwitch bridge, with spaces between.',
  ovs_tag: 'VLAN tag on the Open vSwitch port, 1 to 4094.',
  'regenerate-frr': 'Writes the FRR routing configuration of SDN again as well; off by default.',
} satisfies ParameterWords;
