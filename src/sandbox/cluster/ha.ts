import { migrateHandlers } from '../guests/migrate-handlers.js';
import { type Call, type HandlerTable, needText } from '../server/call.js';
import { die } from '../server/failure.js';
import { sectionsOf } from '../store/cluster.js';
import type { Section } from '../store/model.js';

type Row = Record<string, unknown>;

function guestOfService(call: Call, sid: string) {
  return call.cluster.guests.get(Number(sid.split(':')[1]));
}

function serviceRow(call: Call, sid: string, section: Section): Row {
  const guest = guestOfService(call, sid);
  const node = guest?.node ?? '';
  const wanted = String(section.state ?? 'started');
  const state = guest?.run === undefined ? 'stopped' : 'started';
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

function current(call: Call): readonly Row[] {
  const node = [...call.cluster.nodes.keys()][0];
  const services = [...sectionsOf(call.cluster, 'ha/resources')];
  return [
    { id: 'quorum', node, quorate: 1, status: 'OK', type: 'quorum' },
    {
      'armed-state': 'standby',
      id: 'fencing',
      node,
      status: 'standby (CRM watchdog standby)',
      type: 'fencing',
    },
    ...services.map(([sid, section]) => serviceRow(call, sid, section)),
  ];
}

function managerStatus(call: Call): Row {
  const node = [...call.cluster.nodes.keys()][0];
  return { manager_status: { node_status: {} }, quorum: { node, quorate: '1' } };
}

/** Asks HA to move a service: its manager then migrates the guest, live where that can be. */
function move(call: Call): Row {
  const { cluster, params, operation } = call;
  const sid = needText(params, 'sid');
  const id = sid.includes(':') ? sid : `vm:${sid}`;
  if (!sectionsOf(cluster, 'ha/resources').has(id)) die(`no such resource '${id}'`);
  const guest = guestOfService(call, id) ?? die(`resource '${id}' does not exist in cluster`);
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
