import type { Secret } from '../../domain/secret.js';
import { PveError } from '../error.js';

/** Where a secret is read from when it is needed. */
export type SecretSource =
  | { readonly kind: 'text'; readonly secret: Secret }
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'command'; readonly command: string };

/** How a cluster is logged in to. */
export type CredentialConfig =
  | { readonly kind: 'token'; readonly token: SecretSource }
  | {
      readonly kind: 'password';
      readonly user: string;
      readonly password: SecretSource;
      readonly otp: SecretSource | undefined;
    };

export interface TlsConfig {
  readonly fingerprint?: readonly string[];
  readonly caFile?: string;
  readonly insecure?: boolean;
}

/** One configured cluster; nothing of it was opened yet. */
export interface ClusterConfig {
  readonly name: string;
  /** Its endpoints, at least one. */
  readonly endpoints: readonly string[];
  readonly credentials: CredentialConfig | undefined;
  readonly tls: TlsConfig;
  readonly proxy?: string;
  /** Milliseconds. */
  readonly timeout?: number;
  readonly affinity?: boolean;
  /** Settings for the tools over this cluster, as they stand in the file. */
  readonly tools: Readonly<Record<string, unknown>>;
}

export interface Config {
  /** The file that was read; undefined where there is none. */
  readonly file: string | undefined;
  /** The cluster that is meant where none is named; undefined where several are equal. */
  readonly default: string | undefined;
  readonly clusters: ReadonlyMap<string, ClusterConfig>;
}

/** Something that is wrong in the file. */
export interface ConfigProblem {
  /** From 1 on. */
  readonly line: number;
  /** The key's way from the top: `clusters.prod.host`. */
  readonly at: string;
  readonly wrong: string;
}

/** All that is wrong with a configuration file; of kind `validation`. */
export class ConfigError extends PveError {
  readonly file: string;
  readonly problems: readonly ConfigProblem[];

  constructor(file: string, problems: readonly ConfigProblem[]) {
    const list = problems.map(({ line, at, wrong }) => `line ${line}: ${at === '' ? '' : `${at} `}${wrong}`);
    super('validation', `${file}: ${list.join('; ')}`);
    this.file = file;
    this.problems = problems;
  }
}
