import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { type AuditOptions, openAuditLog, verifyAudit } from '../../../src/tools/audit/index.js';
import { createToolbox, type Toolbox, type ToolResult } from '../../../src/tools/index.js';
import { linesOf, newFile } from '../audit/kit.js';
import { access, dataOf, errorOf, rowsIn } from '../kit.js';

type Args = Readonly<Record<string, unknown>>;

/** A toolbox with a log, on a sandbox of its own; all that it says is kept. */
class Desk {
  readonly said: string[] = [];
  private constructor(
    readonly sandbox: Sandbox,
    readonly toolbox: Toolbox,
    readonly file: string,
  ) {}

  static async open(more: Partial<AuditOptions> = {}): Promise<Desk> {
    const sandbox = await startSandbox({ refusalDelay: 0 });
    const file = await newFile();
    const toolbox = createToolbox({
      access: access('full'),
      safety: {
        confirm: 'never',
        audit: (principal) => openAuditLog({ file, face: 'test', principal, ...more }),
      },
      connect: async () => ({
        host: sandbox.url,
        token: sandbox.tokens.root ?? '',
        tls: { fingerprint: sandbox.fingerprint },
      }),
    });
    return new Desk(sandbox, toolbox, file);
  }

  async call(tool: string, args: Args = {}): Promise<ToolResult> {
    const result = await this.toolbox.call({ tool, arguments: args });
    this.said.push(JSON.stringify(result));
    return result;
  }

  /** What the gateway answers, which must be a success. */
  async ask(operation: string, params: Args = {}): Promise<Args> {
    return dataOf(await this.call('call_operation', { operation, params }));
  }

  writes(): string[] {
    return this.sandbox.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** The number of the newest change. */
  async newest(): Promise<number> {
    return Number(rowsIn(await this.call('list_changes', { limit: 1 }))[0]?.change);
  }

  async close(): Promise<void> {
    await this.toolbox.close();
    await this.sandbox.close();
  }
}

let desk: Desk;
afterEach(() => desk.close());

describe('every change has its line before its request goes out', () => {
  test('as the log stands while the line is written, nothing has arrived', async () => {
    const arrived: number[] = [];
    desk = await Desk.open({
      write: async (handle, bytes) => {
        arrived.push(desk.writes().length);
        await handle.write(bytes);
      },
    });
    await desk.call('update_vm_config', { vmid: 100, cores: 4 });
    await desk.call('start_vm', { vmid: 108 });
    // Before and after each of the two: the line of a change is there first.
    expect(arrived).toEqual([0, 1, 1, 2]);
    expect(desk.writes()).toHaveLength(2);
    expect(await verifyAudit(desk.file)).toMatchObject({ ok: true, lines: 4, calls: { done: 2 } });
  });

  test('a full disk refuses the call, and reading goes on', async () => {
    desk = await Desk.open({
      write: async () => {
        const disk = await open('/dev/full', 'w');
        await disk.write('x').finally(() => disk.close());
      },
    });
    const error = errorOf(await desk.call('delete_vm', { vmid: 203 }));
    expect([error.code, desk.writes()]).toEqual(['not_recorded', []]);
    expect(await desk.call('list_vms')).toMatchObject({ ok: true });
  });

  test('killed in mid-call, the log has the call and no outcome, and goes on after it', async () => {
    desk = await Desk.open();
    const { sandbox, file } = desk;
    sandbox.faults.add('latency=600000');
    const script = new URL('./killed-process.ts', import.meta.url).pathname;
    const env = {
      ...process.env,
      PVE: sandbox.url,
      TOKEN: sandbox.tokens.root,
      FINGERPRINT: sandbox.fingerprint,
      LOG: file,
    };
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const over = new Promise((resolve) => child.on('exit', resolve));
    for await (const line of createInterface(child.stdout)) if (line === 'begun') break;
    child.kill('SIGKILL');
    await over;
    sandbox.faults.clear();
    expect((await linesOf(file)).map((line) => JSON.parse(line).kind)).toEqual(['begin']);
    await desk.call('update_vm_config', { vmid: 100, cores: 4 });
    expect(await verifyAudit(file)).toMatchObject({ ok: true, calls: { unknown: 1, done: 1 }, unknown: [1] });
    const outcomes = rowsIn(await desk.call('list_changes')).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['done', 'unknown']);
    const error = errorOf(await desk.call('undo_change', { change: 1 }));
    expect([error.code, error.message]).toEqual([
      'conflict',
      expect.stringMatching(/its outcome is not known/),
    ]);
  });
});

describe('undo_change takes back', () => {
  const vm = '/nodes/pve1/qemu/100';
  test.each<[string, string, Args, string, (state: Args) => unknown]>([
    [
      'a configuration',
      `PUT ${vm}/config`,
      { cores: 8, description: 'new' },
      `GET ${vm}/config`,
      ({ cores, description }) => [cores, description],
    ],
    [
      'power',
      'POST /nodes/pve3/qemu/106/status/start',
      {},
      'GET /nodes/pve3/qemu/106/status/current',
      ({ status }) => status,
    ],
    [
      'an ACL',
      'PUT /access/acl',
      { path: '/', roles: 'PVEAuditor', users: 'auditor@pve', delete: true },
      'GET /access/acl',
      ({ items }) => items,
    ],
    ['a pool', 'DELETE /pools/empty', {}, 'GET /pools', ({ items }) => items],
    [
      'a firewall rule',
      'DELETE /cluster/firewall/rules/0',
      {},
      'GET /cluster/firewall/rules',
      ({ items }) => JSON.stringify(items).replace(/"digest":"\w+"/g, ''),
    ],
    [
      'a VM that was made',
      'POST /nodes/pve1/qemu',
      { vmid: 700, name: 'made' },
      'GET /nodes/pve1/qemu',
      ({ items }) => JSON.stringify(items).includes('"made"'),
    ],
  ])('%s', async (_, operation, params, read, seen) => {
    desk = await Desk.open();
    await desk.ask('POST /pools', { poolid: 'empty', comment: 'none' });
    await desk.ask('POST /cluster/firewall/rules', {
      type: 'in',
      action: 'ACCEPT',
      source: '192.0.2.0/24',
      enable: 1,
    });
    const before = seen(await desk.ask(read));
    await desk.ask(operation, params);
    expect(seen(await desk.ask(read))).not.toEqual(before);
    const change = await desk.newest();
    expect(await desk.call('undo_change', { change })).toMatchObject({ ok: true, data: { change } });
    expect(seen(await desk.ask(read))).toEqual(before);
    const [row] = rowsIn(await desk.call('list_changes')).filter((one) => one.change === change);
    expect(row?.undo).toMatch(/^undone by \d+$/);
    const sent = desk.writes().length;
    expect(errorOf(await desk.call('undo_change', { change }))).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/done already/),
    });
    expect(desk.writes()).toHaveLength(sent);
    expect(await verifyAudit(desk.file)).toMatchObject({ ok: true });
  });

  test('nothing, once the state is another one', async () => {
    desk = await Desk.open();
    await desk.ask(`PUT ${vm}/config`, { cores: 8 });
    const change = await desk.newest();
    await desk.ask(`PUT ${vm}/config`, { cores: 6 });
    const sent = desk.writes().length;
    expect(errorOf(await desk.call('undo_change', { change }))).toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/cores was changed again since/),
    });
    expect(desk.writes()).toHaveLength(sent);
  });

  test('nothing, where there is no way back: and says what would have been one', async () => {
    desk = await Desk.open();
    await desk.ask('DELETE /nodes/pve3/lxc/203');
    const error = errorOf(await desk.call('undo_change', { change: await desk.newest() }));
    expect([error.code, error.message]).toEqual([
      'unsupported',
      expect.stringMatching(/make a backup first/),
    ]);
  });
});

test('a secret is in no line, no result and no output', async () => {
  const written: string[] = [];
  const [out, err] = [process.stdout.write, process.stderr.write];
  const keep =
    (old: typeof out): typeof out =>
    (chunk: string | Uint8Array, ...rest: never[]) => {
      written.push(String(chunk));
      return old.call(process.stdout, chunk, ...rest);
    };
  process.stdout.write = keep(out);
  process.stderr.write = keep(err);
  try {
    desk = await Desk.open();
    const secrets = ['correct-horse-battery', 'hunter2hunter2', 'cloud-pass-word-1', 'metric-token-77'];
    const [password = '', other = '', cipassword = '', token = ''] = secrets;
    await desk.call('call_operation', {
      operation: 'POST /access/users',
      params: { userid: 'eve@pve', password },
    });
    await desk.call('call_operation', {
      operation: 'PUT /access/password',
      params: { userid: 'eve@pve', password: other },
    });
    await desk.call('update_vm_config', { vmid: 100, cipassword });
    await desk.call('call_operation', {
      operation: 'POST /cluster/metrics/server/m1',
      params: { type: 'influxdb', server: 'm.example', port: 8086, token },
    });
    await desk.call('call_operation', {
      operation: 'POST /nodes/pve1/qemu/100/agent/set-user-password',
      params: { username: 'root', password },
    });
    await desk.call('call_operation', {
      operation: 'PUT /access/password',
      params: { userid: 'nobody@pve', password: other },
      dry_run: true,
    });
    await desk.call('undo_change', { change: 1 });
    await desk.call('list_changes');
    const log = await readFile(desk.file, 'utf8');
    const own = (desk.sandbox.tokens.root ?? '').split('=')[1] ?? '';
    const everything = [log, ...desk.said, ...written].join('\n');
    expect([own, ...secrets].filter((secret) => secret === '' || everything.includes(secret))).toEqual([]);
    expect(log.split('"kind":"begin"').length).toBeGreaterThan(4);
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
});
