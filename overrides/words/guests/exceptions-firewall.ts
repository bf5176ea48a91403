import type { WordsException } from '../types.js';

const ofAlias = {
  name: 'Name of the alias: a letter, then letters, digits, - or _; rules name it plain or as guest/NAME.',
  cidr: 'Address or network it stands for, such as "10.0.0.5" or "10.0.0.0/24".',
};
const ofSet = { name: 'Name of the IP set; rules name it as +NAME or +guest/NAME.' };
const entry = {
  cidr: 'Entry as it stands in the set, such as "10.0.0.0/24" or an alias; / becomes %2F in the path.',
};

/** The firewall of a guest. */
export const firewallExceptions = [
  {
    match: 'PUT /nodes/{node}/*/{vmid}/firewall/aliases/{name}',
    words: {
      ...ofAlias,
      rename: 'New name of the alias; rules that name the old one are not changed along.',
    },
  },
  { match: '* /nodes/{node}/*/{vmid}/firewall/aliases/**', words: ofAlias },
  {
    match: 'POST /nodes/{node}/*/{vmid}/firewall/ipset',
    words: {
      name: 'Name of the new set, or with `rename` the new name: a letter, then letters, digits, - or _.',
      rename: 'Name of an existing set to rename to `name`; the same name to change only the comment.',
    },
  },
  {
    match: 'DELETE /nodes/{node}/*/{vmid}/firewall/ipset/{name}',
    words: { ...ofSet, force: 'true: delete it with all its entries. Default: only an empty one.' },
  },
  {
    match: 'POST /nodes/{node}/*/{vmid}/firewall/ipset/{name}',
    words: { ...ofSet, cidr: 'Address, network, or name of an alias to add, such as "10.0.0.0/24".' },
  },
  { match: '* /nodes/{node}/*/{vmid}/firewall/ipset/{name}/{cidr}', words: { ...ofSet, ...entry } },
  { match: 'GET /nodes/{node}/*/{vmid}/firewall/ipset/{name}', words: ofSet },
  {
    match: 'PUT /nodes/{node}/*/{vmid}/firewall/options',
    words: {
      enable:
        "true: filter the cards that have firewall=1; the datacenter's firewall must be on too. Default false.",
      delete: 'Comma list of options to put back to their default, such as "policy_in,log_level_in".',
    },
  },
  {
    match: 'POST|PUT /nodes/{node}/*/{vmid}/firewall/rules/**',
    words: {
      type: '`in`: to the guest, `out`: from it, `group`: all rules of the security group in `action`.',
      enable: 'true: the rule counts. A new one is off unless this is true.',
    },
  },
  {
    match: 'GET /nodes/{node}/*/{vmid}/firewall/refs',
    words: { type: 'Only aliases (`alias`) or only IP sets (`ipset`); default both.' },
  },
] as const satisfies readonly WordsException[];
