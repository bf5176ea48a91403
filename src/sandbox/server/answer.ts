import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Failure } from './failure.js';

/** The shapes of answer that PVE offers below `/api2/`. */
export type Format = 'json' | 'extjs';

/** The reason phrase for a message: its first line, without what HTTP forbids there. */
function reasonOf(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return line.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?');
}

const JSON_TYPE = 'application/json;charset=UTF-8';

function begin(response: ServerResponse, status: number, reason: string, type: string, length: number): void {
  response.writeHead(status, reason, {
    'content-type': type,
    'content-length': length,
    'cache-control': 'max-age=0',
    server: 'pve-api-daemon/3.0',
    ...(status >= 300 ? { connection: 'close' } : {}),
  });
}

function send(
  response: ServerResponse,
  status: number,
  reason: string,
  type: string,
  body: string | Buffer,
): void {
  const bytes = Buffer.from(body);
  begin(response, status, reason, type, bytes.length);
  response.end(bytes);
}

/** Data beside `data` in an answer (`total`, `changes`). */
export class Annotated {
  readonly data: unknown;
  readonly attributes: Readonly<Record<string, unknown>>;

  constructor(data: unknown, attributes: Readonly<Record<string, unknown>>) {
    this.data = data;
    this.attributes = attributes;
  }
}

/** Data that is JSON already. */
export class JsonBytes {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

const COMMA = 0x2c;

/** A JSON list of values that are JSON already. */
export function jsonList(values: readonly Buffer[]): JsonBytes {
  const bytes = Buffer.allocUnsafe(values.reduce((sum, { length }) => sum + length + 1, 2));
  let end = bytes.write('[');
  values.forEach((value, index) => {
    if (index > 0) bytes[end++] = COMMA;
    bytes.set(value, end);
    end += value.length;
  });
  end += bytes.write(']', end);
  return new JsonBytes(bytes.subarray(0, end));
}

/** An answer that is no JSON: the bytes of a file. */
export class RawAnswer {
  readonly body: Buffer;

  constructor(body: Buffer) {
    this.body = body;
  }
}

/** A call that went well: 200 and `{"data":…}`, or the bytes of a file. */
export function sendResult(response: ServerResponse, format: Format, result: unknown): void {
  if (result instanceof RawAnswer) {
    send(response, 200, 'OK', 'application/octet-stream', result.body);
    return;
  }
  if (result instanceof JsonBytes) {
    const head = format === 'extjs' ? '{"success":1,"data":' : '{"data":';
    begin(response, 200, 'OK', JSON_TYPE, head.length + result.bytes.length + 1);
    response.write(head);
    response.write(result.bytes);
    response.end('}');
    return;
  }
  const { data, attributes } = result instanceof Annotated ? result : { data: result, attributes: {} };
  const plain = { data: data ?? null, ...attributes };
  const body = format === 'extjs' ? { success: 1, ...plain } : plain;
  send(response, 200, 'OK', JSON_TYPE, JSON.stringify(body));
}

/** A refused call; in `extjs` form HTTP says 200 and the body says the status. Closes the connection. */
export function sendFailure(response: ServerResponse, format: Format, failure: Failure): void {
  const { status, message, errors } = failure;
  const plain = { data: null, message, ...(errors && { errors }) };
  if (format === 'extjs') {
    send(response, 200, 'OK', JSON_TYPE, JSON.stringify({ success: 0, status, ...plain }));
  } else {
    send(response, status, reasonOf(message), JSON_TYPE, JSON.stringify(plain));
  }
}

/** An answer of the HTTP server itself: reason phrase and plain text (perhaps none). Closes the connection. */
export function sendPlain(response: ServerResponse, status: number, reason: string, body = ''): void {
  send(response, status, reasonOf(reason), 'text/plain', body);
}

/** Answers a request to become a websocket that must not: status, reason phrase, and the connection's end. */
export function refuseUpgrade(socket: Duplex, status: number, message: string): void {
  const reason = reasonOf(message) || STATUS_CODES[status];
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
