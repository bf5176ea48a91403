import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/index.js';
import { dataOf, field, type Lab, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab();
});
afterEach(() => lab.close());

const UPID = /^UPID:pve:[0-9A-F]{8}:[0-9A-F]{8}:[0-9A-F]{8}:qmcreate:100:root@pam!full:$/;

const start = (): Promise<unknown> => lab.data('POST', '/nodes/pve/qemu', { vmid: 100, memory: 128 });
const task = (upid: unknown): string => `/nodes/pve/tasks/${encodeURIComponent(String(upid))}`;

describe('a task', () => {
  it('runs on the clock and stands still with it', async () => {
    const upid = await start();
    expect(upid).toMatch(UPID);
    const running = {
      id: '100',
      node: 'pve',
      pid: expect.any(Number),
      pstart: expect.any(Number),
      starttime: Math.floor(lab.sandbox.clock.now() / 1000),
      status: 'running',
      tokenid: 'full',
      type: 'qmcreate',
      upid,
      user: 'root@pam',
    };
    expect(await lab.data('GET', `${task(upid)}/status`)).toEqual(running);
    expect(await lab.data('GET', `${task(upid)}/log`)).toEqual([{ n: 1, t: 'no content' }]);
    lab.sandbox.clock.advance(5000);
    expect(await lab.data('GET', `${task(upid)}/status`)).toEqual({
      ...running,
      status: 'stopped',
      exitstatus: 'OK',
    });
    expect(await lab.data('GET', `${task(upid)}/log`)).toEqual([{ n: 1, t: 'TASK OK' }]);
  });

  it('is listed as active while it runs and in the archive after it', async () => {
    const upid = await start();
    const ids = async (source: string): Promise<unknown> => {
      const rows = await lab.data('GET', '/nodes/pve/tasks', { source, vmid: 100 });
      return Array.isArray(rows) ? rows.map((row) => [field(row, 'upid'), field(row, 'status')]) : rows;
    };
    expect([await ids('active'), await ids('archive')]).toEqual([[[upid, undefined]], []]);
    lab.sandbox.clock.settle();
    expect([await ids('active'), await ids('archive'), await ids('all')]).toEqual([
      [],
      [[upid, 'OK']],
      [[upid, 'OK']],
    ]);
  });

  it('stops when it is told to, and undoes what it had begun', async () => {
    const upid = await start();
    await lab.data('DELETE', task(upid));
    lab.sandbox.clock.settle();
    const log = await lab.data('GET', `${task(upid)}/log`);
    expect(log).toEqual([{ n: 1, t: 'TASK ERROR: interrupted by signal' }]);
    expect(await lab.data('GET', '/nodes/pve/qemu')).toEqual([]);
  });

  it('is hidden from who may not see its node', async () => {
    const upid = await start();
    expect(dataOf(await lab.call('privsep', 'GET', '/cluster/tasks'))).toEqual([]);
    expect((await lab.call('privsep', 'GET', `${task(upid)}/status`)).reason).toBe(
      'Permission check failed (/nodes/pve, Sys.Audit)',
    );
    expect((await lab.call('bob', 'GET', `${task(upid)}/status`)).status).toBe(200);
  });
});

describe('the running clock', () => {
  it('goes with real time and can be hurried', async () => {
    const sandbox = await startSandbox({ world: 'recorded', refusalDelay: 0 });
    const before = sandbox.clock.now();
    expect(Math.abs(before - Date.now())).toBeLessThan(1000);
    let happened = 0;
    sandbox.clock.schedule(60_000, () => {
      happened = sandbox.clock.now();
    });
    sandbox.clock.settle();
    expect(happened - before).toBeGreaterThanOrEqual(60_000);
    await sandbox.close();
  });
});
