import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/cli/read-settings.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { pvekit } from './kit.js';

const folder = mkdtempSync(join(tmpdir(), 'pvekit-upload-'));
const file = join(folder, 'small.iso');
let sandbox: Sandbox;
let env: Record<string, string>;
beforeAll(async () => {
  writeFileSync(file, 'small');
  sandbox = await startSandbox({ world: 'demo' });
  env = { PVE_HOST: sandbox.url, PVE_TOKEN: sandbox.tokens.root ?? '', PVE_FINGERPRINT: sandbox.fingerprint };
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const upload = (more: Readonly<Record<string, string>>, cwd?: string) =>
  pvekit(['call', 'upload_file', `file=${file}`, 'storage=local', 'node=pve1'], { ...env, ...more }, cwd);

describe('PVE_UPLOAD_FOLDERS', () => {
  test('is a list of folders by comma, and a folder may have a space in its name', () => {
    const { safety } = readSettings({ PVE_UPLOAD_FOLDERS: ' /srv/my images, /data/iso/ ,' });
    expect(safety.uploadFolders).toEqual(['/srv/my images', '/data/iso/']);
    expect(readSettings({}).safety).not.toHaveProperty('uploadFolders');
  });

  test.each([
    ['iso', 'iso'],
    ['/data,./iso', './iso'],
    ['~/iso', '~/iso'],
    ['/', '/'],
    ['/data/..', '/data/..'],
  ])('%s is refused at the start', async (value, wrong) => {
    expect(await pvekit(['mcp', '--sandbox'], { PVE_UPLOAD_FOLDERS: value })).toEqual({
      code: 1,
      out: '',
      err: `pvekit: PVE_UPLOAD_FOLDERS: '${wrong}' is no absolute path of a folder below the root\n`,
    });
  });

  test('lets the files of a folder out, and no others', async () => {
    expect(await upload({ PVE_ACCESS: 'change', PVE_UPLOAD_FOLDERS: folder })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^File local:iso\/small\.iso uploaded: OK \(task UPID:pve1:/),
    });
    expect(await upload({ PVE_ACCESS: 'change', PVE_UPLOAD_FOLDERS: '/srv' })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^pvekit: file_not_allowed: /),
    });
  });

  test('can stand in no configuration file', async () => {
    for (const key of ['uploadFolders', 'PVE_UPLOAD_FOLDERS', 'upload-folders']) {
      writeFileSync(join(folder, 'pvekit.config.yaml'), `clusters:\n  a:\n    host: h\n${key}: [/]\n`);
      const { code, err } = await upload({ PVE_ACCESS: 'change' }, folder);
      expect([code, err]).toEqual([1, expect.stringContaining(`${key} is unknown`)]);
    }
  });
});
