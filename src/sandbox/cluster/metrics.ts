import { resourceRow } from '../guests/resource-row.js';
import { guestLoads, nodeMeasures } from '../nodes/status.js';
import { type Call, flagParam, type HandlerTable, listParam, numberParam } from '../server/call.js';
import { isOnNode, usedEverywhere } from '../storage/volumes.js';
import { type Cluster, seconds } from '../store/cluster.js';

type Row = Record<string, unknown>;

/** Seconds between two rounds of measuring. */
const ROUND = 10;
/** How many rounds are kept for those who ask for the past: an hour. */
const KEPT = 360;

/** What each measure of a row is called in an export, and whether it is a reading or a sum that grows. */
const NAMES: readonly (readonly [string, string, 'derive' | 'gauge'])[] = [
  ['uptime', 'uptime', 'gauge'],
  ['netin', 'net_in', 'derive'],
  ['netout', 'net_out', 'derive'],
  ['diskread', 'disk_read', 'derive'],
  ['diskwrite', 'disk_write', 'derive'],
  ['maxcpu', 'cpu_max', 'gauge'],
  ['cpu', 'cpu_current', 'gauge'],
  ['maxmem', 'mem_total', 'gauge'],
  ['mem', 'mem_used', 'gauge'],
  ['maxdisk', 'disk_total', 'gauge'],
  ['disk', 'disk_used', 'gauge'],
];

function measured(id: string, row: Row, timestamp: number): readonly Row[] {
  return NAMES.flatMap(([key, metric, type]) => {
    const value = row[key];
    return typeof value === 'number' ? [{ id, metric, timestamp, type, value }] : [];
  });
}

function roundAt(cluster: Cluster, nodes: ReadonlySet<string>, timestamp: number): readonly Row[] {
  const loads = guestLoads(cluster);
  const ofNodes = [...cluster.nodes.values()]
    .filter(({ name, online }) => online && nodes.has(name))
    .flatMap((node) => {
      const row = { ...nodeMeasures(cluster, node, loads), netin: 0, netout: 0 };
      return measured(`node/${node.name}`, row, timestamp);
    });
  const ofGuests = [...cluster.guests.values()]
    .filter(({ node }) => nodes.has(node) && cluster.nodes.get(node)?.online === true)
    .flatMap((guest) =>
      measured(`${guest.kind}/${guest.vmid}`, resourceRow(cluster, guest, undefined), timestamp),
    );
  return [...ofNodes, ...ofGuests, ...ofStorages(cluster, nodes, timestamp)];
}

function ofStorages(cluster: Cluster, nodes: ReadonlySet<string>, timestamp: number): readonly Row[] {
  const usedOn = usedEverywhere(cluster);
  return [...cluster.storages.values()].flatMap((storage) =>
    [...nodes]
      .filter((node) => isOnNode(storage, node) && cluster.nodes.get(node)?.online === true)
      .flatMap((node) =>
        measured(
          `storage/${node}/${storage.id}`,
          { maxdisk: storage.total, disk: usedOn(storage, node) },
          timestamp,
        ),
      ),
  );
}

/** The measures of the last round, or of the rounds since a time, as other systems pull them. */
function exported({ cluster, params }: Call): Row {
  const [local] = cluster.nodes.keys();
  const wanted = listParam(params, 'node-list');
  const chosen = flagParam(params, 'local-only')
    ? [local]
    : wanted.length > 0
      ? wanted
      : cluster.nodes.keys();
  const nodes = new Set([...chosen].map(String));
  const last = Math.floor(seconds(cluster) / ROUND) * ROUND;
  const since = numberParam(params, 'start-time') ?? 0;
  const count = flagParam(params, 'history') ? KEPT : 1;
  const times = Array.from({ length: count }, (_, back) => last - (count - 1 - back) * ROUND);
  return { data: times.filter((time) => time > since).flatMap((time) => roundAt(cluster, nodes, time)) };
}

/** The handler that other systems pull measures from. */
export const metricsHandlers: HandlerTable = { 'GET /cluster/metrics/export': exported };
