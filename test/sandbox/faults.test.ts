import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultForms, parseFault } from '../../src/sandbox/index.js';
import { dataOf, field, type Lab, send, startLab } from './support.js';

let lab: Lab;
beforeEach(async () => {
  lab = await startLab({ world: 'demo' });
});
afterEach(() => lab.close());

const VM = '/nodes/pve2/qemu/101';

/** The row of `/cluster/resources` with that id. */
async function resource(id: string): Promise<unknown> {
  const rows = await lab.data('GET', '/cluster/resources');
  return Array.isArray(rows) ? rows.find((row) => field(row, 'id') === id) : undefined;
}

/** Status line of a read. */
async function line(path: string, as = 'root'): Promise<string> {
  const { status, reason } = await lab.call(as, 'GET', path);
  return `${status} ${reason}`;
}

describe('the text of a fault', () => {
  it.each([
    ['node-offline=pve2', { kind: 'node-offline', target: 'pve2', detail: '' }],
    ['guest-locked=100', { kind: 'guest-locked', target: '100', detail: 'backup' }],
    ['guest-locked=100:migrate', { kind: 'guest-locked', target: '100', detail: 'migrate' }],
    ['task-fails=*:no: really', { kind: 'task-fails', target: '*', detail: 'no: really' }],
    ['errors=.25', { kind: 'errors', target: '.25', detail: '503' }],
    ['latency=200', { kind: 'latency', target: '', detail: '200' }],
  ])('%s', (text, fault) => {
    expect(parseFault(text)).toEqual(fault);
  });

  it.each([
    ['latency=soon', 'expected latency=MS'],
    ['errors=2', 'expected errors=RATE[:STATUS]'],
    ['node-offline', 'expected node-offline=NODE'],
    ['rain=1', `no fault is called that; there are ${faultForms.map(({ kind }) => kind).join(', ')}`],
  ])('refuses %s', (text, message) => {
    expect(() => parseFault(text)).toThrow(new Error(message));
  });

  it.each([
    ['node-offline=pve9', "the cluster has no node 'pve9'"],
    ['storage-full=nope', "the cluster has no storage 'nope'"],
    ['guest-locked=555', 'the cluster has no guest 555'],
  ])('%s strikes nothing', (text, message) => {
    expect(() => lab.sandbox.faults.add(text)).toThrow(new Error(message));
    expect(lab.sandbox.faults.list()).toEqual([]);
  });
});

describe('faults of the cluster', () => {
  it('a node without power is unreachable, and boots when power is back', async () => {
    lab.sandbox.faults.add('node-offline=pve2');
    expect(await line(`${VM}/status/current`)).toBe('595 No route to host');
    expect(field(await resource('qemu/101'), 'status')).toBe('unknown');
    expect(field(await resource('node/pve2'), 'status')).toBe('offline');
    lab.sandbox.faults.clear();
    lab.sandbox.clock.settle();
    const states = [101, 104].map(async (vmid) =>
      field(await lab.data('GET', `/nodes/pve2/qemu/${vmid}/status/current`), 'status'),
    );
    expect(await Promise.all(states)).toEqual(['running', 'stopped']);
  });

  it('a full storage takes no more', async () => {
    lab.sandbox.faults.add('storage-full=local-lvm');
    const status = await lab.data('GET', '/nodes/pve1/storage/local-lvm/status');
    expect(field(status, 'avail')).toBe(0);
  });

  it('a locked guest refuses, until the fault is gone', async () => {
    lab.sandbox.faults.add('guest-locked=101:migrate');
    expect(await lab.task('POST', `${VM}/status/stop`)).toBe('VM is locked (migrate)');
    lab.sandbox.faults.clear();
    expect(await lab.task('POST', `${VM}/status/stop`)).toBe('OK');
  });

  it('a silent agent', async () => {
    await lab.data('POST', `${VM}/config`, { agent: 1 });
    lab.sandbox.clock.settle();
    expect((await lab.call('root', 'POST', `${VM}/agent/ping`)).status).toBe(200);
    lab.sandbox.faults.add('agent-silent=101');
    const answer = await lab.call('root', 'POST', `${VM}/agent/ping`);
    expect(`${answer.status} ${answer.reason}`).toBe('500 QEMU guest agent is not running');
  });

  it('a task that fails, and one that hangs until it is stopped', async () => {
    lab.sandbox.faults.add('task-fails=qmstop:out of luck');
    expect(await lab.task('POST', `${VM}/status/stop`)).toBe('out of luck');
    lab.sandbox.faults.add('task-hangs=vzdump');
    const upid = String(await lab.data('POST', '/nodes/pve2/vzdump', { vmid: 101, storage: 'nfs-shared' }));
    lab.sandbox.clock.settle();
    const path = `/nodes/pve2/tasks/${encodeURIComponent(upid)}`;
    expect(field(await lab.data('GET', `${path}/status`), 'status')).toBe('running');
    await lab.data('DELETE', path);
    expect(field(await lab.data('GET', `${path}/status`), 'exitstatus')).toBe('interrupted by signal');
    expect(field(await lab.data('GET', `${VM}/config`), 'lock')).toBe(undefined);
  });
});

describe('faults of the connection', () => {
  it('answers with a status at a rate that the seed decides', async () => {
    lab.sandbox.faults.add('errors=0.5:595');
    const first = await Promise.all(Array.from({ length: 12 }, () => line('/version')));
    const other = await startLab({ world: 'demo', faults: ['errors=0.5:595'] });
    const again = await Promise.all(
      Array.from({ length: 12 }, async () => (await other.call('root', 'GET', '/version')).status),
    );
    await other.close();
    const failed = first.filter((one) => one === '595 Connection refused').length;
    expect([failed > 0, failed < 12]).toEqual([true, true]);
    expect(again.filter((status) => status === 595)).toHaveLength(failed);
  });

  it('resets connections', async () => {
    lab.sandbox.faults.add('resets=1');
    await expect(line('/version')).rejects.toThrow();
  });

  it('answers later by the clock', async () => {
    lab.sandbox.faults.add('latency=200');
    let answered = false;
    const answer = line('/version').then((text) => {
      answered = true;
      return text;
    });
    const control = { authorization: `Sandbox ${lab.sandbox.control.token}` };
    await send(`${lab.sandbox.control.url}/clock`, 'GET', control);
    expect(answered).toBe(false);
    while (!answered) {
      lab.sandbox.clock.advance(200);
      await send(`${lab.sandbox.control.url}/clock`, 'GET', control);
    }
    expect(await answer).toBe('200 OK');
  });
});

describe('a running clock', () => {
  it('does not cut the latency short', async () => {
    const running = await startLab({ world: 'demo', clock: 'running', faults: ['latency=60'] });
    const before = performance.now();
    expect((await running.call('root', 'GET', '/version')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(59);
    await running.close();
  });
});

describe('the control endpoint', () => {
  const control = (method: string, path: string, body?: unknown, token = lab.sandbox.control.token) =>
    send(
      `${lab.sandbox.control.url}${path}`,
      method,
      { authorization: `Sandbox ${token}` },
      body === undefined ? undefined : JSON.stringify(body),
    );

  it('steers the faults', async () => {
    const put = await control('PUT', '/faults', { faults: ['node-offline=pve3', 'latency=0'] });
    expect(put.body).toEqual({ faults: ['node-offline=pve3', 'latency=0'] });
    const more = await control('POST', '/faults', { faults: ['latency=1', 'agent-silent=*'] });
    expect(more.body).toEqual({ faults: ['node-offline=pve3', 'latency=1', 'agent-silent=*'] });
    expect(lab.sandbox.faults.list()).toEqual(['node-offline=pve3', 'latency=1', 'agent-silent=*']);
    expect((await control('DELETE', '/faults')).body).toEqual({ faults: [] });
    expect((await control('GET', '/faults')).body).toEqual({ faults: [] });
  });

  it('steers the clock and shows the requests', async () => {
    const before = lab.sandbox.clock.now();
    const advanced = await control('POST', '/clock', { advance: 5000 });
    expect(advanced.body).toEqual({ now: before + 5000 });
    const answer = await lab.call('root', 'GET', '/nodes', {});
    expect(dataOf(answer)).toHaveLength(3);
    const seen = { method: 'GET', path: '/nodes', params: {}, operation: 'GET /nodes' };
    expect((await control('GET', '/requests')).body).toEqual({ requests: [seen] });
    expect((await control('DELETE', '/requests')).body).toEqual({ requests: [] });
    expect(lab.sandbox.requests).toEqual([]);
  });

  it.each([
    ['PUT', '/faults', { faults: ['rain=1'] }, 400],
    ['POST', '/clock', { advance: -1 }, 400],
    ['GET', '/nothing', undefined, 404],
  ])('refuses %s %s %j', async (method, path, body, status) => {
    expect((await control(method, path, body)).status).toBe(status);
  });

  it('wants its token', async () => {
    expect((await control('GET', '/faults', undefined, 'wrong')).status).toBe(403);
  });
});
