import { onNode, unset } from './common.js';
import type { CuratedTool } from './types.js';

const iface = {
  describe: 'Interface name, such as "vmbr1".',
  required: true,
  aliases: ['interface'],
} as const;

/** What an interface can be given, whether new or not. */
const settings = {
  type: { describe: 'bridge, bond, vlan, eth, alias, or one of Open vSwitch.', required: true },
  cidr: { describe: 'IPv4 address with prefix, "10.0.0.2/24".' },
  gateway: { describe: 'IPv4 default gateway; a node has one only.' },
  cidr6: { describe: 'IPv6 address with prefix.' },
  gateway6: { describe: 'IPv6 default gateway.' },
  bridge_ports: {
    describe: 'Interfaces on the bridge, separated by blanks; empty for one without an uplink.',
  },
  bridge_vlan_aware: { describe: 'true: guests on the bridge can use VLAN tags.' },
  'vlan-id': { describe: 'VLAN tag of a vlan; not needed where the name holds it ("eno1.5").' },
  'vlan-raw-device': { describe: 'Interface below the vlan.' },
  slaves: { describe: 'Interfaces of a bond, separated by blanks.' },
  bond_mode: { describe: '802.3ad for LACP, active-backup without help of the switch.' },
  mtu: { describe: 'Largest packet in bytes, 1500 unless given.' },
  autostart: { describe: 'true: up at boot.' },
  comments: { describe: 'Note for people.' },
} as const;

/** Network of the nodes. */
export const networkTools = [
  {
    name: 'list_network_interfaces',
    title: 'List network interfaces',
    description:
      'Bridges, bonds, VLANs and cards of a node with addresses and ports. A guest is connected to a bridge.',
    toolsets: ['network', 'nodes'],
    example: { node: 'pve1', type: 'any_bridge' },
    operation: 'GET /nodes/{node}/network',
    parameters: {
      node: onNode,
      type: {
        describe:
          'Only this kind: any_bridge for all that a guest can use, bridge, bond, vlan, eth, vnet and others.',
      },
      iface: { describe: 'Only this one.', schema: { type: 'string' }, aliases: ['interface'] },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'iface', field: 'iface' },
          { name: 'type', field: 'type' },
          { name: 'active', field: 'active' },
          { name: 'autostart', field: 'autostart' },
          { name: 'cidr', field: 'cidr' },
          { name: 'gateway', field: 'gateway' },
          { name: 'cidr6', field: 'cidr6' },
          { name: 'ports', field: 'bridge_ports', list: true },
          { name: 'slaves', field: 'slaves', list: true },
          { name: 'vlan_aware', field: 'bridge_vlan_aware' },
          { name: 'vlan', field: 'vlan-id' },
          { name: 'on', field: 'vlan-raw-device' },
          { name: 'mtu', field: 'mtu' },
          { name: 'comments', field: 'comments' },
        ],
        filterExample: 'type=bridge',
        sort: ['iface'],
        filters: [{ argument: 'iface', field: 'iface' }],
        empty: 'The node has no such interface, or the token may use none of its bridges.',
      },
    },
    related: ['get_network_interface', 'create_network_interface', 'get_vlan_config', 'list_sdn_vnets'],
    aliases: ['list_networks', 'get_network_config', 'get_node_network', 'get_network_interfaces'],
  },
  {
    name: 'get_network_interface',
    title: 'Network interface',
    description:
      'All settings of one interface, as they are configured; changes may still wait to be applied.',
    toolsets: ['network'],
    example: { node: 'pve1', iface: 'vmbr0' },
    operation: 'GET /nodes/{node}/network/{iface}',
    parameters: { node: onNode, iface },
    answer: { kind: 'object', first: ['type', 'method', 'cidr', 'gateway', 'bridge_ports'] },
    related: ['update_network_interface'],
  },
  {
    name: 'create_network_interface',
    title: 'Create network interface',
    description:
      'Plans a new bridge, bond or VLAN on a node. Nothing changes until apply_network_changes; revert_network_changes drops the plan.',
    toolsets: ['network'],
    example: { node: 'pve1', iface: 'vmbr1', type: 'bridge', bridge_ports: 'eno2', autostart: true },
    operation: 'POST /nodes/{node}/network',
    open: true,
    parameters: { node: onNode, iface, ...settings },
    answer: {
      kind: 'done',
      done: 'New interface {iface} on {node} planned, in effect after apply_network_changes',
    },
    related: ['list_network_interfaces', 'apply_network_changes', 'revert_network_changes'],
  },
  {
    name: 'update_network_interface',
    title: 'Change network interface',
    description:
      'Plans a change of an interface. Give all settings that it is to have, as get_network_interface shows them: those left out are removed. Nothing changes until apply_network_changes.',
    toolsets: ['network'],
    example: {
      node: 'pve1',
      iface: 'vmbr0',
      type: 'bridge',
      cidr: '10.0.0.11/24',
      gateway: '10.0.0.1',
      bridge_ports: 'eno1',
      bridge_vlan_aware: true,
      autostart: true,
    },
    operation: 'PUT /nodes/{node}/network/{iface}',
    open: true,
    parameters: { node: onNode, iface, ...settings, delete: { ...unset, aliases: ['remove'] } },
    answer: {
      kind: 'done',
      done: 'Change of interface {iface} on {node} planned, in effect after apply_network_changes',
    },
    related: ['get_network_interface', 'apply_network_changes', 'revert_network_changes'],
  },
  {
    name: 'delete_network_interface',
    title: 'Delete network interface',
    description:
      'Plans the removal of an interface. Nothing changes until apply_network_changes; guests on a bridge that is gone lose their network.',
    toolsets: ['network'],
    example: { node: 'pve1', iface: 'vmbr1' },
    operation: 'DELETE /nodes/{node}/network/{iface}',
    parameters: { node: onNode, iface },
    answer: {
      kind: 'done',
      done: 'Removal of interface {iface} on {node} planned, in effect after apply_network_changes',
    },
    related: ['apply_network_changes', 'revert_network_changes'],
  },
  {
    name: 'apply_network_changes',
    title: 'Apply network changes',
    description:
      'Puts the planned network changes of a node into effect. A mistake on the bridge of the management address cuts the node off, and only its console helps then.',
    toolsets: ['network'],
    example: { node: 'pve1' },
    operation: 'PUT /nodes/{node}/network',
    parameters: { node: onNode },
    answer: { kind: 'task', done: 'Network changes of node {node} applied' },
    sideEffects: 'Connections through the changed interfaces are interrupted for a moment.',
    duration: 'seconds',
    related: ['list_network_interfaces', 'revert_network_changes'],
  },
  {
    name: 'revert_network_changes',
    title: 'Drop network changes',
    description: 'Drops the network changes of a node that were planned and not applied.',
    toolsets: ['network'],
    example: { node: 'pve1' },
    operation: 'DELETE /nodes/{node}/network',
    parameters: { node: onNode },
    answer: { kind: 'done', done: 'Planned network changes of node {node} dropped' },
    related: ['list_network_interfaces'],
  },
] as const satisfies readonly CuratedTool[];
