import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type PveClient, type Upload, type UploadProgress } from '../../src/client/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { clockOf, failure } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'pvekit-files-'));
const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, index) => index % 251));
const sha256 = createHash('sha256').update(bytes).digest('hex');

let sandbox: Sandbox;
let pve: PveClient;
beforeAll(async () => {
  sandbox = await startSandbox({ world: 'recorded', clock: 'manual' });
  pve = createClient({
    host: sandbox.url,
    token: sandbox.tokens.root ?? '',
    tls: { fingerprint: sandbox.fingerprint },
    clock: clockOf(sandbox),
  });
});
afterAll(async () => {
  await pve.close();
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const local = { node: 'pve', storage: 'local' } as const;

function onDisk(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function* inPieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}

async function volumes(): Promise<Record<string, unknown>> {
  const rows = await pve.nodes('pve').storage('local').content.get();
  return Object.fromEntries(rows.map(({ volid, size, format }) => [volid, `${size} ${format}`]));
}

describe('a file, against the simulated cluster over HTTPS', () => {
  it.each<[string, Omit<Upload, keyof typeof local>, string, string]>([
    ['an ISO image from its path', { content: 'iso', file: onDisk('debian.iso') }, 'iso/debian.iso', 'iso'],
    [
      'a template as a stream',
      { content: 'vztmpl', file: inPieces(), length: bytes.length, filename: 'alpine.tar.xz' },
      'vztmpl/alpine.tar.xz',
      'txz',
    ],
    [
      'an image to import, from memory',
      { content: 'import', file: bytes, filename: 'disk.qcow2' },
      'import/disk.qcow2',
      'qcow2',
    ],
    [
      'one whose checksum is right',
      { content: 'iso', file: onDisk('summed.iso'), checksum: 'sha512' },
      'iso/summed.iso',
      'iso',
    ],
    [
      'a stream whose checksum is given',
      {
        content: 'iso',
        file: inPieces(),
        length: bytes.length,
        filename: 'stream.iso',
        checksum: { algorithm: 'sha256', value: sha256 },
      },
      'iso/stream.iso',
      'iso',
    ],
  ])('goes up: %s', async (_, what, name, format) => {
    const told: UploadProgress[] = [];
    const task = pve.upload({ ...local, ...what }, { onProgress: (progress) => told.push(progress) });
    expect(await task).toEqual({ upid: await task.started, exitstatus: 'OK', warnings: [] });
    expect((await task.log()).includes('calculating checksum...OK, checksum verified')).toBe(
      what.checksum !== undefined,
    );
    expect(told.at(-1)).toEqual({ sent: bytes.length, total: bytes.length });
    expect(told.map(({ sent }) => sent)).toEqual(told.map(({ sent }) => sent).sort((a, b) => a - b));
    expect(await volumes()).toHaveProperty([`local:${name}`], `${bytes.length} ${format}`);
  });

  it('whose checksum is wrong fails in its task, and is not kept', async () => {
    const value = '0'.repeat(64);
    const what = { ...local, content: 'iso', file: bytes, filename: 'wrong.iso' } as const;
    const task = pve.upload({ ...what, checksum: { algorithm: 'sha256', value } });
    expect(await failure(task)).toMatchObject({
      kind: 'task-failed',
      operation: 'POST /nodes/{node}/storage/{storage}/upload',
      reason: `checksum mismatch: got '${sha256}' != expect '${value}'`,
      upid: await task.started,
    });
    expect(await volumes()).not.toHaveProperty(['local:iso/wrong.iso']);
  });

  it.each<[string, Omit<Upload, keyof typeof local>, Record<string, unknown>]>([
    [
      'with a wrong extension',
      { content: 'iso', file: bytes, filename: 'debian.exe' },
      { kind: 'validation', parameters: { filename: 'wrong file extension' } },
    ],
    [
      'into no storage',
      { content: 'iso', file: bytes, filename: 'a.iso', ...{ storage: 'moon' } },
      { kind: 'not-found' },
    ],
  ])('%s is refused by PVE', async (_, what, error) => {
    expect(await failure(pve.upload({ ...local, ...what }))).toMatchObject(error);
  });

  it('is fetched by the node itself from a URL', async () => {
    const url = 'https://cdn.example.com/alpine-64M.iso';
    const get = (filename: string, checksum?: string) =>
      pve
        .nodes('pve')
        .storage('local')
        ['download-url'].post({
          content: 'iso',
          filename,
          url,
          ...(checksum === undefined ? {} : { checksum, 'checksum-algorithm': 'sha256' }),
        });
    expect(await pve.nodes('pve')['query-url-metadata'].get({ url })).toMatchObject({ size: 64 * 1024 ** 2 });
    expect(await get('alpine.iso')).toMatchObject({ exitstatus: 'OK' });
    expect(await volumes()).toHaveProperty(['local:iso/alpine.iso'], `${64 * 1024 ** 2} iso`);
    expect(await failure(get('again.iso', '0'.repeat(64)))).toMatchObject({
      kind: 'task-failed',
      reason: expect.stringContaining('checksum mismatch'),
    });
  });

  it('of a backup comes down as it was, and so does the log of a task', async () => {
    await pve.storage.post({ storage: 'pbs1', type: 'pbs', server: '192.0.2.9', datastore: 'main' });
    await pve
      .nodes('pve')
      .lxc.post({ vmid: 101, ostemplate: 'local:vztmpl/alpine.tar.xz', rootfs: 'local:1' });
    const backup = pve.nodes('pve').vzdump.post({ vmid: '101', storage: 'pbs1' });
    await backup;
    const [row] = await pve.nodes('pve').storage('pbs1').content.get();
    const download = (path: string) =>
      pve.download('GET /nodes/{node}/storage/{storage}/file-restore/download', {
        ...{ node: 'pve', storage: 'pbs1', volume: row?.volid ?? '' },
        filepath: Buffer.from(path).toString('base64'),
      });
    const hostname = await download('/root.pxar.didx/etc/hostname');
    expect({ ...hostname, stream: await text(hostname.stream) }).toEqual({
      contentType: 'application/octet-stream',
      length: 6,
      stream: 'guest\n',
    });
    expect((await text((await download('/root.pxar.didx/etc')).stream)).slice(0, 2)).toBe('PK');
    expect(await failure(download('/root.pxar.didx/nothing'))).toMatchObject({ kind: 'not-found' });
    const upid = (await backup.started) ?? '';
    const log = await pve.download('GET /nodes/{node}/tasks/{upid}/log', { node: 'pve', upid });
    expect((await text(log.stream)).trimEnd().split('\n')).toEqual(await backup.log());
  });
});
