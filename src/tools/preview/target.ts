import { createHash } from 'node:crypto';
import type { Plain } from '../../domain/plain.js';

/** What a call is aimed at. */
export interface Target {
  /** "VM 100 (web01) on pve1". */
  readonly label: string;
  /** What a person types to confirm; absent where a yes is enough. */
  readonly typed?: string;
}

/** What hangs on the target of a call, read fresh from the cluster. */
export interface BlastRadius {
  readonly target: Target;
  /** What will happen and what goes with it, a sentence a line. */
  readonly lines: readonly string[];
  readonly facts: Plain;
  /** Changes whenever the target does: a confirmation that was given for another state is void. */
  readonly state: string;
}

/** Reads fresh: never from the cache, for a person's consent hangs on it. */
export type FreshRead = (operation: string, params: Plain) => Promise<unknown>;

/** A short text that changes whenever the value does. */
export function stateHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url');
}
