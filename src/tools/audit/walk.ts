import { createReadStream } from 'node:fs';
import { withReasons } from './error.js';
import { type Head, printHead } from './head.js';
import { type AuditLine, hashOf, noHash, parseLine } from './line.js';

/** The first line that is wrong, counted from 1 as an editor counts, and why. */
export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/** What a walk through a log has found. */
interface Walk {
  /** Lines in the file, torn ones included. */
  readonly lines: number;
  /** Numbers of the lines that did not reach the disk whole, each followed by a mark or at the end. */
  readonly torn: readonly number[];
  /** The last line's; undefined for an empty file. */
  readonly head: Head | undefined;
  readonly bad: BadLine | undefined;
}

/** A line as it stands in the file. */
interface Piece {
  readonly bytes: Buffer;
  /** Counted from 1. */
  readonly line: number;
}

/** Where a walk is: what the next line has to go on from. */
interface Place {
  seq: number;
  hash: string;
  torn: Piece | undefined;
  /** The lines that heads are of, once they were passed, by their number in the chain. */
  readonly passed: Map<number, { readonly line: number; readonly hash: string }>;
}

/**
 * Goes through a log line by line, and stops at the first that is wrong. `visit` gets every line that is right up to
 * there. The file must hold each head's line as that head has it.
 * @throws AuditError where the file can't be read
 */
export async function walkLog(
  file: string,
  heads: readonly Head[],
  visit: (line: AuditLine, number: number) => void,
): Promise<Walk> {
  const place: Place = { seq: 0, hash: noHash, torn: undefined, passed: new Map() };
  const torn: number[] = [];
  let lines = 0;
  const found = (bad: BadLine | undefined): Walk => ({
    lines,
    torn,
    head: place.seq === 0 ? undefined : { seq: place.seq, hash: place.hash },
    bad,
  });
  return withReasons('read', file, async () => {
    for await (const piece of pieces(file)) {
      lines = piece.line;
      const line = parseLine(piece.bytes.toString('utf8'));
      const bad = wrong(place, piece, line);
      if (bad !== undefined) return found(bad);
      if (line === undefined) {
        place.torn = piece;
        torn.push(piece.line);
        continue;
      }
      advance(place, piece, line, heads);
      visit(line, piece.line);
    }
    return found(heads.map((head) => wrongByHead(place, lines, head)).find((bad) => bad !== undefined));
  });
}

/** The lines of a file; the last one also where it has no line feed. */
async function* pieces(file: string): AsyncGenerator<Piece> {
  let rest: Buffer[] = [];
  let line = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk;
    let from = 0;
    for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, from)) {
      line += 1;
      yield { bytes: Buffer.concat([...rest, bytes.subarray(from, feed)]), line };
      rest = [];
      from = feed + 1;
    }
    rest.push(bytes.subarray(from));
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield { bytes: last, line: line + 1 };
}

function advance(
  place: Place,
  { bytes, line: number }: Piece,
  line: AuditLine,
  heads: readonly Head[],
): void {
  place.seq = line.seq;
  place.hash = hashOf(bytes);
  place.torn = undefined;
  if (heads.some(({ seq }) => seq === line.seq))
    place.passed.set(line.seq, { line: number, hash: place.hash });
}

/** What is wrong with a line, or, seen from it, with the one before. */
function wrong(place: Place, piece: Piece, line: AuditLine | undefined): BadLine | undefined {
  const { torn } = place;
  if (torn !== undefined && (line?.kind !== 'mark' || line.prev !== hashOf(torn.bytes))) {
    return { line: torn.line, reason: 'it is no line of an audit log' };
  }
  if (line === undefined) return undefined;
  const { line: number } = piece;
  if (line.kind === 'mark' && (line.damage === 'cut' || line.damage === 'altered')) {
    return { line: number, reason: `before it was written, ${line.says}` };
  }
  if (line.seq !== place.seq + 1) {
    const reason = `it has number ${line.seq} where ${place.seq + 1} was expected: lines are missing, out of order or put in`;
    return { line: number, reason };
  }
  if (torn !== undefined || line.prev === place.hash) return undefined;
  return number === 1
    ? { line: 1, reason: 'it is not the first line that was written' }
    : {
        line: number - 1,
        reason: 'it was altered after it was written: the next line holds another hash of it',
      };
}

function wrongByHead(place: Place, lines: number, head: Head): BadLine | undefined {
  if (head.seq > place.seq) {
    const reason = `lines ${place.seq + 1} to ${head.seq} are missing at the end: the head is ${printHead(head)}`;
    return { line: lines + 1, reason };
  }
  const passed = place.passed.get(head.seq);
  if (passed === undefined || passed.hash === head.hash) return undefined;
  return { line: passed.line, reason: `it was altered: the head is ${printHead(head)}` };
}
