export { clientOptions } from './client-options.js';
export { type Environment, fileName } from './discover.js';
export { clusterOf, type LoadOptions, loadConfig } from './load.js';
export {
  type ClusterConfig,
  type Config,
  ConfigError,
  type ConfigProblem,
  type CredentialConfig,
  type SecretSource,
  type TlsConfig,
} from './types.js';
