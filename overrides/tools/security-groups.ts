import type { CuratedTool } from './types.js';

const group = {
  describe: 'Security group, see list_security_groups.',
  required: true,
  aliases: ['group_name', 'security_group'],
} as const;
const pos = {
  describe: 'Place of the rule as list_security_group_rules shows it.',
  required: true,
  aliases: ['rule_id', 'position'],
} as const;
const rule = {
  macro: { describe: 'Ready-made protocol and ports, such as SSH: list_firewall_macros.' },
  proto: { describe: 'tcp, udp, icmp, or another protocol; ports need it.' },
  source: { describe: 'Address, CIDR, range; an alias "dc/NAME", or an IP set "+dc/NAME".' },
  dest: { describe: 'Destination, in the same forms.' },
  dport: { describe: 'Destination ports: "22", "80,443", "8000:8100".' },
  log: {},
  comment: {},
} as const;

/** Security groups: sets of rules that guests and nodes can take in. */
export const securityGroupTools = [
  {
    name: 'list_security_groups',
    title: 'List security groups',
    description:
      'Named sets of rules. A guest takes one in by create_firewall_rule with type group and the name as action.',
    toolsets: ['firewall'],
    example: {},
    operation: 'GET /cluster/firewall/groups',
    parameters: {},
    answer: {
      kind: 'table',
      listing: {
        columns: [
          { name: 'group', field: 'group' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'group~web',
        sort: ['group'],
        empty: 'There are no security groups.',
      },
    },
    related: ['list_security_group_rules', 'create_security_group'],
    aliases: ['get_security_groups'],
  },
  {
    name: 'create_security_group',
    title: 'Create security group',
    description: 'Creates an empty security group; add rules with add_security_group_rule.',
    toolsets: ['firewall'],
    example: { group: 'webserver', comment: 'HTTP and HTTPS from everywhere' },
    operation: 'POST /cluster/firewall/groups',
    parameters: {
      group: { describe: 'Name of the new group.', required: true, aliases: ['group_name', 'name'] },
      comment: {},
      rename: { describe: 'Old name of a group that is to get this name.' },
      digest: {},
    },
    answer: { kind: 'done', done: 'Security group {group} created' },
    related: ['add_security_group_rule', 'create_firewall_rule'],
  },
  {
    name: 'add_security_group_rule',
    title: 'Add rule to security group',
    description: 'Adds a rule to a security group; every guest and node that took it in follows at once.',
    toolsets: ['firewall'],
    example: { group: 'webserver', type: 'in', action: 'ACCEPT', macro: 'HTTPS' },
    defaults: { enable: 1 },
    operation: 'POST /cluster/firewall/groups/{group}',
    parameters: {
      group,
      type: { describe: 'in, out or forward.', required: true },
      action: { describe: 'ACCEPT, DROP or REJECT.', required: true },
      ...rule,
      enable: { describe: '1: in force, which it is unless 0 is given.' },
      pos: { describe: 'Place among the rules, counted from 0; the first when left out.' },
    },
    answer: { kind: 'done', done: 'Rule added to security group {group}' },
    related: ['list_security_group_rules'],
  },
  {
    name: 'list_security_group_rules',
    title: 'Rules of a security group',
    description: 'The rules of one security group in their order.',
    toolsets: ['firewall'],
    example: { group: 'webserver' },
    operation: 'GET /cluster/firewall/groups/{group}',
    parameters: { group },
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
          { name: 'dest', field: 'dest' },
          { name: 'dport', field: 'dport' },
          { name: 'log', field: 'log' },
          { name: 'comment', field: 'comment' },
        ],
        filterExample: 'action=DROP',
        sort: ['pos'],
        empty: 'The group has no rules.',
      },
    },
    related: ['add_security_group_rule', 'list_security_groups'],
  },
  {
    name: 'delete_security_group_rule',
    title: 'Delete rule of security group',
    description: 'Deletes one rule of a security group; the rules after it move up.',
    toolsets: ['firewall'],
    example: { group: 'webserver', pos: 0 },
    operation: 'DELETE /cluster/firewall/groups/{group}/{pos}',
    parameters: { group, pos, digest: {} },
    answer: { kind: 'done', done: 'Rule {pos} removed from security group {group}' },
    related: ['list_security_group_rules'],
  },
  {
    name: 'delete_security_group',
    title: 'Delete security group',
    description: 'Deletes a security group without rules. Remove its rules first, and those that take it in.',
    toolsets: ['firewall'],
    example: { group: 'webserver' },
    operation: 'DELETE /cluster/firewall/groups/{group}',
    parameters: { group },
    answer: { kind: 'done', done: 'Security group {group} deleted' },
    related: ['list_security_group_rules', 'delete_security_group_rule'],
  },
] as const satisfies readonly CuratedTool[];
