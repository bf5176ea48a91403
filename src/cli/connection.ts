import { clustersOf } from '../client/config/clusters.js';
import { environmentName, loadConfig } from '../client/config/load.js';
import type { Clusters, Config } from '../client/config/types.js';
import type { CommandContext } from './context.js';
import { UsageError } from './usage-error.js';

const nothingConfigured =
  'no cluster is configured: set PVE_HOST and PVE_TOKEN, write a pvekit.config.yaml, or try --sandbox';

/** A program without a cluster still starts and lists its tools; each call says what is missing. */
const none: Clusters = {
  names: [environmentName],
  default: environmentName,
  connect: () => Promise.reject(new UsageError(nothingConfigured)),
};

/** The clusters of a program. */
interface Configured {
  readonly clusters: Clusters;
  /** What the person who starts the program should know of them, a line each. */
  readonly warnings: readonly string[];
  /** Why no call can succeed, where none can. */
  readonly missing?: string;
}

function warningsOf({ file, isOwn, clusters }: Config): string[] {
  const unchecked = [...clusters.values()].filter(({ tls }) => tls.insecure && !tls.fingerprint);
  return [
    ...(file === undefined || isOwn
      ? []
      : [`clusters are taken from '${file}', found from the working directory upwards`]),
    ...unchecked.map(
      ({ name }) =>
        `WARNING: the certificates of the cluster '${name}' are not checked, so others can read the token; pin ` +
        'PVE_FINGERPRINT instead',
    ),
  ];
}

/**
 * The clusters that environment and configuration file name; reads the file and no secret.
 * @throws PveError of kind `validation` for what is wrong in either, or where several are there and none is chosen
 */
export async function configuredClusters(
  { env, cwd }: Pick<CommandContext, 'env' | 'cwd'>,
  chosen: string | undefined,
): Promise<Configured> {
  const config = await loadConfig({ env, cwd, ...(chosen === undefined ? {} : { cluster: chosen }) });
  const warnings = warningsOf(config);
  if (config.clusters.size === 0) return { clusters: none, warnings, missing: nothingConfigured };
  return { clusters: clustersOf(config, env), warnings };
}
