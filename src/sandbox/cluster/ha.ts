import { guestOfService } from '../daemons/ha-placement.js';
import { migrateHandlers } from '../guests/migrate-handlers.js';
import { printTime } from '../sections/schedule.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import { type Cluster, seconds, sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';
import { fencingRow } from './ha-arming.js';

type Row = Record<string, unknown>;

function serviceRow(call: Call, sid: string, section: Section): Row {
  const guest = guestOfService(call.cluster, sid);
  const node = guest?.node ?? '';
  const wanted = String(section.state ?? 'started');
  const state = call.cluster.ha.services.get(sid)?.state ?? 'queued';
  return {
    failback: section.failback ?? 1,
    id: `service:${sid}`,
    max_relocate: section.max_relocate ?? 1,
    max_restart: section.max_restart ?? 1,
    node,
    request_state: wanted,
    sid,
    state,
    status: `${sid} (${node}, ${state})`,
    type: 'service',
  };
}

/** The manager and the agent of each node, in a cluster that has something to manage. */
function daemonRows({ cluster }: Call, manager: string): readonly Row[] {
  if (!isActive(cluster)) return [];
  const timestamp = seconds(cluster);
  const time = printTime(timestamp);
  const agents = [...cluster.nodes.values()].map(({ name, online }) => {
    const used = [...sectionsOf(cluster, 'ha/resources').keys()].some(
      (sid) => guestOfService(cluster, sid)?.node === name,
    );
    const status = online
      ? `${name} (${used ? 'active' : 'idle'}, ${time})`
      : `${name} (old timestamp - dead?, ${time})`;
    return { id: `lrm:${name}`, node: name, status, timestamp, type: 'lrm' };
  });
  const master = {
    id: 'master',
    node: manager,
    status: `${manager} (active, ${time})`,
    timestamp,
    type: 'master',
  };
  return [master, ...agents];
}

/** Whether the manager has work: on a node that is in no cluster it stays in standby. */
function isActive(cluster: Cluster): boolean {
  return cluster.name !== undefined && sectionsOf(cluster, 'ha/resources').size > 0;
}

/** The node that the manager runs on: the first that is there. */
function managerNode({ nodes }: Cluster): string {
  return [...nodes.values()].find(({ online }) => online)?.name ?? '';
}

function current(call: Call): readonly Row[] {
  const node = managerNode(call.cluster);
  const services = [...sectionsOf(call.cluster, 'ha/resources')];
  return [
    { id: 'quorum', node, quorate: 1, status: 'OK', type: 'quorum' },
    ...daemonRows(call, node),
    fencingRow(call.cluster, node, isActive(call.cluster)),
    ...services.map(([sid, section]) => serviceRow(call, sid, section)),
  ];
}

function managerStatus({ cluster }: Call): Row {
  const node = managerNode(cluster);
  const quorum = { node, quorate: '1' };
  if (!isActive(cluster)) return { manager_status: { node_status: {} }, quorum };
  const nodes = [...cluster.nodes.values()].map(({ name, online }) => [name, online ? 'online' : 'unknown']);
  const services = [...cluster.ha.services].map(([sid, { state }]) => {
    return [
      sid,
      { node: guestOfService(cluster, sid)?.node ?? '', running: state === 'started' ? 1 : 0, state },
    ];
  });
  const status = { master_node: node, node_status: Object.fromEntries(nodes), timestamp: seconds(cluster) };
  return { manager_status: { ...status, service_status: Object.fromEntries(services) }, quorum };
}

/** Asks HA to move a service: its manager then migrates the guest, live where that can be. */
function move(call: Call): Row {
  const { cluster, params, operation } = call;
  const sid = needText(params, 'sid');
  const id = sid.includes(':') ? sid : `vm:${sid}`;
  if (!sectionsOf(cluster, 'ha/resources').has(id)) die(`no such resource '${id}'`);
  const guest = guestOfService(cluster, id) ?? die(`resource '${id}' does not exist in cluster`);
  const { kind, vmid, node } = guest;
  const target = needText(params, 'node');
  const path = `/nodes/{node}/${kind}/{vmid}/migrate`;
  const migrate = migrateHandlers[`POST ${path}`];
  migrate?.({
    ...call,
    operation: { ...operation, path },
    params: { node, vmid, target, online: 1, restart: 1 },
  });
  return { sid: id, 'requested-node': target };
}

function migrated(action: string): () => never {
  return () => die(`cannot ${action}: ha groups have been migrated to rules`);
}

export const haHandlers: HandlerTable = {
  'GET /cluster/ha/status/current': current,
  'GET /cluster/ha/status/manager_status': managerStatus,
  'POST /cluster/ha/resources/{sid}/migrate': move,
  'POST /cluster/ha/resources/{sid}/relocate': move,
  'GET /cluster/ha/groups': migrated('index groups'),
  'GET /cluster/ha/groups/{group}': migrated('read group'),
  'POST /cluster/ha/groups': migrated('create group'),
  'PUT /cluster/ha/groups/{group}': migrated('update group'),
  'DELETE /cluster/ha/groups/{group}': migrated('delete group'),
};
