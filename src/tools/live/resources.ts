import type { Plain } from '../../domain/plain.js';
import { numberField, rowsOf, textField } from '../fields.js';
import type { LiveFacts } from './facts.js';
import { type GuestFacts, guestsIn } from './guests.js';

/** A node as `/cluster/resources` lists it; sizes in bytes. */
export interface NodeFacts {
  readonly node: string;
  readonly online: boolean;
  /** Share of all cores in use, 0 to 1. */
  readonly cpu: number | undefined;
  readonly cores: number | undefined;
  readonly memory: Use;
  /** The file system of the node's own system. */
  readonly root: Use;
}

/** A storage as one node sees it; a shared one is seen by several. Sizes in bytes. */
export interface StorageFacts {
  readonly storage: string;
  readonly node: string;
  readonly available: boolean;
  readonly shared: boolean;
  readonly type: string | undefined;
  readonly content: readonly string[];
  readonly space: Use;
}

/** How much of something is used, in bytes; zeros where the cluster does not tell. */
export interface Use {
  readonly used: number;
  readonly total: number;
}

/** Everything that `/cluster/resources` lists, from one read. */
export interface Resources {
  readonly nodes: readonly NodeFacts[];
  readonly storages: readonly StorageFacts[];
  readonly guests: readonly GuestFacts[];
}

/** Nodes, storages and guests that the token can see, by one request; their state may be ten seconds old. */
export async function readResources(live: LiveFacts): Promise<Resources> {
  const rows = rowsOf(await live.read('GET /cluster/resources'));
  return { nodes: rows.flatMap(nodeIn), storages: rows.flatMap(storageIn), guests: guestsIn(rows) };
}

function nodeIn(row: Plain): NodeFacts[] {
  const node = textField(row, 'node');
  if (row.type !== 'node' || node === undefined) return [];
  return [
    {
      node,
      online: row.status === 'online',
      cpu: numberField(row, 'cpu'),
      cores: numberField(row, 'maxcpu'),
      memory: useOf(row, 'mem', 'maxmem'),
      root: useOf(row, 'disk', 'maxdisk'),
    },
  ];
}

function storageIn(row: Plain): StorageFacts[] {
  const [storage, node] = [textField(row, 'storage'), textField(row, 'node')];
  if (row.type !== 'storage' || storage === undefined || node === undefined) return [];
  return [
    {
      storage,
      node,
      available: row.status === 'available',
      shared: row.shared === true || row.shared === 1,
      type: textField(row, 'plugintype'),
      content: (textField(row, 'content') ?? '').split(',').filter((kind) => kind !== ''),
      space: useOf(row, 'disk', 'maxdisk'),
    },
  ];
}

function useOf(row: Plain, used: string, total: string): Use {
  return { used: numberField(row, used) ?? 0, total: numberField(row, total) ?? 0 };
}

/** Each storage once for its space: a shared one as seen by a node that reaches it, another one for each node. */
export function distinctStorages(storages: readonly StorageFacts[]): StorageFacts[] {
  const found = new Map<string, StorageFacts>();
  for (const one of storages) {
    const key = one.shared ? one.storage : `${one.storage} ${one.node}`;
    if (found.get(key)?.available !== true) found.set(key, one);
  }
  return [...found.values()];
}

/** The share in use, 0 to 1; 0 where the whole is unknown. */
export function share({ used, total }: Use): number {
  return total > 0 ? used / total : 0;
}
