import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type PveClient, PveError } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { clockOf, failure } from './support.js';

let sandbox: Sandbox;
let pve: PveClient;

function clientOf(name: string): PveClient {
  const token = sandbox.tokens[name] ?? '';
  return createClient({
    host: sandbox.url,
    token,
    tls: { fingerprint: sandbox.fingerprint },
    clock: clockOf(sandbox),
  });
}

beforeAll(async () => {
  sandbox = await startSandbox({ world: 'recorded', clock: 'manual' });
  pve = clientOf('root');
});

afterAll(async () => {
  await pve.close();
  await sandbox.close();
});

describe('against the simulated cluster, over HTTPS', () => {
  const vm = () => pve.nodes('pve').qemu(100);

  it('a VM lives its life', async () => {
    expect(await pve.version.get()).toMatchObject({ release: '9.2' });
    const description = 'a=b;c & d\nGrüße';
    const created = await pve.nodes('pve').qemu.post({
      vmid: 100,
      name: 'web01',
      memory: '512',
      net0: { model: 'virtio', bridge: 'vmbr0', firewall: true },
      onboot: true,
      description,
    });
    expect(created).toMatchObject({ exitstatus: 'OK', warnings: [] });
    expect(await vm().config.get()).toMatchObject({
      name: 'web01',
      description,
      onboot: true,
      net0: expect.stringMatching(/^virtio=[0-9A-F:]{17},bridge=vmbr0,firewall=1$/),
    });
    const started = vm().status.start.post();
    expect(await started.started).toMatch(/^UPID:pve:.*:qmstart:100:root@pam!full:$/);
    expect(await started).toMatchObject({ exitstatus: 'OK' });
    expect(await vm().status.current.get()).toMatchObject({ status: 'running', vmid: 100 });
    expect(await failure(vm().status.start.post())).toMatchObject({
      kind: 'task-failed',
      reason: 'VM 100 already running',
      log: expect.arrayContaining(['TASK ERROR: VM 100 already running']),
    });
    expect(await failure(vm().delete())).toMatchObject({
      kind: 'conflict',
      reason: 'VM 100 is running - destroy failed',
    });
    expect(await vm().status.stop.post()).toMatchObject({ exitstatus: 'OK' });
    expect(await pve.request('DELETE /nodes/{node}/qemu/{vmid}', { node: 'pve', vmid: 100 })).toMatchObject({
      exitstatus: 'OK',
    });
    expect(await failure(vm().config.get())).toMatchObject({ kind: 'not-found', status: 500, node: 'pve' });
  });

  it.each<[string, string, string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'root',
      'an unknown node',
      'GET /nodes/{node}/status',
      { node: 'nonode' },
      { kind: 'not-found', node: 'nonode' },
    ],
    [
      'root',
      'a wrong parameter',
      'POST /nodes/{node}/qemu',
      { node: 'pve', vmid: 'abc', nosuch: 1 },
      {
        kind: 'validation',
        status: 400,
        parameters: expect.objectContaining({ nosuch: expect.stringContaining('not defined') }),
      },
    ],
    [
      'privsep',
      'a missing privilege',
      'GET /nodes/{node}/syslog',
      { node: 'pve' },
      { kind: 'forbidden', message: expect.stringContaining('lacks Sys.Syslog on /nodes/pve') },
    ],
  ])('%s is told of %s', async (name, _, operation, params, expected) => {
    const client = clientOf(name);
    expect(await failure(client.invoke(operation, params))).toMatchObject(expected);
    await client.close();
  });

  it('a wrong token is told apart', async () => {
    const token = `${sandbox.tokens.root?.slice(0, -1)}!`;
    const client = createClient({ host: sandbox.url, token, tls: { fingerprint: sandbox.fingerprint } });
    const error = await client.version.get().then(undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PveError);
    expect(error).toMatchObject({ kind: 'auth', status: 401, reason: 'Authentication failed!' });
    await client.close();
  });
});
