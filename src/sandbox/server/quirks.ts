import type { ParameterSchema } from '../verify/index.js';
import type { Operation } from './spec.js';

/** Operations that take unknown parameters without a word, although the spec says otherwise (measured on PVE 9.2.11). */
const LENIENT: ReadonlySet<string> = new Set([
  'GET /cluster/firewall',
  'GET /cluster/firewall/options',
  'GET /cluster/qemu/custom-cpu-models',
  'GET /cluster/sdn/dry-run',
]);

/** Operations that another parameter than `node` sends to a node, which the spec does not say. */
const NODE_PARAMETER: Readonly<Record<string, string>> = {
  'GET /cluster/mapping/dir': 'check-node',
  'GET /cluster/mapping/pci': 'check-node',
  'GET /cluster/mapping/usb': 'check-node',
};

/** The schema that PVE really holds an operation's parameters to. */
export function parametersOf(operation: Operation): ParameterSchema {
  if (!LENIENT.has(operation.id)) return operation.parameters;
  return { ...operation.parameters, additionalProperties: 1 };
}

/** The parameter that names the node which answers; undefined where any does. */
export function nodeParameterOf(operation: Operation): string | undefined {
  return NODE_PARAMETER[operation.id] ?? operation.proxyto;
}
