import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/client/index.js';
import { closedPort, ok, startServer, startTalker, type TestServer } from './server.js';
import { client, failure, fakeClock } from './support.js';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(handler?: RequestListener): Promise<TestServer> {
  const server = await startServer(handler);
  open.push(server);
  return server;
}

function connect(host: string, options: Partial<ClientOptions> = {}) {
  const pve = client({ host, ...options });
  open.push(pve);
  return pve;
}

const pinned = (server: TestServer) => ({ tls: { fingerprint: server.certificate.fingerprint } });

describe('the certificate', () => {
  it.each<[string, (server: TestServer) => ClientOptions['tls'] & object]>([
    ['pinned', (server) => ({ fingerprint: server.certificate.fingerprint })],
    [
      'pinned, in another notation',
      (server) => ({
        fingerprint: `sha256:${server.certificate.fingerprint.replaceAll(':', '').toLowerCase()}`,
      }),
    ],
    ['trusted by its CA', (server) => ({ ca: server.certificate.cert })],
    ['not looked at', () => ({ insecure: true })],
  ])('is accepted when %s', async (_, tls) => {
    const server = await serve();
    const pve = connect(server.host, { tls: tls(server) });
    expect(await pve.invoke('GET /version')).toBe('ok');
    expect(await pve.invoke('PUT /cluster/options', { keyboard: 'de' })).toBe('ok');
    expect(server.requests).toEqual(['GET /api2/json/version', 'PUT /api2/json/cluster/options']);
  });

  it.each<[string, string, (server: TestServer) => ClientOptions['tls'] & object, (shown: string) => string]>(
    [
      [
        'unknown',
        '127.0.0.1',
        () => ({}),
        (shown) =>
          `showed a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT). Its SHA-256 fingerprint is ${shown}; compare it with the one that 'pvenode cert info' shows on the node, then pin it (tls.fingerprint, PVE_FINGERPRINT), or name its CA (tls.ca, PVE_CA_FILE).`,
      ],
      [
        'for another name',
        '127.0.0.2',
        (server) => ({ ca: server.certificate.cert }),
        (shown) =>
          `showed a certificate that is not trusted (ERR_TLS_CERT_ALTNAME_INVALID). Its SHA-256 fingerprint is ${shown}; `,
      ],
      [
        'not the pinned one',
        '127.0.0.1',
        () => ({ fingerprint: 'ab'.repeat(32) }),
        (shown) => `showed a certificate with the SHA-256 fingerprint ${shown}, not the pinned AB:AB:`,
      ],
      [
        'not the pinned one, though trusted',
        '127.0.0.1',
        (server) => ({ ca: server.certificate.cert, insecure: true, fingerprint: 'ab'.repeat(32) }),
        (shown) => `showed a certificate with the SHA-256 fingerprint ${shown}, not the pinned`,
      ],
    ],
  )('is refused when %s, before a byte is sent', async (_, address, tls, message) => {
    const server = await serve();
    const pve = connect(`${address}:${server.port}`, { tls: tls(server) });
    for (let again = 0; again < 2; again++) {
      expect(await failure(pve.invoke('GET /version'))).toMatchObject({
        kind: 'tls',
        message: expect.stringContaining(
          `${address}:${server.port} ${message(server.certificate.fingerprint)}`,
        ),
        retryable: false,
      });
    }
    expect({ requests: server.requests, bytes: server.bytes() }).toEqual({ requests: [], bytes: 0 });
  });

  it('that one client trusts is still refused to everyone else', async () => {
    const server = await serve();
    await connect(server.host, { tls: { insecure: true } }).invoke('GET /version');
    await expect(fetch(`https://${server.host}/`)).rejects.toThrow('fetch failed');
    expect(await failure(connect(server.host).invoke('GET /version'))).toMatchObject({ kind: 'tls' });
  });

  it.each([
    [{ fingerprint: 'AA:BB' }, 'tls.fingerprint: expected a SHA-256 fingerprint'],
    [
      { ca: '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n' },
      'tls.ca: expected CA certificates in PEM form',
    ],
    [{ ca: 'nonsense' }, 'tls.ca: expected CA certificates in PEM form'],
  ])('settings that can not be read are named: %j', async (tls, message) => {
    expect(await failure(connect('pve.test', { tls }).invoke('GET /version'))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(message),
    });
  });
});

describe('a server that', () => {
  const read = 'GET /nodes/{node}/status';
  const write = 'POST /nodes/{node}/status';
  const params = { node: 'pve1', command: 'reboot' };

  it.each<[string, RequestListener, Record<string, unknown>, string]>([
    [
      'hangs up',
      (request) => request.socket.destroy(),
      { kind: 'unreachable' },
      'closed the connection before its answer was complete.',
    ],
    [
      'breaks off in mid-answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"data":', () => response.destroy());
      },
      { kind: 'unreachable' },
      'closed the connection before its answer was complete.',
    ],
    [
      'does not speak HTTP',
      (request) => request.socket.end('hello there\r\n\r\n'),
      { kind: 'server' },
      'does not answer in HTTP',
    ],
  ])('%s gets a write once', async (_, handler, expected, message) => {
    const server = await serve(handler);
    const pve = connect(server.host, pinned(server));
    const error = await failure(pve.invoke(write, params));

    expect(error).toMatchObject({ ...expected, operation: write, node: 'pve1', retryable: false });
    expect(error.message).toContain(`${server.host} ${message}`);
    expect(error.message).toContain('Whether the call was carried out is not known');
    expect(server.requests).toEqual(['POST /api2/json/nodes/pve1/status']);
  });

  it('hangs up gets a read three times', async () => {
    const server = await serve((request) => request.socket.destroy());
    const clock = fakeClock();
    const error = await failure(connect(server.host, { ...pinned(server), clock }).invoke(read, params));
    expect(error).toMatchObject({ kind: 'unreachable', retryable: true });
    expect(server.requests).toHaveLength(3);
    expect(clock.slept).toHaveLength(2);
  });

  it('recovers is not noticed by a read', async () => {
    let left = 2;
    const server = await serve((request, response) =>
      left-- > 0 ? request.socket.destroy() : ok(request, response),
    );
    expect(await connect(server.host, pinned(server)).invoke(read, params)).toBe('ok');
    expect(server.requests).toHaveLength(3);
  });

  it('closes after each answer is asked anew', async () => {
    const server = await serve((request, response) => {
      response.on('finish', () => request.socket.destroySoon());
      ok(request, response);
    });
    const pve = connect(server.host, pinned(server));
    for (let call = 0; call < 3; call++) expect(await pve.invoke(read, params)).toBe('ok');
    expect(server.requests).toHaveLength(3);
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    ['stalls in mid-answer', (_, response) => void response.writeHead(200).write('{"da')],
  ])('%s is given up', async (_, handler) => {
    const server = await serve(handler);
    const pve = connect(server.host, { ...pinned(server), timeout: 60 });
    expect(await failure(pve.invoke(read, params))).toMatchObject({
      kind: 'timeout',
      message: `${read}: ${server.host} gave no whole answer within 60 ms. PVE answers a wrong token only after 3 s: allow more to tell the two apart.`,
      retryable: true,
    });
    expect(await failure(pve.invoke(write, params, { timeout: 50 }))).toMatchObject({
      kind: 'timeout',
      message: expect.stringContaining('within 50 ms'),
      retryable: false,
    });
    expect(server.requests).toHaveLength(2);
  });

  it('is not waited for when the caller gives up', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const server = await serve(() => stop.abort(reason));
    const pve = connect(server.host, pinned(server));
    await expect(pve.invoke(read, params, { signal: stop.signal })).rejects.toBe(reason);
    await expect(pve.invoke(read, params, { signal: stop.signal })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it('is not there', async () => {
    const port = await closedPort();
    const clock = fakeClock();
    const pve = connect(`127.0.0.1:${port}`, { clock });
    const message = `127.0.0.1:${port} refused the connection: is PVE running there, and is this the port of its API (pveproxy, usually 8006)? (ECONNREFUSED)`;
    expect(await failure(pve.invoke(read, params))).toMatchObject({
      kind: 'unreachable',
      message,
      retryable: true,
    });
    expect(clock.slept).toHaveLength(2);
    expect(await failure(pve.invoke(write, params))).toMatchObject({
      kind: 'unreachable',
      message,
      retryable: true,
    });
    expect(clock.slept).toHaveLength(2);
  });

  it('speaks plain HTTP', async () => {
    const server = await startTalker('HTTP/1.1 400 Bad Request\r\n\r\n');
    open.push(server);
    expect(await failure(connect(server.host).invoke(read, params))).toMatchObject({
      kind: 'tls',
      message: expect.stringContaining("does not speak TLS as PVE's API does"),
    });
  });
});

it('a closed client says so', async () => {
  const server = await serve();
  const pve = connect(server.host, pinned(server));
  await pve.invoke('GET /version');
  await pve.close();
  await pve.close();
  expect(await failure(pve.invoke('GET /version'))).toMatchObject({
    kind: 'validation',
    message: 'The client was closed: create a new one.',
  });
});
