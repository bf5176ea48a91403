import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');

/** A copy of the project, so that commands which write may do so. */
const copy = mkdtempSync(join(tmpdir(), 'pvekit-commands-'));

beforeAll(() => {
  for (const part of [
    'codegen',
    'overrides',
    'spec',
    'generated',
    'docs/api',
    'docs/permissions.md',
    'docs/releases',
    'docs/troubleshooting.md',
    'llms.txt',
    'src/client',
    'src/domain',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});
afterAll(() => rmSync(copy, { recursive: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'codegen/main.ts', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { code: status, out: stdout.trim(), err: stderr.trim() };
}

describe('bad input ends in one line and exit code 1', () => {
  test.each<[readonly string[], string | RegExp]>([
    [[], 'expected one of generate, import, regenerate'],
    [
      ['import'],
      'Usage: npm run spec:import -- SOURCE --release 9.2.3 [--fingerprint SHA256 | --ca-file FILE]',
    ],
    [
      ['import', 'nowhere.json', '--release', '9.3'],
      'nowhere.json: no such file; expected an apidoc JSON file, an apidoc.js, or https://HOST:8006 of a PVE node',
    ],
    [
      ['regenerate', '--release', '9.3'],
      'Usage: npm run regenerate -- --release 9.3 --from SOURCE [--fingerprint SHA256 | --ca-file FILE]',
    ],
    [
      ['import', 'https://127.0.0.1:1', '--release', '9.3', '--fingerprint', 'abc'],
      /^https:\/\/127\.0\.0\.1:1: tls\.fingerprint: expected a SHA-256 fingerprint/,
    ],
    [['generate', '--chekc'], /^Unknown option '--chekc'/],
  ])('%j', (args, message) => {
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message instanceof RegExp ? message : expectExactly(message));
    expect(err.split('\n')).toHaveLength(1);
  });
});

function expectExactly(message: string): RegExp {
  return new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

test('generate --check tells what is stale, generate mends it', () => {
  const file = join(copy, 'generated/client/paths.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}\n`);
  const stale = run('generate', '--check');
  expect(stale.code).toBe(1);
  expect(stale.err).toBe(
    'Generated files are stale: generated/client/paths.ts (differs). Run `npm run generate` and commit what it writes.',
  );
  expect(run('generate')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+ files made in [\d.]+ s, 1 of them written anew\.$/),
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('regenerate', () => {
  /** Release 9.3: one operation less, one parameter and one enum value more, made from 9.2. */
  function nextRelease(change: (text: string) => string): string {
    const source = join(copy, 'next.json');
    writeFileSync(source, change(readFileSync(join(copy, 'spec/pve-9.2.json'), 'utf8')));
    return source;
  }

  test('prints and writes what changed', () => {
    const source = nextRelease((text) =>
      text
        .replaceAll('"esxi",', '"esxi", "floppy",')
        .replace(/"force-cpu": \{/, '"force-gpu": { "optional": 1, "type": "string" }, "force-cpu": {'),
    );
    const { code, out, err } = run('regenerate', '--release', '9.3.1', '--from', source);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = readFileSync(join(copy, 'docs/releases/pve-9.3.md'), 'utf8');
    expect(out).toContain(report);
    expect(report).toContain('# PVE 9.3 beside 9.2\n\n0 operations added, 0 removed, 3 changed');
    expect(report).toContain('- `POST /nodes/{node}/qemu/{vmid}/status/start`\n  - new: `force-gpu`');
    expect(report).toContain('`type` takes also: `floppy`');
    expect(existsSync(join(copy, 'generated/openapi/pve-9.3.json'))).toBe(true);
  });

  test('names the overrides that no longer fit', () => {
    mkdirSync(copy, { recursive: true });
    const source = nextRelease((text) =>
      text.replaceAll('/nodes/{node}/qemu/{vmid}/status/shutdown', '/nodes/{node}/qemu/{vmid}/status/halt'),
    );
    const { code, out, err } = run('regenerate', '--release', '9.4', '--from', source);
    expect(code).toBe(1);
    expect(out).toContain('- `POST /nodes/{node}/qemu/{vmid}/status/halt` (starts a task)');
    expect(err).toMatch(
      /^Overrides that no longer fit: overrides\/tools\/guests-power\.ts:\d+: shutdown_vm: POST \/nodes\/\{node\}\/qemu\/\{vmid\}\/status\/shutdown is not in the spec/,
    );
    expect(err.split('\n')).toHaveLength(1);
  });
});
