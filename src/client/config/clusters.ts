import type { Environment } from './discover.js';
import { clusterOf } from './load.js';
import type { Clusters, Config } from './types.js';

/**
 * The clusters of a configuration, for a program that works on several.
 * @throws PveError of kind `validation` where there is none, or several of which none is the default
 */
export function clustersOf(config: Config, env: Environment = process.env): Clusters {
  return {
    names: [...config.clusters.keys()],
    default: clusterOf(config).name,
    connect: async (name) => {
      const { clientOptions } = await import('./client-options.js');
      return clientOptions(clusterOf(config, name), env);
    },
  };
}
