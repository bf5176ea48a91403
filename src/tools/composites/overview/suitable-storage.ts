import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { bytesOf } from '../../friendly/sizes.js';
import { ToolFault } from '../../result.js';
import { GIB, gibTenths } from '../../shape/sizes.js';
import type { Shaped } from '../../shape/table.js';
import { readResources, type StorageUse, storageLabel } from './resources.js';

/** Whether disks of VMs there can have snapshots; on those not named a qcow2 disk can and a raw one can't. */
const snapshots: Readonly<Record<string, string>> = {
  lvmthin: 'yes',
  zfspool: 'yes',
  rbd: 'yes',
  btrfs: 'yes',
  lvm: 'no',
  iscsi: 'no',
  iscsidirect: 'no',
};
/** Kinds of content that need no snapshots. */
const files = new Set(['iso', 'vztmpl', 'backup', 'snippets', 'import']);

interface Wish {
  readonly content: string;
  /** Bytes; 0 where any room will do. */
  readonly size: number;
  readonly node: string | undefined;
  readonly shared: boolean;
}

/** Storages that can take what is to be stored, most room first, and why the others can't. */
export async function suitableStorage(args: Arguments, context: CallContext): Promise<Shaped> {
  const wish = wishOf(args);
  const { storages } = await readResources(context);
  const near = storages.filter(({ node }) => wish.node === undefined || node === wish.node);
  const judged = near.map((storage) => ({ storage, against: objection(storage, wish) }));
  const fit = judged
    .flatMap(({ storage, against }) => (against === undefined ? [storage] : []))
    .sort((a, b) => free(b) - free(a));
  const rejected = judged.flatMap(({ storage, against }) =>
    against === undefined ? [] : [{ storage: storage.storage, node: storage.node, reason: against }],
  );
  const candidates = fit.map((storage) => rowOf(storage, wish));
  const [best] = fit;
  const wanted = `${wish.content}${wish.size === 0 ? '' : ` of ${gibTenths(wish.size)} GiB`}`;
  return {
    text: [
      best === undefined
        ? `No storage can take ${wanted}.`
        : `Best for ${wanted}: ${storageLabel(best)}, ${gibTenths(free(best))} GiB free.`,
      ...(fit.length === 0 ? [] : ['storage\tnode\ttype\tfree_gib\tshared\tsnapshots']),
      ...candidates.map(({ storage, node, type, free: room, shared, snapshots: can }) =>
        [storage, node, type, gibTenths(room), shared ? 'yes' : '-', can].join('\t'),
      ),
      ...rejected.map(({ storage, node, reason }) => `not ${storage} on ${node}: ${reason}`),
    ].join('\n'),
    data: { best: candidates[0] ?? null, candidates, rejected },
  };
}

function wishOf({ content = 'images', size, node, shared }: Arguments): Wish {
  return {
    content: String(content),
    size: size === undefined ? 0 : sizeOf(String(size)),
    node: typeof node === 'string' ? node : undefined,
    shared: shared === true,
  };
}

function sizeOf(text: string): number {
  const bytes = /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) * GIB : bytesOf(text);
  if (bytes !== undefined) return bytes;
  throw new ToolFault('invalid_arguments', `get_suitable_storage: size: expected a size such as "32G".`, {
    invalid: [
      { parameter: 'size', given: text.slice(0, 80), expected: 'GiB, or a size with a unit', example: '32G' },
    ],
  });
}

/** Why a storage can't take it; undefined where it can. */
function objection(storage: StorageUse, { content, size, shared }: Wish): string | undefined {
  if (!storage.available) return 'not available';
  if (!storage.content.includes(content)) return `holds ${storage.content.join(', ') || 'nothing'} only`;
  if (shared && !storage.shared) return 'not shared';
  if (free(storage) < size) return `${gibTenths(free(storage))} GiB free only`;
  return undefined;
}

function rowOf(one: StorageUse, { content }: Wish) {
  const { storage, node, type, shared } = one;
  const can = files.has(content) ? 'not needed' : (snapshots[type] ?? 'qcow2 only');
  return { storage, node, type, free: free(one), shared, snapshots: can };
}

function free({ size, used }: StorageUse): number {
  return size - used;
}
