import { mayAny } from '../access/permissions.js';
import { type Call, type Handler, type HandlerTable, needText, textParam } from '../server/call.js';
import { die } from '../server/failure.js';
import type { Cluster } from '../store/cluster.js';
import { assertDigest, digestOf } from '../store/digest.js';
import type { Section } from '../store/model.js';
import { isInNetwork } from './addresses.js';
import { locked } from './lock.js';
import { changeSection, optionsIn } from './options.js';
import { configured, type Part, viewOf } from './running.js';

type Row = Record<string, unknown>;

const AUDIT = ['SDN.Audit', 'SDN.Allocate'];
const NODE_AUDIT = ['Sys.Audit', 'Sys.Modify'];

const fabricsOf = (cluster: Cluster): Map<string, Section> => configured(cluster, 'fabrics');
const nodesOf = (cluster: Cluster): Map<string, Section> => configured(cluster, 'fabric-nodes');

/** The digest of `fabrics.cfg`, which holds fabrics and their nodes. */
function digest(cluster: Cluster): string {
  return digestOf([...fabricsOf(cluster), ...nodesOf(cluster)]);
}

/** The rows of a part as the call wants to see them; those as configured carry the file's digest. */
function rowsOf(call: Call, part: Part): readonly Row[] {
  const view = viewOf(call, part);
  const mark = call.params.running === undefined ? { digest: digest(call.cluster) } : {};
  return [...(view ?? configured(call.cluster, part)).values()].map((section) => ({ ...section, ...mark }));
}

function fabricRows(call: Call): readonly Row[] {
  const { cluster, caller } = call;
  return rowsOf(call, 'fabrics').filter((row) => mayAny(cluster, caller, `/sdn/fabrics/${row.id}`, AUDIT));
}

function nodeRows(call: Call): readonly Row[] {
  const { cluster, caller, params } = call;
  const fabric = textParam(params, 'fabric_id');
  return rowsOf(call, 'fabric-nodes')
    .filter((row) => fabric === undefined || row.fabric_id === fabric)
    .filter((row) => mayAny(cluster, caller, `/sdn/fabrics/${row.fabric_id}`, AUDIT))
    .filter((row) => mayAny(cluster, caller, `/nodes/${row.node_id}`, NODE_AUDIT));
}

function needFabric(cluster: Cluster, id: string): Section {
  return fabricsOf(cluster).get(id) ?? die(`fabric '${id}' does not exist in configuration`);
}

const nodeKey = (fabric: string, node: string): string => `${fabric}_${node}`;

function needNode({ cluster, params }: Call): Section {
  const [fabric, node] = [needText(params, 'fabric_id'), needText(params, 'node_id')];
  needFabric(cluster, fabric);
  const found = nodesOf(cluster).get(nodeKey(fabric, node));
  return found ?? die(`node '${node}' does not exist in fabric '${fabric}'`);
}

function checkDigest({ cluster, params }: Call): void {
  assertDigest(textParam(params, 'digest'), digest(cluster));
}

function addFabric(call: Call): null {
  checkDigest(call);
  const id = needText(call.params, 'id');
  const fabrics = fabricsOf(call.cluster);
  if (fabrics.has(id)) die(`fabric '${id}' already exists in config`);
  fabrics.set(id, { ...optionsIn(call, []), id });
  return null;
}

function updateFabric(call: Call): null {
  const fabric = needFabric(call.cluster, needText(call.params, 'id'));
  checkDigest(call);
  if (needText(call.params, 'protocol') !== fabric.protocol) {
    die('protocol of the fabric does not match the protocol of the update');
  }
  changeSection(call, fabric, ['id', 'protocol']);
  return null;
}

function deleteFabric({ cluster, params }: Call): null {
  const id = needText(params, 'id');
  needFabric(cluster, id);
  const nodes = nodesOf(cluster);
  for (const [key, node] of nodes) if (node.fabric_id === id) nodes.delete(key);
  fabricsOf(cluster).delete(id);
  return null;
}

const FAMILIES = [
  ['ip', 'ip_prefix'],
  ['ip6', 'ip6_prefix'],
] as const;

/** Refuses addresses of a node that its fabric has no room for or gave to another. */
function checkAddresses(cluster: Cluster, fabric: Section, node: Section): void {
  for (const [key, prefixKey] of FAMILIES) {
    const [address, prefix] = [node[key], fabric[prefixKey]];
    if (address === undefined) continue;
    if (prefix === undefined) {
      die(`fabric '${String(fabric.id)}' does not have an IP prefix configured for the node IP ${address}`);
    }
    if (!isInNetwork(String(address), String(prefix))) {
      die(`node IP ${address} is outside the IP prefix ${prefix} of the fabric`);
    }
    const taken = [...nodesOf(cluster).values()].some(
      (other) =>
        other.fabric_id === node.fabric_id && other.node_id !== node.node_id && other[key] === address,
    );
    if (taken) die(`fabric ${String(fabric.id)} contains nodes with duplicated IPs`);
  }
}

function addNode(call: Call): null {
  checkDigest(call);
  const { cluster, params } = call;
  const [fabricId, nodeId] = [needText(params, 'fabric_id'), needText(params, 'node_id')];
  const fabric = needFabric(cluster, fabricId);
  if (needText(params, 'protocol') !== fabric.protocol) {
    die('node has a different protocol than the referenced fabric');
  }
  const key = nodeKey(fabricId, nodeId);
  if (nodesOf(cluster).has(key)) die(`node '${nodeId}' already exists in config for fabric ${fabricId}`);
  const node = optionsIn(call, []);
  checkAddresses(cluster, fabric, node);
  nodesOf(cluster).set(key, node);
  return null;
}

function updateNode(call: Call): null {
  const node = needNode(call);
  checkDigest(call);
  const changed = { ...node };
  changeSection(call, changed, ['fabric_id', 'node_id', 'protocol']);
  const fabricId = needText(call.params, 'fabric_id');
  checkAddresses(call.cluster, needFabric(call.cluster, fabricId), changed);
  nodesOf(call.cluster).set(nodeKey(fabricId, String(node.node_id)), changed);
  return null;
}

function deleteNode(call: Call): null {
  const node = needNode(call);
  nodesOf(call.cluster).delete(nodeKey(String(node.fabric_id), String(node.node_id)));
  return null;
}

const readFabric: Handler = ({ cluster, params }) => ({
  ...needFabric(cluster, needText(params, 'id')),
  digest: digest(cluster),
});

const FABRIC = '/cluster/sdn/fabrics/fabric';
const NODE = '/cluster/sdn/fabrics/node';
const OF_FABRIC = `${NODE}/{fabric_id}`;
const ONE_NODE = `${OF_FABRIC}/{node_id}`;

/** Handlers of fabrics and of the nodes in them. */
export const fabricHandlers: HandlerTable = {
  'GET /cluster/sdn/fabrics/all': (call) => ({ fabrics: fabricRows(call), nodes: nodeRows(call) }),
  [`GET ${FABRIC}`]: fabricRows,
  [`POST ${FABRIC}`]: locked('adding fabric failed', addFabric),
  [`GET ${FABRIC}/{id}`]: readFabric,
  [`PUT ${FABRIC}/{id}`]: locked('updating fabric failed', updateFabric),
  [`DELETE ${FABRIC}/{id}`]: locked('deleting fabric failed', deleteFabric),
  [`GET ${NODE}`]: nodeRows,
  [`GET ${OF_FABRIC}`]: nodeRows,
  [`POST ${OF_FABRIC}`]: locked('adding node failed', addNode),
  [`GET ${ONE_NODE}`]: (call) => ({ ...needNode(call), digest: digest(call.cluster) }),
  [`PUT ${ONE_NODE}`]: locked('updating node failed', updateNode),
  [`DELETE ${ONE_NODE}`]: locked('deleting node failed', deleteNode),
};
