import { rowsOf } from '../../fields.js';
import type { Desk } from '../desk.js';

/** Blocks the plan where the cluster has no quorum, as nothing can be changed then. */
export async function needQuorum(desk: Desk): Promise<void> {
  const rows = rowsOf(await desk.live.read('GET /cluster/status'));
  const cluster = rows.find(({ type }) => type === 'cluster');
  if (cluster === undefined || cluster.quorate === true || cluster.quorate === 1) return;
  desk.block({
    by: 'no quorum',
    reason: 'The cluster has no quorum, so PVE refuses every change: bring the offline nodes back first',
    suggestion: { tool: 'get_cluster_status', arguments: {}, why: 'shows which nodes are away' },
  });
}
