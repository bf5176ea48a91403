import { rowsOf, textField } from '../../fields.js';
import { distinctStorages, type StorageFacts } from '../../live/index.js';
import { gib } from '../../shape/sizes.js';
import { nodeOf, type Offer, type Suggester, type SuggestFacts } from './types.js';

/** Nodes that are online, the one with the most free memory first. */
export const nodes: Suggester = {
  parameters: /^(?:node|target|target_node|target-node)$/,
  offer: ({ resources, guest }, parameter) =>
    resources.nodes
      .filter(({ node, online }) => online && (parameter === 'node' || node !== guest?.node))
      .map(({ node, memory }) => ({ node, free: memory.total - memory.used }))
      .sort((a, b) => b.free - a.free)
      .map(({ node, free }) => ({ value: node, why: `${gib(free)} GiB of memory free` })),
};

/** Storages that take the content the tool makes, the one with the most room first. */
export const storages: Suggester = {
  parameters: /^(?:storage|target_storage|targetstorage|target-storage|to_storage)$/,
  offer: (facts) =>
    storagesFor(facts, contentOf(facts)).map(({ storage, node, shared, space }) => ({
      value: storage,
      why: `${gib(space.total - space.used)} GiB free${shared ? ', shared' : `, on ${node}`}`,
    })),
};

/** Storages that hold a kind of content and are there for the node of the call. */
export function storagesFor(facts: SuggestFacts, content: string): StorageFacts[] {
  const node = nodeOf(facts);
  const there = facts.resources.storages.filter(
    (one) => one.available && (node === undefined || one.node === node) && one.content.includes(content),
  );
  const seen = new Set<string>();
  return distinctStorages(there)
    .sort((a, b) => b.space.total - b.space.used - (a.space.total - a.space.used))
    .filter(({ storage }) => !seen.has(storage) && seen.add(storage));
}

const contents: readonly (readonly [RegExp, string])[] = [
  [/backup|vzdump|prune/, 'backup'],
  [/iso|download|upload/, 'iso'],
  [/template/, 'vztmpl'],
  [/container|lxc/, 'rootdir'],
];

function contentOf({ tool, given, guest }: SuggestFacts): string {
  if (typeof given.content === 'string') return given.content;
  const known = contents.find(([pattern]) => pattern.test(tool.name));
  return known?.[1] ?? (guest?.type === 'lxc' ? 'rootdir' : 'images');
}

/** Bridges of the node, as a network card's value where that is what is asked for. */
export const bridges: Suggester = {
  parameters: /^(?:bridge|net\d+|net\[n\])$/,
  offer: async (facts, parameter) => {
    const node = nodeOf(facts) ?? facts.resources.nodes.find(({ online }) => online)?.node;
    if (node === undefined) return [];
    const rows = rowsOf(await facts.live.read('GET /nodes/{node}/network', { node, type: 'any_bridge' }));
    const card = /container|lxc/.test(facts.tool.name) ? 'name=eth0,ip=dhcp' : 'virtio';
    return rows.flatMap((row): Offer[] => {
      const name = textField(row, 'iface');
      if (name === undefined) return [];
      const why = `bridge of ${node}${textField(row, 'cidr') === undefined ? '' : ` (${textField(row, 'cidr')})`}`;
      return [{ value: parameter === 'bridge' ? name : `${card},bridge=${name}`, why }];
    });
  },
};

/** Pools that there are. */
export const pools: Suggester = {
  parameters: /^(?:pool|poolid)$/,
  offer: async ({ live }) =>
    rowsOf(await live.read('GET /pools')).flatMap((row) => {
      const value = textField(row, 'poolid');
      return value === undefined ? [] : [{ value, why: textField(row, 'comment') ?? 'a pool' }];
    }),
};
