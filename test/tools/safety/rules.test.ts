import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseVmids, type SafetyOptions } from '../../../src/tools/index.js';
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
    ['by its vmid', { protect: parseVmids('100-101') }, {}, /PVE_PROTECT has vmid:100-101/],
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

describe('what takes nothing from a protected guest, or reaches it by another name', () => {
  const tagged = async () => {
    const on = await open({ limits: {} });
    const owner = clientOf(on);
    await owner.nodes('pve1').qemu(100).config.put({ tags: 'protected' });
    await owner.close();
    on.sent();
    return on;
  };

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['cloned', 'POST /nodes/pve1/qemu/100/clone', { newid: 700 }],
    ['backed up', 'POST /nodes/pve1/vzdump', { vmid: '100', storage: 'local' }],
    ['backed up with all others', 'POST /cluster/backup', { all: true, storage: 'local' }],
  ])('it is %s', async (_, operation, params) => {
    const on = await tagged();
    expect(await on.call('call_operation', { operation, params, dry_run: true })).toMatchObject({
      data: { decision: 'allowed' },
    });
  });

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['its disk', 'DELETE /nodes/pve1/storage/local-lvm/content/local-lvm:vm-100-disk-0', {}],
    ['its disk', 'DELETE /nodes/pve1/storage/local-lvm/content/vm-100-disk-0', {}],
    ['its disk, taken by another', 'PUT /nodes/pve2/qemu/101/config', { scsi5: 'local-lvm:vm-100-disk-0' }],
    ['its place in HA', 'POST /cluster/ha/resources', { sid: 'vm:100' }],
    [
      'an HA rule on it',
      'POST /cluster/ha/rules',
      { rule: 'rule1', type: 'node-affinity', resources: 'vm:100', nodes: 'pve1:1' },
    ],
    ['the rights on it', 'PUT /access/acl', { path: '/vms/100', roles: 'PVEVMUser', users: 'x@pve' }],
  ])('%s is not touched: %s', async (_, operation, params) => {
    const on = await tagged();
    const error = errorOf(await on.call('call_operation', { operation, params }));
    expect([error.code, error.context.vmid]).toEqual(['protected', 100]);
    expect(writes(on)).toEqual([]);
  });
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

  test('a bulk action that names no guests counts all of its node, as deletions too', async () => {
    const on = await open({ limits: { changes: 60, deletions: 3 } });
    const guests = await clientOf(on).cluster.resources.get({ type: 'vm' });
    const there = guests.filter(({ node }) => node === 'pve1').length;
    const error = errorOf(await on.call('call_operation', { operation: 'POST /nodes/pve1/stopall' }));
    expect(error.context).toMatchObject({ limit: 'deletions', most: 3 });
    expect(error.message).toContain(`This one alone counts ${there}: do it in smaller parts.`);
    expect(writes(on)).toEqual([]);
  });

  test('a call counts when it goes out, and not when it asks', async () => {
    const on = await open({ confirm: 'destroy', limits: { deletions: 1 } });
    for (const _ of [1, 2, 3]) {
      expect(errorOf(await on.call('stop_vm', { vmid: 100 })).code).toBe('confirmation_required');
    }
    const { confirm } = errorOf(await on.call('stop_vm', { vmid: 100 })).context;
    expect(await on.call('stop_vm', { vmid: 100, confirm })).toMatchObject({ ok: true });
    const error = errorOf(await on.call('stop_vm', { vmid: 101 }));
    expect([error.code, error.context.limit]).toEqual(['limit_reached', 'deletions']);
    expect(writes(on)).toHaveLength(1);
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
