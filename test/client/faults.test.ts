import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/client/index.js';
import { PveError } from '../../src/client/index.js';
import { startServer, type TestServer } from './server.js';
import { client, fakeClock, secret, token } from './support.js';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const password = 'correct=horse;battery&staple';
const ticket = 'PVE:dora@pve:00000001::c2VjcmV0LXRpY2tldA+/==';
const csrfToken = '00000001:Y3NyZi1zZWNyZXQ';
const secrets = [secret, token, password, ticket, csrfToken].flatMap((text) => [
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

type Misbehave = (
  request: IncomingMessage,
  response: ServerResponse,
  said: string,
  server: TestServer,
) => unknown;

const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** A server that logs everyone in and answers all else as it likes; `writes` counts each write that reached it. */
async function serve(
  misbehave: Misbehave,
): Promise<{ server: TestServer; reads: () => number; writes: () => number }> {
  const seen: string[] = [];
  const server: TestServer = await startServer((request, response) => {
    if (request.url === '/api2/json/access/ticket') {
      json(response, 200, { data: { ticket, CSRFPreventionToken: csrfToken } });
      return;
    }
    seen.push(request.method ?? '');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      misbehave(request, response, saidBy(request, String(Buffer.concat(chunks))), server),
    );
  });
  open.push(server);
  const count = (test: (method: string) => boolean) => () => seen.filter(test).length;
  return { server, reads: count((method) => method === 'GET'), writes: count((method) => method !== 'GET') };
}

const callers: Readonly<Record<string, Partial<ClientOptions>>> = {
  'an API token': { token },
  'a password': { user: 'dora@pve', password },
  'a ticket': { ticket, csrfToken },
};

function connect(servers: readonly TestServer[], options: Partial<ClientOptions>) {
  const pve = client({
    endpoints: servers.map((server) => server.host),
    tls: { fingerprint: servers.map((server) => server.certificate.fingerprint) },
    ...options,
  });
  open.push(pve);
  return pve;
}

const target = { node: 'pve1', vmid: 100 };
const calls: readonly (readonly [operation: string, params: Record<string, unknown>])[] = [
  ['GET /nodes/{node}/qemu/{vmid}/config', target],
  ['PUT /nodes/{node}/qemu/{vmid}/config', { ...target, cipassword: password }],
  ['POST /nodes/{node}/qemu/{vmid}/status/start', target],
  ['DELETE /nodes/{node}/qemu/{vmid}', target],
];

/** How a call ends: the error, or what it gave. */
async function endOf(pve: ReturnType<typeof connect>, operation: string, params: Record<string, unknown>) {
  const answer = pve.invoke(operation, params);
  return Promise.resolve('started' in answer ? answer.started : answer).then(
    undefined,
    (error: unknown) => error,
  );
}

const faults: readonly (readonly [name: string, misbehave: Misbehave, read: string, write: string])[] = [
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

describe.each(Object.keys(callers))('a caller with %s', (caller) => {
  describe.each([1, 2])('and %i endpoints', (count) => {
    it.each(faults)('meets a server that %s', async (_, misbehave, read, write) => {
      const servers = await Promise.all(Array.from({ length: count }, () => serve(misbehave)));
      const writes = () => servers.reduce((sum, one) => sum + one.writes(), 0);
      const all = servers.map(({ server }) => server);
      for (const [operation, params] of calls) {
        const timeout = read === 'timeout' ? 300 : 30_000;
        const pve = connect(all, { ...callers[caller], timeout });
        const before = writes();
        const error = await endOf(pve, operation, params);
        const isRead = operation.startsWith('GET');
        expect(error).toBeInstanceOf(PveError);
        expect(error).toMatchObject({ kind: isRead ? read : write, operation });
        expect(writes() - before).toBe(isRead ? 0 : 1);
        const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${String(error)}`;
        expect(secrets.filter((text) => shown.includes(text))).toEqual([]);
        expect(inspect(pve, { depth: 9, showHidden: true, showProxy: true })).not.toContain(password);
      }
    });
  });
});

describe('a kept connection', () => {
  const fine = (response: ServerResponse) => json(response, 200, { data: 'ok' });

  it('that the server half closes after each answer costs no call and sends no write twice', async () => {
    const { server, writes } = await serve((request, response) => {
      response.on('finish', () => request.socket.end());
      fine(response);
    });
    const pve = connect([server], {});
    for (let round = 0; round < 5; round++) {
      expect(await endOf(pve, 'GET /version', {})).toBe('ok');
      expect(await endOf(pve, 'PUT /cluster/options', { keyboard: 'de' })).toBe('ok');
    }
    expect(writes()).toBe(5);
  });

  it('that is cut as the next request comes repeats a read, and leaves a write undecided', async () => {
    const used = new WeakSet<object>();
    const { server, reads, writes } = await serve((request, response) => {
      if (used.has(request.socket)) return request.socket.destroy();
      used.add(request.socket);
      return fine(response);
    });
    const pve = connect([server], {});
    const ends: unknown[] = [];
    for (let round = 0; round < 6; round++) {
      expect(await endOf(pve, 'GET /version', {})).toBe('ok');
      ends.push(await endOf(pve, 'PUT /cluster/options', { keyboard: 'de' }));
    }
    expect(writes()).toBe(6);
    expect(reads()).toBeGreaterThanOrEqual(6);
    for (const end of ends) {
      if (end !== 'ok') expect(end).toMatchObject({ kind: 'unreachable', retryable: false });
    }
  });
});

it('a body that stalls is given up although the garbage was collected meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const stop = new AbortController();
  const { server } = await serve((request, response) =>
    request.url?.endsWith('/version')
      ? response.writeHead(200).write('{"data":')
      : json(response, 200, { data: null }),
  );
  const pve = connect([server], {});
  const stalled = pve.invoke('GET /version', {}, { signal: stop.signal });
  const settled = Promise.resolve(stalled).then(undefined, (error: unknown) => error);
  for (let round = 0; round < 20; round++) {
    expect(await pve.invoke('PUT /cluster/options', { keyboard: 'de' })).toBeNull();
    collect();
  }
  stop.abort(new Error('enough'));
  expect(await settled).toEqual(new Error('enough'));
  // Closing waits for what is under way, and so for ever if the stalled request still were.
  await pve.close();
});

describe('a certificate that changes under way', () => {
  it('ends what comes after, before a byte of it is sent', async () => {
    const { server, writes } = await serve((_, response) => json(response, 200, { data: null }));
    const pve = connect([server], {});
    expect(await endOf(pve, 'PUT /cluster/options', { keyboard: 'de' })).toBeNull();
    const { fingerprint } = server.changeCertificate();
    const before = server.bytes();
    for (const [operation, params] of calls) {
      expect(await endOf(pve, operation, params)).toMatchObject({
        kind: 'tls',
        message: expect.stringContaining(`fingerprint ${fingerprint}, not the pinned`),
      });
    }
    expect({ writes: writes(), bytes: server.bytes() }).toEqual({ writes: 1, bytes: before });
  });

  it('ends a read between its tries', async () => {
    const { server, reads } = await serve((_request, _response, _said, self) => self.changeCertificate());
    expect(await endOf(connect([server], {}), 'GET /version', {})).toMatchObject({
      kind: 'tls',
    });
    expect(reads()).toBe(1);
  });
});
