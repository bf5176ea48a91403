import { isShown } from '../access/visibility.js';
import { type Call, type HandlerTable, numberParam } from '../server/call.js';
import { refuseParameters } from '../server/failure.js';

type Row = Record<string, unknown>;

function status({ cluster }: Call): readonly Row[] {
  const nodes = [...cluster.nodes.values()].map((node, index) => ({
    id: `node/${node.name}`,
    ip: node.ip,
    level: '',
    local: index === 0 ? 1 : 0,
    name: node.name,
    nodeid: node.nodeid,
    online: node.online ? 1 : 0,
    type: 'node',
  }));
  if (cluster.name === undefined) return nodes;
  const online = nodes.filter((node) => node.online === 1).length;
  const quorate = online * 2 > nodes.length ? 1 : 0;
  const row = {
    id: 'cluster',
    name: cluster.name,
    nodes: nodes.length,
    quorate,
    type: 'cluster',
    version: nodes.length,
  };
  return [row, ...nodes];
}

const FIRST_VMID = 100;

function nextId({ cluster, params }: Call): string {
  const wanted = numberParam(params, 'vmid');
  if (wanted !== undefined) {
    if (cluster.guests.has(wanted)) refuseParameters({ vmid: `VM ${wanted} already exists` });
    return String(wanted);
  }
  let vmid = FIRST_VMID;
  while (cluster.guests.has(vmid)) vmid += 1;
  return String(vmid);
}

function log({ cluster, caller, params }: Call): readonly Row[] {
  const max = numberParam(params, 'max') ?? 50;
  const all = isShown(cluster, caller, '/', ['Sys.Syslog']);
  return [...cluster.log]
    .filter((entry) => all || entry.user.split('!')[0] === caller.user?.userid)
    .slice(-max)
    .reverse()
    .map(({ uid, node, pid, priority, tag, time, user, message }) => ({
      id: `${uid}:${node}`,
      msg: message,
      node,
      pid,
      pri: priority,
      tag,
      time,
      uid: String(uid),
      user,
    }));
}

export const overviewHandlers: HandlerTable = {
  'GET /version': ({ cluster }) => cluster.version,
  'GET /cluster/status': status,
  'GET /cluster/nextid': nextId,
  'GET /cluster/log': log,
};
