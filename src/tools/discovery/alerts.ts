import { type Alert, collectAlerts, severities } from '../alerts/index.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { howManyFit } from '../shape/fit.js';
import type { Shaped } from '../shape/table.js';
import { locators } from '../steps/locate.js';

/** What needs attention in the cluster, the gravest first, each with the next call to make. */
export async function listAlerts(
  { severity, node, vmid, limit }: Arguments,
  context: CallContext,
): Promise<Shaped> {
  const { guest } = vmid === undefined ? {} : await locators.guest({ vmid }, context);
  const { alerts: all, unchecked } = await collectAlerts(context, 'nodes', guest?.vmid);
  const least = severity === undefined ? severities.length : severities.map(String).indexOf(String(severity));
  const names = [guest?.vmid, node].flatMap((one) => (one === undefined ? [] : [String(one)]));
  const alerts = all
    .filter((alert) => severities.indexOf(alert.severity) <= least)
    .filter((alert) => names.every((name) => mentions(alert, name)));
  const lines = alerts.map(lineOf);
  const most = typeof limit === 'number' ? limit : alerts.length;
  const count = Math.min(most, howManyFit(lines.map(({ length }) => length * 2)));
  const notes = [
    ...(count < alerts.length ? [`${count} of ${alerts.length} alerts: narrow them by severity.`] : []),
    ...unchecked.map(({ about, why }) => `Not looked at: ${about}. ${why}`),
  ];
  return {
    text: [
      alerts.length === 0 ? 'Nothing needs attention.' : headline(alerts),
      ...lines.slice(0, count),
      ...notes,
    ].join('\n'),
    data: { total: alerts.length, alerts: alerts.slice(0, count), unchecked },
  };
}

function headline(alerts: readonly Alert[]): string {
  const counts = severities.flatMap((severity) => {
    const count = alerts.filter((alert) => alert.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return `${counts.join(', ')}:`;
}

/** "critical  node pve2: The node is offline. → list_vms {"node":"pve2"}" */
export function lineOf({ severity, subject, message, suggestion }: Alert): string {
  return `${severity}\t${subject}: ${message} → ${suggestion.tool} ${JSON.stringify(suggestion.arguments)}`;
}

/** Whether the alert is about that node or guest. */
function mentions({ subject, message, suggestion }: Alert, name: string): boolean {
  const said = `${subject} ${message} ${Object.values(suggestion.arguments).join(' ')}`;
  return said.split(/[^\w-]+/).includes(name);
}
