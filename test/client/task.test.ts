import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { api, client, failure, fakeClock, upid, watchNock } from './support.js';

watchNock({ before: beforeEach, after: afterEach });

const at = `/nodes/pve1/tasks/${encodeURIComponent(upid)}`;
const start = '/nodes/pve1/qemu/100/status/start';

/** PVE's answers to the looks at the task, in order. */
function looks(...rows: (Record<string, unknown> | 'no such task')[]): void {
  for (const row of rows) {
    const look = api().get(`${at}/status`);
    if (row === 'no such task') look.reply(400, { message: 'no such task\n', data: null });
    else look.reply(200, { data: { upid, ...row } });
  }
}

function log(lines: string[], startAt = 0): void {
  const rows = lines.map((t, index) => ({ n: startAt + index + 1, t }));
  api()
    .get(`${at}/log`)
    .query({ start: startAt, limit: 1000 })
    .reply(200, { data: rows, total: startAt + rows.length });
}

const running = { status: 'running' };
const done = { status: 'stopped', exitstatus: 'OK' };

function begin(clock = fakeClock()) {
  api().post(start).reply(200, { data: upid });
  return client({ clock }).nodes('pve1').qemu(100).status.start.post();
}

describe('awaiting a task', () => {
  it('waits for its end, looking ever more slowly', async () => {
    const clock = fakeClock();
    looks(...Array.from({ length: 9 }, () => running), done);
    expect(await begin(clock)).toEqual({ upid, exitstatus: 'OK', warnings: [] });
    expect(clock.slept).toEqual([250, 375, 562.5, 843.75, 1265.625, 1898.4375, 2000, 2000, 2000]);
  });

  it('is told the warnings', async () => {
    looks({ status: 'stopped', exitstatus: 'WARNINGS: 2' });
    log(['starting', 'WARN: old machine version', 'WARNING: second', 'TASK WARNINGS: 2']);
    expect(await begin()).toEqual({
      upid,
      exitstatus: 'WARNINGS: 2',
      warnings: ['old machine version', 'second'],
    });
  });

  it('bears that PVE does not list it at once', async () => {
    looks('no such task', 'no such task', done);
    expect(await begin()).toMatchObject({ exitstatus: 'OK' });
    looks(...Array.from({ length: 5 }, () => 'no such task' as const));
    expect(await failure(begin())).toMatchObject({ kind: 'not-found', status: 400, reason: 'no such task' });
  });

  it('rejects with the reason and the end of the log', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    looks(running, { status: 'stopped', exitstatus: 'VM 100 already running' });
    log([...lines, 'TASK ERROR: VM 100 already running']);
    expect(await failure(begin())).toEqual({
      name: 'PveError',
      kind: 'task-failed',
      message: 'The task qmstart of 100 on pve1 failed: VM 100 already running',
      reason: 'VM 100 already running',
      operation: 'POST /nodes/{node}/qemu/{vmid}/status/start',
      node: 'pve1',
      upid,
      log: [...lines.slice(11), 'TASK ERROR: VM 100 already running'],
      retryable: false,
    });
  });

  it('that was taken up by its UPID rejects without an operation', async () => {
    looks({ status: 'stopped', exitstatus: 'broken' });
    log(['TASK ERROR: broken']);
    const error = await failure(client().task(upid));
    expect([error.kind, error.reason, error.operation]).toEqual(['task-failed', 'broken', undefined]);
  });

  it('rejects although the log can not be read', async () => {
    looks({ status: 'stopped', exitstatus: 'broken' });
    api().get(`${at}/log`).query(true).reply(403, { message: 'Permission check failed\n' });
    expect(await failure(begin())).toMatchObject({ kind: 'task-failed', log: [] });
  });

  it('rejects with what PVE said to the call itself, and is the same every time', async () => {
    api().post(start).reply(403, { message: 'Permission check failed (/vms/100, VM.PowerMgmt)\n' });
    const task = client().nodes('pve1').qemu(100).status.start.post();
    const seen = await Promise.all([
      failure(task),
      failure(task.started),
      failure(task.wait()),
      failure(task.status()),
      failure(task.stop()),
    ]);
    expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(['forbidden']));
  });

  it('of an operation that may need no task is over at once', async () => {
    const operation = 'POST /nodes/{node}/qemu/{vmid}/config';
    api().post('/nodes/pve1/qemu/100/config').reply(200, { data: null });
    const task = client().request(operation, { node: 'pve1', vmid: 100, cores: 2 });
    expect(await task).toEqual({ upid: null, exitstatus: 'OK', warnings: [] });
    expect(await task.started).toBeNull();
    expect(await failure(task.stop())).toMatchObject({ kind: 'not-found' });
  });
});

describe('a handle', () => {
  it('of which only the start is awaited asks nothing more', async () => {
    const task = begin();
    expect(await task.started).toBe(upid);
  });

  it('that nobody looks at, or too late, ends no process', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    api().post(start).times(2).reply(500, { message: 'no\n' });
    const pve = client();
    pve.nodes('pve1').qemu(100).status.start.post();
    const late = pve.nodes('pve1').qemu(100).status.start.post();
    api().get('/version').reply(200, { data: {} });
    await pve.version.get();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await failure(late)).toMatchObject({ kind: 'server' });
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  it('waits with progress, line by line', async () => {
    const told: string[] = [];
    looks(running, running, done);
    log(['a', 'b']);
    log([], 2);
    log(['TASK OK'], 2);
    await begin().wait({ onProgress: (line) => told.push(line) });
    expect(told).toEqual(['a', 'b', 'TASK OK']);
  });

  it('stops waiting when told to, not the task', async () => {
    const stop = new AbortController();
    const clock = fakeClock();
    const sleep: typeof clock.sleep = (ms, signal) => {
      stop.abort(new Error('enough'));
      return clock.sleep(ms, signal);
    };
    looks(running);
    api().post(start).reply(200, { data: upid });
    const task = client({ clock: { ...clock, sleep } })
      .nodes('pve1')
      .qemu(100)
      .status.start.post();
    await expect(task.wait({ signal: stop.signal })).rejects.toThrow('enough');
    expect(await task.started).toBe(upid);
  });

  it('waits no longer than it is told', async () => {
    const clock = fakeClock();
    looks(running, running, running);
    expect(await failure(begin(clock).wait({ timeout: 400 }))).toMatchObject({
      kind: 'timeout',
      upid,
      node: 'pve1',
      message: `The task qmstart of 100 on pve1 is still running after 400 ms; it goes on, and can be waited for again by its UPID ${upid}`,
    });
    expect(clock.slept).toEqual([250, 150]);
  });

  it('reads state and log, and stops the task', async () => {
    const row = {
      type: 'qmstart',
      id: '100',
      user: 'ci@pve',
      tokenid: 'deploy',
      status: 'running',
      node: 'pve1',
      starttime: 1795209618,
      pid: 19589,
    };
    looks(row);
    log(Array.from({ length: 1000 }, (_, index) => `${index}`));
    log(['last'], 1000);
    api().delete(at).reply(200, { data: null });
    const task = client().task(upid);
    const { pid: _, ...status } = row;
    expect(await task.status()).toEqual({ upid, ...status });
    expect(await task.log()).toHaveLength(1001);
    expect(await task.stop()).toBeUndefined();
    expect(await task.started).toBe(upid);
  });

  it('has no log lines where PVE says so', async () => {
    log(['no content']);
    expect(await client().task(upid).log()).toEqual([]);
  });

  it('is not made of anything but a UPID', async () => {
    expect(await failure(() => client().task('100'))).toMatchObject({ kind: 'validation' });
  });
});
