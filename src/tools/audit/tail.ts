import type { FileHandle } from 'node:fs/promises';
import { AuditError } from './error.js';
import { type Head, printHead } from './head.js';
import { type Damage, hashOf, noHash, parseLine } from './line.js';

/** The end of a log, to go on from. */
export interface Tail extends Head {
  /** Bytes in the file. */
  readonly size: number;
  /** Whether the file's last byte is no line feed. */
  readonly unended: boolean;
  /** Whether what stands there is a part of a line: it did not reach the disk whole. */
  readonly torn: boolean;
  /** Number and hash of the last whole line; 0 and zeros where there is none. */
  readonly whole: Head;
}

const step = 64 * 1024;
const lineFeed = 10;

/**
 * Reads the end of a log.
 * @throws AuditError where the last whole line is none of an audit log: nothing may go on from there
 */
export async function readTail(handle: FileHandle, size: number, file: string): Promise<Tail> {
  let end = Buffer.alloc(0);
  // The last whole line lies between the last two line feeds, and what is torn comes after the last.
  while (end.length < size && countFeeds(end) < 2) {
    const length = Math.min(step, size - end.length);
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(length),
      0,
      length,
      size - end.length - length,
    );
    end = Buffer.concat([buffer.subarray(0, bytesRead), end]);
    if (bytesRead < length) break;
  }
  const last = end.lastIndexOf(lineFeed);
  const rest = end.subarray(last + 1);
  const unended = rest.length > 0;
  // Only its line feed is missing.
  const complete = parseLine(rest.toString('utf8'));
  if (complete !== undefined) {
    const whole = { seq: complete.seq, hash: hashOf(rest) };
    return { size, unended, torn: false, whole, ...whole };
  }
  const from = last < 1 ? -1 : end.lastIndexOf(lineFeed, last - 1);
  const whole = wholeLine(last < 0 ? undefined : end.subarray(from + 1, last), file);
  return { size, unended, torn: unended, whole, seq: whole.seq, hash: unended ? hashOf(rest) : whole.hash };
}

function countFeeds(bytes: Buffer): number {
  const last = bytes.lastIndexOf(lineFeed);
  if (last < 1) return last < 0 ? 0 : 1;
  return bytes.lastIndexOf(lineFeed, last - 1) < 0 ? 1 : 2;
}

function wholeLine(bytes: Buffer | undefined, file: string): Head {
  if (bytes === undefined) return { seq: 0, hash: noHash };
  const line = parseLine(bytes.toString('utf8'));
  if (line !== undefined) return { seq: line.seq, hash: hashOf(bytes) };
  throw new AuditError(
    `The audit log ${file} can't be written: its last line is none of an audit log, so the file was altered or is another's. ` +
      `See pvekit audit verify, then move the file away with its .head, or name another one.`,
  );
}

/** What is wrong with a file's end, by the head that was written beside it; undefined where nothing is. */
export function damageOf(
  tail: Tail,
  head: Head | undefined,
): { readonly damage: Damage; readonly says: string } | undefined {
  const { whole } = tail;
  if (head === undefined) {
    if (whole.seq > 0)
      return {
        damage: 'headless',
        says: 'the .head beside the file was gone: lines cut off before this one could not be noticed',
      };
  } else if (head.seq > whole.seq) {
    return {
      damage: 'cut',
      says: `lines ${whole.seq + 1} to ${head.seq} were gone: the .head was at ${printHead(head)}`,
    };
  } else if (head.seq === whole.seq && head.hash !== whole.hash) {
    return { damage: 'altered', says: `line ${whole.seq} was altered: the .head was at ${printHead(head)}` };
  }
  return tail.torn
    ? {
        damage: 'torn',
        says: 'the line before did not reach the disk whole: no call went out for it, or its outcome is lost',
      }
    : undefined;
}
