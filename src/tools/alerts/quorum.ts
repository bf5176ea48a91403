import { rowsOf } from '../fields.js';
import type { AlertRule } from './alert.js';

/** Whether the cluster has its majority, and whether one more node away would cost it. */
export const quorum: AlertRule = {
  about: 'quorum',
  cost: 'cluster',
  find: async ({ live }) => {
    const rows = rowsOf(await live.read('GET /cluster/status'));
    const cluster = rows.find(({ type }) => type === 'cluster');
    if (cluster === undefined) return [];
    const nodes = rows.filter(({ type }) => type === 'node');
    const online = nodes.filter((row) => row.online === true || row.online === 1).length;
    const needed = Math.floor(nodes.length / 2) + 1;
    const suggestion = { tool: 'list_nodes', arguments: {}, why: 'shows which nodes are away' };
    const about = { subject: 'cluster', suggestion };
    if (cluster.quorate === false || cluster.quorate === 0) {
      return [
        {
          ...about,
          code: 'quorum_lost',
          severity: 'critical' as const,
          message: `No quorum: ${online} of ${nodes.length} nodes are online and ${needed} are needed; nothing can be changed.`,
        },
      ];
    }
    if (online === nodes.length || online > needed) return [];
    return [
      {
        ...about,
        code: 'quorum_at_risk',
        severity: 'warning' as const,
        message: `${online} of ${nodes.length} nodes are online, just the majority: one more away and nothing can be changed.`,
      },
    ];
  },
};
