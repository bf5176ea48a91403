import { createCipheriv, randomBytes } from 'node:crypto';
import type { Channel } from './websocket.js';

/** The simulated display, in pixels of 32 bits. */
const WIDTH = 80;
const HEIGHT = 60;
const PIXEL = 4;

const VERSION = Buffer.from('RFB 003.008\n');
const VNC_AUTHENTICATION = 2;
const CHALLENGE = 16;

/** 32 bits a pixel, depth 24, little endian, true colour, 8 bits for each of red, green and blue. */
const PIXEL_FORMAT = Buffer.from([32, 24, 0, 1, 0, 255, 0, 255, 0, 255, 16, 8, 0, 0, 0, 0]);

/** A byte with its bits in the other order: VNC's own way with DES keys. */
function mirrored(byte: number): number {
  let result = 0;
  for (let bit = 0; bit < 8; bit += 1) if ((byte & (1 << bit)) !== 0) result |= 0x80 >> bit;
  return result;
}

/** What a client that knows the password answers to a challenge: DES, with the password's first 8 bytes as key. */
export function vncResponse(password: string, challenge: Buffer): Buffer {
  const key = Buffer.alloc(8);
  Buffer.from(password, 'latin1')
    .subarray(0, 8)
    .forEach((byte, index) => {
      key[index] = mirrored(byte);
    });
  const cipher = createCipheriv('des-ede3-ecb', Buffer.concat([key, key, key]), null).setAutoPadding(false);
  return Buffer.concat([cipher.update(challenge), cipher.final()]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function serverInit(title: string): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(WIDTH, 0);
  size.writeUInt16BE(HEIGHT, 2);
  const name = Buffer.from(title);
  return Buffer.concat([size, PIXEL_FORMAT, uint32(name.length), name]);
}

/** The whole display in one raw rectangle: black. */
function framebufferUpdate(): Buffer {
  const header = Buffer.alloc(16);
  header.writeUInt16BE(1, 2);
  header.writeUInt16BE(WIDTH, 8);
  header.writeUInt16BE(HEIGHT, 10);
  return Buffer.concat([header, Buffer.alloc(WIDTH * HEIGHT * PIXEL)]);
}

const SET_ENCODINGS = 2;
const UPDATE_REQUEST = 3;
const CUT_TEXT = 6;

/** Bytes of each message that a client sends, by its first byte; those with a list are longer. */
const MESSAGE_SIZE: Readonly<Record<number, number>> = { 0: 20, 2: 4, 3: 10, 4: 8, 5: 6, 6: 8 };

function messageSize(input: Buffer): number | undefined {
  const type = input[0] ?? 0;
  const size = MESSAGE_SIZE[type];
  if (size === undefined || input.length < size) return size;
  if (type === SET_ENCODINGS) return size + 4 * input.readUInt16BE(2);
  return type === CUT_TEXT ? size + input.readUInt32BE(4) : size;
}

/** One step of the protocol: how many bytes it needs, and what it does with them; gives the next step. */
interface Step {
  size(input: Buffer): number | undefined;
  take(bytes: Buffer): Step | undefined;
}

const fixed =
  (size: number): (() => number) =>
  () =>
    size;

/**
 * Speaks RFB 3.8 with a VNC client: version, VNC authentication with `password`, initialisation, then a black display.
 * Gives what takes the client's bytes; ends the connection where the client is wrong.
 */
export function serveRfb(channel: Channel, title: string, password: string): (bytes: Buffer) => void {
  const challenge = randomBytes(CHALLENGE);
  const messages: Step = {
    size: messageSize,
    take(bytes) {
      if (bytes[0] === UPDATE_REQUEST && bytes[1] === 0) channel.send(framebufferUpdate());
      return messages;
    },
  };
  const initialise: Step = {
    size: fixed(1),
    take() {
      channel.send(serverInit(title));
      return messages;
    },
  };
  const authenticate: Step = {
    size: fixed(CHALLENGE),
    take(bytes) {
      if (bytes.equals(vncResponse(password, challenge))) {
        channel.send(uint32(0));
        return initialise;
      }
      const reason = Buffer.from('Authentication failed');
      channel.send(Buffer.concat([uint32(1), uint32(reason.length), reason]));
      return undefined;
    },
  };
  const choose: Step = {
    size: fixed(1),
    take(bytes) {
      if (bytes[0] !== VNC_AUTHENTICATION) return undefined;
      channel.send(challenge);
      return authenticate;
    },
  };
  const version: Step = {
    size: fixed(VERSION.length),
    take(bytes) {
      if (!bytes.equals(VERSION)) return undefined;
      channel.send(Buffer.from([1, VNC_AUTHENTICATION]));
      return choose;
    },
  };
  let step: Step | undefined = version;
  let input: Buffer = Buffer.alloc(0);
  channel.send(VERSION);
  return (bytes) => {
    input = Buffer.concat([input, bytes]);
    while (step !== undefined && input.length > 0) {
      const size = step.size(input);
      if (size !== undefined && input.length < size) return;
      step = size === undefined ? undefined : step.take(input.subarray(0, size));
      input = input.subarray(size ?? input.length);
    }
    if (step === undefined) channel.close();
  };
}
