import { PveError } from '../error.js';
import { type FoundFile, findFile, type Surroundings, surroundings } from './discover.js';
import { type FromEnvironment, readEnvironment } from './environment.js';
import type { ConfigFile } from './file.js';
import type { ClusterConfig, Config } from './types.js';
import { variable } from './variables.js';

/** Where to look; what is left out is the process's own. */
export interface LoadOptions extends Partial<Surroundings> {
  /** The file to read; `PVE_CONFIG` where it is not given, and else the first that is found. */
  readonly file?: string;
  /** The cluster that is meant where none is named; `PVE_CLUSTER` where it is not given. */
  readonly cluster?: string;
}

/** The name of the cluster that the environment alone describes. */
export const environmentName = 'environment';

/** The error for a name that no cluster has. */
function noSuchCluster(name: string, known: Iterable<string>): PveError {
  const list = [...known].join(', ') || 'none';
  return new PveError('validation', `There is no cluster '${name}' in the configuration; there is: ${list}.`);
}

/**
 * The environment's settings over those of the cluster that is meant; each group of them counts as a whole.
 * @throws PveError of kind `validation` where its credentials would go to a host that they may not be meant for
 */
function overlay(
  cluster: ClusterConfig,
  { credentials, tls }: FromEnvironment,
  found: FoundFile | undefined,
): ClusterConfig {
  if (credentials !== undefined && found !== undefined && !found.isOwn) {
    throw new PveError(
      'validation',
      `The credentials of the environment are not sent to the cluster '${cluster.name}': it stands only in ` +
        `'${found.path}', which was found from the working directory upwards and may come from anybody. Set PVE_HOST, ` +
        'or name that file in PVE_CONFIG if you trust it.',
    );
  }
  return { ...cluster, credentials: credentials ?? cluster.credentials, tls: tls ?? cluster.tls };
}

function merge(
  file: ConfigFile,
  found: FoundFile | undefined,
  env: FromEnvironment,
  chosen: string | undefined,
): Pick<Config, 'default' | 'clusters'> {
  const clusters = new Map(file.clusters);
  if (env.endpoints) {
    // Alone, so that a host from the environment is never sent the credentials of another cluster.
    const { endpoints, credentials, tls = {} } = env;
    clusters.set(environmentName, { name: environmentName, endpoints, credentials, tls });
    return { default: chosen ?? environmentName, clusters };
  }
  const [only, ...others] = clusters.keys();
  const name = chosen ?? file.default ?? (others.length === 0 ? only : undefined);
  const meant = name === undefined ? undefined : clusters.get(name);
  if (meant) clusters.set(meant.name, overlay(meant, env, found));
  return { default: name, clusters };
}

/** The YAML reader is loaded only where there is something to read. */
async function read(found: FoundFile | undefined, home: string): Promise<ConfigFile> {
  if (found === undefined) return { default: undefined, clusters: new Map() };
  const { readConfigFile } = await import('./file.js');
  return readConfigFile(found, home);
}

/**
 * Reads the configured clusters from the environment and the configuration file. With `PVE_HOST` the environment
 * describes a cluster of its own, which is then the default; without it, its credentials and TLS settings take the place
 * of those of the default cluster. `PVE_CLUSTER` names the default.
 *
 * A file that was only found from the working directory upwards is not trusted, as it may have come with a repository:
 * the environment's credentials are not used with it, see `Config.isOwn`.
 * @throws ConfigError with the lines of what is wrong in the file, PveError of kind `validation` for the rest
 */
export async function loadConfig(options: LoadOptions = {}): Promise<Config> {
  const { file: named, cluster, ...around } = options;
  const place = surroundings(around);
  const { env, home } = place;
  const found = await findFile(named ?? variable(env, 'PVE_CONFIG'), place);
  const chosen = cluster ?? variable(env, 'PVE_CLUSTER');
  const merged = merge(await read(found, home), found, readEnvironment(env), chosen);
  if (chosen !== undefined && !merged.clusters.has(chosen))
    throw noSuchCluster(chosen, merged.clusters.keys());
  return { file: found?.path, isOwn: found?.isOwn ?? true, ...merged };
}

/** The named cluster, or the default one. @throws PveError of kind `validation` naming those there are */
export function clusterOf(config: Config, name: string | undefined = config.default): ClusterConfig {
  if (name === undefined) {
    const known = [...config.clusters.keys()].join(', ');
    const hint =
      known === ''
        ? 'set PVE_HOST and PVE_TOKEN, or write a pvekit.config.yaml'
        : `name one of ${known}, as 'default' in the file or in PVE_CLUSTER`;
    throw new PveError('validation', `No cluster is chosen: ${hint}.`);
  }
  const cluster = config.clusters.get(name);
  if (cluster === undefined) throw noSuchCluster(name, config.clusters.keys());
  return cluster;
}
