import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Certificate, createCertificate } from '../../src/sandbox/server/certificate.js';

/** An HTTPS server on 127.0.0.1 that counts what reaches it. */
export interface TestServer {
  readonly port: number;
  readonly host: string;
  readonly certificate: Certificate;
  /** `METHOD path` of each request. */
  readonly requests: string[];
  /** Bytes received inside TLS. */
  readonly bytes: () => number;
  /** Connections accepted so far. */
  readonly connections: () => number;
  /** Takes another certificate and drops all connections. */
  readonly changeCertificate: () => Certificate;
  readonly close: () => Promise<void>;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on TCP');
  return address.port;
}

export const ok: RequestListener = (_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"data":"ok"}');
};

export async function startServer(handler: RequestListener = ok, name = '127.0.0.1'): Promise<TestServer> {
  const certificate = createCertificate(name);
  const sockets = new Set<Duplex>();
  let opened = 0;
  const requests: string[] = [];
  let bytes = 0;
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    handler(request, response);
  });
  server.on('connection', (socket) => {
    opened++;
    sockets.add(socket);
  });
  server.on('secureConnection', (socket) => socket.on('data', (chunk: Buffer) => (bytes += chunk.length)));
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const port = portOf(server.address());
  return {
    port,
    host: `127.0.0.1:${port}`,
    certificate,
    requests,
    bytes: () => bytes,
    connections: () => opened,
    changeCertificate: () => {
      const next = createCertificate(name);
      server.setSecureContext({ key: next.key, cert: next.cert });
      for (const socket of sockets) socket.destroy();
      return next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

/** A TCP server that answers anything with this text and hangs up. */
export async function startTalker(text: string): Promise<{ host: string; close: () => Promise<void> }> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${portOf(server.address())}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
