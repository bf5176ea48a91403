import type { WordsException } from '../types.js';

const settings = {
  type: 'Kind of interface: `bridge`, `bond`, `eth`, `vlan`, `OVSBridge`, …; sent with each change as well.',
  autostart: 'Brings the interface up at boot; leave it on for anything in use.',
  cidr: 'IPv4 address with prefix length, e.g. `192.168.1.10/24`.',
  mtu: 'Largest packet in bytes, 1280 to 65520; all of the path must agree. 1500 unless given.',
  gateway: 'IPv4 address of the default router; only one interface of the node should have one.',
};

const log = {
  start: 'Number of the first line to return, counted from 0.',
  since: 'From this moment on, Unix seconds.',
  until: 'Up to this moment, Unix seconds.',
};

/** Network and firewall of a node. */
export const networkExceptions = [
  {
    match: 'GET /nodes/{node}/network',
    words: {
      type: 'Only this kind: `bridge`, `bond`, `eth`, …; `any_bridge` is all a guest can plug into, `include_sdn` adds VNets.',
    },
  },
  {
    match: 'POST /nodes/{node}/network',
    words: {
      ...settings,
      iface: 'Name of the new interface: `vmbr1`, `bond0`, `eno1.20`; 2 to 20 characters.',
    },
  },
  {
    match: 'PUT /nodes/{node}/network/{iface}',
    words: {
      ...settings,
      iface: 'Name of the interface, as listed.',
      delete: 'Settings to unset, with commas, e.g. `gateway,comments`.',
    },
  },
  { match: '* /nodes/{node}/network/{iface}', words: { iface: 'Name of the interface, as listed.' } },
  {
    match: 'PUT /nodes/{node}/network',
    words: { node: 'The node whose staged changes go live; check how you would reach it if they are wrong.' },
  },
  { match: 'GET /nodes/{node}/firewall/log', words: log },
  {
    match: 'PUT /nodes/{node}/firewall/options',
    words: {
      enable: 'Firewall for the host itself; on by default, but works only if on for the datacenter too.',
      ndp: 'Allows IPv6 neighbour discovery; on by default, and IPv6 fails without it.',
      log_level_in: 'How much is logged of traffic to the host; `nolog` for nothing.',
      log_level_out: 'How much is logged of traffic from the host; `nolog` for nothing.',
      delete: 'Options to set back to their defaults, with commas.',
    },
  },
  {
    match: '* /nodes/{node}/firewall/rules/**',
    words: {
      iface: 'Interface of the node the rule is limited to, e.g. `vmbr0`.',
      type: 'Direction: `in` to the host, `out`, `forward` (nftables only); `group` puts in a security group.',
    },
  },
  {
    match: 'GET /nodes/{node}/sdn/vnets/{vnet}/**',
    words: { vnet: 'Id of the VNet, as guests have it for a bridge.' },
  },
  { match: 'GET /nodes/{node}/sdn/zones/{zone}/ip-vrf', words: { zone: 'Id of an EVPN zone.' } },
  { match: 'GET /nodes/{node}/sdn/zones/{zone}/**', words: { zone: 'Id of the SDN zone.' } },
  {
    match: 'GET /nodes/{node}/sdn/fabrics/{fabric}/**',
    words: { fabric: 'Id of the SDN fabric this node is in.' },
  },
] satisfies readonly WordsException[];
