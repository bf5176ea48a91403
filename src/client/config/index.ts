export { clientOptions } from './client-options.js';
export { clustersOf } from './clusters.js';
export { type Environment, fileName } from './discover.js';
export { clusterOf, environmentName, type LoadOptions, loadConfig } from './load.js';
export {
  type ClusterConfig,
  type Clusters,
  type Config,
  ConfigError,
  type ConfigProblem,
  type CredentialConfig,
  type SecretSource,
  type TlsConfig,
} from './types.js';
