import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { AuditError, withReasons } from './error.js';
import { readHead, writeHead } from './head.js';
import { hashOf, printLine, type Unchained } from './line.js';
import { withLock } from './lock.js';
import { damageOf, readTail, type Tail } from './tail.js';

/** Puts bytes at the end of the file; a test stands a full disk in for it. */
export type Write = (handle: FileHandle, bytes: Buffer) => Promise<void>;

interface Waiting {
  readonly line: Unchained;
  readonly resolve: (seq: number) => void;
  readonly reject: (error: unknown) => void;
}

interface WriterOptions {
  /** Unix time in milliseconds. */
  readonly now: () => number;
  readonly write?: Write | undefined;
  /** How long another process may hold the file, in milliseconds, before the writer gives up. */
  readonly patience: number;
}

interface State {
  readonly now: () => number;
  readonly write: Write;
  left: Left | undefined;
}

/** Appends lines to the chain. */
interface Writer {
  /** The line's number, once it is on the disk. */
  append(line: Unchained): Promise<number>;
}

const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
/** The right to write for others than the owner. */
const othersWrite = 0o022;

/**
 * Makes the writer of a log. Lines that come while others are on their way to the disk go there together, with one
 * sync.
 */
export function createWriter(file: string, { now, write = appendAll, patience }: WriterOptions): Writer {
  const state: State = { now, write, left: undefined };
  let waiting: Waiting[] = [];
  let busy = false;
  const drain = async () => {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const lines = batch.map(({ line }) => line);
      await settle(batch, () => withLock(file, patience, () => appendLines(file, lines, state)));
    }
    busy = false;
  };
  const settle = async (batch: readonly Waiting[], work: () => Promise<number>) => {
    try {
      const first = await withReasons('written', file, work);
      for (const [index, { resolve }] of batch.entries()) resolve(first + index);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  return {
    append: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject });
        if (!busy) void drain();
      }),
  };
}

/** Makes sure that the file can be written, and makes it where there is none. */
export async function prepareFile(file: string): Promise<void> {
  await withReasons('written', file, async () => {
    const handle = await open(file, flags, 0o600);
    try {
      await regularFile(handle, file);
    } finally {
      await handle.close();
    }
  });
}

/** Where this process left the file: as long as it stands so, no other wrote to it. */
interface Left extends Tail {
  readonly inode: number;
}

/** Appends lines under the lock, with a mark before them where the file is damaged; gives the first one's number. */
async function appendLines(file: string, lines: readonly Unchained[], state: State): Promise<number> {
  const { now, write, left } = state;
  const handle = await open(file, flags, 0o600);
  try {
    const { size, ino: inode } = await regularFile(handle, file);
    const known = left !== undefined && left.inode === inode && left.size === size ? left : undefined;
    const tail = known ?? (await readTail(handle, size, file));
    const head = known ?? (await readHead(file));
    const damage = damageOf(tail, head);
    const mark = damage === undefined ? [] : [markOf(damage, now())];
    const start = Math.max(tail.seq, head?.seq ?? 0);
    const { text, seq, hash } = chain([...mark, ...lines], start, tail.hash);
    const bytes = Buffer.from(`${tail.unended ? '\n' : ''}${text}`);
    await commit(handle, bytes, tail, write);
    const whole = { seq, hash };
    await writeHead(file, whole);
    state.left = { inode, size: size + bytes.length, unended: false, torn: false, whole, ...whole };
    return start + mark.length + 1;
  } finally {
    await handle.close();
  }
}

function markOf(damage: NonNullable<ReturnType<typeof damageOf>>, time: number): Unchained {
  return { kind: 'mark', time: new Date(time).toISOString(), ...damage };
}

function chain(lines: readonly Unchained[], start: number, before: string) {
  let [seq, hash, text] = [start, before, ''];
  for (const line of lines) {
    seq += 1;
    const printed = printLine(seq, hash, line);
    hash = hashOf(printed);
    text += `${printed}\n`;
  }
  return { seq, hash, text };
}

/** Writes and syncs, or takes back what was written of it: nobody was told of these lines. */
async function commit(handle: FileHandle, bytes: Buffer, { size }: Tail, write: Write): Promise<void> {
  try {
    await write(handle, bytes);
    await handle.datasync();
  } catch (error) {
    // Where even that fails, the next line marks the torn one.
    await handle.truncate(size).catch(() => undefined);
    throw error;
  }
}

async function appendAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  let written = 0;
  while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten;
}

/** @throws AuditError for what is no regular file, and for one that others may write */
async function regularFile(handle: FileHandle, file: string): Promise<Stats> {
  const status = await handle.stat();
  if (!status.isFile())
    throw new AuditError(`The audit log ${file} can't be written: expected a regular file.`);
  if (process.platform !== 'win32' && (status.mode & othersWrite) !== 0) {
    const mode = (status.mode & 0o777).toString(8);
    throw new AuditError(
      `The audit log ${file} can't be trusted: others than its owner may write it (mode ${mode}): chmod 600 it.`,
    );
  }
  return status;
}
