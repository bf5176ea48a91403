import { PveError } from '../error.js';
import { findFile, type Surroundings, surroundings } from './discover.js';
import { type FromEnvironment, readEnvironment } from './environment.js';
import { type ConfigFile, readConfigFile } from './file.js';
import type { ClusterConfig, Config } from './types.js';

/** Where to look; what is left out is the process's own. */
export interface LoadOptions extends Partial<Surroundings> {
  /** The file to read; `PVE_CONFIG` where it is not given, and else the first that is found. */
  readonly file?: string;
}

/** The name of the cluster that the environment alone describes. */
const environmentName = 'environment';

function noSuchCluster(name: string, known: Iterable<string>): PveError {
  const list = [...known].join(', ') || 'none';
  return new PveError('validation', `There is no cluster '${name}' in the configuration; there is: ${list}.`);
}

/** The environment's settings over those of the cluster that is meant; each group of them counts as a whole. */
function overlay(cluster: ClusterConfig, { credentials, tls }: FromEnvironment): ClusterConfig {
  return { ...cluster, credentials: credentials ?? cluster.credentials, tls: tls ?? cluster.tls };
}

function merge(file: ConfigFile, env: FromEnvironment, chosen: string | undefined): Omit<Config, 'file'> {
  const clusters = new Map(file.clusters);
  if (env.endpoints) {
    // Alone, so that a host from the environment is never sent the credentials of another cluster.
    const { endpoints, credentials, tls = {} } = env;
    clusters.set(environmentName, { name: environmentName, endpoints, credentials, tls, tools: {} });
    return { default: chosen ?? environmentName, clusters };
  }
  const [only, ...others] = clusters.keys();
  const name = chosen ?? file.default ?? (others.length === 0 ? only : undefined);
  const meant = name === undefined ? undefined : clusters.get(name);
  if (meant) clusters.set(meant.name, overlay(meant, env));
  return { default: name, clusters };
}

/**
 * Reads the configured clusters from the environment and the configuration file. With `PVE_HOST` the environment
 * describes a cluster of its own, which is then the default; without it, its credentials and TLS settings take the place
 * of those of the default cluster. `PVE_CLUSTER` names the default.
 * @throws ConfigError with the lines of what is wrong in the file, PveError of kind `validation` for the rest
 */
export async function loadConfig(options: LoadOptions = {}): Promise<Config> {
  const { file: named, ...around } = options;
  const place = surroundings(around);
  const { env, home } = place;
  const found = await findFile(named ?? (env.PVE_CONFIG?.trim() || undefined), place);
  const file: ConfigFile = found
    ? readConfigFile(found.text, found.path, home, found.isOwn)
    : { default: undefined, clusters: new Map() };
  const chosen = env.PVE_CLUSTER?.trim() || undefined;
  const merged = merge(file, readEnvironment(env), chosen);
  if (chosen !== undefined && !merged.clusters.has(chosen))
    throw noSuchCluster(chosen, merged.clusters.keys());
  return { file: found?.path, ...merged };
}

/** The named cluster, or the default one. @throws PveError of kind `validation` naming those there are */
export function clusterOf(config: Config, name: string | undefined = config.default): ClusterConfig {
  if (name === undefined) {
    const known = [...config.clusters.keys()].join(', ');
    const hint = known === '' ? 'set PVE_HOST, or write a pvekit.config.yaml' : `name one of ${known}`;
    throw new PveError('validation', `No cluster is chosen: ${hint}.`);
  }
  const cluster = config.clusters.get(name);
  if (cluster === undefined) throw noSuchCluster(name, config.clusters.keys());
  return cluster;
}
