import type { OperationWords } from '../types.js';

/** The firewall of a node itself: traffic to and from the host, not its guests. */
export const firewallOperations = {
  'GET /nodes/{node}/firewall': 'Names the firewall calls of a node.',
  'GET /nodes/{node}/firewall/log': 'Reads the firewall log of a node: packets dropped or logged by rules.',
  'GET /nodes/{node}/firewall/options':
    'Reads firewall settings of a node: on or off, logging, connection tracking.',
  'PUT /nodes/{node}/firewall/options': 'Changes firewall settings of a node; in force within seconds.',
  'GET /nodes/{node}/firewall/rules': 'Lists the rules of the node firewall in the order they are tried.',
  'POST /nodes/{node}/firewall/rules': 'Adds a rule on top of the node firewall; off until `enable` is 1.',
  'GET /nodes/{node}/firewall/rules/{pos}': 'Reads one rule of the node firewall.',
  'PUT /nodes/{node}/firewall/rules/{pos}': 'Changes or moves one rule of the node firewall.',
  'DELETE /nodes/{node}/firewall/rules/{pos}':
    'Removes a rule of the node firewall; later rules move up by one.',
} satisfies OperationWords;
