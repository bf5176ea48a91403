import type { OperationWords } from '../types.js';

/** The firewall of one guest, which works the same for both kinds; nothing here starts a task. */
const firewallOf = (path: string, guest: string): OperationWords => ({
  [`GET ${path}`]: `Names the parts of a ${guest}'s firewall: rules, aliases, ipset, options, refs, log.`,
  [`GET ${path}/aliases`]: `Lists the address aliases that only a ${guest}'s own rules can use.`,
  [`POST ${path}/aliases`]: `Adds an alias, a name for an address or network, to a ${guest}'s firewall.`,
  [`GET ${path}/aliases/{name}`]: `Reads one address alias of a ${guest}.`,
  [`PUT ${path}/aliases/{name}`]: `Changes or renames an address alias of a ${guest}; its rules follow the new address.`,
  [`DELETE ${path}/aliases/{name}`]: `Deletes an address alias of a ${guest}; rules that still name it stop working.`,
  [`GET ${path}/ipset`]: `Lists a ${guest}'s IP sets.`,
  [`POST ${path}/ipset`]: `Creates an IP set for a ${guest}'s rules, or renames one (\`rename\`).`,
  [`GET ${path}/ipset/{name}`]: `Lists the addresses and networks in a ${guest}'s IP set.`,
  [`POST ${path}/ipset/{name}`]: `Adds an address, network or alias to a ${guest}'s IP set.`,
  [`DELETE ${path}/ipset/{name}`]: `Deletes a ${guest}'s IP set; one that is not empty only with \`force\`.`,
  [`GET ${path}/ipset/{name}/{cidr}`]: `Reads one entry of a ${guest}'s IP set.`,
  [`PUT ${path}/ipset/{name}/{cidr}`]: `Changes comment or \`nomatch\` of an entry in a ${guest}'s IP set.`,
  [`DELETE ${path}/ipset/{name}/{cidr}`]: `Takes an entry out of a ${guest}'s IP set; the rules follow within seconds.`,
  [`GET ${path}/log`]: `Reads the log lines that the firewall wrote about a ${guest}, oldest first.`,
  [`GET ${path}/options`]: `Reads whether a ${guest}'s firewall is on, with its policies, filters and log levels.`,
  [`PUT ${path}/options`]: `Turns a ${guest}'s firewall on or off and sets policies, filters and log levels.`,
  [`GET ${path}/refs`]: `Lists the aliases and IP sets that a ${guest}'s rules may name, cluster-wide ones included.`,
  [`GET ${path}/rules`]: `Lists a ${guest}'s firewall rules in the order in which they are tried.`,
  [`POST ${path}/rules`]: `Adds a rule to a ${guest}'s firewall, at the top of the list; it is off unless \`enable\`.`,
  [`GET ${path}/rules/{pos}`]: `Reads the rule at one position of a ${guest}'s firewall.`,
  [`PUT ${path}/rules/{pos}`]: `Changes or moves a rule of a ${guest}'s firewall.`,
  [`DELETE ${path}/rules/{pos}`]: `Deletes a rule of a ${guest}'s firewall; those below move up by one.`,
});

export const firewallOperations: OperationWords = {
  ...firewallOf('/nodes/{node}/qemu/{vmid}/firewall', 'VM'),
  ...firewallOf('/nodes/{node}/lxc/{vmid}/firewall', 'container'),
};
