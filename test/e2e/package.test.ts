import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The package as it would be published, in an empty project that has its dependencies and nothing else. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'pvekit-package-'));
const installed = join(project, 'node_modules/pvekit');

const program = `import { createClient, PveError, type PveClient, type Task } from 'pvekit';
import { clientOptions, clusterOf, loadConfig } from 'pvekit/config';
import { guestConfigChanges, parseGuestConfig, parseSize } from 'pvekit/domain';
import { startSandbox } from 'pvekit/sandbox';
import { validate } from 'pvekit/validate';
import openapi from 'pvekit/openapi/pve-9.2.json' with { type: 'json' };

const sandbox = await startSandbox({ world: 'demo' });
const env = { PVE_HOST: sandbox.url, PVE_TOKEN: sandbox.tokens.root ?? '', PVE_FINGERPRINT: sandbox.fingerprint };
const config = await loadConfig({ env });
const pve: PveClient = createClient(await clientOptions(clusterOf(config)));

const guest = await pve.nodes('pve1').qemu(100).config.get();
const name: string | undefined = guest.name;
const nodes = await pve.request('GET /nodes', {});
const statuses: (string | undefined)[] = nodes.map(({ status }) => status);
const parsed = parseGuestConfig({ ...guest });
if (parsed.nets.net0 !== undefined) parsed.nets.net0.tag = 20;
const changes: string[] = Object.keys(guestConfigChanges({ ...guest }, parsed));
const start: Task = pve.nodes('pve1').qemu(100).status.start.post();
const kind = await start.then(
  ({ exitstatus }) => exitstatus,
  (error: unknown) => (error instanceof PveError ? error.kind : 'another error'),
);
// @ts-expect-error -- a misspelt parameter
const misspelt = validate('POST /nodes/{node}/qemu', { node: 'pve1', vmid: 900, memroy: 1 } satisfies { memory?: number });
// @ts-expect-error -- a path that PVE does not have
const missing = () => pve.nodes('pve1').qemus;

console.log(JSON.stringify({
  name, statuses, changes, kind, size: parseSize('32G'), missing: typeof missing,
  misspelt: misspelt.map(({ parameter }) => parameter), openapi: openapi.info.version.slice(0, 4),
}));
await pve.close();
await sandbox.close();
`;

const tsconfig = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    types: ['node'],
  },
  files: ['main.ts'],
};

function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function link(name: string): void {
  const target = join(project, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), target, 'dir');
}

function manifest(): { version: string; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
}

beforeAll(() => {
  const pack = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], root);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error(`npm pack made nothing: ${pack.stderr}`);
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', join(project, tarball), '--strip-components=1', '-C', installed], project);
  for (const name of [...Object.keys(manifest().dependencies), '@types/node', 'undici-types']) link(name);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
  writeFileSync(join(project, 'main.ts'), program);
});
afterAll(() => rmSync(project, { recursive: true }));

test('type-checks and runs', () => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  expect(run(process.execPath, [compiler, '-p', project], project)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  const { status, stdout, stderr } = run(process.execPath, [join(project, 'main.js')], project);
  expect({ status, stderr, printed: JSON.parse(stdout) }).toEqual({
    status: 0,
    stderr: '',
    printed: {
      name: 'web01',
      statuses: ['online', 'online', 'online'],
      changes: ['net0', 'digest'],
      kind: 'task-failed',
      size: { bytes: 34359738368, relative: false },
      missing: 'function',
      misspelt: ['memroy'],
      openapi: '9.2.',
    },
  });
});

test('has an executable', () => {
  expect(run(process.execPath, [join(installed, 'dist/pvekit.js'), '--version'], project)).toEqual({
    status: 0,
    stdout: `${manifest().version}\n`,
    stderr: '',
  });
});

test('is made of modules alone, none of which waits at its top', async () => {
  const library = join(installed, 'dist/lib');
  const names = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[cm]?js$/.test(name),
  );
  const found = await Promise.all(
    names.map(async (name) => {
      const code = readFileSync(join(library, name), 'utf8');
      const isScript = /\brequire\(|\bmodule\.exports\b/.test(code);
      // Into this format only what does not wait can be turned.
      const waits = await transform(code, { format: 'cjs', logLevel: 'silent' }).then(
        () => false,
        () => true,
      );
      return { name, isScript, waits };
    }),
  );
  expect(found.filter(({ name, isScript, waits }) => isScript || waits || !name.endsWith('.js'))).toEqual([]);
  expect(found.length).toBeGreaterThan(100);
});
