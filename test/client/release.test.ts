import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClientOptions } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { api, client, failure, fakeClock, watchNock } from './support.js';

const checking = (options: Partial<ClientOptions> = {}) => client({ checkRelease: true, ...options });
const vm = { node: 'pve1', vmid: 100 };
const config = 'PUT /nodes/{node}/qemu/{vmid}/config';
const bulk = 'GET /cluster/bulk-action';

function version(text: string, release = text): void {
  api()
    .get('/version')
    .reply(200, { data: { version: text, release } });
}

describe('the release', () => {
  watchNock({ before: beforeEach, after: afterEach });

  it('is not asked for where every known release has all that a call uses', async () => {
    api().put('/nodes/pve1/qemu/100/config').reply(200, { data: null });
    expect(await checking().invoke(config, { ...vm, cores: 2, name: 'web' })).toBeNull();
  });

  it('is asked for once', async () => {
    version('9.2.11', '9.2');
    api().get('/cluster/bulk-action').times(3).reply(200, { data: [] });
    const pve = checking();
    await Promise.all([pve.invoke(bulk), pve.invoke(bulk)]);
    expect(await pve.invoke(bulk)).toEqual([]);
  });

  it.each<[string, string, string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['8.4.5', 'an operation', bulk, {}, {}, 'the operation came with PVE 9.2'],
    [
      '7.4-16',
      'a parameter',
      config,
      { ...vm, 'amd-sev': { type: 'std' }, ciupgrade: undefined },
      { parameters: { 'amd-sev': 'came with PVE 8.4' }, node: 'pve1' },
      'amd-sev came with PVE 8.4',
    ],
    [
      '7.4-16',
      'an indexed parameter',
      config,
      { ...vm, virtiofs0: 'share', 'allow-ksm': true },
      { parameters: { virtiofs0: 'came with PVE 8.4', 'allow-ksm': 'came with PVE 9.2' } },
      'virtiofs0 came with PVE 8.4; allow-ksm came with PVE 9.2',
    ],
    [
      '7.4-16',
      'a value',
      'POST /nodes/{node}/storage/{storage}/download-url',
      { node: 'pve1', storage: 's', content: 'import', filename: 'x', url: 'https://x' },
      { parameters: { content: 'came with PVE 8.4' } },
      "'import' of content came with PVE 8.4",
    ],
  ])(
    '%s refuses %s that a later one brought, before it is sent',
    async (running, _, operation, params, more, words) => {
      version(running);
      const pve = checking();
      const answer = pve.invoke(operation, params);
      expect(await failure('started' in answer ? answer.started : answer)).toEqual({
        name: 'PveError',
        kind: 'unsupported',
        message: `${operation}: this cluster runs PVE ${running}: ${words}.`,
        operation,
        retryable: false,
        ...('node' in params ? { node: 'pve1' } : {}),
        ...more,
      });
    },
  );

  it('that lies between two known ones is given the benefit of the doubt', async () => {
    version('9.0.3', '9.0');
    api().get('/cluster/bulk-action').reply(200, { data: [] });
    expect(await checking().invoke(bulk)).toEqual([]);
  });

  it('that can not be learnt holds nothing back', async () => {
    for (const [status, body] of [
      [500, { message: 'no\n' }],
      [200, { data: { version: 'unknown' } }],
    ] as const) {
      api().get('/version').reply(status, body);
      api().get('/cluster/bulk-action').reply(200, { data: [] });
      expect(await checking().invoke(bulk)).toEqual([]);
    }
  });

  it('is asked for again before a refusal on old news', async () => {
    const clock = fakeClock();
    version('8.4.1');
    const pve = checking({ clock });
    expect(await failure(pve.invoke(bulk))).toMatchObject({ kind: 'unsupported' });
    expect(await failure(pve.invoke(bulk))).toMatchObject({ kind: 'unsupported' });
    await clock.sleep(600_000);
    version('9.2.11');
    api().get('/cluster/bulk-action').reply(200, { data: [] });
    expect(await pve.invoke(bulk)).toEqual([]);
  });

  it('is no matter where the check is off', async () => {
    api().get('/cluster/bulk-action').reply(200, { data: [] });
    expect(await client({ checkRelease: false }).invoke(bulk)).toEqual([]);
  });

  it('is not asked for a call that the hook refuses', async () => {
    const refusal = new Error('outside of scope');
    await expect(checking({ beforeRequest: () => Promise.reject(refusal) }).invoke(bulk)).rejects.toBe(
      refusal,
    );
  });
});

describe.each(['7.4', '8.4'])('a simulated PVE %s', (release) => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ world: 'recorded', clock: 'manual', release });
  });
  afterAll(() => sandbox.close());

  it('takes what it has, and is spared what it has not', async () => {
    const pve = client({
      host: sandbox.url,
      token: sandbox.tokens.root ?? '',
      tls: { fingerprint: sandbox.fingerprint },
      checkRelease: true,
      clock: {
        now: () => sandbox.clock.now(),
        sleep: async (ms) => sandbox.clock.advance(ms),
      },
    });
    expect(await pve.nodes.get()).toMatchObject([{ node: 'pve' }]);
    await pve.nodes('pve').qemu.post({ vmid: 100, name: 'web' });
    expect(await pve.nodes('pve').qemu(100).config.get()).toMatchObject({ name: 'web' });
    expect(await failure(pve.cluster['bulk-action'].get())).toMatchObject({ kind: 'unsupported' });
    expect(await failure(pve.nodes('pve').qemu(100).config.put({ 'allow-ksm': true }))).toMatchObject({
      kind: 'unsupported',
      parameters: { 'allow-ksm': 'came with PVE 9.2' },
    });
    const shell = await failure(pve.console({ node: 'pve', type: 'qemu', vmid: 100, kind: 'terminal' }));
    expect(shell).toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(
        /came with PVE 9\.2\. A terminal takes no API token there: give user and/,
      ),
    });
    const seen = sandbox.requests.map(({ method, path }) => `${method} ${path}`);
    expect(seen.filter((line) => !line.includes('/tasks/'))).toEqual([
      'GET /nodes',
      'POST /nodes/pve/qemu',
      'GET /nodes/pve/qemu/100/config',
      'GET /version',
    ]);
    await pve.close();
  });
});
