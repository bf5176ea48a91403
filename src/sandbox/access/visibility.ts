import type { Cluster } from '../store/cluster.js';
import type { Caller } from './caller.js';
import { isRoot } from './caller.js';
import { mayAny } from './permissions.js';

/** Whether a listing shows the caller what stands at that ACL path: any of the privileges is enough. */
export function isShown(cluster: Cluster, caller: Caller, path: string, wanted: readonly string[]): boolean {
  return isRoot(caller) || mayAny(cluster, caller, path, wanted);
}
