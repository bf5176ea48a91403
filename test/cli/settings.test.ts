import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectionFrom } from '../../src/cli/connection.js';
import { wordsOf } from '../../src/cli/credentials.js';
import { type Environment, readSettings } from '../../src/cli/read-settings.js';

const TOKEN = 'ci@pve!deploy=aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pvekit-settings-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string, mode: number): string {
  const path = join(folder, `f${mode.toString(8)}-${text.length}`);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

/** What a set of variables connects with. */
const connection = (env: Environment) => connectionFrom(readSettings({ PVE_HOST: 'pve1', ...env }));

describe('where the settings come from', () => {
  test.each<[Environment, string]>([
    [{ PVE_TOKEN: TOKEN }, TOKEN],
    [{ PROXMOX_TOKEN_ID: 'ci@pve!deploy', PROXMOX_TOKEN_SECRET: 's3' }, 'ci@pve!deploy=s3'],
    [{ PROXMOX_USER: 'ci@pve', PROXMOX_TOKEN_NAME: 'deploy', PROXMOX_TOKEN_VALUE: 's3' }, 'ci@pve!deploy=s3'],
    [{ PVE_TOKEN: TOKEN, PROXMOX_TOKEN_ID: 'x@pve!y', PROXMOX_TOKEN_SECRET: 'z' }, TOKEN],
    [{ PVE_TOKEN_COMMAND: `"${process.execPath}" -e "console.log('${TOKEN}')"` }, TOKEN],
  ])('the token from %o', async (env, token) => {
    expect((await connection(env)).token).toBe(token);
  });

  test.each<[Environment, string | undefined]>([
    [{ PROXMOX_HOST: 'a' }, 'a'],
    [{ PROXMOX_URL: 'https://b:8006' }, 'https://b:8006'],
    [{ PVE_HOST: 'c', PROXMOX_HOST: 'a' }, 'c'],
    [{ PVE_HOST: ' ' }, undefined],
  ])('the host from %o', (env, host) => {
    expect(readSettings(env).host).toBe(host);
  });

  test('an option counts before its variable', () => {
    expect(
      readSettings(
        { PVE_ACCESS: 'full', PVE_TOOLSETS: 'core' },
        { access: 'operate', toolsets: 'core, get_vm_status' },
      ),
    ).toMatchObject({
      access: 'operate',
      toolsets: ['core', 'get_vm_status'],
    });
  });

  test.each<[Environment, boolean]>([
    [{}, false],
    [{ PVE_TLS_INSECURE: '1' }, true],
    [{ PROXMOX_VERIFY_SSL: 'false' }, true],
    [{ PROXMOX_VERIFY_SSL: 'true' }, false],
    [{ PVE_TLS_INSECURE: '0', PROXMOX_VERIFY_SSL: 'false' }, false],
  ])('%o leaves the certificate unchecked: %s', (env, insecure) => {
    expect(readSettings(env).insecure).toBe(insecure);
  });
});

describe('secrets', () => {
  test('a token file is read when its owner alone can, and refused with its mode when not', async () => {
    expect((await connection({ PVE_TOKEN_FILE: fileWith(`${TOKEN}\n`, 0o600) })).token).toBe(TOKEN);
    const open = fileWith(`${TOKEN}\n`, 0o640);
    await expect(connection({ PVE_TOKEN_FILE: open })).rejects.toThrow(
      `PVE_TOKEN_FILE: '${open}' has mode 0640, others can read it`,
    );
  });

  test.each<[Environment, RegExp]>([
    [{}, /no API token is configured/],
    [
      { PVE_TOKEN_FILE: '/nonexistent/token' },
      /^PVE_TOKEN_FILE: can't open '\/nonexistent\/token' \(ENOENT\)$/,
    ],
    [
      { PVE_TOKEN_COMMAND: 'no-such-program --x' },
      /^PVE_TOKEN_COMMAND: 'no-such-program' failed \(ENOENT\)$/,
    ],
    [
      { PVE_TOKEN_COMMAND: `"${process.execPath}" -e "console.log('SECRET');process.exit(3)"` },
      /^(?!.*SECRET).*failed \(3\)$/,
    ],
    [{ PVE_TOKEN_COMMAND: `"${process.execPath}" -e ""` }, /^PVE_TOKEN_COMMAND: gives nothing/],
    [{ PVE_TOKEN: TOKEN, PVE_CA_FILE: '/nonexistent/ca.pem' }, /^PVE_CA_FILE: ENOENT/],
  ])('%o is refused', async (env, message) => {
    await expect(connection(env)).rejects.toThrow(message);
  });

  test('the settings show no token when printed', () => {
    expect(JSON.stringify(readSettings({ PVE_TOKEN: TOKEN }))).not.toContain('aaaaaaaa');
  });

  test.each([
    ['pass show pve/token', ['pass', 'show', 'pve/token']],
    [`op read "op://my vault/pve"`, ['op', 'read', 'op://my vault/pve']],
    [`sh -c 'echo $HOME; ls *'`, ['sh', '-c', 'echo $HOME; ls *']],
    ['a; rm -rf $HOME', ['a;', 'rm', '-rf', '$HOME']],
    [`--x="a b"c`, ['--x=a bc']],
  ])('%s is split without a shell', (command, words) => {
    expect(wordsOf(command)).toEqual(words);
  });
});
