import { type Head, readHead } from './head.js';
import { createTally } from './tally.js';
import { type BadLine, walkLog } from './walk.js';

/** How a log stands: whole, with what is in it, or the first line that is wrong. */
export type Verification =
  | {
      readonly ok: true;
      readonly lines: number;
      /** Calls by what became of them. */
      readonly calls: Readonly<Record<'done' | 'started' | 'failed' | 'refused' | 'unknown', number>>;
      /** The numbers of the calls whose outcome is unknown: the answer was lost, or none is on record. */
      readonly unknown: readonly number[];
      /** What an owner should know although nothing is wrong. */
      readonly notes: readonly string[];
      /** The last line's number and hash, to be kept elsewhere; undefined for an empty log. */
      readonly head: Head | undefined;
    }
  | ({ readonly ok: false } & BadLine);

/**
 * Checks a log from its first line to its last: each line's number and hash of the line before, each outcome's call, and
 * the head beside the file, and one that was kept elsewhere.
 *
 * What no chain of hashes can show: a file that was written anew from some line on, head included, by someone who may
 * write both. A head kept elsewhere shows that too, for all lines up to it.
 *
 * @throws AuditError where the file can't be read
 */
export async function verifyAudit(file: string, kept?: Head): Promise<Verification> {
  // Before the file: a line that comes meanwhile must not make the head look ahead of it.
  const beside = await readHead(file);
  const tally = createTally();
  const { bad, lines, torn, head } = await walkLog(
    file,
    [kept, beside].flatMap((one) => one ?? []),
    tally.add,
  );
  const wrong = earlier(bad, tally.bad());
  if (wrong !== undefined) return { ok: false, ...wrong };
  const notes = [
    ...tally.notes(),
    ...torn.map((line) => `line ${line} did not reach the disk whole`),
    ...(beside === undefined && lines > 0
      ? [`there is no ${file}.head: lines cut off at the end can't be noticed`]
      : []),
  ];
  return { ok: true, lines, calls: tally.calls(), unknown: tally.unknown(), notes, head };
}

function earlier(a: BadLine | undefined, b: BadLine | undefined): BadLine | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.line <= b.line ? a : b;
}
