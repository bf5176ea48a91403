import type { Plain } from '../../../domain/plain.js';
import { collectAlerts } from '../../alerts/index.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { lineOf } from '../../discovery/alerts.js';
import { textField } from '../../fields.js';
import { type Resources, readResources } from '../../live/index.js';
import type { Shaped } from '../../shape/table.js';
import { readRows } from '../rows.js';

/** Most problems that are told one by one; in a broken cluster they repeat each other. */
const MOST_TOLD = 30;

/** One verdict on the cluster: the gravest of the alerts that tell whether it works, with these, the gravest first. */
export async function clusterHealth(_: Arguments, context: CallContext): Promise<Shaped> {
  const [status, resources, { alerts, unchecked }] = await Promise.all([
    readRows(context, 'GET /cluster/status'),
    readResources(context.live),
    collectAlerts(context, 'health'),
  ]);
  const problems = alerts.slice(0, MOST_TOLD);
  const left = alerts.length - problems.length;
  const verdict = alerts[0]?.severity ?? (unchecked.length > 0 ? 'unknown' : 'ok');
  const summary = summaryOf(status, resources);
  return {
    text: [
      `Health: ${verdict}. ${summary.text}`,
      ...problems.map(lineOf),
      ...(left > 0 ? [`[and ${left} more: list_alerts]`] : []),
      ...unchecked.map(({ about, why }) => `Not looked at: ${about}. ${why}`),
    ].join('\n'),
    data: { verdict, ...summary.data, problems, unchecked, ...(left > 0 ? { more: left } : {}) },
  };
}

function summaryOf(status: readonly Plain[], { nodes, guests }: Resources) {
  const cluster = status.find(({ type }) => type === 'cluster');
  const name = cluster === undefined ? undefined : textField(cluster, 'name');
  const online = nodes.filter((node) => node.online).length;
  const running = guests.filter((guest) => guest.status === 'running').length;
  const quorate = cluster === undefined ? undefined : isQuorate(cluster);
  return {
    text: `${name === undefined ? 'A node alone' : `Cluster ${name}${quorate === true ? ', quorate' : ''}`}, ${online} of ${nodes.length} nodes online, ${running} of ${guests.length} guests running.`,
    data: {
      ...(name === undefined ? {} : { cluster: name, quorate }),
      nodes: { online, total: nodes.length },
      guests: { running, total: guests.length },
    },
  };
}

function isQuorate({ quorate }: Plain): boolean {
  return quorate === true || quorate === 1;
}
