import type { CallContext, OperationCall } from '../../call.js';
import type { GuestFacts } from '../../live/index.js';

/** What a reader of facts is told: the call, the guest it is about, and what stood in PVE's words. */
export interface Case {
  readonly call: OperationCall;
  readonly guest: GuestFacts | undefined;
  readonly node: string | undefined;
  /** The content that the call needs a storage for. */
  readonly content: string | undefined;
  readonly found: Readonly<Record<string, string>>;
  readonly context: CallContext;
}

/** What is true of the cluster. */
export interface Fact {
  /** For the failure's context. */
  readonly shown: Readonly<Record<string, unknown>>;
  /** For the braces of a rule. */
  readonly values?: Readonly<Record<string, string | number | undefined>>;
  /** Values that an argument may have. */
  readonly valid?: readonly string[];
}

/** Reads what helps with a failure. */
export type FactReader = (about: Case) => Promise<Fact>;

/** Most entries of a list that a failure carries. */
export const MOST = 20;
