import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { upgrade } from '../console/upgrade.js';
import type { Certificate } from './certificate.js';
import { type Api, dispatch } from './dispatch.js';

/** Answers one request. */
export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers one request to become a websocket; `head` is what came behind it. */
export type Upgrader = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** What stands before the API, and may answer in its place. */
export interface Front {
  answer(inner: Answerer): Answerer;
  upgrade(inner: Upgrader): Upgrader;
}

/** A listening server. */
export interface Listener {
  /** `https://127.0.0.1:PORT`. */
  readonly url: string;
  /** SHA-256 of its certificate, `AA:BB:…`. */
  readonly fingerprint: string;
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
}

/** The first byte of a TLS handshake. */
const TLS_HANDSHAKE = 0x16;

/**
 * Serves the API over HTTPS on 127.0.0.1 with that certificate; `port` 0 takes a free one.
 * Plain HTTP on the same port is answered with 301 to HTTPS, as PVE does.
 */
export async function listen(
  api: Api,
  port: number,
  certificate: Certificate,
  front: Front,
): Promise<Listener> {
  const answer = front.answer((request, response) => {
    void dispatch(api, request, response);
  });
  const https = createHttps({ key: certificate.key, cert: certificate.cert }, answer);
  const answerUpgrade = front.upgrade((request, socket, head) => {
    void upgrade(api, request, socket, head);
  });
  https.on('upgrade', answerUpgrade);
  const http = createHttp((request, response) => {
    const location = `https://${request.headers.host ?? '127.0.0.1'}${request.url ?? '/'}`;
    response.writeHead(301, 'Moved Permanently', { location, connection: 'close' });
    response.end();
  });
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      socket.pause();
      socket.unshift(chunk);
      (chunk[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `https://127.0.0.1:${bound}`,
    fingerprint: certificate.fingerprint,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
