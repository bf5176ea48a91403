import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { SafetyOptions } from '../../../src/tools/index.js';
import { type Bench, clientOf, errorOf, openBench } from '../kit.js';

const folder = mkdtempSync(join(tmpdir(), 'pvekit-safety-'));
let bench: Bench | undefined;
let time = Date.UTC(2026, 0, 1);
afterEach(() => bench?.close());

async function open(safety: SafetyOptions): Promise<Bench> {
  bench = await openBench('full', undefined, { confirm: 'never', ...safety }, { now: () => time });
  return bench;
}

function writes({ sent }: Bench): string[] {
  return sent().filter((line) => !line.startsWith('GET '));
}

test('while the halt file exists nothing above read goes out; it does again once the file is gone', async () => {
  const haltFile = join(folder, 'halt');
  const on = await open({ haltFile });
  writeFileSync(haltFile, '');
  expect(errorOf(await on.call('start_vm', { vmid: 108 }))).toMatchObject({
    code: 'halted',
    retryable: true,
  });
  expect(await on.call('list_vms')).toMatchObject({ ok: true });
  expect(writes(on)).toEqual([]);
  rmSync(haltFile);
  expect(await on.call('start_vm', { vmid: 108 })).toMatchObject({ ok: true });
});

describe('a protected guest', () => {
  test.each<[string, SafetyOptions, { tags?: string; protection?: boolean }, RegExp]>([
    ['by its vmid', { protect: ['100-101'] }, {}, /PVE_PROTECT has vmid:100-101/],
    ['by its tag', {}, { tags: 'web;protected' }, /carries the tag 'protected'/],
    ["by PVE's own flag", {}, { protection: true }, /its protection flag is set/],
  ])(
    '%s is started and shut down, and never changed, whatever is confirmed',
    async (_, safety, config, why) => {
      const on = await open(safety);
      const owner = clientOf(on);
      if (Object.keys(config).length > 0) await owner.nodes('pve1').qemu(100).config.put(config);
      await owner.close();
      on.sent();
      for (const [tool, args] of [
        ['update_vm_config', { vmid: 100, cores: 1 }],
        ['update_vm_config', { vmid: 100, protection: false }],
        ['stop_vm', { vmid: 100 }],
        ['call_operation', { operation: 'DELETE /nodes/pve1/qemu/100' }],
        ['call_operation', { operation: 'POST /nodes/pve1/stopall' }],
      ] as const) {
        const error = errorOf(await on.call(tool, args));
        expect([error.code, error.context.vmid]).toEqual(['protected', 100]);
        expect(error.message).toMatch(why);
      }
      expect(writes(on)).toEqual([]);
      expect(await on.call('shutdown_vm', { vmid: 100 })).toMatchObject({ ok: true });
    },
  );
});

describe('limits', () => {
  const change = { operation: 'PUT /cluster/options', params: { description: 'x' } };

  test('changes a minute: refused with the time when it may go on, and then it does', async () => {
    const on = await open({ limits: { changes: 2 } });
    for (const wait of [0, 20_000]) {
      time += wait;
      expect(await on.call('call_operation', change)).toMatchObject({ ok: true });
    }
    const error = errorOf(await on.call('call_operation', change));
    expect(error).toMatchObject({
      code: 'limit_reached',
      context: { limit: 'changes', most: 2, retry_after_seconds: 40 },
      retryable: true,
    });
    time += 40_000;
    expect(await on.call('call_operation', change)).toMatchObject({ ok: true });
    expect(writes(on)).toHaveLength(3);
  });

  test('a bulk action counts each of its guests', async () => {
    const on = await open({ limits: { changes: 2 } });
    const operation = 'POST /nodes/pve1/startall';
    const error = errorOf(await on.call('call_operation', { operation, params: { vms: '100,103,107' } }));
    expect(error).toMatchObject({ code: 'limit_reached', retryable: false });
    expect(error.message).toMatch(/This one alone counts 3/);
    expect(writes(on)).toEqual([]);
  });

  test('deletions an hour, calls a minute', async () => {
    const on = await open({ limits: { deletions: 0, calls: 2 } });
    expect(errorOf(await on.call('stop_vm', { vmid: 100 })).context.limit).toBe('deletions');
    await on.call('list_vms');
    expect(errorOf(await on.call('list_vms')).context.limit).toBe('calls');
  });

  test('tasks that run on a node at once', async () => {
    const on = await open({ limits: { tasks: 1 } });
    on.sandbox.faults.add('task-hangs=qmstart');
    await on.call('start_vm', { vmid: 108, wait: false });
    const error = errorOf(await on.call('start_vm', { vmid: 106, wait: false }));
    expect(error).toMatchObject({ code: 'limit_reached', context: { limit: 'tasks', most: 1 } });
  });
});

describe('PVE fetches only from hosts on the list', () => {
  const fetchOf = (url: string) => ({
    operation: 'POST /nodes/pve1/storage/local/download-url',
    params: { content: 'iso', filename: 'a.iso', url },
    dry_run: true,
  });
  const judged = async (on: Bench, url: string) => {
    const result = await on.call('call_operation', fetchOf(url));
    return result.ok === true ? result.data.decision : 'error';
  };

  test.each([
    ['https://cdimage.debian.org/a.iso', 'allowed'],
    ['https://CDIMAGE.debian.org./a.iso', 'allowed'],
    ['https://debian.org.evil.example/a.iso', 'host_not_allowed'],
    ['https://cdimage.debian.org@evil.example/a.iso', 'host_not_allowed'],
    ['https://evil.example/a.iso', 'host_not_allowed'],
    ['http://127.0.0.1/a.iso', 'host_not_allowed'],
    ['http://2130706433/a.iso', 'host_not_allowed'],
    ['http://0x7f.1/a.iso', 'host_not_allowed'],
    ['http://[::1]/a.iso', 'host_not_allowed'],
    ['http://169.254.169.254/latest/meta-data', 'host_not_allowed'],
    ['http://localhost/a.iso', 'host_not_allowed'],
    ['http://10.0.0.1/a.iso', 'host_not_allowed'],
  ])('%s: %s', async (url, decision) => {
    const on = await open({});
    expect(await judged(on, url)).toBe(decision);
    await on.close();
    bench = undefined;
  });

  test("the owner's list takes the place of the usual one; an address counts only to the letter", async () => {
    const on = await open({ downloadHosts: ['*', '10.0.0.1'] });
    expect(await judged(on, 'https://any.example.org/a.iso')).toBe('allowed');
    expect(await judged(on, 'http://10.0.0.1/a.iso')).toBe('allowed');
    expect(await judged(on, 'http://10.0.0.2/a.iso')).toBe('host_not_allowed');
    expect(await judged(on, 'http://nas.local/a.iso')).toBe('host_not_allowed');
  });
});
