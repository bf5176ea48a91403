import type { Plain } from '../../domain/plain.js';
import { numberField, rowsOf, textField } from '../fields.js';
import { cleanLine } from '../untrusted/index.js';
import type { Alert, AlertRule } from './alert.js';

/** Replication jobs whose last run failed. Only nodes that jobs run from are asked. */
export const replication: AlertRule = {
  about: 'replication',
  cost: 'nodes',
  find: async ({ live, resources: { guests, nodes } }) => {
    const jobs = rowsOf(await live.read('GET /cluster/replication'));
    const replicated = new Set(jobs.map((job) => numberField(job, 'guest')));
    const sources = new Set(guests.flatMap(({ vmid, node }) => (replicated.has(vmid) ? [node] : [])));
    const asked = nodes.filter(({ node, online }) => online && sources.has(node));
    const rows = await Promise.all(
      asked.map(async ({ node }) => rowsOf(await live.read('GET /nodes/{node}/replication', { node }))),
    );
    return rows.flat().flatMap(alertOf);
  },
};

function alertOf(row: Plain): Alert[] {
  const fails = numberField(row, 'fail_count') ?? 0;
  const error = textField(row, 'error');
  const [id = '', node = ''] = [textField(row, 'id'), textField(row, 'source')];
  if (fails === 0 && error === undefined) return [];
  return [
    {
      code: 'replication_failed',
      severity: 'warning',
      subject: `replication ${id}`,
      message: `The last ${fails > 1 ? `${fails} runs` : 'run'} from ${node} to ${textField(row, 'target') ?? '?'} failed: ${cleanLine(error ?? 'no reason given')}`,
      suggestion: {
        tool: 'call_operation',
        arguments: { operation: 'GET /nodes/{node}/replication/{id}/log', params: { node, id } },
        why: 'shows the log of the last run',
      },
    },
  ];
}
