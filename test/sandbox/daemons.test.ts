import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab({ world: 'demo' });
});
afterEach(() => lab.close());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SHARED = 109;

const rowsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const pick = (row: unknown, ...names: readonly string[]): unknown =>
  Object.fromEntries(names.map((name) => [name, field(row, name)]));

/** Tasks of a node by type, oldest first. */
async function tasks(node: string, type: string): Promise<readonly unknown[]> {
  const rows = rowsOf(await lab.data('GET', `/nodes/${node}/tasks`, { typefilter: type, source: 'all' }));
  return rows.map((row) => pick(row, 'id', 'status', 'user')).reverse();
}

/** A service as `/cluster/ha/status/current` has it. */
async function service(sid: string): Promise<unknown> {
  const rows = rowsOf(await lab.data('GET', '/cluster/ha/status/current'));
  return pick(
    rows.find((row) => field(row, 'sid') === sid),
    'node',
    'state',
  );
}

async function guestState(node: string, vmid: number): Promise<unknown> {
  return field(await lab.data('GET', `/nodes/${node}/qemu/${vmid}/status/current`), 'status');
}

describe('backup jobs', () => {
  it('run when their schedule says so, on the nodes that have their guests', async () => {
    const job = {
      id: 'nightly',
      schedule: '02:00',
      storage: 'nfs-shared',
      vmid: '100,101',
      mode: 'snapshot',
    };
    await lab.data('POST', '/cluster/backup', job);
    await lab.data('POST', '/cluster/backup', { ...job, id: 'off', enabled: 0 });
    const [row] = rowsOf(await lab.data('GET', '/cluster/backup'));
    const next = Number(field(row, 'next-run')) * 1000;
    lab.sandbox.clock.advance(next - lab.sandbox.clock.now() - 1);
    expect(await tasks('pve1', 'vzdump')).toEqual([]);
    lab.sandbox.clock.advance(HOUR);
    expect(await tasks('pve1', 'vzdump')).toEqual([{ id: '100', status: 'OK', user: 'root@pam' }]);
    expect(await tasks('pve2', 'vzdump')).toEqual([{ id: '101', status: 'OK', user: 'root@pam' }]);
    expect(await tasks('pve3', 'vzdump')).toEqual([]);
    lab.sandbox.clock.advance(48 * HOUR);
    expect(await tasks('pve1', 'vzdump')).toHaveLength(3);
  });

  it('do not hurry a test that only waits for its own task', async () => {
    const before = lab.sandbox.clock.now();
    expect(await lab.task('POST', '/nodes/pve1/qemu/100/status/stop')).toBe('OK');
    expect(lab.sandbox.clock.now() - before).toBeLessThan(MINUTE);
  });
});

describe('replication', () => {
  const JOB = '/nodes/pve1/replication/150-0';
  const status = async (): Promise<unknown> => lab.data('GET', `${JOB}/status`);
  const log = async (): Promise<readonly unknown[]> =>
    rowsOf(await lab.data('GET', `${JOB}/log`)).map((row) => String(field(row, 't')).slice(20));

  beforeEach(async () => {
    await lab.data('POST', '/storage', { storage: 'tank', type: 'zfspool', pool: 'tank' });
    expect(await lab.task('POST', '/nodes/pve1/qemu', { vmid: 150, scsi0: 'tank:1' })).toBe('OK');
    await lab.data('POST', '/cluster/replication', { id: '150-0', type: 'local', target: 'pve2' });
  });

  it('runs on its schedule and at once when asked', async () => {
    expect(pick(await status(), 'last_sync', 'fail_count', 'source', 'target')).toEqual({
      last_sync: 0,
      fail_count: 0,
      source: 'pve1',
      target: 'pve2',
    });
    expect(await lab.data('POST', `${JOB}/schedule_now`)).toBe(null);
    lab.sandbox.clock.advance(MINUTE);
    const first = Number(field(await status(), 'last_sync'));
    expect(first % 60).toBe(0);
    expect(await log()).toEqual([
      '150-0: start replication job',
      '150-0: guest => VM 150, running => 0',
      '150-0: volumes => tank:vm-150-disk-0',
      `150-0: create snapshot '__replicate_150-0_${first}__' on tank:vm-150-disk-0`,
      `150-0: full sync 'tank:vm-150-disk-0' (__replicate_150-0_${first}__)`,
      '150-0: using secure transmission, rate limit: none',
      '150-0: end replication job',
    ]);
    lab.sandbox.clock.advance(15 * MINUTE);
    const { last_sync: again, next_sync: next } = Object(await status());
    expect([again > first, next - again]).toEqual([true, 900]);
    expect((await log())[4]).toBe(
      `150-0: incremental sync 'tank:vm-150-disk-0' (__replicate_150-0_${again}__)`,
    );
  });

  it('fails while its target is gone, and tries again', async () => {
    lab.sandbox.faults.add('node-offline=pve2');
    await lab.data('POST', `${JOB}/schedule_now`);
    lab.sandbox.clock.advance(MINUTE);
    expect(field(await status(), 'fail_count')).toBe(1);
    expect(String(field(await status(), 'error'))).toContain('failed: exit code 255');
    lab.sandbox.faults.clear();
    lab.sandbox.clock.advance(5 * MINUTE);
    expect(pick(await status(), 'fail_count', 'error')).toEqual({ fail_count: 0, error: undefined });
  });

  it('refuses volumes on storages that can not be replicated', async () => {
    const params = { id: '100-0', type: 'local', target: 'pve2' };
    expect((await lab.call('root', 'POST', '/cluster/replication', { params })).reason).toBe(
      "missing replicate feature on volume 'local-lvm:vm-100-disk-0'",
    );
  });

  it('removes a job in its next round', async () => {
    await lab.data('DELETE', '/cluster/replication/150-0');
    expect(await lab.data('GET', '/cluster/replication')).toMatchObject([
      { id: '150-0', remove_job: 'full' },
    ]);
    lab.sandbox.clock.advance(MINUTE);
    expect(await lab.data('GET', '/cluster/replication')).toEqual([]);
  });
});

describe('high availability', () => {
  const manage = (sid: string, more: Record<string, unknown> = {}): Promise<unknown> =>
    lab.data('POST', '/cluster/ha/resources', { sid, ...more });

  it('starts what is to run and stops what is not', async () => {
    await manage('vm:106');
    expect(await service('vm:106')).toEqual({ node: 'pve3', state: 'queued' });
    lab.sandbox.clock.advance(MINUTE);
    expect(await service('vm:106')).toEqual({ node: 'pve3', state: 'started' });
    expect(await tasks('pve3', 'qmstart')).toEqual([{ id: '106', status: 'OK', user: 'root@pam' }]);
    await lab.data('PUT', '/cluster/ha/resources/vm:106', { state: 'stopped' });
    lab.sandbox.clock.advance(MINUTE);
    expect(await service('vm:106')).toEqual({ node: 'pve3', state: 'stopped' });
    expect(await guestState('pve3', 106)).toBe('stopped');
  });

  it('is asked instead of acting at once', async () => {
    await manage(`vm:${SHARED}`);
    lab.sandbox.clock.advance(MINUTE);
    const upid = String(await lab.data('POST', `/nodes/pve1/qemu/${SHARED}/status/stop`));
    expect(upid.split(':')[5]).toBe('hastop');
    lab.sandbox.clock.advance(MINUTE);
    const resource = await lab.data('GET', `/cluster/ha/resources/vm:${SHARED}`);
    expect([field(resource, 'state'), await guestState('pve1', SHARED)]).toEqual(['stopped', 'stopped']);
  });

  it('brings a guest back when it ends by itself', async () => {
    await manage(`vm:${SHARED}`);
    lab.sandbox.faults.add('node-offline=pve1');
    lab.sandbox.faults.clear();
    lab.sandbox.clock.advance(MINUTE);
    expect(await guestState('pve1', SHARED)).toBe('running');
  });

  it('recovers a guest elsewhere once its node is fenced', async () => {
    await manage(`vm:${SHARED}`);
    const rule = {
      rule: 'home',
      type: 'node-affinity',
      resources: `vm:${SHARED}`,
      nodes: 'pve1,pve3',
      strict: 1,
    };
    await lab.data('POST', '/cluster/ha/rules', rule);
    lab.sandbox.clock.advance(MINUTE);
    lab.sandbox.faults.add('node-offline=pve1');
    lab.sandbox.clock.advance(90_000);
    expect(await service(`vm:${SHARED}`)).toEqual({ node: 'pve1', state: 'fence' });
    lab.sandbox.clock.advance(2 * MINUTE);
    expect(await service(`vm:${SHARED}`)).toEqual({ node: 'pve3', state: 'started' });
    expect(await guestState('pve3', SHARED)).toBe('running');
    lab.sandbox.faults.clear();
    lab.sandbox.clock.advance(MINUTE);
    expect(await service(`vm:${SHARED}`)).toEqual({ node: 'pve3', state: 'started' });
  });

  it('gives up on a guest whose disks stayed behind', async () => {
    await manage('vm:100');
    lab.sandbox.clock.advance(MINUTE);
    lab.sandbox.faults.add('node-offline=pve1');
    lab.sandbox.clock.advance(10 * MINUTE);
    expect(field(await service('vm:100'), 'state')).toBe('error');
    const failure = "volume 'local-lvm:vm-100-disk-0' does not exist";
    expect(
      field((await tasks(String(field(await service('vm:100'), 'node')), 'qmstart')).at(-1), 'status'),
    ).toBe(failure);
  });

  it('does nothing without quorum', async () => {
    await manage(`vm:${SHARED}`);
    lab.sandbox.clock.advance(MINUTE);
    lab.sandbox.faults.add('node-offline=pve1');
    lab.sandbox.faults.add('node-offline=pve2');
    lab.sandbox.clock.advance(10 * MINUTE);
    expect(field(await service(`vm:${SHARED}`), 'node')).toBe('pve1');
  });
});
