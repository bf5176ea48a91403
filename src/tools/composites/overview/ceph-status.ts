import { isPlain, type Plain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { numberField, rowsOf, textField } from '../../fields.js';
import { gibTenths, MIB } from '../../shape/sizes.js';
import type { Shaped } from '../../shape/table.js';
import { readObject } from '../rows.js';

/** Health of Ceph in some lines: PVE answers Ceph's own long status. */
export async function cephStatus(_: Arguments, context: CallContext): Promise<Shaped> {
  const status = await readObject(context, 'GET /cluster/ceph/status');
  const health = part(status, 'health');
  const monitors = Array.isArray(status.quorum_names) ? status.quorum_names.map(String) : [];
  const checks = checksOf(part(health, 'checks'));
  // Older releases of Ceph have the numbers one level deeper.
  const osdmap = part(status, 'osdmap');
  const osds = osdCounts('num_osds' in osdmap ? osdmap : part(osdmap, 'osdmap'));
  const groups = part(status, 'pgmap');
  const states = rowsOf(groups.pgs_by_state).map((row) => ({
    state: textField(row, 'state_name') ?? '',
    count: numberField(row, 'count') ?? 0,
  }));
  const used = numberField(groups, 'bytes_used') ?? 0;
  const total = numberField(groups, 'bytes_total') ?? 0;
  const traffic = trafficOf(groups);
  const verdict = textField(health, 'status') ?? 'unknown';
  return {
    text: [
      `Health: ${verdict}.`,
      ...checks.map(({ name, severity, message }) => `${name} (${severity}): ${message}`),
      `Monitors in quorum: ${monitors.join(', ') || 'none'}.`,
      `OSDs: ${osds.total}, ${osds.up} up, ${osds.in} in.`,
      `Placement groups: ${states.map(({ state, count }) => `${count} ${state}`).join(', ') || 'none'}.`,
      `Space: ${gibTenths(used)} of ${gibTenths(total)} GiB in use.`,
      `Traffic: read ${mib(traffic.read)} MiB/s, write ${mib(traffic.write)} MiB/s, recovery ${mib(traffic.recovery)} MiB/s.`,
    ].join('\n'),
    data: { health: verdict, checks, monitors, osds, placement_groups: states, used, total, traffic },
  };
}

function part(object: Plain, name: string): Plain {
  const value = object[name];
  return isPlain(value) ? value : {};
}

function checksOf(checks: Plain) {
  return Object.entries(checks).flatMap(([name, check]) => {
    if (!isPlain(check)) return [];
    const details = rowsOf(check.detail).flatMap((row) => textField(row, 'message') ?? []);
    const summary = textField(part(check, 'summary'), 'message') ?? '';
    return [
      {
        name,
        severity: textField(check, 'severity') ?? '',
        message: [summary, ...details.slice(0, 5)].join('; '),
      },
    ];
  });
}

function osdCounts(map: Plain) {
  return {
    total: numberField(map, 'num_osds') ?? 0,
    up: numberField(map, 'num_up_osds') ?? 0,
    in: numberField(map, 'num_in_osds') ?? 0,
  };
}

/** Bytes a second; Ceph leaves out what is nought. */
function trafficOf(groups: Plain) {
  return {
    read: numberField(groups, 'read_bytes_sec') ?? 0,
    write: numberField(groups, 'write_bytes_sec') ?? 0,
    recovery: numberField(groups, 'recovering_bytes_per_sec') ?? 0,
  };
}

function mib(bytes: number): number {
  return Math.round((bytes / MIB) * 10) / 10;
}
