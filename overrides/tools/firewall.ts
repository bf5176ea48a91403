import type { CuratedTool } from './types.js';

const base = {
  qemu: '/nodes/{node}/qemu/{vmid}/firewall',
  lxc: '/nodes/{node}/lxc/{vmid}/firewall',
  node: '/nodes/{node}/firewall',
  cluster: '/cluster/firewall',
} as const;

/** Where a firewall is: without both it is the one of the cluster. */
const vmid = {
  describe: 'The firewall of this guest, by id or name.',
  aliases: ['container_id'],
} as const;
const node = {
  describe: 'The firewall of this node; not needed with vmid. Neither: that of the whole cluster.',
  aliases: ['node_name'],
} as const;
const digest = { describe: 'Digest of the listing: refused when somebody changed the rules since.' } as const;
const position = {
  describe: 'Place of the rule as list_firewall_rules shows it; it moves when rules before it come or go.',
  required: true,
  aliases: ['rule_id', 'position'],
} as const;

/** What a rule matches and does. */
const match = {
  macro: { describe: 'Ready-made protocol and ports, such as SSH, HTTPS, Ping: list_firewall_macros.' },
  proto: { describe: 'tcp, udp, icmp, or another protocol; ports need it.' },
  source: {
    describe: 'Address, CIDR, range, comma-separated; or an alias "dc/NAME", or an IP set "+dc/NAME".',
  },
  dest: { describe: 'Destination, in the same forms.' },
  dport: { describe: 'Destination ports: "22", "80,443", "8000:8100".' },
  sport: { describe: 'Source ports; rarely what is meant.' },
  iface: { describe: 'Only this interface: net0 of a guest, vmbr0 of a node.' },
  log: {},
  comment: {},
} as const;
const enable = {
  describe: '1: in force, which it is unless 0 is given.',
} as const;

/** What becomes of packets that no rule matches, unless the options say otherwise. */
const policies = { policy_in: 'DROP', policy_out: 'ACCEPT' } as const;

/** Firewall rules and options of cluster, nodes and guests. */
export const firewallTools = [
  {
    name: 'list_firewall_rules',
    title: 'List firewall rules',
    description:
      'Rules of the firewall of a guest, a node or the cluster, in the order in which they are tried. They hold only where the firewall is on: get_firewall_options.',
    toolsets: ['firewall'],
    example: { vmid: 100 },
    operation: {
      qemu: `GET ${base.qemu}/rules`,
      lxc: `GET ${base.lxc}/rules`,
      node: `GET ${base.node}/rules`,
      cluster: `GET ${base.cluster}/rules`,
    },
    locate: 'guest',
    parameters: { vmid, node },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'pos', field: 'pos' },
          { name: 'enable', field: 'enable' },
          { name: 'type', field: 'type' },
          { name: 'action', field: 'action' },
          { name: 'macro', field: 'macro' },
          { name: 'proto', field: 'proto' },
          { name: 'source', field: 'source' },
          { name: 'sport', field: 'sport' },
          { name: 'dest', field: 'dest' },
          { name: 'dport', field: 'dport' },
          { name: 'iface', field: 'iface' },
          { name: 'log', field: 'log' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'action=DROP,enable=yes',
        sort: ['pos'],
        empty: 'There are no rules: only the policies of get_firewall_options decide.',
      },
    },
    related: ['get_firewall_options', 'create_firewall_rule', 'list_security_groups'],
    aliases: [
      'get_firewall_rules',
      'get_cluster_firewall_rules',
      'get_node_firewall_rules',
      'get_vm_firewall_rules',
      'get_lxc_firewall_rules',
    ],
  },
  {
    name: 'create_firewall_rule',
    title: 'Create firewall rule',
    description:
      'Adds a rule to the firewall of a guest, a node or the cluster, on top of the list, in force at once unless enable is 0.',
    toolsets: ['firewall'],
    example: {
      vmid: 100,
      type: 'in',
      action: 'ACCEPT',
      macro: 'HTTPS',
      source: '10.0.0.0/24',
      comment: 'web from the office',
    },
    defaults: { enable: 1 },
    operation: {
      qemu: `POST ${base.qemu}/rules`,
      lxc: `POST ${base.lxc}/rules`,
      node: `POST ${base.node}/rules`,
      cluster: `POST ${base.cluster}/rules`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      type: { describe: 'in, out, forward; or group to take in a security group.', required: true },
      action: {
        describe: 'ACCEPT, DROP or REJECT; with type group the name of the security group.',
        required: true,
      },
      ...match,
      enable,
      pos: { describe: 'Place among the rules, counted from 0.', aliases: ['position'] },
      'icmp-type': {},
      digest,
    },
    answer: { kind: 'done', done: 'has the new firewall rule' },
    prerequisites: [
      'The firewall is on for the cluster, and for the guest also on its network card (firewall=1).',
    ],
    related: ['list_firewall_rules', 'list_firewall_macros', 'list_firewall_refs', 'update_firewall_options'],
  },
  {
    name: 'update_firewall_rule',
    title: 'Change firewall rule',
    description:
      'Changes one rule, switches it on or off, or moves it. Read list_firewall_rules just before.',
    toolsets: ['firewall'],
    example: { vmid: 100, pos: 0, enable: 0 },
    operation: {
      qemu: `PUT ${base.qemu}/rules/{pos}`,
      lxc: `PUT ${base.lxc}/rules/{pos}`,
      node: `PUT ${base.node}/rules/{pos}`,
      cluster: `PUT ${base.cluster}/rules/{pos}`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      pos: position,
      type: { describe: 'in, out, forward or group.' },
      action: { describe: 'ACCEPT, DROP, REJECT, or the security group.' },
      ...match,
      enable: { describe: '1: in force, 0: off.' },
      moveto: { describe: 'New place; all else is ignored then.' },
      'icmp-type': {},
      delete: { describe: 'Fields to remove, comma-separated.', aliases: ['remove'] },
      digest,
    },
    answer: { kind: 'done', done: 'has the changed firewall rule' },
    related: ['list_firewall_rules'],
  },
  {
    name: 'delete_firewall_rule',
    title: 'Delete firewall rule',
    description:
      'Deletes the rule at a place. The rules after it move up: read list_firewall_rules before each deletion.',
    toolsets: ['firewall'],
    example: { vmid: 100, pos: 0 },
    operation: {
      qemu: `DELETE ${base.qemu}/rules/{pos}`,
      lxc: `DELETE ${base.lxc}/rules/{pos}`,
      node: `DELETE ${base.node}/rules/{pos}`,
      cluster: `DELETE ${base.cluster}/rules/{pos}`,
    },
    locate: 'guest',
    parameters: { vmid, node, pos: position, digest },
    answer: { kind: 'done', done: 'no longer has the firewall rule' },
    related: ['list_firewall_rules'],
  },
  {
    name: 'get_firewall_options',
    title: 'Firewall options',
    description:
      'Whether the firewall of a guest, a node or the cluster is on, and its policies. All filtering starts with enable at the cluster; a guest also needs it for itself and firewall=1 on its network card.',
    toolsets: ['firewall'],
    example: {},
    operation: {
      qemu: `GET ${base.qemu}/options`,
      lxc: `GET ${base.lxc}/options`,
      node: `GET ${base.node}/options`,
      cluster: `GET ${base.cluster}/options`,
    },
    locate: 'guest',
    parameters: { vmid, node },
    answer: {
      kind: 'object',
      first: ['enable', 'policy_in', 'policy_out'],
      defaults: {
        [`GET ${base.qemu}/options`]: { enable: 0, ...policies },
        [`GET ${base.lxc}/options`]: { enable: 0, ...policies },
        [`GET ${base.node}/options`]: { enable: 1 },
        [`GET ${base.cluster}/options`]: { enable: 0, ...policies },
      },
    },
    related: ['update_firewall_options', 'list_firewall_rules'],
    aliases: ['get_firewall_status'],
  },
  {
    name: 'update_firewall_options',
    title: 'Change firewall options',
    description:
      'Switches the firewall of a guest, a node or the cluster, and sets its policies. Before enabling it for the cluster allow your own way in: the policy for incoming packets is DROP, only the local network keeps API and SSH.',
    toolsets: ['firewall'],
    example: { vmid: 100, enable: 1, policy_in: 'DROP' },
    operation: {
      qemu: `PUT ${base.qemu}/options`,
      lxc: `PUT ${base.lxc}/options`,
      node: `PUT ${base.node}/options`,
      cluster: `PUT ${base.cluster}/options`,
    },
    locate: 'guest',
    open: true,
    parameters: {
      vmid,
      node,
      enable: {
        describe: '1: on, 0: off.',
        wire: 'enable',
        schema: { type: 'integer', minimum: 0, maximum: 1 },
      },
      policy_in: { describe: 'What becomes of incoming packets that no rule matches; not for nodes.' },
      policy_out: { describe: 'The same for outgoing ones; not for nodes.' },
      log_level_in: { describe: 'Log level of dropped incoming packets; not for the cluster.' },
      delete: { describe: 'Options to set back to their defaults, comma-separated.', aliases: ['remove'] },
      digest,
    },
    answer: { kind: 'done', done: 'has the changed firewall options' },
    sideEffects: 'Connections that no rule allows are cut within seconds.',
    related: ['get_firewall_options', 'create_firewall_rule'],
  },
] as const satisfies readonly CuratedTool[];
