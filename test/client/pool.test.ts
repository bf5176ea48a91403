import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { type AddressInfo, connect as connectTcp } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/client/index.js';
import { closedPort, ok, startServer, type TestServer } from './server.js';
import { client, failure, fakeClock } from './support.js';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function serve(handler?: RequestListener): Promise<TestServer> {
  const server = await startServer(handler);
  open.push(server);
  return server;
}

function connect(endpoints: string[], options: Partial<ClientOptions> = {}) {
  const pve = client({ endpoints, tls: { insecure: true }, ...options });
  open.push(pve);
  return pve;
}

const status =
  (code: number): RequestListener =>
  (_, response) =>
    response.writeHead(code).end();
const counts = (...servers: TestServer[]) => servers.map(({ requests }) => requests.length);
const dead = async () => `127.0.0.1:${await closedPort()}`;

describe('several endpoints', () => {
  it('are used one at a time, and the next is kept to after a failure', async () => {
    const clock = fakeClock();
    let down = false;
    const first = await serve((request, response) =>
      down ? request.socket.destroy() : ok(request, response),
    );
    const second = await serve();
    const pve = connect([first.host, second.host], { clock });
    await pve.invoke('GET /version');
    await pve.invoke('GET /version');
    expect(counts(first, second)).toEqual([2, 0]);
    down = true;
    await pve.invoke('GET /version');
    expect({ counts: counts(first, second), slept: clock.slept }).toEqual({ counts: [3, 1], slept: [] });
    down = false;
    await clock.sleep(600_000);
    await pve.invoke('GET /version');
    expect(counts(first, second)).toEqual([3, 2]);
  });

  it('that failed lately come last, until their time is over', async () => {
    const clock = fakeClock();
    const [gone, server] = [await dead(), await serve()];
    let down = false;
    const shaky = await serve((request, response) =>
      down ? request.socket.destroy() : ok(request, response),
    );
    const pve = connect([gone, shaky.host, server.host], { clock });
    await pve.invoke('GET /version');
    down = true;
    await pve.invoke('GET /version');
    expect({ counts: counts(shaky, server), slept: clock.slept }).toEqual({ counts: [2, 1], slept: [] });
  });

  it.each([595, 596, 502])('are asked in turn for a read that one answers with %i', async (code) => {
    const clock = fakeClock();
    const [first, second] = [await serve(status(code)), await serve()];
    const pve = connect([first.host, second.host], { clock });
    expect(await pve.invoke('GET /version')).toBe('ok');
    expect({ counts: counts(first, second), slept: clock.slept }).toEqual({ counts: [1, 1], slept: [] });
  });

  it('all fail with one error that names them', async () => {
    const clock = fakeClock();
    const hosts = [await dead(), await dead()];
    const error = await failure(connect(hosts, { clock }).invoke('GET /version'));
    expect(error).toMatchObject({ kind: 'unreachable', operation: 'GET /version', retryable: true });
    expect(error.message).toMatch(
      new RegExp(`^None of the endpoints answered: ${hosts[0]} refused .* ${hosts[1]} refused`),
    );
    expect(clock.slept).toHaveLength(1);
  });

  it('get a write from one that it did not reach, and never a second time', async () => {
    const [gone, server] = [await dead(), await serve()];
    await connect([gone, server.host]).invoke('PUT /cluster/options', { keyboard: 'de' });
    expect(counts(server)).toEqual([1]);
    for (const handler of [
      status(595),
      status(502),
      ((request) => request.socket.destroy()) as RequestListener,
    ]) {
      const [first, second] = [await serve(handler), await serve()];
      const pve = connect([first.host, second.host]);
      await failure(pve.invoke('PUT /cluster/options', { keyboard: 'de' }));
      expect(counts(first, second)).toEqual([1, 0]);
    }
  });

  it('are passed over after a call that ran out of time', async () => {
    const [first, second] = [await serve(() => undefined), await serve()];
    const pve = connect([first.host, second.host]);
    expect(await failure(pve.invoke('GET /version', {}, { timeout: 50 }))).toMatchObject({ kind: 'timeout' });
    await pve.invoke('GET /version');
    expect(counts(first, second)).toEqual([1, 1]);
  });

  it('that show an untrusted certificate are not passed over in silence', async () => {
    const [first, second] = [await serve(), await serve()];
    const pve = connect([first.host, second.host], { tls: { fingerprint: second.certificate.fingerprint } });
    expect(await failure(pve.invoke('GET /version'))).toMatchObject({ kind: 'tls' });
    const both = [first, second].map((server) => server.certificate.fingerprint);
    await connect([first.host], { tls: { fingerprint: both } }).invoke('GET /version');
    expect(counts(first, second)).toEqual([1, 0]);
  });

  it('can be named for one call, then without fail-over', async () => {
    const [first, second] = [await serve(), await serve(status(595))];
    const pve = connect([first.host, second.host]);
    const how = { endpoint: `https://${second.host}/` };
    expect(await failure(pve.invoke('GET /version', {}, how))).toMatchObject({ status: 595 });
    expect(counts(first, second)).toEqual([0, 3]);
    expect(await failure(pve.invoke('GET /version', {}, { endpoint: 'elsewhere' }))).toMatchObject({
      kind: 'validation',
      message: `endpoint: elsewhere:8006 is none of this client's: ${first.host}, ${second.host}.`,
    });
  });

  it.each([
    [{ endpoints: [] }, 'endpoints: at least one is needed'],
    [{ host: 'pve1', endpoints: ['pve2'] }, "host: expected either 'host' or 'endpoints'"],
  ])('are refused as %j', async (options, message) => {
    expect(await failure(() => client(options))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(message),
    });
  });
});

describe('affinity', () => {
  const rows = [
    { type: 'cluster', name: 'c' },
    { type: 'node', name: 'pve1', ip: '127.0.0.1' },
    { type: 'node', name: 'localhost', ip: '10.0.0.2' },
  ];
  const withStatus =
    (answer: RequestListener): RequestListener =>
    (request, response) =>
      request.url === '/api2/json/cluster/status' ? answer(request, response) : ok(request, response);

  it('sends calls for a node to it where it is an endpoint, and learns once which is', async () => {
    const known = withStatus((_, response) => response.end(JSON.stringify({ data: rows })));
    const [first, second] = [await serve(known), await serve(known)];
    const pve = connect([first.host, `localhost:${second.port}`], { affinity: true });
    for (const node of ['localhost', 'pve1', 'localhost', 'pve3']) {
      await pve.invoke('GET /nodes/{node}/status', { node });
    }
    await pve.invoke('GET /version');
    expect(first.requests).toEqual([
      'GET /api2/json/cluster/status',
      'GET /api2/json/nodes/pve1/status',
      'GET /api2/json/nodes/pve3/status',
      'GET /api2/json/version',
    ]);
    expect(counts(second)).toEqual([2]);
  });

  it('does without where PVE does not tell', async () => {
    const [first, second] = [await serve(withStatus(status(403))), await serve()];
    const pve = connect([first.host, second.host], { affinity: true });
    await pve.invoke('GET /nodes/{node}/status', { node: 'pve1' });
    await pve.invoke('GET /nodes/{node}/status', { node: 'pve1' });
    expect(counts(first, second)).toEqual([3, 0]);
  });
});

describe('an HTTP proxy', () => {
  async function startProxy(answer?: string) {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? 'nobody'}`);
      socket.on('error', () => undefined);
      if (answer) return socket.end(`HTTP/1.1 ${answer}\r\n\r\n`);
      const [host, port] = String(request.url).split(':');
      const target = connectTcp(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        target.pipe(socket).pipe(target);
      });
      target.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    open.push({
      close: () =>
        new Promise((resolve) => {
          proxy.close(() => resolve());
          proxy.closeAllConnections();
        }),
    });
    const { port } = proxy.address() as AddressInfo;
    return { asked, host: `127.0.0.1:${port}` };
  }

  it('tunnels, with the certificate of the server at its end', async () => {
    const [server, proxy] = [await serve(), await startProxy()];
    const tls = { fingerprint: server.certificate.fingerprint };
    const pve = connect([server.host], { proxy: `http://me:geh%20eim@${proxy.host}`, tls });
    expect(await pve.invoke('GET /version')).toBe('ok');
    expect(await pve.invoke('PUT /cluster/options', { keyboard: 'de' })).toBe('ok');
    const login = Buffer.from('me:geh eim').toString('base64');
    expect(new Set(proxy.asked)).toEqual(new Set([`${server.host} Basic ${login}`]));
    const other = connect([server.host], { proxy: `http://${proxy.host}`, tls: {} });
    expect(await failure(other.invoke('GET /version'))).toMatchObject({ kind: 'tls' });
    expect(counts(server)).toEqual([2]);
  });

  it('that refuses or is away is named, without its password', async () => {
    const server = await serve();
    const refusing = await startProxy('407 Proxy Authentication Required');
    for (const [proxy, message] of [
      [
        refusing.host,
        `${server.host} can't be reached through the proxy ${refusing.host}, which answers 407.`,
      ],
      [await dead(), `${server.host} can't be reached: the proxy 127.0.0.1:`],
    ] as const) {
      const pve = connect([server.host], { proxy: `http://me:geheim@${proxy}` });
      const error = await failure(pve.invoke('PUT /cluster/options', { keyboard: 'de' }));
      expect(error).toMatchObject({ kind: 'unreachable', retryable: true });
      expect(error.message).toContain(message);
      expect(JSON.stringify(error)).not.toContain('geheim');
    }
    expect(await failure(connect([server.host], { proxy: 'socks:geheim' }).invoke('GET /version'))).toEqual(
      expect.objectContaining({
        kind: 'validation',
        message: "proxy: expected the URL of an HTTP proxy, 'http://host:port'.",
      }),
    );
    expect(counts(server)).toEqual([0]);
  });
});
