import type { WordsException } from '../types.js';

const rule = {
  enable: '1 puts the rule in force; 0, also when left out on creation, keeps it without effect.',
  type: 'in, out or forward by direction of the traffic; group to insert the security group in `action`.',
  iface: 'Interface the rule is limited to: name on the node, or net0 where a guest uses the group.',
} as const;

/** Names that mean something of their own in the firewall of the cluster and of VNets. */
export const firewallExceptions = [
  {
    match: '* /cluster/firewall/aliases/**',
    words: {
      name: 'Name of the alias, 2 to 64 characters, letter first; rules refer to it as dc/NAME or NAME.',
      cidr: 'Address or network the alias stands for, such as 10.0.0.0/24.',
      rename: 'New name for the alias; rules that use the old one are not rewritten.',
    },
  },
  {
    match: 'POST /cluster/firewall/groups',
    words: {
      group: 'Name of the security group, 2 to 18 characters, letter first; with `rename` the new one.',
      rename: 'Present name of a group to rename; the same as `group` to change only the comment.',
    },
  },
  {
    match: 'POST /cluster/firewall/ipset',
    words: {
      name: 'Name of the IP set, 2 to 64 characters, letter first; with `rename` the new one.',
      rename: 'Present name of a set to rename; the same as `name` to change only the comment.',
    },
  },
  {
    match: '* /cluster/firewall/ipset/**',
    words: {
      name: 'Name of the IP set; rules refer to it as +dc/NAME or +NAME.',
      cidr: 'Member: address, network in CIDR form, or alias.',
      nomatch: 'Excludes this member from a wider network in the set; default false.',
      force: 'Deletes the set with all its members; default false, where only an empty one goes.',
    },
  },
  {
    match: 'PUT /cluster/firewall/options',
    words: {
      enable:
        '1 switches the firewall on for the whole cluster, 0 off (default). Allow your own access first.',
      policy_in:
        'What happens to incoming packets of nodes that no rule fits: DROP (default), REJECT, ACCEPT.',
      policy_out:
        'What happens to outgoing packets of nodes that no rule fits: ACCEPT (default), REJECT, DROP.',
    },
  },
  {
    match: 'PUT /cluster/sdn/vnets/{vnet}/firewall/options',
    words: {
      enable: 'Whether the rules of the VNet are in force; default false. Needs the nftables firewall.',
      log_level_forward: 'Log level for forwarded packets that no rule of the VNet fits; default nolog.',
    },
  },
  { match: 'GET /cluster/firewall/refs', words: { type: 'Only references of this kind: alias or ipset.' } },
  { match: '* /cluster/firewall/groups/**', words: rule },
  { match: '* /cluster/firewall/rules/**', words: rule },
  {
    match: '* /cluster/sdn/vnets/{vnet}/firewall/rules/**',
    words: {
      ...rule,
      type: 'forward, or group to insert the security group in `action`; VNets know no other.',
    },
  },
] as const satisfies readonly WordsException[];
