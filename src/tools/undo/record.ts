import type { Net, UndoKind } from '../../../overrides/undo/types.js';
import type { Arguments } from '../arguments.js';

/** A call that helps to take a change back. */
export interface UndoCall {
  readonly operation: string;
  readonly params: Arguments;
}

/**
 * How things must still stand for the way back to be open: what a GET told after the change.
 * Exactly one of `fields`, `state` and `absent` is there.
 */
export interface Expectation {
  readonly read: UndoCall;
  /** The row of a listing that is meant: its field and the value that it has. */
  readonly row?: { readonly field: string; readonly value: string };
  /** Fields and their values; null for one that must not be set. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Hash of all that the GET told, but for what changes by itself. */
  readonly state?: string;
  /** The object must not be there. */
  readonly absent?: true;
}

/** The way back from one call. It holds no secret. */
export interface UndoRecord {
  readonly kind: UndoKind;
  /** What to call, in order; empty where there is no way back. */
  readonly calls: readonly UndoCall[];
  readonly expect?: Expectation;
  /** What does not come back with it: `password`, `members`. */
  readonly lost?: readonly string[];
  /** Why there is no way back. */
  readonly why?: string;
  /** What to do before the call, so that there is one. */
  readonly net?: Net;
}
