import { type NodeFacts, share } from '../live/index.js';
import { percent } from '../shape/sizes.js';
import type { Alert, AlertRule } from './alert.js';

const MEMORY_FULL = 0.9;
const ROOT_FILLING = 0.85;
const ROOT_FULL = 0.95;

/** Nodes that are away. */
export const offlineNodes: AlertRule = {
  about: 'nodes',
  cost: 'cluster',
  find: ({ resources: { nodes, guests } }) =>
    nodes
      .filter(({ online }) => !online)
      .map(({ node }): Alert => {
        const there = guests.filter((guest) => guest.node === node && !guest.template).length;
        return {
          code: 'node_offline',
          severity: 'critical',
          subject: `node ${node}`,
          message: `The node is offline; ${there} guests have their configuration there.`,
          suggestion: { tool: 'list_vms', arguments: { node }, why: 'shows which guests are affected' },
        };
      }),
};

/** Nodes whose memory or root disk is nearly used up. */
export const nodePressure: AlertRule = {
  about: 'memory and root disks of nodes',
  cost: 'cluster',
  find: ({ resources: { nodes } }) => nodes.filter(({ online }) => online).flatMap(pressureOf),
};

function pressureOf({ node, memory, root }: NodeFacts): Alert[] {
  const about = { subject: `node ${node}` };
  const status = { tool: 'get_node_status', arguments: { node } };
  const memoryAlert: Alert = {
    ...about,
    code: 'node_memory',
    severity: 'warning',
    message: `${percent(share(memory))} of the memory is in use: guests may be killed or slow.`,
    suggestion: { tool: 'list_vms', arguments: { node }, why: 'shows which guests use the memory' },
  };
  const rootAlert: Alert = {
    ...about,
    code: 'node_root_disk',
    severity: share(root) > ROOT_FULL ? 'critical' : 'warning',
    message: `The root disk is ${percent(share(root))} full: once full, the node can't write logs or settings.`,
    suggestion: { ...status, why: 'shows the root disk beside memory and load' },
  };
  return [
    ...(share(memory) > MEMORY_FULL ? [memoryAlert] : []),
    ...(share(root) > ROOT_FILLING ? [rootAlert] : []),
  ];
}
