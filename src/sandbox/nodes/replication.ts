import { isShown } from '../access/visibility.js';
import { type Call, type HandlerTable, needText, numberParam } from '../server/call.js';
import { die } from '../server/failure.js';
import { nodeOf } from './status.js';

type Row = Record<string, unknown>;

/** The replication jobs of the node's guests that the caller may see; none has run yet. */
function jobsOn(call: Call): readonly Row[] {
  const { cluster, caller } = call;
  const node = nodeOf(call).name;
  return [...(cluster.sections.get('replication') ?? [])].flatMap(([id, section]) => {
    const vmid = Number(id.split('-')[0]);
    const guest = cluster.guests.get(vmid);
    if (guest?.node !== node || !isShown(cluster, caller, `/vms/${vmid}`, ['VM.Audit'])) return [];
    const state = { fail_count: 0, last_sync: 0, last_try: 0, source: node, vmtype: guest.kind };
    return [{ ...section, ...state, guest: vmid, id }];
  });
}

function list(call: Call): readonly Row[] {
  const guest = numberParam(call.params, 'guest');
  return jobsOn(call).filter((job) => guest === undefined || job.guest === guest);
}

function status(call: Call): Row {
  const id = needText(call.params, 'id');
  return jobsOn(call).find((job) => job.id === id) ?? die(`no such replication job '${id}'`);
}

export const replicationHandlers: HandlerTable = {
  'GET /nodes/{node}/replication': list,
  'GET /nodes/{node}/replication/{id}/status': status,
};
