import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, createClient, type PveClient } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { clockOf, failure } from './support.js';

describe.each(['7.4', '8.4', '9.2'])('a simulated PVE %s over HTTPS', (release) => {
  let sandbox: Sandbox;
  const clients: PveClient[] = [];
  beforeAll(async () => {
    sandbox = await startSandbox({ world: 'recorded', clock: 'manual', release });
  });
  afterAll(async () => {
    for (const pve of clients) await pve.close();
    await sandbox.close();
  });

  function connect(options: Partial<ClientOptions> = {}): PveClient {
    const tls = { fingerprint: sandbox.fingerprint };
    const who = options.user === undefined ? { token: sandbox.tokens.root ?? '' } : {};
    const pve = createClient({ host: sandbox.url, tls, clock: clockOf(sandbox), ...who, ...options });
    clients.push(pve);
    return pve;
  }

  it('logs in, renews and logs in again', async () => {
    const { userid: user = '', password = '' } = sandbox.users[0] ?? {};
    const pve = connect({ user, password });
    for (const hours of [0, 1.5, 3]) {
      sandbox.clock.advance(hours * 3_600_000);
      expect(await pve.version.get()).toMatchObject({ release });
    }
    expect(await pve.pools.post({ poolid: 'mine' })).toBeNull();
  });

  it('runs tasks, and says how they failed', async () => {
    const pve = connect();
    const vm = pve.nodes('pve').qemu(100);
    expect(await pve.nodes('pve').qemu.post({ vmid: 100, scsi0: 'local:1', memory: '512' })).toMatchObject({
      exitstatus: 'OK',
    });
    expect(await vm.status.start.post()).toMatchObject({ exitstatus: 'OK' });
    expect(await vm.status.current.get()).toMatchObject({ status: 'running', vmid: 100 });
    expect(await failure(vm.status.start.post())).toMatchObject({
      kind: 'task-failed',
      reason: 'VM 100 already running',
      log: expect.arrayContaining(['TASK ERROR: VM 100 already running']),
    });
  });

  it('takes files', async () => {
    const pve = connect();
    const what = {
      node: 'pve',
      storage: 'local',
      content: 'iso',
      file: Buffer.alloc(100_000),
      filename: 'a.iso',
    } as const;
    expect(await pve.upload({ ...what, checksum: 'sha256' })).toMatchObject({ exitstatus: 'OK' });
    const volids = (await pve.nodes('pve').storage('local').content.get({ content: 'iso' })).map(
      ({ volid }) => volid,
    );
    expect(volids).toContain('local:iso/a.iso');
  });

  it.each<[string, (pve: PveClient) => PromiseLike<unknown>, Record<string, unknown>]>([
    [
      'a guest that is not there',
      (pve) => pve.nodes('pve').qemu(999).config.get(),
      { kind: 'not-found', status: 500 },
    ],
    [
      'a wrong value',
      (pve) => pve.nodes('pve').qemu(100).config.put({ cores: 0 }),
      { kind: 'validation', parameters: { cores: expect.any(String) } },
    ],
    [
      'a token without rights',
      () => connect({ token: sandbox.tokens.bob ?? '' }).pools.post({ poolid: 'y' }),
      { kind: 'forbidden', status: 403 },
    ],
    [
      'a wrong token',
      () => connect({ token: 'root@pam!full=00000000-0000-4000-8000-000000000000' }).version.get(),
      { kind: 'auth', status: 401 },
    ],
  ])('tells %s apart', async (_, call, error) => {
    expect(await failure(call(connect()))).toMatchObject(error);
  });
});
