import { randomUUID } from 'node:crypto';
import { PveError } from '../error.js';
import type { Source } from './source.js';
import type { UploadProgress } from './types.js';

/** A form with a file, and how long it is: PVE takes neither an unknown length nor chunked encoding. */
export interface Multipart {
  readonly headers: Readonly<Record<string, string>>;
  /** A fresh run over the bytes. */
  readonly body: () => AsyncIterable<Uint8Array>;
}

/**
 * Makes the form that PVE's server reads (PVE/APIServer/AnyEvent.pm): the fields first, in the order content,
 * checksum-algorithm, checksum, then the file as `filename`, each with Content-Disposition as its first header.
 * @param onProgress told after each chunk of the file
 */
export function multipart(
  fields: Readonly<Record<string, string>>,
  filename: string,
  source: Source,
  onProgress: (progress: UploadProgress) => void,
): Multipart {
  const boundary = `pvekit-${randomUUID()}`;
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const fileHeader =
    `--${boundary}\r\nContent-Disposition: form-data; name="filename"; filename="${filename}"\r\n` +
    'Content-Type: application/octet-stream\r\n\r\n';
  const head = Buffer.from(parts.join('') + fileHeader);
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(head.length + source.length + tail.length),
    },
    body: async function* () {
      yield head;
      yield* counted(source, onProgress);
      yield tail;
    },
  };
}

function wrongLength(total: number, found: string): PveError {
  return new PveError('validation', `file: expected ${total} bytes, as announced, but it holds ${found}.`);
}

/** The file's bytes; ends the upload where they are not as many as announced, which PVE would take for the next part. */
async function* counted({ length: total, read }: Source, onProgress: (progress: UploadProgress) => void) {
  let sent = 0;
  for await (const chunk of read()) {
    sent += chunk.length;
    if (sent > total) throw wrongLength(total, 'more');
    yield chunk;
    onProgress({ sent, total });
  }
  if (sent < total) throw wrongLength(total, `only ${sent}`);
}
