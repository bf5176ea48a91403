import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { PveError } from '../../src/client/index.js';
import { callers, endOf, faults, json, password, secrets, useFaults } from './fault-server.js';
import { upid } from './support.js';

const { serve, connect } = useFaults(afterEach);

const target = { node: 'pve1', vmid: 100 };
const calls: readonly (readonly [operation: string, params: Record<string, unknown>])[] = [
  ['GET /nodes/{node}/qemu/{vmid}/config', target],
  ['PUT /nodes/{node}/qemu/{vmid}/config', { ...target, cipassword: password }],
  ['POST /nodes/{node}/qemu/{vmid}/status/start', target],
  ['DELETE /nodes/{node}/qemu/{vmid}', target],
];

/** The secrets that an error shows, wherever one might look. */
function shownBy(error: unknown): string[] {
  const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}${String(error)}`;
  return secrets.filter((text) => shown.includes(text));
}

/** What a call rejected with. */
const thrownBy = (call: PromiseLike<unknown>) => call.then(undefined, (error: unknown) => error);

/** Long enough for a request to arrive, where none is answered. */
const patience = (kind: string) => (kind === 'timeout' ? 400 : 30_000);

describe.each(Object.keys(callers))('a caller with %s', (caller) => {
  describe.each([1, 2])('and %i endpoints', (count) => {
    it.each(faults)('meets a server that %s', async (_, misbehave, read, write) => {
      const servers = await Promise.all(Array.from({ length: count }, () => serve(misbehave)));
      const ends = calls.map(async ([operation, params]) => {
        const all = servers.map(({ server }) => server);
        const pve = connect(all, { ...callers[caller], timeout: patience(read) });
        const error = await endOf(pve, operation, params);
        expect(error).toBeInstanceOf(PveError);
        expect(error).toMatchObject({ kind: operation.startsWith('GET') ? read : write, operation });
        expect(shownBy(error)).toEqual([]);
        expect(inspect(pve, { depth: 9, showHidden: true, showProxy: true })).not.toContain(password);
      });
      await Promise.all(ends);
      // Each of the writes once, wherever.
      expect(servers.reduce((sum, { writes }) => sum + writes(), 0)).toBe(calls.length - 1);
    });
  });
});

describe.each(faults)('a server that %s', (_, misbehave, read, write) => {
  const timeout = patience(read);

  it('is asked for a ticket as for anything that is read, and gets no call without one', async () => {
    const { server, logins, reads, writes } = await serve(misbehave, true);
    const ends = calls.map(async ([operation, params]) => {
      const error = await endOf(connect([server], { ...callers['a password'], timeout }), operation, params);
      expect(error).toBeInstanceOf(PveError);
      // Where time runs out it is that of the call as well.
      const named = read === 'timeout' ? expect.any(String) : 'POST /access/ticket';
      expect(error).toMatchObject({ kind: read, operation: named });
      expect(shownBy(error)).toEqual([]);
    });
    await Promise.all(ends);
    // Three times at most, as after connection errors.
    const tries = read === 'unreachable' ? 3 : 1;
    expect([logins(), reads(), writes()]).toEqual([tries * calls.length, 0, 0]);
  });

  it('is sent a file once, and starts no task twice', async () => {
    const { server, writes } = await serve(misbehave);
    const pve = connect([server, server], { timeout });
    const what = { node: 'pve1', storage: 'local', content: 'iso', filename: 'a.iso' } as const;
    const tasks = [
      pve.upload({ ...what, file: Buffer.from('an image') }, { timeout }),
      pve.nodes('pve1').qemu(100).status.start.post(),
    ];
    for (const error of await Promise.all(tasks.map(thrownBy))) {
      expect(error).toBeInstanceOf(PveError);
      expect(error).toMatchObject({ kind: write });
      expect(shownBy(error)).toEqual([]);
    }
    expect(writes()).toBe(2);
  });

  it('breaks off the waiting for a task, and the reading of its log', async () => {
    const { server, reads, writes } = await serve(misbehave);
    const pve = connect([server], { timeout });
    for (const error of await Promise.all([pve.task(upid).wait(), pve.task(upid).log()].map(thrownBy))) {
      expect(error).toBeInstanceOf(PveError);
      expect(error).toMatchObject({ kind: read });
      expect(shownBy(error)).toEqual([]);
    }
    expect([reads() > 1, writes()]).toEqual([true, 0]);
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
