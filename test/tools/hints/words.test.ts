import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, errorOf, openBench } from '../kit.js';

/** Words of PVE that a sandbox in health does not say, put in its mouth as the end of a task. */
const said: readonly (readonly [rule: string, task: string, words: string])[] = [
  [
    'volume-in-use',
    'qmstart',
    "unable to delete 'local-lvm:vm-106-disk-0' - volume is still in use (snapshot?)",
  ],
  ['disk-missing', 'qmstart', "disk 'scsi9' does not exist"],
  ['move-with-snapshots', 'qmstart', "you can't move a disk with snapshots and delete the source"],
  ['cdrom-move', 'qmstart', "you can't move a cdrom"],
  ['snapshot-exists', 'qmstart', "snapshot name 'before-upgrade' already used"],
  ['snapshot-missing', 'qmstart', "snapshot 'nope' does not exist"],
  ['snapshot-children', 'qmstart', "can't rollback, 'a' is not most recent snapshot on 'zfs:vm-106-disk-0'"],
  ['storage-disabled', 'qmstart', "storage 'nfs-shared' is not online"],
  [
    'backup-missing',
    'qmstart',
    "volume 'nfs-shared:backup/vzdump-qemu-1-2026_01_01-00_00_00.vma' does not exist",
  ],
  ['template-missing', 'qmstart', "volume 'local:vztmpl/nope.tar.zst' does not exist"],
  ['iso-missing', 'qmstart', "volume 'local:iso/nope.iso' does not exist"],
  ['volume-missing', 'qmstart', "volume 'local-lvm:vm-1-disk-0' does not exist"],
  ['file-exists', 'qmstart', "refusing to override existing file '/var/lib/vz/template/iso/a.iso'"],
  ['backup-limit', 'qmstart', 'ERROR: backup limit reached'],
  ['vzdump-locked', 'qmstart', "can't acquire lock '/var/run/vzdump.lock' - got timeout"],
  ['download-failed', 'qmstart', 'download failed: 404 Not Found'],
  ['vmid-taken', 'qmstart', "unable to create VM 100 - VM 100 already exists on node 'pve1'"],
  ['template-start', 'qmstart', "you can't start a vm if it's a template"],
  ['sdn-pending', 'qmstart', 'configuration has pending changes'],
  ['not-installed', 'qmstart', 'binary not installed: /usr/bin/ceph-mon'],
  ['migration-aborted', 'qmigrate', 'migration aborted'],
  ['migrate-local-cdrom', 'qmigrate', "can't migrate local cdrom 'local:iso/a.iso'"],
  ['migrate-passthrough', 'qmigrate', "can't migrate VM which uses local devices: hostpci0"],
  ['second-factor', 'qmstart', 'failed to verify TOTP challenge'],
];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

test.each(said)('%s: %s ends with "%s"', async (rule, task, words) => {
  const migrate = task === 'qmigrate';
  bench.sandbox.faults.add(`task-fails=${task}:${words}`);
  const error = errorOf(
    await bench.call('call_operation', {
      operation: `POST /nodes/${migrate ? 'pve1/qemu/109/migrate' : 'pve3/qemu/106/status/start'}`,
      params: migrate ? { target: 'pve2', online: true } : {},
    }),
  );
  bench.sandbox.faults.clear();
  expect({ rule: error.context.rule, code: error.code }).toEqual({ rule, code: 'task_failed' });
  // The same call with changes is none here: the words are another call's.
  for (const { tool, arguments: given } of error.suggestions.filter((one) => one.tool !== 'call_operation')) {
    const tried = await bench.call(tool, { ...given, dry_run: true });
    expect(tried.ok === false ? `${tried.error.code} ${tool} ${tried.error.message}` : '').not.toMatch(
      /^(?:unknown_tool|invalid_arguments|internal) /,
    );
  }
});
