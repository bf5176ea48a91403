import { type Call, type HandlerTable, needText } from '../server/call.js';
import { type Cluster, sectionsOf } from '../store/cluster.js';

type Row = Record<string, unknown>;

const FILE = 'ha/manager';

/** How HA treats its guests while it is disarmed: `freeze` or `ignore`; undefined while it is armed. */
export function disarmedMode(cluster: Cluster): string | undefined {
  const mode = sectionsOf(cluster, FILE).get('disarmed')?.mode;
  return mode === undefined ? undefined : String(mode);
}

/** The row of the HA status that says whether nodes may be fenced; `active` where the manager has work. */
export function fencingRow(cluster: Cluster, node: string, active: boolean): Row {
  const mode = disarmedMode(cluster);
  const row = { id: 'fencing', node, type: 'fencing' };
  if (mode !== undefined) {
    const status = `disarmed (resource mode: ${mode})`;
    return { ...row, 'armed-state': 'disarmed', resource_mode: mode, status };
  }
  const armed = active ? 'armed' : 'standby';
  return { ...row, 'armed-state': armed, status: `${armed} (CRM watchdog ${active ? 'active' : armed})` };
}

function disarm({ cluster, params }: Call): null {
  sectionsOf(cluster, FILE).set('disarmed', { mode: needText(params, 'resource-mode') });
  return null;
}

function arm({ cluster }: Call): null {
  sectionsOf(cluster, FILE).delete('disarmed');
  return null;
}

/** Handlers that take HA out of service for the whole cluster and back. */
export const armingHandlers: HandlerTable = {
  'POST /cluster/ha/status/disarm-ha': disarm,
  'POST /cluster/ha/status/arm-ha': arm,
};
