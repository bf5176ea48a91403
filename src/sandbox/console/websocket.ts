import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A websocket connection that carries bytes. */
export interface Channel {
  send(data: Buffer): void;
  close(): void;
}

/** Who takes what comes in. */
export interface Receiver {
  data(bytes: Buffer): void;
  closed(): void;
}

/** Fixed by RFC 6455. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

/** One unmasked frame, as servers send them. */
function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const first = 0x80 | opcode;
  if (length < 126) return Buffer.concat([Buffer.from([first, length]), payload]);
  if (length < 0x1_0000)
    return Buffer.concat([Buffer.from([first, 126, length >> 8, length & 0xff]), payload]);
  const header = Buffer.alloc(10);
  header[0] = first;
  header[1] = 127;
  header.writeUInt32BE(length, 6);
  return Buffer.concat([header, payload]);
}

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  /** Bytes of the buffer that it takes. */
  readonly size: number;
}

/** The first frame of a buffer; undefined where it is not there in full. */
function readFrame(buffer: Buffer): Frame | undefined {
  const [first, second] = buffer;
  if (first === undefined || second === undefined) return undefined;
  const short = second & 0x7f;
  const extended = short === 126 ? 2 : short === 127 ? 8 : 0;
  const masked = (second & 0x80) !== 0;
  const start = 2 + extended + (masked ? 4 : 0);
  if (buffer.length < start) return undefined;
  const long = extended === 2 ? buffer.readUInt16BE(2) : extended === 8 ? buffer.readUInt32BE(6) : short;
  if (buffer.length < start + long) return undefined;
  const payload = Buffer.from(buffer.subarray(start, start + long));
  if (masked) {
    const mask = buffer.subarray(start - 4, start);
    payload.forEach((byte, index) => {
      payload[index] = byte ^ (mask[index % 4] ?? 0);
    });
  }
  return { opcode: first & 0x0f, payload, size: start + long };
}

/** Answers the upgrade and gives the connection; undefined where the request is no websocket's. */
export function acceptWebsocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  receiverOf: (channel: Channel) => Receiver,
): Channel | undefined {
  const key = request.headers['sec-websocket-key'];
  if (key === undefined || request.headers['sec-websocket-version'] !== '13') return undefined;
  const accept = createHash('sha1')
    .update(key + GUID)
    .digest('base64');
  const wanted = String(request.headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/);
  const protocol = wanted.includes('binary') ? 'Sec-WebSocket-Protocol: binary\r\n' : '';
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n' +
      `Sec-WebSocket-Accept: ${accept}\r\n${protocol}\r\n`,
  );
  const channel: Channel = {
    send: (data) => socket.write(frame(BINARY, data)),
    close: () => socket.end(frame(CLOSE, Buffer.from([0x03, 0xe8]))),
  };
  const receiver = receiverOf(channel);
  let buffer: Buffer = Buffer.alloc(0);
  const take = (chunk: Buffer): void => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let next = readFrame(buffer); next !== undefined; next = readFrame(buffer)) {
      buffer = buffer.subarray(next.size);
      if (next.opcode === CLOSE) socket.end(frame(CLOSE, next.payload));
      else if (next.opcode === PING) socket.write(frame(PONG, next.payload));
      else if (next.opcode === BINARY || next.opcode === TEXT || next.opcode === 0)
        receiver.data(next.payload);
    }
  };
  socket.on('data', take);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => receiver.closed());
  if (head.length > 0) take(head);
  return channel;
}
