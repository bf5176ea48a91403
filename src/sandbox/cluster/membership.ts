import { createHash } from 'node:crypto';
import { type Call, flagParam, type HandlerTable, needText, numberParam, textParam } from '../server/call.js';
import { die, Failure } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import type { Node } from '../store/model.js';
import { startTask } from '../tasks/task.js';
import { addNode as buildNode } from '../worlds/build.js';

type Row = Record<string, unknown>;

/** Simulated ms in which corosync starts anew. */
const RESTART = 2000;
const CONF = '/etc/pve/corosync.conf';
const AUTHKEY = '/etc/corosync/authkey';

/** The node that answers calls which name no other. */
function localNode(cluster: Cluster): Node {
  return [...cluster.nodes.values()][0] ?? die('no node');
}

function memberRow({ name, ip, nodeid }: Node): Row {
  return { name, nodeid: String(nodeid), quorum_votes: '1', ring0_addr: ip };
}

function members({ cluster }: Call): readonly Row[] {
  if (cluster.name === undefined) return [];
  return [...cluster.nodes.values()].map((node) => ({ ...memberRow(node), node: node.name }));
}

function totem(cluster: Cluster): Row | null {
  if (cluster.name === undefined) return null;
  return {
    cluster_name: cluster.name,
    config_version: String(cluster.nodes.size),
    interface: { '0': { linknumber: '0' } },
    ip_version: 'ipv4-6',
    link_mode: 'passive',
    secauth: 'on',
    version: '2',
  };
}

function joinInfo({ cluster, params }: Call): Row {
  if (cluster.name === undefined) {
    throw new Failure(424, 'node is not in a cluster, no join info available!');
  }
  const preferred = textParam(params, 'node') ?? localNode(cluster).name;
  if (!cluster.nodes.has(preferred)) die(`unknown node '${preferred}'`);
  return {
    config_digest: createHash('sha1').update(corosyncConf(cluster)).digest('hex'),
    nodelist: [...cluster.nodes.values()].map((node) => ({
      ...memberRow(node),
      pve_addr: node.ip,
      pve_fp: node.fingerprint,
    })),
    preferred_node: preferred,
    totem: totem(cluster),
  };
}

function corosyncConf(cluster: Cluster): string {
  const nodes = [...cluster.nodes.values()].map(
    ({ name, ip, nodeid }) =>
      `  node {\n    name: ${name}\n    nodeid: ${nodeid}\n    quorum_votes: 1\n    ring0_addr: ${ip}\n  }\n`,
  );
  return [
    'logging {\n  debug: off\n  to_syslog: yes\n}\n',
    `nodelist {\n${nodes.join('\n')}}\n`,
    'quorum {\n  provider: corosync_votequorum\n}\n',
    `totem {\n  cluster_name: ${cluster.name ?? ''}\n  config_version: ${cluster.nodes.size}\n` +
      '  interface {\n    linknumber: 0\n  }\n  ip_version: ipv4-6\n  link_mode: passive\n  secauth: on\n  version: 2\n}\n',
  ].join('\n');
}

function create(call: Call): string {
  const { cluster, caller, params } = call;
  if (cluster.name !== undefined) die(`cluster config '${CONF}' already exists`);
  const name = needText(params, 'clustername');
  const node = localNode(cluster);
  return startTask(cluster, caller, { node: node.name, type: 'clustercreate', id: name }, function* (log) {
    log(
      'Corosync Cluster Engine Authentication key generator.',
      'Gathering 2048 bits for key from /dev/urandom.',
      `Writing corosync key to ${AUTHKEY}.`,
      `Writing corosync config to ${CONF}`,
      'Restart corosync and cluster filesystem',
    );
    yield RESTART;
    cluster.name = name;
    node.nodeid = numberParam(params, 'nodeid') ?? 1;
  });
}

/** Joining another cluster always fails: one that is in none finds no other to talk to. */
function join(call: Call): string {
  const { cluster, caller, params } = call;
  const host = needText(params, 'hostname');
  const start = { node: localNode(cluster).name, type: 'clusterjoin', id: '' };
  return startTask(cluster, caller, start, function* (log) {
    yield RESTART / 10;
    const obstacles = [
      ...(cluster.name === undefined
        ? []
        : [`authentication key '${AUTHKEY}' already exists`, `cluster config '${CONF}' already exists`]),
      ...(cluster.guests.size === 0 ? [] : ['this host already contains virtual guests']),
    ];
    if (obstacles.length > 0 && !flagParam(params, 'force')) {
      log('detected the following error(s):', ...obstacles.map((obstacle) => `* ${obstacle}`));
      throw new Error('Check if node may join a cluster failed!');
    }
    log(`Establishing API connection with host '${host}'`);
    yield RESTART;
    throw new Error(`500 Can't connect to ${host}:8006 (No route to host)`);
  });
}

function freeNodeId(cluster: Cluster): number {
  const taken = new Set([...cluster.nodes.values()].map(({ nodeid }) => nodeid));
  let nodeid = 1;
  while (taken.has(nodeid)) nodeid += 1;
  return nodeid;
}

function addressOf({ params }: Call): string {
  const link = textParam(params, 'link0')
    ?.replace(/^address=/, '')
    .split(',')[0];
  const address = link ?? textParam(params, 'new_node_ip');
  return address ?? die('no links and no fallback ip (new_node_ip) given, cannot join cluster');
}

/** Writes a node into the cluster's configuration; it is offline, as nobody has it join for real. */
function addNode(call: Call): Row {
  const { cluster, params } = call;
  if (cluster.name === undefined) throw new Failure(500, 'invalid corosync.conf\n');
  const name = needText(params, 'node');
  const ip = addressOf(call);
  const known = cluster.nodes.get(name);
  if (known !== undefined && !flagParam(params, 'force')) die(`can't add existing node '${name}'`);
  const user = [...cluster.nodes.values()].find((node) => node.ip === ip && node.name !== name);
  if (user !== undefined) {
    die(`corosync: address '${ip}' already used on link ring0_addr by node '${user.name}'`);
  }
  if (known === undefined) {
    const like = localNode(cluster);
    buildNode(cluster, {
      ...like,
      name,
      ip,
      nodeid: numberParam(params, 'nodeid') ?? freeNodeId(cluster),
      uptime: 0,
      fingerprint: (cluster.random.hex(64).toUpperCase().match(/../g) ?? []).join(':'),
      domain: String(like.dns.search ?? ''),
      dns: String(like.dns.dns1 ?? ''),
      interfaces: {},
      online: false,
    });
  }
  return {
    corosync_authkey: cluster.random.hex(256),
    corosync_conf: corosyncConf(cluster),
    warnings: [],
  };
}

function isQuorate(cluster: Cluster): boolean {
  const nodes = [...cluster.nodes.values()];
  return nodes.filter(({ online }) => online).length * 2 > nodes.length;
}

/** Takes a node out of the cluster; what ran on it stays in the cluster's lists under its name. */
function removeNode({ cluster, params }: Call): null {
  const name = needText(params, 'node');
  if (name === localNode(cluster).name) die('Cannot delete myself from cluster!');
  if (!isQuorate(cluster)) die('cluster not ready - no quorum?');
  const node = [...cluster.nodes.values()].find((one) => one.name === name || one.ip === name);
  if (node === undefined) die(`Node/IP: ${name} is not a known host of the cluster.`);
  cluster.nodes.delete(node.name);
  return null;
}

/** Handlers of the cluster's own configuration: which nodes belong to it. */
export const membershipHandlers: HandlerTable = {
  'GET /cluster/config/nodes': members,
  'GET /cluster/config/join': joinInfo,
  'GET /cluster/config/totem': ({ cluster }) => totem(cluster),
  'GET /cluster/config/apiversion': () => '1',
  'GET /cluster/config/qdevice': () => ({}),
  'POST /cluster/config': create,
  'POST /cluster/config/join': join,
  'POST /cluster/config/nodes/{node}': addNode,
  'DELETE /cluster/config/nodes/{node}': removeNode,
};
