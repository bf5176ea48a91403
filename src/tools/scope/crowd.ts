import { type Arguments, isOn, wordsOf } from '../arguments.js';

/** Guests that a call takes together: all of the cluster, of a node or of a pool. */
export interface Crowd {
  readonly kind: 'cluster' | 'node' | 'pool';
  /** The node or the pool; empty for the cluster. */
  readonly name: string;
  /** Vmids that are left out. */
  readonly except: readonly string[];
  /** It leaves the guests themselves as they are: it reads them, or is about their backups. */
  readonly reads: boolean;
}

const onNode = /^POST \/nodes\/\{node\}\/(?:startall|stopall|migrateall|suspendall)$/;
const onCluster = /^POST \/cluster\/bulk-action\/guest\/\w+$/;
const nodeBackup = /^POST \/nodes\/\{node\}\/vzdump$/;
const prune = /^DELETE \/nodes\/\{node\}\/storage\/\{storage\}\/prunebackups$/;
const backupJob = /^\S+ \/cluster\/backup(?:\/\{id\})?$/;

/** Whether the operation does the same to each of many guests. */
export function isBulk(operation: string): boolean {
  return [onNode, onCluster, nodeBackup].some((pattern) => pattern.test(operation));
}

/** The guests that a call acts on without naming them. @param named whether it names guests, and so means only these */
export function crowdOf(operation: string, params: Arguments, named: boolean): Crowd | undefined {
  if (operation.endsWith(' /access/acl')) return granted(params.path);
  if (named) return undefined;
  if (onCluster.test(operation)) return everyone(false);
  if (onNode.test(operation)) return of('node', params.node, false);
  if (prune.test(operation)) return everyone(true);
  const takes = nodeBackup.test(operation) || backupJob.test(operation);
  if (!takes) return undefined;
  const except = wordsOf(params.exclude);
  if (params.pool !== undefined) return { ...of('pool', params.pool, true), except };
  if (!isOn(params.all)) return undefined;
  return { ...(nodeBackup.test(operation) ? of('node', params.node, true) : everyone(true)), except };
}

/** Rights on a path reach all that is below it; they leave the guests themselves as they are. */
function granted(path: unknown): Crowd | undefined {
  if (path === '/' || path === '/vms') return everyone(true);
  const [, pool] = typeof path === 'string' ? (/^\/pool\/(.+)$/.exec(path) ?? []) : [];
  return pool === undefined ? undefined : of('pool', pool, true);
}

function everyone(reads: boolean): Crowd {
  return { kind: 'cluster', name: '', except: [], reads };
}

function of(kind: 'node' | 'pool', name: unknown, reads: boolean): Crowd {
  return { kind, name: typeof name === 'string' ? name : '', except: [], reads };
}
