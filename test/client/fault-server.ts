import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ClientOptions, PveClient } from '../../src/client/index.js';
import { startServer, type TestServer } from './server.js';
import { client, fakeClock, secret, token } from './support.js';

export const password = 'correct=horse;battery&staple';
const ticket = 'PVE:dora@pve:00000001::c2VjcmV0LXRpY2tldA+/==';
const csrfToken = '00000001:Y3NyZi1zZWNyZXQ';
/** What no error may show, as it is and as it goes over the wire. */
export const secrets = [secret, token, password, ticket, csrfToken].flatMap((text) => [
  text,
  encodeURIComponent(text),
]);

/** Everything that a request said, as it is and decoded, for a server that repeats it. */
function saidBy({ headers }: IncomingMessage, body: string): string {
  const { authorization = '', cookie = '', csrfpreventiontoken = '' } = headers;
  return [
    authorization,
    cookie,
    decodeURIComponent(cookie),
    csrfpreventiontoken,
    body,
    decodeURIComponent(body),
  ].join(' ');
}

export type Misbehave = (
  request: IncomingMessage,
  response: ServerResponse,
  said: string,
  server: TestServer,
) => unknown;

export const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A misbehaving server, and what reached it beside logins. */
export interface Faulty {
  readonly server: TestServer;
  readonly reads: () => number;
  readonly writes: () => number;
  readonly logins: () => number;
}

/** Servers and clients of one test, closed after it. */
export function useFaults(after: (run: () => Promise<void>) => void) {
  const open: { close: () => Promise<void> }[] = [];
  after(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });
  return {
    /** A server that answers as it likes, but for logins, which go well unless `isLoginFaulty`. */
    serve: async (misbehave: Misbehave, isLoginFaulty = false): Promise<Faulty> => {
      const seen: string[] = [];
      const server: TestServer = await startServer((request, response) => {
        const isLogin = request.url === '/api2/json/access/ticket';
        seen.push(isLogin ? 'login' : (request.method ?? ''));
        if (isLogin && !isLoginFaulty) {
          json(response, 200, { data: { ticket, CSRFPreventionToken: csrfToken } });
          return;
        }
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () =>
          misbehave(request, response, saidBy(request, String(Buffer.concat(chunks))), server),
        );
      });
      open.push(server);
      const count = (test: (what: string) => boolean) => () => seen.filter(test).length;
      return {
        server,
        reads: count((what) => what === 'GET'),
        writes: count((what) => what !== 'GET' && what !== 'login'),
        logins: count((what) => what === 'login'),
      };
    },
    connect: (servers: readonly TestServer[], options: Partial<ClientOptions>): PveClient => {
      const pve = client({
        endpoints: servers.map((server) => server.host),
        tls: { fingerprint: servers.map((server) => server.certificate.fingerprint) },
        ...options,
      });
      open.push(pve);
      return pve;
    },
  };
}

/** Ways of proving who calls. */
export const callers: Readonly<Record<string, Partial<ClientOptions>>> = {
  'an API token': { token },
  'a password': { user: 'dora@pve', password },
  'a ticket': { ticket, csrfToken },
};

/** How a call ends: the error, or what it gave. */
export async function endOf(pve: PveClient, operation: string, params: Record<string, unknown>) {
  const answer = pve.invoke(operation, params);
  return Promise.resolve('started' in answer ? answer.started : answer).then(
    undefined,
    (error: unknown) => error,
  );
}

/** Each with the kind of error that it means for a read and for a write. */
export const faults: readonly (readonly [name: string, misbehave: Misbehave, read: string, write: string])[] =
  [
    ['resets the connection', (request) => request.socket.destroy(), 'unreachable', 'unreachable'],
    [
      'resets it in mid-body',
      (request, response, said) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write(`{"data":"${said}`, () => request.socket.destroy());
      },
      'unreachable',
      'unreachable',
    ],
    [
      'ends a chunked body early',
      (request, response) => {
        response.writeHead(200);
        response.write('{"data":', () => request.socket.end());
      },
      'unreachable',
      'unreachable',
    ],
    [
      'stalls in mid-body',
      (_, response, said) => void response.writeHead(200).write(`{"data":"${said}`),
      'timeout',
      'timeout',
    ],
    ['never answers', () => undefined, 'timeout', 'timeout'],
    [
      'refuses after three seconds',
      async (_, response, said) => {
        await fakeClock().sleep(3000);
        json(response, 401, { message: `Authentication failed! ${said}\n` });
      },
      'auth',
      'auth',
    ],
    ...[595, 596, 597, 598, 599].map(
      (status) =>
        [
          `answers ${status}`,
          (_: IncomingMessage, response: ServerResponse, said: string) =>
            json(response, status, { message: `${said}\n` }),
          'unreachable',
          'unreachable',
        ] as const,
    ),
    [
      'answers garbage',
      (_, response, said) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${said}`),
      'server',
      'server',
    ],
    ['answers nothing', (_, response) => response.end(), 'server', 'server'],
    [
      'succeeds with errors',
      (_, response, said) => json(response, 200, { data: null, errors: { vmid: `wrong ${said}` } }),
      'validation',
      'validation',
    ],
    [
      'repeats all it was told',
      (_, response, said) => json(response, 500, { message: `${said}\n`, data: null }),
      'server',
      'server',
    ],
    ['speaks no HTTP', (request, _, said) => request.socket.end(`hello ${said}\r\n\r\n`), 'server', 'server'],
  ];
