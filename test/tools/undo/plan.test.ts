import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listChanges, verifyAudit } from '../../../src/tools/audit/index.js';
import { ToolFault } from '../../../src/tools/index.js';
import { openUndoBench, type Step, type UndoBench } from './kit.js';

let bench: UndoBench;
beforeAll(async () => {
  bench = await openUndoBench();
});
afterAll(() => bench.close());

const VM = { node: 'pve1', vmid: 100 } as const;
const setMemory = (memory: number): Step => ['PUT /nodes/{node}/qemu/{vmid}/config', { ...VM, memory }];
const entry = { tool: 'call_operation', risk: 'change', rule: 'test' } as const;

async function refusalOf(seq: number): Promise<string> {
  const error: unknown = await bench.plan(seq).then(
    ({ calls }) => new Error(`it is let through: ${JSON.stringify(calls)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ToolFault)) throw error;
  return `${error.error.code}: ${error.message}`;
}

describe('taking a change back', () => {
  test('sends the digest of the state that was looked at', async () => {
    const { seq } = await bench.change(setMemory(2048));
    const now = await bench.call(['GET /nodes/{node}/qemu/{vmid}/config', VM]);
    expect((await bench.plan(seq)).calls).toEqual([
      {
        operation: 'PUT /nodes/{node}/qemu/{vmid}/config',
        params: { ...VM, memory: '4096', digest: Reflect.get(Object(now), 'digest') },
      },
    ]);
    await bench.undo(seq);
  });

  test('is refused the second time, and can itself be taken back', async () => {
    const { seq } = await bench.change(setMemory(2048));
    await bench.undo(seq);
    const undoing = seq + 2;
    expect(await refusalOf(seq)).toBe(
      `conflict: Change ${seq} is not taken back: that was done already, by change ${undoing}. Nothing was sent.`,
    );
    expect((await bench.plan(undoing)).calls[0]?.params).toMatchObject({ memory: '2048' });
  });

  test('goes on where another option was changed since, and is refused where the same was', async () => {
    const { seq } = await bench.change(setMemory(2048));
    await bench.call(['PUT /nodes/{node}/qemu/{vmid}/config', { ...VM, cores: 4 }]);
    expect((await bench.plan(seq)).calls[0]?.params).toMatchObject({ memory: '4096' });
    await bench.call(setMemory(3072));
    expect(await refusalOf(seq)).toBe(
      `conflict: Change ${seq} is not taken back: memory was changed again since. Nothing was sent.`,
    );
  });

  const state = { node: 'pve1', vmid: 300 } as const;
  test.each<[string, Step, Step, string]>([
    [
      'a rule went in before it',
      ['POST /cluster/firewall/rules', { type: 'in', action: 'DROP' }],
      ['POST /cluster/firewall/rules', { type: 'in', action: 'ACCEPT' }],
      'it was changed again since',
    ],
    [
      'somebody created it again',
      ['DELETE /cluster/firewall/rules/{pos}', { pos: 0 }],
      ['POST /cluster/firewall/rules', { type: 'in', action: 'ACCEPT' }],
      'it was changed again since',
    ],
    [
      'somebody works with what it created',
      ['POST /nodes/{node}/qemu', { ...state, name: 'new' }],
      ['PUT /nodes/{node}/qemu/{vmid}/config', { ...state, description: 'mine now' }],
      'it was changed again since',
    ],
    [
      'somebody deleted what it created',
      ['POST /pools', { poolid: 'short' }],
      ['DELETE /pools/{poolid}', { poolid: 'short' }],
      'what it changed is not there any more',
    ],
    [
      'the guest is in another state',
      ['POST /nodes/{node}/qemu/{vmid}/status/start', state],
      ['POST /nodes/{node}/qemu/{vmid}/status/stop', state],
      'status was changed again since',
    ],
  ])('is refused where %s', async (_name, change, meanwhile, why) => {
    const { seq } = await bench.change(change);
    await bench.call(meanwhile);
    expect(await refusalOf(seq)).toBe(`conflict: Change ${seq} is not taken back: ${why}. Nothing was sent.`);
  });

  test.each<[string, Step, string]>([
    [
      'a deleted guest',
      ['DELETE /nodes/{node}/qemu/{vmid}', state],
      "A deleted guest's disks are gone; only a backup brings them back. Before the next such call, make a backup first.",
    ],
    [
      'a new secret',
      [
        'PUT /access/users/{userid}/token/{tokenid}',
        { userid: 'auditor@pve', tokenid: 'demo', regenerate: 1 },
      ],
      'The former secret of a token is known to nobody.',
    ],
    [
      'a grown disk',
      ['PUT /nodes/{node}/qemu/{vmid}/resize', { ...VM, disk: 'scsi0', size: '+1G' }],
      'PVE never shrinks a disk. Before the next such call, make a backup first.',
    ],
  ])('does not exist for %s', async (_name, change, why) => {
    const { seq } = await bench.change(change);
    expect(await refusalOf(seq)).toBe(`unsupported: Change ${seq} can't be taken back: ${why}`);
  });

  test('is refused for a call that failed, and for one whose outcome is not on record', async () => {
    const call = { ...entry, operation: setMemory(1)[0], params: { ...VM, memory: 1 } };
    const undo = {
      kind: 'config',
      calls: [{ operation: call.operation, params: { ...VM, memory: 2 } }],
    } as const;
    const failed = await bench.log.begin({ ...call, undo });
    await failed.complete({ state: 'failed', error: 'no such guest' });
    const lost = await bench.log.begin({ ...call, undo });
    const unclear = await bench.log.begin({ ...call, undo });
    await unclear.complete({ state: 'unknown', error: 'no answer in 30 s' });
    expect(await verifyAudit(bench.file)).toMatchObject({ ok: true, unknown: [lost.seq, unclear.seq] });
    expect(await refusalOf(failed.seq)).toBe(
      `conflict: Change ${failed.seq} is not taken back: it failed itself (no such guest). Nothing was sent.`,
    );
    for (const { seq } of [lost, unclear])
      expect(await refusalOf(seq)).toBe(
        `conflict: Change ${seq} is not taken back: its outcome is not known: see how things stand, then make the calls in the context by yourself. Nothing was sent.`,
      );
    expect(await refusalOf(99_999)).toMatch(
      /^not_found: There is no change 99999 in the audit log\. The newest is \d+\.$/,
    );
  });

  test('is refused in another cluster', async () => {
    const { seq } = await bench.change(setMemory(1536));
    await expect(bench.plan(seq, { cluster: 'lab' })).rejects.toThrow(
      `Change ${seq} is not taken back: it was made in another cluster. Nothing was sent.`,
    );
    await bench.undo(seq);
  });

  test('waits for a task that was left running', async () => {
    const operation = 'POST /nodes/{node}/qemu/{vmid}/status/shutdown';
    const params = { node: 'pve1', vmid: 103 };
    const back = { operation: 'POST /nodes/{node}/qemu/{vmid}/status/start', params };
    const pending = await bench.log.begin({
      ...entry,
      operation,
      params,
      undo: { kind: 'opposite', calls: [back] },
    });
    const upid = await bench.start([operation, params]);
    await pending.complete({ state: 'started', upid });
    expect(await refusalOf(pending.seq)).toBe(
      `conflict: Change ${pending.seq} is not taken back: its task is still running: wait for its end. Nothing was sent.`,
    );
    bench.sandbox.clock.settle();
    expect((await bench.plan(pending.seq)).calls).toEqual([back]);
  });

  test('the list tells the newest first, by guest, node and tool', async () => {
    const { seq } = await bench.change(setMemory(1024));
    const { changes, more, broken } = await listChanges(bench.file, { vmid: 100, node: 'pve1', limit: 1 });
    expect({ changes, more: more > 0, broken }).toEqual({
      changes: [
        {
          seq,
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          face: 'test',
          principal: 'root@pam!demo',
          tool: 'call_operation',
          operation: 'PUT /nodes/{node}/qemu/{vmid}/config',
          params: { ...VM, memory: 1024 },
          risk: 'change',
          decision: 'allowed',
          rule: 'test',
          outcome: 'done',
          ms: expect.any(Number),
          undo: {
            kind: 'config',
            calls: [{ operation: 'PUT /nodes/{node}/qemu/{vmid}/config', params: { ...VM, memory: '3072' } }],
            expect: {
              read: { operation: 'GET /nodes/{node}/qemu/{vmid}/config', params: VM },
              fields: { memory: '1024' },
            },
          },
          undoneBy: [],
        },
      ],
      more: true,
      broken: undefined,
    });
    expect((await listChanges(bench.file, { vmid: 300 })).changes).toHaveLength(3);
    expect((await listChanges(bench.file, { tool: 'delete_vm' })).changes).toEqual([]);
  });

  test('no secret of a call or of a former state is in the log', async () => {
    const mail = { name: 'mail', server: 'mx', 'from-address': 'a@b.c', mailto: ['a@example.com'] };
    const secrets = ['letmein99', 'hunter22', 'correct horse', 'deadbeef'];
    await bench.change(['POST /cluster/notifications/endpoints/smtp', { ...mail, password: secrets[0] }]);
    await bench.change([
      'PUT /cluster/notifications/endpoints/smtp/{name}',
      { name: 'mail', password: secrets[1] },
    ]);
    await bench.change(['PUT /nodes/{node}/qemu/{vmid}/config', { ...VM, cipassword: secrets[2] }]);
    await bench.change([
      'POST /access/users/{userid}/token/{tokenid}',
      { userid: 'auditor@pve', tokenid: 'new' },
    ]);
    await bench.change(['PUT /cluster/options', { http_proxy: `http://me:${secrets[3]}@proxy:3128` }]);
    await bench.change(['PUT /cluster/options', { http_proxy: 'http://proxy:3128' }]);
    const log = await readFile(bench.file, 'utf8');
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    expect(log).not.toMatch(/"value"/);
  });

  test('is refused where the log was altered', async () => {
    const { seq } = await bench.change(setMemory(512));
    const log = await readFile(bench.file, 'utf8');
    await writeFile(bench.file, log.replace('"memory":2048', '"memory":4096'));
    expect(await refusalOf(seq)).toMatch(
      /^conflict: Change \d+ is not taken back: the audit log can't be trusted: line 1 is bad: it was altered/,
    );
    expect(await listChanges(bench.file)).toMatchObject({ changes: [], more: 0, broken: { line: 1 } });
  });
});
