import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab({ world: 'demo' });
});
afterEach(() => lab.close());

async function refusal(method: string, path: string, params: Record<string, unknown> = {}): Promise<string> {
  const { status, reason } = await lab.call('root', method, path, { params });
  return `${status} ${reason}`;
}

/** The log of a task that the call starts, times cut off. */
async function logOf(
  method: string,
  path: string,
  params: Record<string, unknown>,
): Promise<readonly string[]> {
  const upid = String(await lab.data(method, path, params));
  lab.sandbox.clock.settle();
  const node = upid.split(':')[1] ?? '';
  const lines = await lab.data('GET', `/nodes/${node}/tasks/${encodeURIComponent(upid)}/log`);
  if (!Array.isArray(lines)) return [];
  return lines.map((line) => String(field(line, 't')).replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /, ''));
}

describe('migrating a VM', () => {
  it('says beforehand where it could go and what only its node has', async () => {
    expect(await lab.data('GET', '/nodes/pve1/qemu/100/migrate')).toEqual({
      allowed_nodes: ['pve2', 'pve3'],
      'dependent-ha-resources': [],
      'has-dbus-vmstate': 1,
      local_disks: [
        {
          cdrom: 0,
          drivename: 'scsi0',
          is_attached: 1,
          is_cloudinit: 0,
          is_tpmstate: 0,
          is_unused: 0,
          is_vmstate: 0,
          referenced_in_snapshot: { 'release-41': 1 },
          replicate: 1,
          shared: 0,
          size: 34359738368,
          volid: 'local-lvm:vm-100-disk-0',
        },
      ],
      local_resources: [],
      'mapped-resource-info': {},
      'mapped-resources': [],
      not_allowed_nodes: { pve2: {}, pve3: {} },
      running: 1,
    });
    await lab.data('PUT', '/storage/local-lvm', { nodes: 'pve1,pve2' });
    expect(await lab.data('GET', '/nodes/pve1/qemu/100/migrate')).toMatchObject({
      allowed_nodes: ['pve2'],
      not_allowed_nodes: { pve2: {}, pve3: { unavailable_storages: ['local-lvm'] } },
    });
  });

  it.each([
    [{ target: 'pve1' }, '400 Parameter verification failed.'],
    [{ target: 'pve9' }, "500 no such cluster node 'pve9'"],
    [{ target: 'pve2' }, "500 can't migrate running VM without --online"],
    [{ target: 'pve2', force: 1 }, '400 Parameter verification failed.'],
  ])('refuses %j', async (params, reason) => {
    expect(await refusal('POST', '/nodes/pve1/qemu/100/migrate', params)).toBe(reason);
  });

  it('moves a running one on shared storage live', async () => {
    const before = field(await lab.data('GET', '/nodes/pve1/qemu/109/status/current'), 'uptime');
    expect(await logOf('POST', '/nodes/pve1/qemu/109/migrate', { target: 'pve2', online: 1 })).toEqual([
      "starting migration of VM 109 to node 'pve2' (10.0.0.12)",
      "starting VM 109 on remote node 'pve2'",
      'start remote tunnel',
      'ssh tunnel ver 1',
      'starting online/live migration on unix:/run/qemu-server/109.migrate',
      'set migration capabilities',
      'migration downtime limit: 100 ms',
      'migration cachesize: 1.0 GiB',
      'set migration parameters',
      'start migrate command to unix:/run/qemu-server/109.migrate',
      expect.stringMatching(/^average migration speed: 512\.0 MiB\/s - downtime \d+ ms$/),
      'migration completed, transferred 2.4 GiB VM-state',
      'migration status: completed',
      'migration finished successfully (duration 00:00:17)',
      'TASK OK',
    ]);
    const now = await lab.data('GET', '/nodes/pve2/qemu/109/status/current');
    expect(now).toMatchObject({ status: 'running' });
    expect(Number(field(now, 'uptime'))).toBeGreaterThan(Number(before));
    expect(await refusal('GET', '/nodes/pve1/qemu/109/config')).toMatch(/^500 Configuration file/);
  });

  it('takes local disks along where it is told to, and stays where it is not', async () => {
    expect(await logOf('POST', '/nodes/pve1/qemu/103/migrate', { target: 'pve3', online: 1 })).toEqual([
      "starting migration of VM 103 to node 'pve3' (10.0.0.13)",
      "found local disk 'local-lvm:vm-103-disk-0' (attached)",
      "WARN: can't migrate local disk 'local-lvm:vm-103-disk-0': " +
        "can't live migrate attached local disks without with-local-disks option",
      "ERROR: Problem found while scanning volumes - can't migrate VM - check log",
      'aborting phase 1 - cleanup resources',
      "ERROR: migration aborted (duration 00:00:00): Problem found while scanning volumes - can't migrate VM - check log",
      'TASK ERROR: migration aborted',
    ]);
    const params = { target: 'pve3', online: 1, 'with-local-disks': 1 };
    expect(await lab.task('POST', '/nodes/pve1/qemu/103/migrate', params)).toBe('OK');
    expect(await lab.data('GET', '/nodes/pve3/qemu/103/config')).toMatchObject({
      scsi0: 'local-lvm:vm-103-disk-0,size=80G',
    });
    expect(await lab.data('GET', '/nodes/pve1/storage/local-lvm/content', { vmid: 103 })).toEqual([]);
  });

  it('moves a stopped one to another storage', async () => {
    await lab.data('DELETE', '/nodes/pve3/qemu/106/snapshot/before-upgrade');
    lab.sandbox.clock.settle();
    const params = { target: 'pve1', targetstorage: 'nfs-shared' };
    expect(await lab.task('POST', '/nodes/pve3/qemu/106/migrate', params)).toBe('OK');
    expect(await lab.data('GET', '/nodes/pve1/qemu/106/config')).toMatchObject({
      scsi0: 'nfs-shared:106/vm-106-disk-0.raw,size=40G',
    });
  });
});

describe('migrating a container', () => {
  it('stops it and starts it again on the target', async () => {
    expect(await lab.data('GET', '/nodes/pve1/lxc/200/migrate')).toEqual({
      'allowed-nodes': ['pve2', 'pve3'],
      'dependent-ha-resources': [],
      'not-allowed-nodes': {},
      running: 1,
    });
    expect(await refusal('POST', '/nodes/pve1/lxc/200/migrate', { target: 'pve2' })).toBe(
      "500 can't migrate running container without --online or --restart",
    );
    expect(await lab.task('POST', '/nodes/pve1/lxc/200/migrate', { target: 'pve2', online: 1 })).toBe(
      'migration aborted',
    );
    expect(await logOf('POST', '/nodes/pve1/lxc/200/migrate', { target: 'pve2', restart: 1 })).toEqual([
      'shutdown CT 200',
      "starting migration of CT 200 to node 'pve2' (10.0.0.12)",
      "found local volume 'local-lvm:vm-200-disk-0' (in current VM config)",
      'start final cleanup',
      'start container on target node',
      'migration finished successfully (duration 00:00:09)',
      'TASK OK',
    ]);
    expect(await lab.data('GET', '/nodes/pve2/lxc/200/status/current')).toMatchObject({ status: 'running' });
  });
});
