import { isShown } from '../access/visibility.js';
import { resourceTexts } from '../guests/resource-texts.js';
import { visibleGuests } from '../guests/status.js';
import { bareNode, guestLoads, nodeMeasures } from '../nodes/status.js';
import { type JsonBytes, jsonList } from '../server/answer.js';
import { type Call, type HandlerTable, textParam } from '../server/call.js';
import { isOnNode, isShared, usedEverywhere } from '../storage/volumes.js';

type Row = Record<string, unknown>;
type Rows = (call: Call) => readonly Row[];

const pools: Rows = ({ cluster, caller }) =>
  [...cluster.pools.values()]
    .filter(({ poolid }) => isShown(cluster, caller, `/pool/${poolid}`, ['Pool.Audit']))
    .map(({ poolid }) => ({ id: `/pool/${poolid}`, pool: poolid, type: 'pool' }));

const nodes: Rows = ({ cluster, caller }) => {
  const loads = guestLoads(cluster);
  return [...cluster.nodes.values()].map((node) => ({
    ...bareNode(node),
    'cgroup-mode': 2,
    ...(isShown(cluster, caller, `/nodes/${node.name}`, ['Sys.Audit'])
      ? nodeMeasures(cluster, node, loads)
      : {}),
  }));
};

const storages: Rows = ({ cluster, caller }) => {
  const rows: Row[] = [];
  const usedOn = usedEverywhere(cluster);
  for (const storage of cluster.storages.values()) {
    const { id, type, config, total } = storage;
    if (!isShown(cluster, caller, `/storage/${id}`, ['Datastore.Audit', 'Datastore.AllocateSpace'])) continue;
    if (config.disable === 1) continue;
    for (const node of cluster.nodes.values()) {
      if (!isOnNode(storage, node.name)) continue;
      const measures = node.online ? { disk: usedOn(storage, node.name), maxdisk: total } : {};
      rows.push({
        content: config.content ?? '',
        id: `storage/${node.name}/${id}`,
        ...measures,
        node: node.name,
        plugintype: type,
        shared: isShared(storage) ? 1 : 0,
        status: node.online ? 'available' : 'unknown',
        storage: id,
        type: 'storage',
      });
    }
  }
  return rows;
};

/** The zone of each node's own bridges. */
const networks: Rows = ({ cluster, caller }) => {
  if (!isShown(cluster, caller, '/sdn/zones/localnetwork', ['SDN.Audit'])) return [];
  return [...cluster.nodes.values()]
    .filter(({ online }) => online)
    .map(({ name }) => ({
      id: `network/${name}/zone/localnetwork`,
      network: 'localnetwork',
      'network-type': 'zone',
      node: name,
      status: 'ok',
      type: 'network',
    }));
};

type Texts = (call: Call) => readonly Buffer[];

const texts =
  (rows: Rows): Texts =>
  (call) =>
    rows(call).map((row) => Buffer.from(JSON.stringify(row)));

const guests: Texts = ({ cluster, caller }) => resourceTexts(cluster, visibleGuests(cluster, caller));

/** What each value of the parameter `type` shows. */
const kinds: Readonly<Record<string, readonly Texts[]>> = {
  '': [texts(pools), guests, texts(nodes), texts(storages), texts(networks)],
  vm: [guests],
  node: [texts(nodes)],
  storage: [texts(storages)],
  sdn: [],
  network: [texts(networks)],
};

function resources(call: Call): JsonBytes {
  const rows = kinds[textParam(call.params, 'type') ?? ''] ?? [];
  return jsonList(rows.flatMap((make) => make(call)));
}

export const resourceHandlers: HandlerTable = { 'GET /cluster/resources': resources };
