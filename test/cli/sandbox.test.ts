import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { field, startLab } from '../sandbox/support.js';
import { pvekit } from './kit.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pvekit-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('pvekit sandbox', () => {
  test.each<[readonly string[], string]>([
    [['--release', '6.0'], "--release is '6.0': expected 9.2, 8.4, 7.4"],
    [['--seed', 'x'], "--seed is 'x': expected 0 to 4294967295"],
  ])('%j is refused in one line', async (args, message) => {
    expect(await pvekit(['sandbox', ...args])).toEqual({
      code: 1,
      out: '',
      err: `pvekit: pvekit sandbox: ${message}\n`,
    });
  });

  test('a port in use is refused in one line', async () => {
    const lab = await startLab();
    const port = new URL(lab.sandbox.url).port;
    const { code, err } = await pvekit(['sandbox', '--port', port]);
    expect([code, err]).toEqual([1, `pvekit: pvekit sandbox: port ${port} is in use\n`]);
    await lab.close();
  });

  test('--coverage counts what acts by area', async () => {
    const { out } = await pvekit(['sandbox', '--coverage', '--release', '8.4']);
    expect(out).toMatch(/^ {2}\/nodes\/\{node\}\/qemu +\d+ of +\d+$/m);
    expect(out).toMatch(/\n {2}all +\d+ of +\d+\n$/);
  });
});

/** What a listing of guests has in common with that of its copy. */
const shape = (rows: unknown): unknown =>
  Array.isArray(rows)
    ? rows.map((row) =>
        ['type', 'vmid', 'status', 'maxcpu', 'maxmem', 'maxdisk', 'template'].map((key) => field(row, key)),
      )
    : rows;

describe('pvekit sandbox record', () => {
  test('writes a world like the cluster with none of its names, addresses and secrets', async () => {
    const lab = await startLab({ world: 'demo' });
    const { url, fingerprint, tokens } = lab.sandbox;
    await lab.data('PUT', '/nodes/pve1/qemu/100/config', {
      cipassword: 'topsecret1',
      ciuser: 'jane',
      ipconfig0: 'ip=10.0.0.77/24,gw=10.0.0.1',
    });
    const file = join(folder, 'copy.yaml');
    const result = await pvekit(['sandbox', 'record', '--from', url, '--to', file], {
      PVE_TOKEN: tokens.auditor ?? '',
      PVE_FINGERPRINT: fingerprint,
    });
    expect(result).toEqual({ code: 0, out: '', err: '' });
    const text = readFileSync(file, 'utf8');
    const config = await lab.data('GET', '/nodes/pve1/qemu/100/config');
    const mac = /virtio=([0-9A-F:]{17})/.exec(String(field(config, 'net0')))?.[1] ?? 'none';
    for (const original of [
      'pve1',
      'web01',
      'db01',
      'nfs-shared',
      'production',
      'auditor',
      'topsecret1',
      'jane',
      '10.0.0.',
      'PostgreSQL',
      'release-41',
      mac,
      tokens.auditor?.split('=')[1] ?? 'none',
    ]) {
      expect([original, text.includes(original)]).toEqual([original, false]);
    }
    const copy = await startLab({ world: file });
    const guests = { type: 'vm' };
    expect(shape(await copy.data('GET', '/cluster/resources', guests))).toEqual(
      shape(await lab.data('GET', '/cluster/resources', guests)),
    );
    await copy.close();
    await lab.close();
  });

  test('needs a host', async () => {
    expect((await pvekit(['sandbox', 'record'])).err).toBe(
      'pvekit: pvekit sandbox record: --from is missing: expected the host to read\n',
    );
  });
});
