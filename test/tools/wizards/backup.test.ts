import { afterEach, describe, expect, test } from 'vitest';
import { type Bench, dataOf, errorOf, openBench, textOf } from '../kit.js';
import { callAsking, callsOf, guestNow, look, steady, writes } from './kit.js';

let bench: Bench;
afterEach(() => bench.close());

/** A backup of guest 106 on nfs-shared, and its volid. */
async function backedUp(vmid: number): Promise<string> {
  textOf(await bench.call('create_backup', { vmid, storage: 'nfs-shared' }));
  const { items } = await look(bench, 'GET /nodes/{node}/storage/{storage}/content', {
    node: 'pve1',
    storage: 'nfs-shared',
    content: 'backup',
    vmid,
  });
  bench.sent();
  return Array.isArray(items) ? String(items.at(-1).volid) : '';
}

describe('backup_wizard', () => {
  test('plans one backup of one guest, off its node, and makes it', async () => {
    bench = await openBench('full');
    const plan = await bench.call('backup_wizard', { vmid: 'staging' });
    expect(textOf(plan)).toMatchInlineSnapshot(`
      "Plan, nothing done yet: Back VM 106 (staging) up now to nfs-shared: about 20 GiB
      1. create_backup {"vmid":106,"storage":"nfs-shared","mode":"snapshot","notes-template":"{{guestname}}"}: backs VM 106 (staging) up to nfs-shared
      Decided:
      - strategy once (or job)
      - storage nfs-shared (or local)
      To do it: backup_wizard {"vmid":"staging","strategy":"once","storage":"nfs-shared","apply":true}"
    `);
    expect(writes(bench)).toEqual([]);
    textOf(await bench.call('backup_wizard', { vmid: 'staging', apply: true }));
    const { items } = await look(bench, 'GET /nodes/{node}/storage/{storage}/content', {
      node: 'pve3',
      storage: 'nfs-shared',
      content: 'backup',
    });
    expect(items).toMatchObject([{ vmid: 106 }]);
  });

  test('plans a job with schedule and retention, and makes it', async () => {
    bench = await openBench('full');
    const args = { pool: 'production', schedule: 'sat 03:00', keep: 'keep-last=4', storage: 'nfs-shared' };
    const plan = await bench.call('backup_wizard', args);
    expect(callsOf(plan)).toMatchInlineSnapshot(`
      [
        {
          "arguments": {
            "compress": "zstd",
            "id": "backup-production",
            "mode": "snapshot",
            "notes-template": "{{guestname}}",
            "pool": "production",
            "prune-backups": "keep-last=4",
            "schedule": "sat 03:00",
            "storage": "nfs-shared",
          },
          "tool": "create_backup_job",
        },
      ]
    `);
    textOf(await bench.call('backup_wizard', { ...args, apply: true }));
    const { items } = await look(bench, 'GET /cluster/backup');
    expect(items).toMatchObject([{ id: 'backup-production', schedule: 'sat 03:00' }]);
    const again = dataOf(await bench.call('backup_wizard', { vmid: 'all' }));
    expect(again.decided).toMatchObject([{ argument: 'strategy', value: 'job' }, { argument: 'storage' }]);
  });

  test('asks once or by job, and where to', async () => {
    bench = await openBench('full');
    const script = { strategy: 'once', storage: 'local' };
    const { result, asked } = await callAsking(bench, 'backup_wizard', { vmid: 106, apply: true }, script);
    expect(asked).toEqual(['strategy', 'storage']);
    expect(textOf(result)).toContain('to local');
  });

  test.each([
    ['a lock', 'guest-locked=106', { vmid: 106 }, 'lock'],
    ['a storage that takes none', 'latency=0', { vmid: 106, storage: 'local-lvm' }, 'no storage'],
  ])('is blocked by %s', async (_, fault, args, by) => {
    bench = await openBench('full');
    bench.sandbox.faults.add(fault);
    expect(dataOf(await bench.call('backup_wizard', args)).blocked).toMatchObject([{ by }]);
    expect(errorOf(await bench.call('backup_wizard', { ...args, apply: true })).code).toBe('conflict');
    expect(writes(bench)).toEqual([]);
  });

  test('a failing backup is told with its step', async () => {
    bench = await openBench('full');
    bench.sandbox.faults.add('task-fails=vzdump');
    const error = errorOf(
      await bench.call('backup_wizard', { vmid: '106,108', strategy: 'once', apply: true }),
    );
    expect([error.code, error.context.not_done]).toMatchObject(['task_failed', [{ tool: 'create_backup' }]]);
  });
});

describe('restore_wizard', () => {
  test('a guest comes back beside itself, with the next free vmid', async () => {
    bench = await openBench('full');
    const volid = await backedUp(106);
    const plan = await bench.call('restore_wizard', { vmid: 'staging' });
    expect(callsOf(plan)).toMatchObject([
      { tool: 'restore_vm', arguments: { vmid: 110, volid, unique: true } },
    ]);
    expect(writes(bench)).toEqual([]);
    textOf(await bench.call('restore_wizard', { vmid: 'staging', apply: true }));
    expect(await guestNow(bench, 110)).toBeDefined();
  });

  test('over the present one: it is saved and stopped first, on one consent', async () => {
    bench = await openBench('full', undefined, { confirm: 'destroy' });
    await backedUp(109);
    const args = { vmid: 109, mode: 'over', apply: true };
    const first = errorOf(await bench.call('restore_wizard', args));
    expect(first.code).toBe('confirmation_required');
    expect(writes(bench)).toEqual([]);
    const { tool = '', arguments: again } = first.suggestions[0] ?? {};
    expect(steady(textOf(await bench.call(tool, again)))).toMatchInlineSnapshot(`
      "Done: Restore nfs-shared:backup/vzdump-qemu-109-DATE.vma in place of VM 109 (shared-app)
      1. create_backup: /nodes/pve1/vzdump nfs-shared backed up: OK (task UPID).
      2. stop_vm: VM 109 (shared-app) on pve1 stopped: OK (task UPID).
      3. restore_vm: VM 109 on pve1 restored: OK (task UPID)."
    `);
    expect((await guestNow(bench, 109))?.status).toBe('running');
  });

  test('a deleted guest comes back under its vmid', async () => {
    bench = await openBench('full');
    const volid = await backedUp(203);
    textOf(await bench.call('delete_vm', { vmid: 203 }));
    const plan = await bench.call('restore_wizard', { vmid: '203' });
    expect(callsOf(plan)).toMatchObject([{ tool: 'restore_container', arguments: { vmid: 203, volid } }]);
    textOf(await bench.call('restore_wizard', { vmid: '203', apply: true }));
    expect(await guestNow(bench, 203)).toBeDefined();
  });

  test('what is protected is not overwritten', async () => {
    bench = await openBench('full');
    await backedUp(106);
    textOf(await bench.call('update_vm_config', { vmid: 106, protection: true }));
    const plan = dataOf(await bench.call('restore_wizard', { vmid: 106, mode: 'over' }));
    expect(plan.blocked).toMatchObject([{ by: 'protection' }]);
  });

  test('without a backup there is nothing to restore', async () => {
    bench = await openBench('full');
    expect(errorOf(await bench.call('restore_wizard', { vmid: 'web01' })).code).toBe('not_found');
  });
});
