import { createHash, type Hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decodeForm, type RawParams, TransportRefusal } from './decode.js';

/** A file that was received: what is kept of it, as its content is not. */
export interface ReceivedFile {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  /** In the algorithm that was named before the file; empty where none was. */
  readonly checksum: string;
}

/** An upload: the fields before the file, and the file; undefined where none came. */
export interface Upload {
  readonly params: RawParams;
  readonly file: ReceivedFile | undefined;
}

/** The fields that PVE reads; all of them have to come before the file. */
const FIELDS: ReadonlySet<string> = new Set(['content', 'checksum', 'checksum-algorithm']);

/** The most bytes that a part's head or a plain field may take. */
const MAX_FIELD = 64 * 1024;

const LINE = '\r\n';
const HEAD_END = Buffer.from('\r\n\r\n');

/** Reads a stream up to delimiters, without keeping more than it must. */
class Reader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Takes in one more chunk; false at the end. */
  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done === true) return false;
    this.#rest = Buffer.concat([this.#rest, value]);
    return true;
  }

  /** Hands on everything before the delimiter, and swallows that; false where it never comes. */
  async until(delimiter: Buffer, take: (part: Buffer) => void): Promise<boolean> {
    for (;;) {
      const at = this.#rest.indexOf(delimiter);
      if (at >= 0) {
        take(this.#rest.subarray(0, at));
        this.#rest = this.#rest.subarray(at + delimiter.length);
        return true;
      }
      const safe = Math.max(0, this.#rest.length - delimiter.length + 1);
      take(this.#rest.subarray(0, safe));
      this.#rest = this.#rest.subarray(safe);
      if (!(await this.#more())) return false;
    }
  }

  /** The text before the delimiter; undefined where it never comes. */
  async text(delimiter: Buffer): Promise<string | undefined> {
    const parts: Buffer[] = [];
    let size = 0;
    const found = await this.until(delimiter, (part) => {
      size += part.length;
      if (size > MAX_FIELD) throw new TransportRefusal(501, 'for data too large');
      parts.push(Buffer.from(part));
    });
    return found ? Buffer.concat(parts).toString('utf8') : undefined;
  }

  /** Reads on to the end and forgets it. */
  async drain(): Promise<void> {
    while (await this.#more()) this.#rest = Buffer.alloc(0);
  }
}

/** `name` and `filename` of a part's `Content-Disposition`. */
function dispositionOf(head: string): { readonly name: string; readonly filename: string | undefined } {
  const line = head.split(LINE).find((text) => /^content-disposition:/i.test(text)) ?? '';
  return {
    name: /[;\s]name="?([^";]*)"?/i.exec(line)?.[1] ?? '',
    filename: /[;\s]filename="?([^";]*)"?/i.exec(line)?.[1],
  };
}

async function readFile(
  reader: Reader,
  delimiter: Buffer,
  filename: string,
  algorithm: unknown,
): Promise<ReceivedFile> {
  const hash: Hash | undefined = typeof algorithm === 'string' ? hashOf(algorithm) : undefined;
  let size = 0;
  const whole = await reader.until(delimiter, (part) => {
    size += part.length;
    hash?.update(part);
  });
  if (!whole) throw new TransportRefusal(400, 'upload ended before the file did');
  return { filename, size, checksum: hash?.digest('hex') ?? '' };
}

function hashOf(algorithm: string): Hash | undefined {
  return /^(md5|sha(1|224|256|384|512))$/.test(algorithm) ? createHash(algorithm) : undefined;
}

/** What stands between the parts of a multipart body of known length; undefined for any other body. */
export function boundaryOf({ headers }: IncomingMessage): string | undefined {
  if (Number(headers['content-length'] ?? 0) === 0) return undefined;
  return /^multipart\/form-data\s*;.*\bboundary="?([^";]+)"?/i.exec(headers['content-type'] ?? '')?.[1];
}

/**
 * Reads an upload as PVE::APIServer::AnyEvent does: plain fields, then the file in a part named `filename`. What comes
 * after the file is not looked at. Throws `TransportRefusal` for any other field, and for a body that ends too early.
 */
export async function readUpload(request: IncomingMessage, boundary: string, query: string): Promise<Upload> {
  const params: RawParams = decodeForm(query);
  const reader = new Reader(request);
  const delimiter = Buffer.from(`${LINE}--${boundary}`);
  await reader.text(delimiter.subarray(LINE.length));
  for (let head = await reader.text(HEAD_END); head !== undefined; head = await reader.text(HEAD_END)) {
    const { name, filename } = dispositionOf(head);
    if (name === 'filename' && filename !== undefined) {
      const file = await readFile(reader, delimiter, filename, params['checksum-algorithm']);
      await reader.drain();
      return { params, file };
    }
    const value = await reader.text(delimiter);
    if (!FIELDS.has(name)) throw new TransportRefusal(400, `wrong field name '${name}' for file upload`);
    params[name] = value ?? '';
  }
  return { params, file: undefined };
}
