import type { Arguments } from '../arguments.js';
import { hideInText, hideSecrets } from './hide.js';
import type { CallFacts, Outcome } from './line.js';
import { createWriter, prepareFile, type Write } from './writer.js';

/** Where an audit log is kept, and what each of its lines says of the caller. */
export interface AuditOptions {
  /** Where the lines go. It is made, readable by its owner alone, where there is none. */
  readonly file: string;
  /** Through which face the calls come: `mcp`, `cli`. */
  readonly face: string;
  /** Who calls PVE: `root@pam!agent`. */
  readonly principal: string;
  /** The cluster's name, where more than one is configured: a change is taken back only there. */
  readonly cluster?: string;
  /** Unix time in milliseconds; the machine's own unless given. */
  readonly clock?: { now(): number };
  /** How long another process may hold the file, in milliseconds, before a line is given up; 10,000 unless given. */
  readonly patience?: number;
  /** How bytes get into the file; a test stands a full disk in for it. */
  readonly write?: Write;
}

/** What the log is told of a call before it. */
export interface AuditEntry extends Omit<CallFacts, 'decision'> {
  /** The parameters as they go out; secrets are hidden here. */
  readonly params: Arguments;
}

/** A call whose first line is on the disk. */
export interface Pending {
  /** The number that `list_changes` and `undo_change` know it by. */
  readonly seq: number;
  /**
   * Writes the outcome. Never rejects, for the call has been made: gives one line of what is wrong where the outcome
   * can't be written, and undefined where it could.
   */
  complete(outcome: Outcome): Promise<string | undefined>;
}

/** The record of what was done through these tools. */
export interface AuditLog {
  readonly file: string;
  readonly cluster: string | undefined;
  /**
   * Writes down a call before it goes out; resolves once the line is on the disk.
   * @throws AuditError where it can't be: then the call may not go out
   */
  begin(entry: AuditEntry, decision?: 'allowed' | 'confirmed'): Promise<Pending>;
  /**
   * Writes down a call that was not let out.
   * @throws AuditError where that can't be
   */
  refuse(entry: AuditEntry): Promise<void>;
}

/**
 * Opens the log. Several processes may write one file.
 * @throws AuditError where the file can't be written, is no regular file, or others than its owner may write it
 */
export async function openAuditLog(options: AuditOptions): Promise<AuditLog> {
  const { file, face, principal, cluster, clock = { now: () => Date.now() }, patience = 10_000 } = options;
  await prepareFile(file);
  const now = () => clock.now();
  const writer = createWriter(file, { now, patience, write: options.write });
  const facts = ({ params, ...entry }: AuditEntry) => ({
    time: new Date(now()).toISOString(),
    face,
    principal,
    ...(cluster === undefined ? {} : { cluster }),
    ...entry,
    params: hideSecrets(params, entry.operation),
  });
  return {
    file,
    cluster,
    begin: async (entry, decision = 'allowed') => {
      const seq = await writer.append({ kind: 'begin', ...facts(entry), decision });
      const began = now();
      return {
        seq,
        complete: ({ error, ...outcome }) => {
          const ended = now();
          const time = new Date(ended).toISOString();
          const line = { kind: 'end', time, of: seq, ms: ended - began, ...outcome } as const;
          const shown = error === undefined ? line : { ...line, error: hideInText(error).slice(0, 500) };
          return writer.append(shown).then(() => undefined, problemOf);
        },
      };
    },
    refuse: async (entry) => {
      await writer.append({ kind: 'refused', ...facts(entry), decision: 'refused' });
    },
  };
}

function problemOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The call was made, but its outcome is not on record. ${reason}`;
}
