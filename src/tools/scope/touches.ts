import { parseUpid } from '../../domain/upid.js';
import { type Arguments, wordsOf } from '../arguments.js';
import { type Crowd, crowdOf } from './crowd.js';
import { volumesIn } from './volumes.js';
import { haGuests, isName, numbersIn } from './words.js';

/** What a call touches, as its path and parameters name it. */
export interface Touched {
  /** Guests that it acts on. */
  readonly vmids: readonly string[];
  /** Guests that it only takes from, or whose backups it is about: a scope counts them, a protection does not. */
  readonly sources: readonly string[];
  /** Guests that are not there before it. */
  readonly created: readonly string[];
  readonly nodes: readonly string[];
  readonly storages: readonly string[];
  readonly pools: readonly string[];
  /** Guests that it does not name one by one. */
  readonly crowd: Crowd | undefined;
}

const vmidNames = ['vmid', 'newid', 'target-vmid', 'vms', 'vmids', 'guest'];
const nodeNames = ['node', 'target', 'nodes', 'target-node'];
const storageNames = [
  'storage',
  'target-storage',
  'targetstorage',
  'vmstatestorage',
  'import-working-storage',
];
/** A backup takes nothing from the guests that it reads. */
const backup = /^\S+ \/(?:nodes\/\{node\}\/vzdump$|cluster\/backup(?:\/|$))/;
const clone = /\/\{vmid\}\/clone$/;
const creation = /^POST \/nodes\/\{node\}\/(?:qemu|lxc)$/;
/** Elsewhere `pool` is one of ZFS, Ceph or RBD. */
const withPool = /^\S+ \/(?:nodes\/\{node\}\/(?:qemu|lxc|vzdump)|cluster\/backup|pools)(?:\/|$)/;

/** What a call touches: not only its path, but all that its parameters name. */
export function touchedBy(operation: string, params: Arguments): Touched {
  const named = vmidNames.flatMap((name) => numbersIn(params[name]));
  const volumes = volumesIn(operation, params);
  const reads = backup.test(operation) ? named : clone.test(operation) ? numbersIn(params.vmid) : [];
  const granted = grantedOn(operation, params);
  const acted = [
    ...named.filter((vmid) => !reads.includes(vmid)),
    ...replicated(operation, params),
    ...haGuests(params.sid),
    ...(operation.includes('/cluster/ha/') ? haGuests(params.resources) : []),
    ...volumes.acted,
    ...ofTask(params.upid),
    ...granted.vms,
  ];
  const vmids = unique(acted);
  return {
    vmids,
    sources: unique([...reads, ...volumes.read]).filter((vmid) => !vmids.includes(vmid)),
    created: [...numbersIn(params.newid), ...(creation.test(operation) ? numbersIn(params.vmid) : [])],
    nodes: unique([...nodeNames.flatMap((name) => nodesIn(params[name])), ...granted.nodes]),
    storages: unique([
      ...storageNames.flatMap((name) => mapped(params[name])),
      ...volumes.storages,
      ...granted.storage,
    ]),
    pools: unique([
      ...wordsOf(params.poolid),
      ...(withPool.test(operation) ? wordsOf(params.pool) : []),
      ...granted.pool,
    ]),
    crowd: crowdOf(operation, params, named.length > 0),
  };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** The nodes in a list, without the priorities that HA puts behind them. */
function nodesIn(value: unknown): string[] {
  return wordsOf(value)
    .map((word) => word.replace(/:\d+$/, ''))
    .filter(isName);
}

/** A replication job is named by its guest: `100-0`. */
function replicated(operation: string, { id }: Arguments): string[] {
  const [, vmid] = typeof id === 'string' ? (/^(\d+)-\d+$/.exec(id) ?? []) : [];
  return vmid !== undefined && operation.includes('/replication') ? [vmid] : [];
}

/** The guest that a task works on. */
function ofTask(upid: unknown): string[] {
  return typeof upid === 'string' ? numbersIn(parseUpid(upid)?.id) : [];
}

/** What an ACL path names: `/vms/100`, `/pool/dev`. */
function grantedOn(operation: string, { path }: Arguments) {
  const isAcl = operation.endsWith(' /access/acl') && typeof path === 'string';
  const [, kind = '', name = ''] = (isAcl && /^\/(vms|nodes|storage|pool)\/(.+)$/.exec(path)) || [];
  const of = (wanted: string) => (kind === wanted ? [name] : []);
  return { vms: of('vms'), nodes: of('nodes'), storage: of('storage'), pool: of('pool') };
}

/** `local:other` and `1` of a storage map: every storage that it names. */
function mapped(value: unknown): string[] {
  return wordsOf(value)
    .flatMap((word) => word.split(':'))
    .filter((word) => isName(word) && word !== '1');
}
