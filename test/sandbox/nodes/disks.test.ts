import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from '../support.js';

const DISKS = '/nodes/pve1/disks';

describe('disks of a node', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({ world: 'demo' });
  });
  afterAll(() => lab.close());

  const usedOn = async (devpath: string): Promise<unknown> => {
    const disks = await lab.data('GET', `${DISKS}/list`);
    const found = Array.isArray(disks) ? disks.find((disk) => field(disk, 'devpath') === devpath) : undefined;
    return field(found, 'used');
  };

  it('lists what is free', async () => {
    expect(await lab.data('GET', `${DISKS}/list`, { type: 'unused' })).toEqual(
      ['/dev/sdc', '/dev/sdd'].map((devpath, index) => ({
        by_id_link: `/dev/disk/by-id/ata-WDC_WD4003FRYZ_S100${index + 4}N03726`,
        devpath,
        gpt: 0,
        health: 'PASSED',
        model: 'WDC WD4003FRYZ',
        osdid: -1,
        'osdid-list': null,
        rpm: 7200,
        serial: `S100${index + 4}N03726`,
        size: 3726 * 1024 ** 3,
        type: 'hdd',
        vendor: 'ATA',
        wearout: 'N/A',
        wwn: `0x5000c500${String(103 + index).padStart(8, '0')}`,
      })),
    );
  });

  it('makes a mirror with its storage, and takes both away again', async () => {
    const devices = '/dev/sdc,/dev/sdd';
    const params = { name: 'tank', raidlevel: 'mirror', devices, add_storage: 1 };
    expect(await lab.task('POST', `${DISKS}/zfs`, params)).toBe('OK');
    expect(await lab.data('GET', `${DISKS}/zfs`)).toEqual([
      {
        alloc: 688_128,
        dedup: 1,
        frag: 0,
        free: 3726 * 1024 ** 3 - 688_128,
        health: 'ONLINE',
        name: 'tank',
        size: 3726 * 1024 ** 3,
      },
    ]);
    expect(await lab.data('GET', '/storage/tank')).toEqual({
      content: 'rootdir,images',
      digest: expect.any(String),
      mountpoint: '/tank',
      nodes: 'pve1',
      pool: 'tank',
      storage: 'tank',
      type: 'zfspool',
    });
    expect(await lab.data('GET', '/nodes/pve1/scan/zfs')).toEqual([{ pool: 'tank' }]);
    expect(await usedOn('/dev/sdc')).toBe('ZFS');
    const cleanUp = { 'cleanup-config': 1, 'cleanup-disks': 1 };
    expect(await lab.task('DELETE', `${DISKS}/zfs/tank`, cleanUp)).toBe('OK');
    expect((await lab.call('root', 'GET', '/storage/tank')).status).toBe(500);
    expect(await usedOn('/dev/sdc')).toBeUndefined();
  });

  it('makes a volume group, a thin pool and a directory', async () => {
    expect(
      await lab.task('POST', `${DISKS}/lvmthin`, { name: 'fast', device: '/dev/sdc', add_storage: 1 }),
    ).toBe('OK');
    expect(await lab.data('GET', '/nodes/pve1/scan/lvmthin', { vg: 'fast' })).toEqual([{ lv: 'fast' }]);
    expect(await lab.task('POST', `${DISKS}/directory`, { name: 'bulk', device: '/dev/sdd' })).toBe('OK');
    expect(await lab.data('GET', `${DISKS}/directory`)).toEqual([
      {
        device: expect.stringMatching(/^\/dev\/disk\/by-uuid\//),
        options: 'defaults',
        path: '/mnt/pve/bulk',
        type: 'ext4',
        unitfile: '/etc/systemd/system/mnt-pve-bulk.mount',
      },
    ]);
    const removal = { 'volume-group': 'fast', 'cleanup-config': 1, 'cleanup-disks': 1 };
    expect(await lab.task('DELETE', `${DISKS}/lvmthin/fast`, removal)).toBe('OK');
    expect(await usedOn('/dev/sdc')).toBeUndefined();
    expect(await lab.task('DELETE', `${DISKS}/directory/bulk`)).toBe('OK');
    expect(await lab.task('DELETE', `${DISKS}/directory/bulk`)).toBe(
      "can't open '/etc/systemd/system/mnt-pve-bulk.mount' - No such file or directory",
    );
  });

  it.each([
    ['/disks/lvm', { name: 'x1', device: '/dev/nope' }, 'not a valid block device'],
    ['/disks/lvm', { name: 'x1', device: '/dev/sda' }, "device '/dev/sda' is already in use"],
    ['/disks/zfs', { name: 'x1', devices: '/dev/sdc', raidlevel: 'mirror' }, 'mirror needs at least 2 disks'],
    ['/disks/initgpt', { disk: '/dev/sda' }, 'disk /dev/sda already in use'],
  ])('refuses POST %s %j', async (path, params, reason) => {
    const answer = await lab.call('root', 'POST', `/nodes/pve1${path}`, { params });
    expect({ status: answer.status, reason: answer.reason }).toEqual({ status: 500, reason });
  });

  it('knows the disk that is about to fail', async () => {
    expect(await lab.data('GET', '/nodes/pve3/disks/smart', { disk: '/dev/sdb', healthonly: 1 })).toEqual({
      health: 'FAILED',
    });
  });
});
