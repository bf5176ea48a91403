import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PveError } from '../error.js';
import type { ChecksumAlgorithm, Upload } from './types.js';

/** A file ready to be sent. */
export interface Source {
  readonly length: number;
  readonly filename: string | undefined;
  /** Its bytes; a stream gives them once only. */
  readonly read: () => AsyncIterable<Uint8Array>;
  readonly isRepeatable: boolean;
}

/** Bytes that go to the connection at once. */
const chunkSize = 256 * 1024;

function refuse(name: string, wrong: string): PveError {
  return new PveError('validation', `${name}: ${wrong}.`, { parameters: { [name]: wrong } });
}

async function* chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

async function openPath(path: string): Promise<Source> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refuse('file', `can't be read: '${path}' (${error.code})`);
  });
  if (!found.isFile()) throw refuse('file', `'${path}' is no file`);
  const read = () => createReadStream(path, { highWaterMark: chunkSize });
  return { length: found.size, filename: basename(path), read, isRepeatable: true };
}

/** @throws PveError of kind `validation` where the file can't be read or its length is not known */
export async function openSource({ file, length }: Upload): Promise<Source> {
  if (typeof file === 'string') return openPath(file);
  if (file instanceof URL) return openPath(fileURLToPath(file));
  if (file instanceof Uint8Array) {
    return { length: file.length, filename: undefined, read: () => chunksOf(file), isRepeatable: true };
  }
  if (file instanceof Blob) {
    return { length: file.size, filename: undefined, read: () => file.stream(), isRepeatable: true };
  }
  if (length === undefined || !Number.isSafeInteger(length) || length < 0) {
    throw refuse('length', 'is missing, and a stream does not tell its own: expected its bytes');
  }
  return { length, filename: undefined, read: () => file, isRepeatable: false };
}

/** The checksum in hexadecimal digits. */
export async function checksumOf(source: Source, algorithm: ChecksumAlgorithm): Promise<string> {
  if (!source.isRepeatable) {
    throw refuse('checksum', 'of a stream must be given with its value: { algorithm, value }');
  }
  const hash = createHash(algorithm);
  for await (const chunk of source.read()) hash.update(chunk);
  return hash.digest('hex');
}
