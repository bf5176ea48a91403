import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ClientOptions, Upload } from '../../src/client/index.js';
import { closedPort, startServer, type TestServer } from './server.js';
import { client, failure, secret, upid } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'pvekit-transfer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

async function serve(handler: RequestListener): Promise<TestServer> {
  const server = await startServer(handler);
  open.push(server);
  return server;
}

function connect(server: TestServer, options: Partial<ClientOptions> = {}) {
  const tls = { fingerprint: server.certificate.fingerprint };
  const pve = client({ host: server.host, tls, ...options });
  open.push(pve);
  return pve;
}

/** A server that takes uploads as PVE does: whole, and then with a UPID. */
async function storage() {
  const received: Received[] = [];
  const server = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks) });
      response.setHeader('connection', 'close');
      response.end(JSON.stringify({ data: upid }));
    });
  });
  return { server, received };
}

const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, index) => index % 251));
const path = join(folder, 'debian.iso');
writeFileSync(path, bytes);
const to = { node: 'pve1', storage: 'local', content: 'iso' } as const;
const sha256 = createHash('sha256').update(bytes).digest('hex');

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}

describe('an upload', () => {
  it.each<[string, () => Omit<Upload, keyof typeof to>, Record<string, string>]>([
    ['a path', () => ({ file: path }), {}],
    [
      'the URL of a file, with a checksum of our own',
      () => ({ file: pathToFileURL(path), checksum: 'sha256' }),
      { 'checksum-algorithm': 'sha256', checksum: sha256 },
    ],
    ['bytes', () => ({ file: bytes, filename: 'debian.iso' }), {}],
    ['a blob', () => ({ file: new Blob([bytes]), filename: 'debian.iso' }), {}],
    ['a stream', () => ({ file: Readable.from(pieces()), filename: 'debian.iso', length: bytes.length }), {}],
    [
      'a generator with a given checksum',
      () => ({
        file: pieces(),
        filename: 'debian.iso',
        length: bytes.length,
        checksum: { algorithm: 'sha256', value: sha256 },
      }),
      { 'checksum-algorithm': 'sha256', checksum: sha256 },
    ],
  ])('of %s has its fields before the file and a known length', async (_, what, checksum) => {
    const { server, received } = await storage();
    const progress: { sent: number; total: number }[] = [];
    const task = connect(server).upload({ ...to, ...what() }, { onProgress: (one) => progress.push(one) });
    expect(await task.started).toBe(upid);
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = received;
    const [, boundary = ''] =
      /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '') ?? [];
    const fields = Object.entries({ content: 'iso', ...checksum }).map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const expected = Buffer.concat([
      Buffer.from(
        `${fields.join('')}--${boundary}\r\nContent-Disposition: form-data; name="filename"; filename="debian.iso"\r\n` +
          'Content-Type: application/octet-stream\r\n\r\n',
      ),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    expect(body.equals(expected)).toBe(true);
    expect(headers).toMatchObject({
      'content-length': String(expected.length),
      authorization: expect.stringContaining('PVEAPIToken='),
    });
    expect(headers['transfer-encoding']).toBeUndefined();
    expect(progress.at(-1)).toEqual({ sent: bytes.length, total: bytes.length });
    expect(progress.map(({ sent }) => sent)).toEqual(progress.map(({ sent }) => sent).sort((a, b) => a - b));
    expect(server.requests).toEqual(['POST /api2/json/nodes/pve1/storage/local/upload']);
  });

  it('goes through the hook, and to the next endpoint where the first is away', async () => {
    const { server, received } = await storage();
    const seen: unknown[] = [];
    const pve = client({
      endpoints: [`127.0.0.1:${await closedPort()}`, server.host],
      tls: { insecure: true },
      beforeRequest: (call) => void seen.push(call),
    });
    open.push(pve);
    await pve.upload({ ...to, file: pieces(), filename: 'a.iso', length: bytes.length }).started;
    expect(received).toHaveLength(1);
    expect(seen).toEqual([
      {
        operation: 'POST /nodes/{node}/storage/{storage}/upload',
        method: 'POST',
        path: '/nodes/pve1/storage/local/upload',
        params: { ...to, filename: 'a.iso' },
      },
    ]);
  });

  it.each<[string, Omit<Upload, keyof typeof to>, string]>([
    ['a missing file', { file: join(folder, 'none.iso') }, "file: can't be read"],
    ['a folder', { file: folder }, 'is no file'],
    ['bytes without a name', { file: bytes }, 'filename: is missing'],
    ['a name with a quote', { file: bytes, filename: 'a"\r\nx: y' }, 'filename: expected a plain name'],
    ['a stream without a length', { file: pieces(), filename: 'a.iso' }, 'length: is missing'],
    [
      'a stream whose checksum is not known',
      { file: pieces(), filename: 'a.iso', length: 1, checksum: 'md5' },
      'checksum: of a stream must be given with its value',
    ],
  ])('of %s is refused before the wire', async (_, what, message) => {
    const { server } = await storage();
    expect(await failure(connect(server).upload({ ...to, ...what }))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(message),
    });
    expect(server.requests).toEqual([]);
  });

  it.each([
    [bytes.length - 1, 'but it holds more.'],
    [bytes.length + 1, `but it holds only ${bytes.length}.`],
  ])('of another length than %i announced is broken off', async (length, message) => {
    const { server, received } = await storage();
    const error = await failure(
      connect(server).upload({ ...to, file: pieces(), filename: 'a.iso', length }).started,
    );
    expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(message) });
    expect(received).toEqual([]);
  });

  it('that PVE refuses, or breaks off, is an error like any other', async () => {
    const refusing = await serve((request, response) => {
      request.resume();
      response.writeHead(403, 'Permission check failed (/storage/local, Datastore.AllocateTemplate)').end();
    });
    expect(await failure(connect(refusing).upload({ ...to, file: path }))).toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('lacks Datastore.AllocateTemplate on /storage/local'),
    });
    const breaking = await serve((request) => request.once('data', () => request.socket.destroy()));
    expect(await failure(connect(breaking).upload({ ...to, file: path }))).toMatchObject({
      kind: 'unreachable',
      retryable: false,
      message: expect.stringContaining('Whether the call was carried out is not known'),
    });
    expect([...refusing.requests, ...breaking.requests]).toHaveLength(2);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const server = await serve((request) => request.once('data', () => stop.abort(new Error('enough'))));
    const task = connect(server).upload({ ...to, file: path }, { signal: stop.signal });
    await expect(task.started).rejects.toThrow('enough');
  });
});

async function textOf(stream: Readable): Promise<string> {
  return Buffer.concat(await stream.toArray()).toString();
}

describe('a download', () => {
  const operation = 'GET /nodes/{node}/tasks/{upid}/log';
  const params = { node: 'pve1', upid };

  it('of a log is a file as it comes', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/plain',
        'content-disposition': 'attachment; filename="task-log.txt"',
        'content-length': 8,
      });
      response.end('line\nOK\n');
    });
    const { stream, ...rest } = await connect(server).download(operation, params);
    expect(rest).toEqual({ contentType: 'text/plain', filename: 'task-log.txt', length: 8 });
    expect(await textOf(stream)).toBe('line\nOK\n');
    expect(server.requests).toEqual([
      `GET /api2/json/nodes/pve1/tasks/${encodeURIComponent(upid)}/log?download=1`,
    ]);
  });

  it('that was packed for the way is unpacked', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
      response.end(gzipSync('{"data":[]}'));
    });
    const { stream, ...rest } = await connect(server).download('GET /nodes/{node}/journal', { node: 'pve1' });
    expect(rest).toEqual({ contentType: 'application/json' });
    expect(await textOf(stream)).toBe('{"data":[]}');
  });

  it('is asked for again like any read, and refused like any', async () => {
    let left = 2;
    const server = await serve((_, response) => {
      if (left-- > 0) response.writeHead(596).end();
      else response.end('x');
    });
    expect(await textOf((await connect(server).download(operation, params)).stream)).toBe('x');
    const refusing = await serve((_, response) => {
      response.writeHead(403, 'x').end(JSON.stringify({ message: `Permission check failed ${secret}\n` }));
    });
    expect(await failure(connect(refusing).download(operation, params))).toMatchObject({
      kind: 'forbidden',
      reason: 'Permission check failed ***',
    });
  });

  it.each<[string, RequestListener, Record<string, unknown>]>([
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('part', () => response.destroy());
      },
      { kind: 'unreachable', operation },
    ],
    ['stalls', (_, response) => void response.writeHead(200).write('part'), { kind: 'timeout', operation }],
    [
      'is not what it says',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      { kind: 'server' },
    ],
  ])('that %s fails in its stream', async (_, handler, expected) => {
    const server = await serve(handler);
    const { stream } = await connect(server).download(operation, params, { timeout: 1200 });
    expect(await failure(textOf(stream))).toMatchObject(expected);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const server = await serve((_, response) => void response.writeHead(200).write('part'));
    const { stream } = await connect(server).download(operation, params, { signal: stop.signal });
    const read = textOf(stream);
    stop.abort(new Error('enough'));
    await expect(read).rejects.toThrow('enough');
  });
});
