import type { Cluster } from '../store/cluster.js';
import type { Fault, FaultKind } from './fault.js';

/** The fault of that kind that strikes a target (a vmid, storage or task type), if there is one. */
export function faultAt(cluster: Cluster, kind: FaultKind, target: string): Fault | undefined {
  if (cluster.faults.length === 0) return undefined;
  return cluster.faults.find(
    (fault) => fault.kind === kind && (fault.target === target || fault.target === '*'),
  );
}

/** The fault of a kind that strikes every call, if there is one. */
export function faultOf(cluster: Cluster, kind: FaultKind): Fault | undefined {
  return cluster.faults.find((fault) => fault.kind === kind);
}
