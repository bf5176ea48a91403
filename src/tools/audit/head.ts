import { constants } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { codeOf } from './error.js';

/** The number and hash of a line: with it, a file that was cut after or edited up to that line is found out. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Where the log keeps its own head. */
function headFile(file: string): string {
  return `${file}.head`;
}

/** A head as it is written: `SEQ:HASH`. */
export function printHead({ seq, hash }: Head): string {
  return `${seq}:${hash}`;
}

/** Reads `SEQ:HASH`; undefined where the text is none. */
export function parseHead(text: string): Head | undefined {
  const [, seq, hash] = /^\s*(\d{1,15}):([0-9a-f]{64})\s*$/.exec(text) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}

/** The head beside a log; undefined where there is none that can be read. */
export async function readHead(file: string): Promise<Head | undefined> {
  try {
    return parseHead(await readFile(headFile(file), 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes the head beside a log, after the line itself has reached the disk. One write of a fixed length, and no sync: a
 * head that lags behind is mended by the next line, one that ran ahead would accuse a whole file.
 */
export async function writeHead(file: string, { seq, hash }: Head): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(headFile(file), flags, 0o600);
  try {
    await handle.write(`${printHead({ seq, hash }).padStart(80)}\n`, 0);
  } finally {
    await handle.close();
  }
}
