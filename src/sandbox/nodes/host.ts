import type { Call, Params } from '../server/call.js';
import { emptyHost, type Host } from '../store/host.js';
import type { Node, Section } from '../store/model.js';
import { nodeOf } from './status.js';

/** The node's hardware, packages and the like; an empty host where its world says nothing. */
export function hostIn(node: Node): Host {
  node.host ??= emptyHost();
  return node.host;
}

/** The host that a call below `/nodes/{node}` is about. */
export function hostOf(call: Call): Host {
  return hostIn(nodeOf(call));
}

/** The texts and numbers among the parameters, without those that steer the call. */
export function optionsIn(params: Params, control: ReadonlySet<string>): Section {
  const options: Section = {};
  for (const [name, value] of Object.entries(params)) {
    if (!control.has(name) && (typeof value === 'string' || typeof value === 'number')) options[name] = value;
  }
  return options;
}
