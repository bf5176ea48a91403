import { nearest } from '../../domain/nearest.js';
import type { CallContext, OperationCall } from '../call.js';
import { textField } from '../fields.js';
import { readResources } from '../live/index.js';
import { type Check, refusal, retry } from './check.js';

/** Refuses a node that does not exist or is offline while others are there. */
async function needOnline(call: OperationCall, parameter: string, context: CallContext): Promise<void> {
  const given = textField(call.params, parameter);
  const { nodes } = await readResources(context.live);
  const online = nodes.filter((one) => one.online).map(({ node }) => node);
  if (given === undefined || online.length === 0 || online.includes(given)) return;
  const exists = nodes.some(({ node }) => node === given);
  // A guest does not move to where it is.
  const fit = /\/migrate$/.test(call.operation) ? online.filter((one) => one !== call.params.node) : online;
  const meant = nearest(given, fit);
  const other = meant ?? fit.find((one) => one !== call.params.node);
  throw refusal(
    exists ? 'unreachable' : 'not_found',
    exists
      ? `node '${given}' is offline; online are ${online.join(', ')}.`
      : `there is no node '${given.slice(0, 80)}'; online are ${online.join(', ')}.`,
    {
      parameter,
      given,
      expected: 'a node that is online',
      valid: fit,
      nearest: meant,
      context: { nodes_online: online },
      suggestions: [
        ...(other === undefined
          ? []
          : [retry(call, context, { [parameter]: other }, 'the same on a node that is online')]),
        { tool: 'list_nodes', arguments: {}, why: 'shows the nodes with their room' },
      ],
    },
  );
}

/** What is made on a node needs that node. */
export const createNode: Check = {
  operations:
    /^POST \/nodes\/\{node\}\/(?:qemu|lxc|vzdump|aplinfo|storage\/\{storage\}\/(?:download-url|content|upload))$/,
  async check(call, context) {
    await needOnline(call, 'node', context);
    return undefined;
  },
};

/** A guest moves to another node, and to one that is there. */
export const targetNode: Check = {
  operations: /^POST \/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}\/(?:migrate|clone)$/,
  async check(call, context) {
    const { target, node } = call.params;
    if (target === undefined) return undefined;
    if (target !== node || call.operation.endsWith('/clone')) {
      await needOnline(call, 'target', context);
      return undefined;
    }
    const { nodes } = await readResources(context.live);
    const others = nodes.filter((one) => one.online && one.node !== node).map((one) => one.node);
    const [other] = others;
    throw refusal('conflict', `the guest is on node '${String(node)}' already.`, {
      parameter: 'target',
      given: target,
      expected: 'another node that is online',
      valid: others,
      context: { nodes_online: others },
      suggestions:
        other === undefined ? [] : [retry(call, context, { target: other }, 'the same to another node')],
    });
  },
};
