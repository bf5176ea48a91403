import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(() => lab.close());

async function refusal(
  as: string,
  method: string,
  path: string,
  params: Record<string, unknown> = {},
): Promise<string> {
  const { status, reason } = await lab.call(as, method, path, { params });
  return `${status} ${reason}`;
}

/** The log of a task that the call starts, with times and ids cut out. */
async function logOf(path: string, params: Record<string, unknown>): Promise<readonly string[]> {
  const upid = String(await lab.data('POST', path, params));
  lab.sandbox.clock.settle();
  const lines = await lab.data('GET', `/nodes/pve/tasks/${encodeURIComponent(upid)}/log`);
  if (!Array.isArray(lines)) return [];
  return lines.map((line) =>
    String(field(line, 't'))
      .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, 'NOW')
      .replace(/\d{4}_\d\d_\d\d-\d\d_\d\d_\d\d/, 'STAMP')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'UUID'),
  );
}

async function createVm(params: Record<string, unknown> = {}): Promise<void> {
  const net0 = 'virtio=BC:24:11:00:00:01,bridge=vmbr0';
  const all = { vmid: 100, name: 'web', scsi0: 'local:1,format=qcow2', net0, ...params };
  expect(await lab.task('POST', '/nodes/pve/qemu', all)).toBe('OK');
}

async function backups(): Promise<readonly unknown[]> {
  const rows = await lab.data('GET', '/nodes/pve/storage/local/content', { content: 'backup' });
  return Array.isArray(rows) ? rows : [];
}

async function firstBackup(): Promise<string> {
  return String(field((await backups())[0], 'volid'));
}

describe('vzdump', () => {
  it('backs a stopped VM up, line by line as PVE says it', async () => {
    await createVm();
    const params = {
      vmid: 100,
      storage: 'local',
      compress: 'zstd',
      'notes-template': '{{guestname}} on {{node}}',
      protected: 1,
    };
    expect(await logOf('/nodes/pve/vzdump', params)).toEqual([
      "INFO: starting new backup job: vzdump 100 --compress zstd --notes-template '{{guestname}} on {{node}}' --protected 1 --storage local",
      'INFO: Starting Backup of VM 100 (qemu)',
      'INFO: Backup started at NOW',
      'INFO: status = stopped',
      'INFO: backup mode: stop',
      'INFO: ionice priority: 7',
      'INFO: VM Name: web',
      "INFO: include disk 'scsi0' 'local:100/vm-100-disk-0.qcow2' 1G",
      "INFO: creating vzdump archive '/var/lib/vz/dump/vzdump-qemu-100-STAMP.vma.zst'",
      'INFO: starting kvm to execute backup task',
      "INFO: started backup task 'UUID'",
      'INFO: 100% (1.0 GiB of 1.0 GiB) in 4s, read: 256.0 MiB/s, write: 81.0 KiB/s',
      'INFO: backup is sparse: 1023.68 MiB (99%) total zero data',
      'INFO: transferred 1.00 GiB in 4 seconds (256.0 MiB/s)',
      'INFO: stopping kvm after backup task',
      'INFO: archive file size: 136KB',
      'INFO: adding notes to backup',
      'INFO: marking backup as protected',
      'INFO: Finished Backup of VM 100 (00:00:04)',
      'INFO: Backup finished at NOW',
      'INFO: Backup job finished successfully',
      'TASK OK',
    ]);
    expect(await backups()).toMatchObject([
      {
        content: 'backup',
        format: 'vma.zst',
        notes: 'web on pve',
        protected: 1,
        subtype: 'qemu',
        size: 139346,
        vmid: 100,
      },
    ]);
    expect(
      await refusal('root', 'DELETE', `/nodes/pve/storage/local/content/${await firstBackup()}`),
    ).toMatch(/^500 can't remove/);
  });

  it('fails for a guest that is not there and for a storage that takes no backups', async () => {
    expect(await logOf('/nodes/pve/vzdump', { vmid: 9999 })).toEqual([
      'INFO: starting new backup job: vzdump 9999',
      "ERROR: Backup of VM 9999 failed - unable to find VM '9999'",
      'INFO: Failed at NOW',
      'INFO: Backup job finished with errors',
      'TASK ERROR: job errors',
    ]);
    await createVm();
    expect(await lab.task('POST', '/nodes/pve/vzdump', { vmid: 100, storage: 'second' })).toBe(
      "could not get storage information for 'second': can't use storage 'second' for backups - wrong content type",
    );
  });

  it('judges its parameters', async () => {
    const { body } = await lab.call('root', 'POST', '/nodes/pve/vzdump', { params: {} });
    expect(field(body, 'errors')).toEqual({ vmid: 'property is missing' });
    const both = await lab.call('root', 'POST', '/nodes/pve/vzdump', { params: { vmid: 100, all: 1 } });
    expect(field(both.body, 'errors')).toEqual({ all: "option conflicts with option 'vmid'" });
    expect(await refusal('bob', 'POST', '/nodes/pve/vzdump', { vmid: 120 })).toBe(
      '403 Permission check failed (/storage/local, Datastore.AllocateSpace)',
    );
    expect(await refusal('bob', 'POST', '/nodes/pve/vzdump', { vmid: 120, bwlimit: 5 })).toBe(
      '403 Permission check failed (/, Sys.Modify)',
    );
  });

  it('prunes by the retention that the job names', async () => {
    await createVm();
    for (let round = 0; round < 3; round += 1) {
      await lab.task('POST', '/nodes/pve/vzdump', { vmid: 100, 'prune-backups': 'keep-last=2' });
      lab.sandbox.clock.advance(60_000);
    }
    expect(await backups()).toHaveLength(2);
    const path = '/nodes/pve/storage/local/prunebackups';
    const marks = await lab.data('GET', path, { 'prune-backups': 'keep-last=1' });
    expect(Array.isArray(marks) && marks.map((row) => field(row, 'mark'))).toEqual(['remove', 'keep']);
    expect(await refusal('root', 'GET', path)).toBe(
      "500 no prune-backups options configured for storage 'local'",
    );
    expect(await lab.task('DELETE', path, { 'prune-backups': 'keep-last=1' })).toBe('OK');
    expect(await backups()).toHaveLength(1);
  });

  it('hands out the configuration inside a backup', async () => {
    await createVm({ description: 'a\nb' });
    await lab.task('POST', '/nodes/pve/vzdump', { vmid: 100 });
    const text = await lab.data('GET', '/nodes/pve/vzdump/extractconfig', { volume: await firstBackup() });
    expect(String(text).replace(/=[0-9a-f-]{36}|: [0-9a-f-]{36}|\d{10}/g, 'X')).toBe(
      '#a\n#b\nboot: order=scsi0;net0\nmeta: creation-qemu=10.1.2,ctime=X\nname: web\n' +
        'net0: virtio=BC:24:11:00:00:01,bridge=vmbr0\nscsi0: local:100/vm-100-disk-0.qcow2,size=1G\n' +
        'smbios1: uuidX\nvmgenidX\n#qmdump#map:scsi0:drive-scsi0:local:qcow2:\n',
    );
  });
});

describe('restoring a VM', () => {
  it('makes another one, with addresses of its own where it is to be unique', async () => {
    await createVm();
    await lab.task('POST', '/nodes/pve/vzdump', { vmid: 100 });
    const archive = await firstBackup();
    expect(await refusal('root', 'POST', '/nodes/pve/qemu', { vmid: 100, archive })).toBe(
      "500 unable to restore VM 100 - VM 100 already exists on node 'pve'",
    );
    const params = { vmid: 101, archive, unique: 1, name: 'copy', storage: 'second' };
    expect(await logOf('/nodes/pve/qemu', params)).toEqual([
      expect.stringMatching(
        /^restore vma archive: vma extract -v -r .* \/var\/lib\/vz\/dump\/vzdump-qemu-100-STAMP\.vma /,
      ),
      expect.stringMatching(/^CFG: size: \d+ name: qemu-server\.conf$/),
      'DEV: dev_id=1 size: 1073741824 devname: drive-scsi0',
      expect.stringMatching(/^CTIME: /),
      expect.stringMatching(/^Formatting '\/var\/lib\/vz2\/images\/101\/vm-101-disk-0\.qcow2'/),
      "new volume ID is 'second:101/vm-101-disk-0.qcow2'",
      "map 'drive-scsi0' to 'second:101/vm-101-disk-0.qcow2' (write zeros = 0)",
      'progress 100% (read 1073741824 bytes, duration 2 sec)',
      'total bytes read 1073741824, sparse bytes 1073410048 (99.969%)',
      'space reduction due to 4K zero blocks 0%',
      'rescan volumes...',
      'TASK OK',
    ]);
    const config = await lab.data('GET', '/nodes/pve/qemu/101/config');
    expect(config).toMatchObject({ name: 'copy', scsi0: 'second:101/vm-101-disk-0.qcow2,size=1G' });
    expect(field(config, 'net0')).not.toContain('BC:24:11:00:00:01');
  });

  it('puts one back over itself only by force, stopped and not protected', async () => {
    await createVm({ start: 1 });
    await lab.task('POST', '/nodes/pve/vzdump', { vmid: 100 });
    const params = { vmid: 100, archive: await firstBackup(), force: 1 };
    expect(await lab.task('POST', '/nodes/pve/qemu', params)).toBe(
      'unable to restore VM 100 - vm is running',
    );
    await lab.task('POST', '/nodes/pve/qemu/100/status/stop');
    await lab.data('PUT', '/nodes/pve/qemu/100/config', { protection: 1, name: 'changed' });
    expect(await lab.task('POST', '/nodes/pve/qemu', params)).toBe(
      'unable to restore VM 100 - - protection mode enabled',
    );
    await lab.data('PUT', '/nodes/pve/qemu/100/config', { delete: 'protection' });
    expect(await lab.task('POST', '/nodes/pve/qemu', params)).toBe('OK');
    expect(await lab.data('GET', '/nodes/pve/qemu/100/config')).toMatchObject({
      name: 'web',
      net0: 'virtio=BC:24:11:00:00:01,bridge=vmbr0',
      scsi0: 'local:100/vm-100-disk-0.qcow2,size=1G',
    });
  });

  it('refuses drives beside an archive', async () => {
    const { body } = await lab.call('root', 'POST', '/nodes/pve/qemu', {
      params: { vmid: 101, archive: 'local:backup/x.vma', scsi0: 'local:1' },
    });
    expect(field(body, 'errors')).toEqual({ scsi0: "option conflicts with option 'archive'" });
  });
});

describe('restoring a container', () => {
  it('brings it back on a volume of its own', async () => {
    const ostemplate = 'local:vztmpl/alpine-test_3.19_amd64.tar.gz';
    await lab.task('POST', '/nodes/pve/lxc', {
      vmid: 200,
      ostemplate,
      hostname: 'ct',
      rootfs: 'local:1',
      start: 1,
    });
    const lines = await logOf('/nodes/pve/vzdump', { vmid: 200 });
    expect(lines.slice(3, 12)).toEqual([
      'INFO: status = running',
      'INFO: CT Name: ct',
      "INFO: including mount point rootfs ('/') in backup",
      'INFO: mode failure - some volumes do not support snapshots',
      "INFO: trying 'suspend' mode instead",
      'INFO: backup mode: suspend',
      'INFO: ionice priority: 7',
      'INFO: CT Name: ct',
      "INFO: including mount point rootfs ('/') in backup",
    ]);
    const params = { vmid: 201, ostemplate: await firstBackup(), restore: 1, hostname: 'again' };
    expect(await lab.task('POST', '/nodes/pve/lxc', params)).toBe('OK');
    expect(await lab.data('GET', '/nodes/pve/lxc/201/config')).toMatchObject({
      hostname: 'again',
      ostype: 'alpine',
      rootfs: 'local:201/vm-201-disk-0.raw,size=1G',
    });
    expect(await refusal('root', 'POST', '/nodes/pve/lxc', { ...params, vmid: 202, storage: 'second' })).toBe(
      "500 storage 'second' does not support container directories",
    );
    expect(await refusal('root', 'POST', '/nodes/pve/lxc', { ...params, vmid: 200 })).toBe(
      "500 unable to restore CT 200 - CT 200 already exists on node 'pve'",
    );
  });
});
