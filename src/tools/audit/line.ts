import { createHash } from 'node:crypto';
import type { Risk } from '../../../overrides/types.js';
import type { UndoRecord } from '../undo/record.js';

/** What the first line holds in place of the hash of a line before it. */
export const noHash = '0'.repeat(64);

/** What every line has. */
interface Chained {
  /** Counts the lines from 1 on. */
  readonly seq: number;
  /** SHA-256 of the line before, as it stands in the file, without its line feed. */
  readonly prev: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** How a call was let out, or that it was not. */
export type Decision = 'allowed' | 'confirmed' | 'refused';

/** What is known of a call before it goes out. */
export interface CallFacts {
  readonly tool: string;
  readonly operation: string;
  readonly risk: Risk;
  readonly decision: Decision;
  /** The setting or rule that decided: `PVE_ACCESS=change`, `PVE_SCOPE !tag:prod`. */
  readonly rule: string;
  /** The way back, as far as it is known before the call. */
  readonly undo?: UndoRecord;
  /** The number of the change that this call takes back. */
  readonly undoes?: number;
}

/** A call that is about to go out, or, with `refused`, one that did not. */
export interface BeginLine extends Chained, CallFacts {
  readonly kind: 'begin' | 'refused';
  readonly face: string;
  readonly principal: string;
  /** The cluster's name, where more than one is configured. */
  readonly cluster?: string;
  /** The parameters, secrets as `***`, long texts cut. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** How a call ended: done; a task runs on; PVE refused it or failed; the answer was lost, so that PVE may have acted. */
export type OutcomeState = 'done' | 'started' | 'failed' | 'unknown';

/** What is known of a call after it. */
export interface Outcome {
  readonly state: OutcomeState;
  readonly upid?: string;
  /** Why it failed, in one line without secrets. */
  readonly error?: string;
  /** The way back, now that the call is done; it takes the place of the one in the first line. */
  readonly undo?: UndoRecord;
}

/** The outcome of the call in line `of`. */
export interface EndLine extends Chained, Outcome {
  readonly kind: 'end';
  readonly of: number;
  /** From just before the request to the outcome, in milliseconds. */
  readonly ms: number;
}

/** What the writer found wrong with the file before it went on in it. */
export type Damage = 'torn' | 'cut' | 'altered' | 'headless';

/** Stands where the file was found damaged, so that going on in it hides nothing. */
interface MarkLine extends Chained {
  readonly kind: 'mark';
  readonly damage: Damage;
  readonly says: string;
}

/** Any line of the audit log. */
export type AuditLine = BeginLine | EndLine | MarkLine;

/** A line without what only its place in the file decides. */
export type Unchained<L extends AuditLine = AuditLine> = L extends AuditLine
  ? Omit<L, 'seq' | 'prev'>
  : never;

/** The hash of a line's bytes. */
export function hashOf(line: string | Buffer): string {
  return createHash('sha256').update(line).digest('hex');
}

/** A line as it goes into the file, without its line feed. */
export function printLine(seq: number, prev: string, line: Unchained): string {
  return JSON.stringify({ seq, prev, ...line });
}

const kinds: ReadonlySet<unknown> = new Set(['begin', 'refused', 'end', 'mark']);

/** A line of the log, from its text; undefined where the text is none. */
export function parseLine(text: string): AuditLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The fields of each kind beyond the common ones, and their types. */
const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  begin: { tool: 'string', operation: 'string', params: 'object', risk: 'string', decision: 'string' },
  refused: { tool: 'string', operation: 'string', params: 'object', risk: 'string', decision: 'string' },
  end: { of: 'number', state: 'string', ms: 'number' },
  mark: { damage: 'string', says: 'string' },
};

function isLine(value: unknown): value is AuditLine {
  if (typeof value !== 'object' || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  const { seq, prev, kind, time } = {
    seq: field('seq'),
    prev: field('prev'),
    kind: field('kind'),
    time: field('time'),
  };
  if (!Number.isSafeInteger(seq) || typeof prev !== 'string' || typeof time !== 'string') return false;
  if (!kinds.has(kind)) return false;
  const wanted = fields[String(kind)] ?? {};
  return Object.entries(wanted).every(([name, type]) => field(name) !== null && typeof field(name) === type);
}
