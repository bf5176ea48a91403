import type { CuratedTool } from './types.js';

const base = {
  qemu: '/nodes/{node}/qemu/{vmid}/firewall',
  lxc: '/nodes/{node}/lxc/{vmid}/firewall',
  node: '/nodes/{node}/firewall',
  cluster: '/cluster/firewall',
} as const;
const vmid = { describe: 'Guest, by id or name.', aliases: ['container_id'] } as const;

/** What firewalls logged, and what their rules can name. */
export const firewallLookupTools = [
  {
    name: 'get_firewall_log',
    title: 'Firewall log',
    description:
      'Packets that the firewall of a guest or a node logged. Rules and policies log only where told to.',
    toolsets: ['firewall'],
    example: { node: 'pve1', limit: 20 },
    operation: {
      qemu: `GET ${base.qemu}/log`,
      lxc: `GET ${base.lxc}/log`,
      node: `GET ${base.node}/log`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node: { describe: 'The log of this node; not needed with vmid.', aliases: ['node_name'] },
      start: { describe: 'First line to return, counted from 0.' },
      limit: { describe: 'Most lines to return; 50 unless given.' },
      since: {
        describe: 'From then on: "1h", "2 days ago", "2026-01-31 08:00" in UTC, Unix seconds.',
        schema: { type: 'string' },
        wire: 'since',
      },
      until: { describe: 'Up to then, in the same forms.', schema: { type: 'string' }, wire: 'until' },
    },
    answer: { kind: 'log' },
    related: ['get_firewall_options'],
  },
  {
    name: 'list_firewall_macros',
    title: 'List firewall macros',
    description: 'Ready-made protocol and port sets that a rule can name as macro.',
    toolsets: ['firewall'],
    example: {},
    operation: `GET ${base.cluster}/macros`,
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'macro', field: 'macro' },
          { name: 'description', field: 'descr' },
        ],
        filterExample: 'macro~HTTP',
        sort: ['macro'],
        empty: 'PVE names no macro.',
      },
    },
    related: ['create_firewall_rule'],
  },
  {
    name: 'list_firewall_refs',
    title: 'List names for rules',
    description: 'Aliases and IP sets that a rule of a guest or the cluster can name as source or dest.',
    toolsets: ['firewall'],
    example: { vmid: 100 },
    operation: {
      qemu: `GET ${base.qemu}/refs`,
      lxc: `GET ${base.lxc}/refs`,
      cluster: `GET ${base.cluster}/refs`,
    },
    locate: 'guest',
    parameters: {
      vmid,
      node: { describe: 'Node of the guest; found by itself when left out.', aliases: ['node_name'] },
      type: { describe: 'Only aliases or only IP sets.' },
    },
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'ref', field: 'ref' },
          { name: 'type', field: 'type' },
          { name: 'scope', field: 'scope' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'type=ipset',
        sort: ['type', 'name'],
        empty: 'There are no aliases and no IP sets: create_firewall_alias, create_firewall_ipset.',
      },
    },
    related: ['create_firewall_rule', 'list_firewall_aliases', 'list_firewall_ipsets'],
  },
] as const satisfies readonly CuratedTool[];
