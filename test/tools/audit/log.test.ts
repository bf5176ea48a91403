import { chmod, mkdir, open, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../../src/domain/secret.js';
import { AuditError, hideSecrets, verifyAudit } from '../../../src/tools/audit/index.js';
import { entry } from './entry.js';
import { linesOf, newFile, openLog, startWriter } from './kit.js';

const zeros = '0'.repeat(64);
const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
const none = { done: 0, started: 0, failed: 0, refused: 0, unknown: 0 };

async function errorOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'it went through',
    (reason: unknown) => reason,
  );
  if (!(error instanceof AuditError)) throw error;
  return error.message;
}

describe('the audit log', () => {
  test('has a line before a call, one after it and one for a refusal, each with the hash of the one before', async () => {
    const file = await newFile();
    const log = await openLog(file);
    const undo = { kind: 'opposite', calls: [{ operation: 'POST /x', params: {} }] } as const;
    const pending = await log.begin({ ...entry, undo }, 'confirmed');
    expect(await pending.complete({ state: 'started', upid: 'UPID:pve1:1' })).toBeUndefined();
    await log.refuse({
      ...entry,
      params: { ...entry.params, force: undefined },
      rule: 'PVE_SCOPE !vmid:100',
    });
    const failing = await log.begin(entry);
    await failing.complete({ state: 'failed', error: 'login failed: password=hunter22' });
    const same = { face: 'mcp', principal: 'root@pam!agent', ...entry };
    expect((await linesOf(file)).map((line): unknown => JSON.parse(line))).toEqual([
      {
        seq: 1,
        prev: zeros,
        kind: 'begin',
        time: '2026-11-21T00:00:00.000Z',
        ...same,
        undo,
        decision: 'confirmed',
      },
      {
        seq: 2,
        prev: hash,
        kind: 'end',
        time: '2026-11-21T00:00:00.010Z',
        of: 1,
        ms: 5,
        state: 'started',
        upid: 'UPID:pve1:1',
      },
      {
        seq: 3,
        prev: hash,
        kind: 'refused',
        time: '2026-11-21T00:00:00.015Z',
        ...same,
        rule: 'PVE_SCOPE !vmid:100',
        decision: 'refused',
      },
      { seq: 4, prev: hash, kind: 'begin', time: '2026-11-21T00:00:00.020Z', ...same, decision: 'allowed' },
      {
        seq: 5,
        prev: hash,
        kind: 'end',
        time: '2026-11-21T00:00:00.030Z',
        of: 4,
        ms: 5,
        state: 'failed',
        error: 'login failed: password=***',
      },
    ]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(`${file}.head`)).mode & 0o777).toBe(0o600);
  });

  test('numbers calls that come at once one after the other, from several logs in one process', async () => {
    const file = await newFile();
    const logs = [await openLog(file), await openLog(file)];
    const begun = await Promise.all(Array.from({ length: 60 }, (_, index) => logs[index % 2]?.begin(entry)));
    const numbers = begun.map((pending) => pending?.seq ?? 0).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 60, unknown: numbers });
  });

  test('stays whole where three processes write it', async () => {
    const file = await newFile();
    const others = [startWriter('write-many', file), startWriter('write-many', file)];
    const log = await openLog(file);
    for (let count = 0; count < 40; count += 1) await (await log.begin(entry)).complete({ state: 'done' });
    await Promise.all(others.map((other) => other.ended()));
    expect(await verifyAudit(file)).toMatchObject({
      ok: true,
      lines: 240,
      calls: { ...none, done: 120 },
      notes: [],
    });
  });

  test('a process that is killed in mid-call leaves a call whose outcome is unknown', async () => {
    const file = await newFile();
    const log = await openLog(file);
    await (await log.begin(entry)).complete({ state: 'done' });
    const other = startWriter('hang-in-call', file);
    expect(await other.said()).toBe('3');
    await other.kill();
    await (await log.begin(entry)).complete({ state: 'done' });
    expect(await verifyAudit(file)).toMatchObject({
      ok: true,
      lines: 5,
      calls: { ...none, done: 2, unknown: 1 },
      unknown: [3],
      notes: [],
    });
  });

  test('a process that is killed while it writes leaves neither a lock nor a gap, but a mark', async () => {
    const file = await newFile();
    const log = await openLog(file);
    await log.begin(entry);
    const other = startWriter('hang-in-write', file);
    expect(await other.said()).toBe('half');
    await other.kill();
    await log.begin(entry);
    const says =
      'the line before did not reach the disk whole: no call went out for it, or its outcome is lost';
    expect(await verifyAudit(file)).toMatchObject({
      ok: true,
      lines: 4,
      unknown: [1, 3],
      notes: [`line 3 is a mark: ${says}`, 'line 2 did not reach the disk whole'],
    });
  });

  test('a line that lacks only its line feed is taken for whole', async () => {
    const file = await newFile();
    const log = await openLog(file);
    await log.begin(entry);
    await writeFile(file, (await readFile(file, 'utf8')).trimEnd());
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 1, notes: [] });
    await log.begin(entry);
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 2, notes: [] });
  });

  test('on a full disk no call goes out, and nothing is left of the line', async () => {
    const file = await newFile();
    let full = false;
    const log = await openLog(file, {
      write: async (handle, bytes) => {
        await handle.write(bytes.subarray(0, full ? 20 : bytes.length));
        if (!full) return;
        const disk = await open('/dev/full', 'w');
        await disk.write(bytes).finally(() => disk.close());
      },
    });
    const pending = await log.begin(entry);
    full = true;
    const reason = `The audit log ${file} can't be written: the disk is full: make room.`;
    expect(await errorOf(log.begin(entry))).toBe(reason);
    expect(await pending.complete({ state: 'done' })).toBe(
      `The call was made, but its outcome is not on record. ${reason}`,
    );
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 1, unknown: [1], notes: [] });
    full = false;
    await log.begin(entry);
    expect(await verifyAudit(file)).toMatchObject({ ok: true, lines: 2, notes: [] });
  });
});

describe('a file that is no place for a log is refused', () => {
  test.each<[string, (file: string) => Promise<unknown>, string]>([
    [
      'others may write it',
      (file) => writeFile(file, '').then(() => chmod(file, 0o666)),
      "can't be trusted: others than its owner may write it (mode 666): chmod 600 it.",
    ],
    [
      'it is a link',
      (file) => writeFile(`${file}.real`, '').then(() => symlink(`${file}.real`, file)),
      "can't be written: it is a symbolic link: give the file's own path.",
    ],
    ['it is a folder', (file) => mkdir(file), "can't be written: it is a folder: name a file in it."],
    ['it is a device', async () => '/dev/full', "can't be written: expected a regular file."],
    [
      'its folder is not there',
      async (file) => `${file}/deeper`,
      "can't be written: its folder does not exist: create it.",
    ],
  ])('%s', async (_name, prepare, reason) => {
    const file = await newFile();
    const other = await prepare(file);
    const path = typeof other === 'string' ? other : file;
    expect(await errorOf(openLog(path))).toBe(`The audit log ${path} ${reason}`);
  });

  test('its last line is another’s', async () => {
    const file = await newFile();
    await writeFile(file, 'Nov 21 00:00:00 pve1 sshd[1]: hello\n', { mode: 0o600 });
    const log = await openLog(file);
    expect(await errorOf(log.begin(entry))).toBe(
      `The audit log ${file} can't be written: its last line is none of an audit log, so the file was altered or is another's. ` +
        'See pvekit audit verify, then move the file away with its .head, or name another one.',
    );
    expect(await linesOf(file)).toHaveLength(1);
  });

  test('another process on another host holds its lock', async () => {
    const file = await newFile();
    const log = await openLog(file, { patience: 30 });
    await writeFile(`${file}.lock`, '1 - other.example 00');
    expect(await errorOf(log.begin(entry))).toBe(
      `The audit log ${file} can't be written: process 1 on other.example has held its lock for 0.03 s. ` +
        `If that process is gone, remove ${file}.lock and any file beside it whose name goes on from there.`,
    );
  });
});

describe('secrets never reach the log', () => {
  const long = 'a'.repeat(5_000);
  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'PUT /access/password',
      { userid: 'a@pve', password: 'x', 'confirmation-password': 'y' },
      { userid: 'a@pve', password: '***', 'confirmation-password': '***' },
    ],
    [
      'POST /storage',
      { storage: 's', keyring: 'k', 'encryption-key': 'e', fingerprint: 'AA' },
      { storage: 's', keyring: '***', 'encryption-key': '***', fingerprint: 'AA' },
    ],
    [
      'PUT /access/acl',
      { path: '/', tokens: 'a@pve!t', roles: 'r' },
      { path: '/', tokens: 'a@pve!t', roles: 'r' },
    ],
    [
      'POST /access/users/{userid}/token/{tokenid}',
      { tokenid: 't', comment: new Secret('s') },
      { tokenid: 't', comment: '***' },
    ],
    ['POST /access/users', { userid: 'a@pve', keys: 'ccccc' }, { userid: 'a@pve', keys: '***' }],
    [
      'PUT /nodes/{node}/qemu/{vmid}/config',
      { sshkeys: 'ssh-ed25519 A', cipassword: 'x', keyboard: 'de', hotplug: 'disk' },
      { sshkeys: 'ssh-ed25519 A', cipassword: '***', keyboard: 'de', hotplug: 'disk' },
    ],
    ['PUT /nodes/{node}/qemu/{vmid}/sendkey', { key: 'h' }, { key: '***' }],
    ['POST /cluster/acme/plugins', { id: 'p', data: 'Q0ZfVG9rZW4' }, { id: 'p', data: '***' }],
    [
      'POST /cluster/metrics/server/{id}',
      { 'otel-headers': 'x', token: 't', port: 1 },
      { 'otel-headers': '***', token: '***', port: 1 },
    ],
    ['PUT /cluster/ceph/flags/{flag}', { flag: 'noout', value: true }, { flag: 'noout', value: true }],
    [
      'POST /nodes/{node}/qemu/{vmid}/remote_migrate',
      { 'target-endpoint': 'host=h,apitoken=PVEAPIToken=a@pam!b=cafe,port=1' },
      { 'target-endpoint': 'host=h,apitoken=***,port=1' },
    ],
    ['PUT /cluster/options', { http_proxy: 'http://u:p@h:1' }, { http_proxy: 'http://***@h:1' }],
    [
      'POST /nodes/{node}/execute',
      { commands: '[{"path":"/access/users","args":{"password":"a\\"b"}}]' },
      { commands: '[{"path":"/access/users","args":{"password":"***"}}]' },
    ],
    [
      'POST /nodes/{node}/qemu/{vmid}/monitor',
      { command: 'set_password vnc geheim' },
      { command: 'set_password vnc ***' },
    ],
    [
      'POST /nodes/{node}/qemu/{vmid}/agent/exec',
      { command: ['mysql', '--password=geheim'] },
      { command: ['mysql', '--password=***'] },
    ],
    [
      'POST /x',
      { note: `a@pam!t=${'12345678-1234-1234-1234-123456789abc'}`, nested: { secret: 's' } },
      { note: 'a@pam!t=***', nested: { secret: '***' } },
    ],
    [
      'POST /y',
      { description: long, none: undefined },
      { description: expect.stringMatching(/^a{4000}… \(5000 characters, SHA-256 [0-9a-f]{64}\)$/) },
    ],
  ])('%s', (operation, given, shown) => {
    expect(hideSecrets(given, operation)).toEqual(shown);
  });
});
