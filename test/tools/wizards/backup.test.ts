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
    ['too little room for one backup of all', 'latency=0', { vmid: 'all', storage: 'local' }, 'space'],
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

  test('beside a guest that starts at boot: another name, not at boot, other addresses, the same storage', async () => {
    bench = await openBench('full');
    await backedUp(100);
    const args = { vmid: 'web01', new_vmid: 900 };
    const plan = await bench.call('restore_wizard', args);
    const sure = (text: string) => steady(text).replaceAll(/vzdump-[\w-]+\.[\w.]+/g, 'BACKUP');
    expect(sure(textOf(plan))).toMatchInlineSnapshot(`
      "Plan, nothing done yet: Restore nfs-shared:backup/BACKUP as new guest 900 (web01-restored) on pve1
      1. restore_vm {"node":"pve1","vmid":900,"volid":"nfs-shared:backup/BACKUP","storage":"local-lvm","name":"web01-restored","onboot":false,"unique":true}: makes VM 900 on pve1 from the backup, with MAC addresses of its own
      Decided:
      - backup nfs-shared:backup/BACKUP
      - mode new (or over)
      - node pve1 (or pve3, pve2)
      - storage local-lvm (or nfs-shared): where its disks were
      - name web01-restored: web01 is there already
      - onboot false (or true): the original starts at boot, and both at once would share its addresses
      Warnings:
      - Static addresses inside it are those of VM 100 (web01): do not run both on one network
      To do it: restore_wizard {"vmid":"web01","new_vmid":900,"backup":"nfs-shared:backup/BACKUP","mode":"new","node":"pve1","storage":"local-lvm","name":"web01-restored","onboot":false,"apply":true}"
    `);
    textOf(await bench.call('restore_wizard', { ...args, apply: true }));
    const restored = await look(bench, 'GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 900 });
    const present = await look(bench, 'GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100 });
    expect(restored).toMatchObject({
      name: 'web01-restored',
      onboot: false,
      scsi0: expect.stringMatching(/^local-lvm:/),
    });
    expect(restored.net0).not.toBe(present.net0);
    const wanted = { name: 'web09', onboot: true, storage: 'nfs-shared' };
    const [step] = callsOf(await bench.call('restore_wizard', { vmid: 100, ...wanted }));
    expect(step?.arguments).toMatchObject(wanted);
  });

  test('disks that can not go back to their storage: the plan and the answer say where they go, and why', async () => {
    bench = await openBench('full');
    await backedUp(100);
    bench.sandbox.faults.add('storage-full=local-lvm');
    const plan = dataOf(await bench.call('restore_wizard', { vmid: 100 }));
    const warning =
      'Its disks move from local-lvm to nfs-shared, as local-lvm, where its disks were, has 0 GiB free for 32 GiB; there they are raw files, which can not have snapshots (move_disk makes them qcow2)';
    expect(plan.warnings).toContain(warning);
    expect(plan.decided).toContainEqual({
      argument: 'storage',
      value: 'nfs-shared',
      others: [],
      why: 'local-lvm, where its disks were, has 0 GiB free for 32 GiB',
    });
    expect(textOf(await bench.call('restore_wizard', { vmid: 100, apply: true }))).toContain(
      `Warning: ${warning}`,
    );
  });

  test('a container beside the present one', async () => {
    bench = await openBench('full');
    await backedUp(200);
    const [step] = callsOf(await bench.call('restore_wizard', { vmid: 'dns' }));
    expect(step).toMatchObject({
      tool: 'restore_container',
      arguments: { hostname: 'dns-restored', onboot: false, unique: true, storage: 'local-lvm' },
    });
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
      "Done: Restore nfs-shared:backup/vzdump-qemu-109-DATE.vma.zst in place of VM 109 (shared-app)
      1. create_backup: VM 109 (shared-app) on pve1 backed up to nfs-shared: OK (task UPID). Made nfs-shared:backup/vzdump-qemu-109-DATE.vma.zst.
      Note: compress: zstd, as none was given.
      2. stop_vm: VM 109 (shared-app) on pve1 stopped: OK (task UPID).
      3. restore_vm: VM 109 on pve1 restored from nfs-shared:backup/vzdump-qemu-109-DATE.vma.zst: OK (task UPID)."
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
    expect(plan.blocked).toEqual([
      {
        by: 'settings',
        reason: expect.stringMatching(/^guest 106: restore_vm .* its protection flag is set$/),
      },
    ]);
    expect(plan.apply).toBeUndefined();
    const refused = errorOf(await bench.call('restore_wizard', { vmid: 106, mode: 'over', apply: true }));
    expect(refused.code).toBe('protected');
  });

  test('without a backup there is nothing to restore', async () => {
    bench = await openBench('full');
    expect(errorOf(await bench.call('restore_wizard', { vmid: 'web01' })).code).toBe('not_found');
  });
});
