import type { CuratedTool } from './types.js';

const base = {
  qemu: '/nodes/{node}/qemu/{vmid}/firewall',
  lxc: '/nodes/{node}/lxc/{vmid}/firewall',
  cluster: '/cluster/firewall',
} as const;
const vmid = {
  describe: 'Those of this guest, by id or name; of the whole cluster when left out.',
  aliases: ['container_id'],
} as const;
const node = {
  describe: 'Node of the guest; found by itself when left out.',
  aliases: ['node_name'],
} as const;
const aliasName = { describe: 'Name of the alias.', required: true } as const;
const setName = { describe: 'Name of the IP set.', required: true, aliases: ['ipset'] } as const;

/** Aliases and IP sets: names for addresses that firewall rules can use. */
export const firewallSetTools = [
  {
    name: 'list_firewall_aliases',
    title: 'List aliases',
    description:
      'Names for single addresses or networks, of the cluster or of a guest. A rule names one as "dc/NAME".',
    toolsets: ['firewall'],
    example: {},
    operation: {
      qemu: `GET ${base.qemu}/aliases`,
      lxc: `GET ${base.lxc}/aliases`,
      cluster: `GET ${base.cluster}/aliases`,
    },
    locate: 'guest',
    parameters: { vmid, node },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'cidr', field: 'cidr' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'name~web',
        sort: ['name'],
        empty: 'There are no aliases.',
      },
    },
    related: ['create_firewall_alias', 'list_firewall_refs'],
  },
  {
    name: 'create_firewall_alias',
    title: 'Create alias',
    description: 'Gives an address or network a name for firewall rules.',
    toolsets: ['firewall'],
    example: { name: 'office', cidr: '192.0.2.0/24', comment: 'main office' },
    operation: {
      qemu: `POST ${base.qemu}/aliases`,
      lxc: `POST ${base.lxc}/aliases`,
      cluster: `POST ${base.cluster}/aliases`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      name: aliasName,
      cidr: { describe: 'Address or network, "192.0.2.7" or "192.0.2.0/24".', required: true },
      comment: {},
    },
    answer: { kind: 'done', done: 'Firewall alias {name}[ of guest {vmid}] created' },
    related: ['list_firewall_aliases', 'create_firewall_rule'],
  },
  {
    name: 'delete_firewall_alias',
    title: 'Delete alias',
    description: 'Deletes an alias. Rules that name it are left out of the firewall from then on.',
    toolsets: ['firewall'],
    example: { name: 'office' },
    operation: {
      qemu: `DELETE ${base.qemu}/aliases/{name}`,
      lxc: `DELETE ${base.lxc}/aliases/{name}`,
      cluster: `DELETE ${base.cluster}/aliases/{name}`,
    },
    locate: 'guest',
    parameters: { vmid, node, name: aliasName, digest: {} },
    answer: { kind: 'done', done: 'Firewall alias {name}[ of guest {vmid}] deleted' },
    prerequisites: ['No rule names it: list_firewall_rules.'],
    related: ['list_firewall_aliases'],
  },
  {
    name: 'list_firewall_ipsets',
    title: 'List IP sets',
    description: 'Sets of addresses of the cluster or of a guest. A rule names one as "+dc/NAME".',
    toolsets: ['firewall'],
    example: {},
    operation: {
      qemu: `GET ${base.qemu}/ipset`,
      lxc: `GET ${base.lxc}/ipset`,
      cluster: `GET ${base.cluster}/ipset`,
    },
    locate: 'guest',
    parameters: { vmid, node },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'name', field: 'name' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'name~block',
        sort: ['name'],
        empty: 'There are no IP sets.',
      },
    },
    related: ['list_firewall_ipset_entries', 'create_firewall_ipset'],
  },
  {
    name: 'create_firewall_ipset',
    title: 'Create IP set',
    description:
      'Creates an empty IP set. The names management, blacklist and ipfilter-net0 have a meaning of their own to PVE.',
    toolsets: ['firewall'],
    example: { name: 'monitoring', comment: 'may reach every guest' },
    operation: {
      qemu: `POST ${base.qemu}/ipset`,
      lxc: `POST ${base.lxc}/ipset`,
      cluster: `POST ${base.cluster}/ipset`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      name: { describe: 'Name of the new set, or the new name with rename.', required: true },
      comment: {},
      rename: { describe: 'Old name of a set that is to get this name.' },
      digest: {},
    },
    answer: { kind: 'done', done: 'IP set {name}[ of guest {vmid}] created' },
    related: ['add_firewall_ipset_entry', 'list_firewall_ipsets'],
  },
  {
    name: 'list_firewall_ipset_entries',
    title: 'Addresses of an IP set',
    description: 'The addresses and networks in an IP set.',
    toolsets: ['firewall'],
    example: { name: 'monitoring' },
    operation: {
      qemu: `GET ${base.qemu}/ipset/{name}`,
      lxc: `GET ${base.lxc}/ipset/{name}`,
      cluster: `GET ${base.cluster}/ipset/{name}`,
    },
    locate: 'guest',
    parameters: { vmid, node, name: setName },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'cidr', field: 'cidr' },
          { name: 'except', field: 'nomatch' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'except=yes',
        sort: ['cidr'],
        empty: 'The set is empty.',
      },
    },
    related: ['add_firewall_ipset_entry', 'remove_firewall_ipset_entry'],
  },
  {
    name: 'add_firewall_ipset_entry',
    title: 'Add to IP set',
    description: 'Adds an address or network to an IP set; all rules that name the set follow at once.',
    toolsets: ['firewall'],
    example: { name: 'monitoring', cidr: '10.0.0.53', comment: 'prometheus' },
    operation: {
      qemu: `POST ${base.qemu}/ipset/{name}`,
      lxc: `POST ${base.lxc}/ipset/{name}`,
      cluster: `POST ${base.cluster}/ipset/{name}`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      name: setName,
      cidr: { describe: 'Address, network or alias.', required: true },
      nomatch: { describe: 'true: except this from a larger network in the set.' },
      comment: {},
    },
    answer: { kind: 'done', done: '{cidr} added to IP set {name}[ of guest {vmid}]' },
    related: ['list_firewall_ipset_entries'],
  },
  {
    name: 'remove_firewall_ipset_entry',
    title: 'Remove from IP set',
    description: 'Takes an address or network out of an IP set.',
    toolsets: ['firewall'],
    example: { name: 'monitoring', cidr: '10.0.0.53' },
    operation: {
      qemu: `DELETE ${base.qemu}/ipset/{name}/{cidr}`,
      lxc: `DELETE ${base.lxc}/ipset/{name}/{cidr}`,
      cluster: `DELETE ${base.cluster}/ipset/{name}/{cidr}`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node,
      name: setName,
      cidr: { describe: 'The entry, as the listing shows it.', required: true },
      digest: {},
    },
    answer: { kind: 'done', done: '{cidr} removed from IP set {name}[ of guest {vmid}]' },
    related: ['list_firewall_ipset_entries'],
  },
  {
    name: 'delete_firewall_ipset',
    title: 'Delete IP set',
    description:
      'Deletes an IP set, with its entries only by force. Rules that name it are left out of the firewall.',
    toolsets: ['firewall'],
    example: { name: 'monitoring', force: true },
    operation: {
      qemu: `DELETE ${base.qemu}/ipset/{name}`,
      lxc: `DELETE ${base.lxc}/ipset/{name}`,
      cluster: `DELETE ${base.cluster}/ipset/{name}`,
    },
    locate: 'guest',
    parameters: { vmid, node, name: setName, force: { describe: 'true: also one that is not empty.' } },
    answer: { kind: 'done', done: 'IP set {name}[ of guest {vmid}] deleted' },
    related: ['list_firewall_ipset_entries'],
  },
] as const satisfies readonly CuratedTool[];
