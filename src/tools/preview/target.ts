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

/** What one kind of target finds out; texts are still as the cluster gave them. */
export interface Finding extends Target {
  readonly lines: readonly string[];
  /** Nothing that moves by itself: a use, a time, a load. */
  readonly facts: Plain;
  /** What must not change between being shown and being done; the facts unless given. */
  readonly watched?: unknown;
}

/** A short text that changes whenever the value does. */
export function stateHash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url');
}
