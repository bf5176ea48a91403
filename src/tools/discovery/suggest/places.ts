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

/** Storages that take what the tool puts there, the one with the most room first; none for one to be made. */
export const storages: Suggester = {
  parameters: /^(?:storage|target_storage|targetstorage|to_storage|statestorage)$/,
  offer: (facts) =>
    facts.tool.name === 'create_storage'
      ? []
      : storagesFor(facts, contentOf(facts)).map(({ storage, node, shared, space }) => ({
          value: storage,
          why: `${gib(space.total - space.used)} GiB free${shared ? ', shared' : `, on ${node}`}`,
        })),
};

/** Storages that are there for the node of the call; for a kind of content, those that hold it. */
export function storagesFor(facts: SuggestFacts, content: string | undefined): StorageFacts[] {
  const node = nodeOf(facts);
  const there = facts.resources.storages.filter(
    (one) =>
      one.available &&
      (node === undefined || one.node === node) &&
      (content === undefined || one.content.includes(content)),
  );
  const seen = new Set<string>();
  return distinctStorages(there)
    .sort((a, b) => b.space.total - b.space.used - (a.space.total - a.space.used))
    .filter(({ storage }) => !seen.has(storage) && seen.add(storage));
}

/** What tools put on a storage, by their names, the first that fits; `any` where they only name one. */
const contents: readonly (readonly [RegExp, string])[] = [
  [/^(?:restore|clone|move|migrate|suspend)_|_creation_wizard$/, 'disks'],
  [/backup|prune|bulk_guest_action/, 'backup'],
  [/iso|^download_file|^upload/, 'iso'],
  [/template|container_image/, 'vztmpl'],
  [/storage|volume|content|pool/, 'any'],
];

function contentOf(facts: SuggestFacts): string | undefined {
  const { tool, given } = facts;
  if (typeof given.content === 'string') return given.content;
  const [, kind = 'disks'] = contents.find(([pattern]) => pattern.test(tool.name)) ?? [];
  if (kind === 'disks') return isOfContainer(facts) ? 'rootdir' : 'images';
  return kind === 'any' ? undefined : kind;
}

function isOfContainer({ tool, given, guest }: SuggestFacts): boolean {
  return (
    guest?.type === 'lxc' ||
    /container|lxc/.test(tool.name) ||
    /vzdump-lxc|:backup\/ct\//.test(String(given.volid))
  );
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
