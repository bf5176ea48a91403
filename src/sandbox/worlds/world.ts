import type { Cluster } from '../store/cluster.js';
import type { WorldCall } from './run-calls.js';

/** A world: the cluster's name (none for a lone node) and what fills it; gives the tokens by name. */
export interface World {
  readonly clusterName: string | undefined;
  build(cluster: Cluster): Record<string, string>;
  /** Calls that are made before anyone else may call, by the token named `root`. */
  readonly calls?: readonly WorldCall[];
}
