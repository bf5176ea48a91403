import type { Secret } from '../../domain/secret.js';
import { PveError } from '../error.js';
import type { ClientOptions } from '../options.js';

/** Where a secret is read from when it is needed. */
export type SecretSource =
  | { readonly kind: 'text'; readonly secret: Secret }
  | { readonly kind: 'env'; readonly name: string }
  | {
      readonly kind: 'file';
      readonly path: string;
      /** The folder that it must not lead out of, links followed: that of a configuration nobody vouched for. */
      readonly within?: string;
    }
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
}

export interface Config {
  /** The file that was read; undefined where there is none. */
  readonly file: string | undefined;
  /**
   * Whether the file was named or lies in the user's configuration folder. One that was only found from the working
   * directory upwards may come from anybody, with a repository: it gets no credentials but those in its own folder, runs
   * no commands, and makes nothing less safe.
   */
  readonly isOwn: boolean;
  /** The cluster that is meant where none is named; undefined where several are equal. */
  readonly default: string | undefined;
  readonly clusters: ReadonlyMap<string, ClusterConfig>;
}

/** The clusters that a program can work on. */
export interface Clusters {
  /** Their names, at least one. */
  readonly names: readonly string[];
  /** The one that is meant where none is named. */
  readonly default: string;
  /**
   * What a client of the named cluster is made from; reads its secrets and its CA file, and contacts nothing.
   * @throws PveError of kind `validation` naming what is missing or can't be read, or the clusters that there are
   */
  connect(name: string): Promise<ClientOptions>;
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
