import type { Plain } from '../../../domain/plain.js';
import type { CallContext } from '../../call.js';
import { numberField, textField } from '../../fields.js';
import { readRows } from '../rows.js';

/** A node as `/cluster/resources` has it. Sizes in bytes, `cpu` as a fraction of all cores. */
export interface NodeUse {
  readonly node: string;
  readonly online: boolean;
  readonly cores: number;
  readonly cpu: number;
  readonly memory: number;
  readonly memoryUsed: number;
  readonly root: number;
  readonly rootUsed: number;
}

/** A storage of one node. Sizes in bytes. */
export interface StorageUse {
  readonly storage: string;
  readonly node: string;
  readonly type: string;
  readonly content: readonly string[];
  readonly available: boolean;
  readonly shared: boolean;
  readonly size: number;
  readonly used: number;
}

/** A guest with what it has and uses. */
export interface GuestUse {
  readonly vmid: number;
  readonly type: string;
  readonly name: string;
  readonly node: string;
  readonly status: string;
  readonly template: boolean;
  readonly ha: string | undefined;
  readonly cores: number;
  readonly cpu: number;
  readonly memory: number;
  readonly memoryUsed: number;
}

/** Everything in the cluster, of one request. */
export interface Resources {
  readonly nodes: readonly NodeUse[];
  readonly storages: readonly StorageUse[];
  readonly guests: readonly GuestUse[];
}

/** Reads nodes, storages and guests in one request, a moment old at most. */
export async function readResources(context: Pick<CallContext, 'live'>): Promise<Resources> {
  const rows = await readRows(context, 'GET /cluster/resources');
  const ofType = (...types: readonly string[]) => rows.filter(({ type }) => types.includes(String(type)));
  return {
    nodes: ofType('node').map(nodeUse),
    storages: ofType('storage').map(storageUse),
    guests: ofType('qemu', 'lxc').map(guestUse),
  };
}

function nodeUse(row: Plain): NodeUse {
  return {
    node: textField(row, 'node') ?? '',
    online: row.status === 'online',
    cores: numberField(row, 'maxcpu') ?? 0,
    cpu: numberField(row, 'cpu') ?? 0,
    memory: numberField(row, 'maxmem') ?? 0,
    memoryUsed: numberField(row, 'mem') ?? 0,
    root: numberField(row, 'maxdisk') ?? 0,
    rootUsed: numberField(row, 'disk') ?? 0,
  };
}

function storageUse(row: Plain): StorageUse {
  return {
    storage: textField(row, 'storage') ?? '',
    node: textField(row, 'node') ?? '',
    type: textField(row, 'plugintype') ?? '',
    content: (textField(row, 'content') ?? '').split(',').filter((kind) => kind !== ''),
    available: row.status === 'available',
    shared: row.shared === true || row.shared === 1,
    size: numberField(row, 'maxdisk') ?? 0,
    used: numberField(row, 'disk') ?? 0,
  };
}

function guestUse(row: Plain): GuestUse {
  return {
    vmid: numberField(row, 'vmid') ?? 0,
    type: textField(row, 'type') ?? '',
    name: textField(row, 'name') ?? '',
    node: textField(row, 'node') ?? '',
    status: textField(row, 'status') ?? 'unknown',
    template: row.template === true || row.template === 1,
    ha: textField(row, 'hastate'),
    cores: numberField(row, 'maxcpu') ?? 0,
    cpu: numberField(row, 'cpu') ?? 0,
    memory: numberField(row, 'maxmem') ?? 0,
    memoryUsed: numberField(row, 'mem') ?? 0,
  };
}

/** A shared storage stands in the list once for each node: these are the storages themselves. */
export function distinct(storages: readonly StorageUse[]): StorageUse[] {
  const seen = new Map<string, StorageUse>();
  for (const one of storages) {
    const key = one.shared ? one.storage : `${one.storage} ${one.node}`;
    const known = seen.get(key);
    if (known === undefined || (!known.available && one.available)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** "nfs-shared" or "local-lvm on pve1". */
export function storageLabel({ storage, node, shared }: StorageUse): string {
  return shared ? storage : `${storage} on ${node}`;
}
