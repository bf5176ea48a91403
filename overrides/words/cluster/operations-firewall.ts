import type { OperationWords } from '../types.js';

/** The firewall of the whole cluster and of SDN VNets. */
export const firewallOperations = {
  'GET /cluster/firewall': 'Lists the parts of the cluster firewall; of no use beyond browsing.',

  'GET /cluster/firewall/aliases':
    'Lists the cluster-wide firewall aliases: names for an address or network.',
  'POST /cluster/firewall/aliases':
    'Creates a cluster-wide name for an address or network, for use in firewall rules.',
  'GET /cluster/firewall/aliases/{name}': 'Reads one cluster-wide firewall alias.',
  'PUT /cluster/firewall/aliases/{name}':
    'Changes or renames a cluster-wide alias; rules that use it follow its new address.',
  'DELETE /cluster/firewall/aliases/{name}':
    'Deletes a cluster-wide alias; rules that still name it stop working.',

  'GET /cluster/firewall/groups':
    'Lists the security groups: named sets of rules for use by nodes and guests.',
  'POST /cluster/firewall/groups':
    'Creates an empty security group, or renames one; without effect until a rule refers to it.',
  'GET /cluster/firewall/groups/{group}': 'Lists the rules of a security group in the order they are tried.',
  'POST /cluster/firewall/groups/{group}':
    'Adds a rule at the top of a security group, switched off unless `enable` is 1.',
  'DELETE /cluster/firewall/groups/{group}': 'Deletes a security group, which must hold no rules any more.',
  'GET /cluster/firewall/groups/{group}/{pos}': 'Reads one rule of a security group by its place.',
  'PUT /cluster/firewall/groups/{group}/{pos}':
    'Changes or moves a rule of a security group; in effect wherever the group is used.',
  'DELETE /cluster/firewall/groups/{group}/{pos}':
    'Deletes a rule of a security group; the rules after it move up one place.',

  'GET /cluster/firewall/ipset': 'Lists the cluster-wide IP sets.',
  'POST /cluster/firewall/ipset':
    'Creates an empty cluster-wide IP set, or renames one or changes its comment with `rename`.',
  'GET /cluster/firewall/ipset/{name}': 'Lists the addresses and networks in a cluster-wide IP set.',
  'POST /cluster/firewall/ipset/{name}':
    'Adds an address, network or alias to a cluster-wide IP set; rules see it at once.',
  'DELETE /cluster/firewall/ipset/{name}':
    'Deletes a cluster-wide IP set; refused while it has members unless `force`.',
  'GET /cluster/firewall/ipset/{name}/{cidr}': 'Reads one member of a cluster-wide IP set.',
  'PUT /cluster/firewall/ipset/{name}/{cidr}':
    'Changes comment or exclusion of one member of a cluster-wide IP set.',
  'DELETE /cluster/firewall/ipset/{name}/{cidr}':
    'Takes one address or network out of a cluster-wide IP set.',

  'GET /cluster/firewall/macros':
    'Lists the rule macros (SSH, HTTP, Ping, …) that a rule can name in place of ports.',
  'GET /cluster/firewall/options':
    'Reads whether the firewall is on for the cluster, and its default policies.',
  'PUT /cluster/firewall/options':
    'Switches the firewall of all nodes and guests on or off, sets its policies; can lock you out.',
  'GET /cluster/firewall/refs':
    'Lists the aliases and IP sets that cluster rules may name as source or destination.',
  'GET /cluster/firewall/rules':
    'Lists the cluster firewall rules in the order they are tried; they guard every node.',
  'POST /cluster/firewall/rules':
    'Adds a cluster rule at the top of the list, switched off unless `enable` is 1.',
  'GET /cluster/firewall/rules/{pos}': 'Reads one cluster firewall rule by its place.',
  'PUT /cluster/firewall/rules/{pos}': 'Changes a cluster firewall rule, or moves it to another place.',
  'DELETE /cluster/firewall/rules/{pos}':
    'Deletes a cluster firewall rule; the rules after it move up one place.',

  'GET /cluster/sdn/vnets/{vnet}/firewall':
    "Lists the parts of a VNet's firewall; of no use beyond browsing.",
  'GET /cluster/sdn/vnets/{vnet}/firewall/options':
    "Reads whether a VNet's firewall is on, its policy and log level.",
  'PUT /cluster/sdn/vnets/{vnet}/firewall/options':
    'Switches the firewall of a VNet on or off, sets its forward policy and log level; at once.',
  'GET /cluster/sdn/vnets/{vnet}/firewall/rules':
    'Lists the rules for traffic through a VNet in the order they are tried.',
  'POST /cluster/sdn/vnets/{vnet}/firewall/rules':
    'Adds a forward rule at the top of a VNet, switched off unless `enable` is 1.',
  'GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': 'Reads one firewall rule of a VNet by its place.',
  'PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}': 'Changes a firewall rule of a VNet, or moves it.',
  'DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}':
    'Deletes a firewall rule of a VNet; the rules after it move up one place.',
} satisfies OperationWords;
