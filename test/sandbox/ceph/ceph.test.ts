import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from '../support.js';

const CEPH = '/nodes/pve3/ceph';

describe('Ceph of the demo world', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab({ world: 'demo' });
  });
  afterAll(() => lab.close());

  const health = async (): Promise<unknown> => {
    const found = field(await lab.data('GET', '/cluster/ceph/status'), 'health');
    const checks = field(found, 'checks');
    const codes = typeof checks === 'object' && checks !== null ? Object.keys(checks) : [];
    return { status: field(found, 'status'), codes };
  };

  it('starts with an OSD down and its pool degraded', async () => {
    expect(await health()).toEqual({ status: 'HEALTH_WARN', codes: ['OSD_DOWN', 'PG_DEGRADED'] });
    const status = await lab.data('GET', '/cluster/ceph/status');
    expect(field(status, 'pgmap')).toMatchObject({
      num_pgs: 65,
      num_pools: 2,
      pgs_by_state: expect.arrayContaining([
        { count: expect.any(Number), state_name: 'active+clean' },
        { count: expect.any(Number), state_name: 'active+undersized+degraded' },
      ]),
    });
    expect(field(status, 'quorum_names')).toEqual(['pve1', 'pve2', 'pve3']);
  });

  it('is healthy again once the OSD runs', async () => {
    expect(await lab.task('POST', `${CEPH}/start`, { service: 'osd.5' })).toBe('OK');
    expect(await health()).toEqual({ status: 'HEALTH_OK', codes: [] });
    expect(await lab.task('POST', `${CEPH}/stop`, { service: 'osd.5' })).toBe('OK');
    expect(await health()).toEqual({ status: 'HEALTH_WARN', codes: ['OSD_DOWN', 'PG_DEGRADED'] });
  });

  it('moves data away from an OSD that is taken out, which can then be destroyed and made anew', async () => {
    const refused = await lab.call('root', 'DELETE', `${CEPH}/osd/5`);
    expect(refused.reason).toBe('Permission check failed (user != root@pam)');
    expect(await lab.data('POST', `${CEPH}/osd/5/out`)).toBeNull();
    expect(await health()).toEqual({ status: 'HEALTH_OK', codes: [] });
    await lab.data('POST', `${CEPH}/osd/5/in`);
    expect(await lab.data('GET', `${CEPH}/osd/5/metadata`)).toMatchObject({
      devices: [{ device: 'block', physical_device: 'sdb' }],
      osd: { hostname: 'pve3', id: 5, mem_usage: 0 },
    });
    const missing = await lab.call('root', 'POST', `${CEPH}/osd/17/out`);
    expect(missing.reason).toBe("no such OSD '17'");
  });

  it('sets flags, one or several', async () => {
    await lab.data('PUT', '/cluster/ceph/flags/noout', { value: 1 });
    expect(await lab.data('GET', '/cluster/ceph/flags/noout')).toBe(1);
    expect(await lab.task('PUT', '/cluster/ceph/flags', { noout: 0, noscrub: 1 })).toBe('OK');
    const flags = await lab.data('GET', '/cluster/ceph/flags');
    const set = Array.isArray(flags) ? flags.filter((flag) => field(flag, 'value') === 1) : [];
    expect(set.map((flag) => field(flag, 'name'))).toEqual(['noscrub']);
    await lab.data('PUT', '/cluster/ceph/flags/noscrub', { value: 0 });
  });

  it('makes a pool with its storage, changes it and removes both', async () => {
    const path = `${CEPH}/pool`;
    expect(await lab.task('POST', path, { name: 'extra', pg_num: 32, add_storages: 1 })).toBe('OK');
    expect(await lab.task('PUT', `${path}/extra`, { size: 2, pg_autoscale_mode: 'off' })).toBe('OK');
    expect(await lab.data('GET', `${path}/extra/status`)).toEqual({
      application: 'rbd',
      application_list: ['rbd'],
      crush_rule: 'replicated_rule',
      fast_read: 0,
      hashpspool: 1,
      id: 3,
      min_size: 2,
      name: 'extra',
      'nodeep-scrub': 0,
      nodelete: 0,
      nopgchange: 0,
      noscrub: 0,
      nosizechange: 0,
      pg_autoscale_mode: 'off',
      pg_num: 32,
      pgp_num: 32,
      size: 2,
      use_gmt_hitset: 1,
      write_fadvise_dontneed: 0,
    });
    expect(await lab.data('GET', '/storage/extra')).toMatchObject({ pool: 'extra', type: 'rbd' });
    expect(await lab.task('DELETE', `${path}/extra`, { remove_storages: 1 })).toBe('OK');
    expect((await lab.call('root', 'GET', '/storage/extra')).status).toBe(500);
    const gone = await lab.call('root', 'GET', `${path}/extra/status`);
    expect(gone.reason).toBe("mon_command failed - unrecognized pool 'extra'");
  });

  it('needs a metadata server for a file system', async () => {
    const early = await lab.call('root', 'POST', `${CEPH}/fs/cephfs`);
    expect(early.reason).toBe('no running Metadata Server (MDS) found!');
    expect(await lab.task('POST', `${CEPH}/mds/pve3`)).toBe('OK');
    expect(await lab.task('POST', `${CEPH}/fs/cephfs`, { pg_num: 16 })).toBe('OK');
    expect(await lab.data('GET', `${CEPH}/fs`)).toEqual([
      {
        data_pool: 'cephfs_data',
        data_pool_ids: [4],
        data_pools: ['cephfs_data'],
        metadata_pool: 'cephfs_metadata',
        metadata_pool_id: 5,
        name: 'cephfs',
      },
    ]);
    expect(await lab.data('GET', `${CEPH}/mds`)).toEqual([
      {
        addr: '10.0.0.13',
        ceph_version: 'ceph version 19.2.3 (squid, stable)',
        ceph_version_short: '19.2.3',
        direxists: 1,
        fs_name: 'cephfs',
        host: 'pve3',
        name: 'pve3',
        rank: 0,
        service: 1,
        standby_replay: 0,
        state: 'up:active',
      },
    ]);
  });

  it('says what is safe and what is set', async () => {
    const safe = (service: string, id: string) =>
      lab.data('GET', `${CEPH}/cmd-safety`, { service, id, action: 'stop' });
    expect(await safe('mon', 'pve1')).toEqual({ safe: 1 });
    expect(await lab.task('POST', `${CEPH}/stop`, { service: 'mon.pve3' })).toBe('OK');
    expect(await safe('mon', 'pve1')).toEqual({
      safe: 0,
      status: 'not enough monitors would be available (pve2) after stopping mons [pve1]',
    });
    expect(await safe('osd', '0')).toMatchObject({ safe: 0 });
    expect(
      await lab.data('GET', `${CEPH}/cfg/value`, { 'config-keys': 'global:osd_pool_default_size;mon:nope' }),
    ).toEqual({ global: { osd_pool_default_size: '3' } });
    expect(await lab.data('GET', `${CEPH}/rules`)).toEqual([{ name: 'replicated_rule' }]);
    expect(await lab.data('GET', `${CEPH}/crush`)).toContain('device 5 osd.5 class ssd');
  });

  it('is lost without most of its monitors', async () => {
    expect(await lab.task('POST', '/nodes/pve1/ceph/stop', { service: 'mon' })).toBe('OK');
    const { status, reason } = await lab.call('root', 'GET', '/cluster/ceph/status');
    expect({ status, reason }).toEqual({ status: 500, reason: 'got timeout' });
  });
});
