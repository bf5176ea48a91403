/**
 * The shape of the hint rules: what the failures of PVE mean, what is worth looking up about them, and which calls
 * help. Data only; src/tools/hints reads them, docs/troubleshooting.md is made from them.
 */

/** What can be read from the cluster to explain a failure; each has a reader in src/tools/hints/facts. */
export type FactName =
  | 'agent'
  | 'backups'
  | 'bridges'
  | 'ceph'
  | 'disks'
  | 'drives'
  | 'free'
  | 'groups'
  | 'guest'
  | 'ha'
  | 'isos'
  | 'lock'
  | 'nets'
  | 'nodes'
  | 'others'
  | 'pools'
  | 'principal'
  | 'quorum'
  | 'realms'
  | 'roles'
  | 'sdn'
  | 'snapshots'
  | 'state'
  | 'storages'
  | 'tasks'
  | 'templates'
  | 'users';

/** The codes that a rule may give a failure in place of the one that the client's classification led to. */
type HintCode =
  | 'conflict'
  | 'forbidden'
  | 'invalid_arguments'
  | 'locked'
  | 'not_found'
  | 'timeout'
  | 'unsupported';

/** When a rule speaks; everything that is given must fit. */
interface HintCondition {
  /** Source of a regular expression (case does not count) over PVE's words; its named groups are values for `says`. */
  readonly message?: string;
  /** The client's kinds of failure. */
  readonly kinds?: readonly string[];
  readonly statuses?: readonly number[];
  /** Source of a regular expression over the operation id. */
  readonly operations?: string;
}

/** An argument value: a text may hold `{name}`, filled from the call's parameters, the words that fitted and the facts. */
export type HintValue = string | number | boolean;

/** A next call. It is left out where a `{name}` in it has no value. */
export interface HintCall {
  /** A tool; left out, the call that failed is meant, with these arguments changed. */
  readonly tool?: string;
  readonly arguments: Readonly<Record<string, HintValue>>;
  readonly why: string;
  /** Only where the guest is of this kind. */
  readonly only?: 'qemu' | 'lxc';
}

/** An argument that is at fault, with the values that would do taken from a fact. */
export interface HintArgument {
  /** Names of the parameter, the first that the call has counts. */
  readonly parameters: readonly string[];
  readonly expected: string;
  readonly valid?: FactName;
}

/** One failure that users of PVE meet. */
export interface HintRule {
  /** Kebab case; stands in the failure's context as `rule` and is the anchor in docs/troubleshooting.md. */
  readonly id: string;
  readonly title: string;
  /** Only where no other rule fits, in the task's log neither: the message says no more than that it failed. */
  readonly wide?: true;
  readonly when: HintCondition;
  /** What it means and what to do, one or two sentences; `{name}` is filled in, a sentence with an unknown one is dropped. */
  readonly says: string;
  readonly facts?: readonly FactName[];
  readonly suggestions?: readonly HintCall[];
  readonly invalid?: HintArgument;
  readonly code?: HintCode;
  /** Whether the same call may succeed later. */
  readonly retryable?: boolean;
}
