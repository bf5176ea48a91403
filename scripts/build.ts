import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { writeCodeCache } from './code-cache.js';

/**
 * Builds the package. `dist/lib` is the SDK and the sandbox, unbundled and with types. `dist/main.js` is the program,
 * all that it starts with in one minified file, and `dist/pvekit.js` launches it. With `--if-needed` it does nothing
 * while no source is newer than the last build.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const next = join(root, 'dist.next');
const executable = join(dist, 'pvekit.js');
const sources = [
  'src',
  'generated',
  'overrides',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.ts',
];

function newest(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isCurrent(): boolean {
  if (!existsSync(executable)) return false;
  const built = statSync(executable).mtimeMs;
  return sources.every((source) => newest(join(root, source)) < built);
}

function compileLibrary(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(
    process.execPath,
    [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(next, 'lib')],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) throw new Error('The library does not compile: see above.');
}

async function bundleProgram(): Promise<void> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', pvekit: 'src/cli/launch.ts' },
    outdir: next,
    bundle: true,
    minify: true,
    platform: 'node',
    // Node starts a CommonJS file some 10 ms sooner than a module, and loads what it requires when it is reached.
    format: 'cjs',
    target: 'node20.19',
    define: { __PVEKIT_VERSION__: JSON.stringify(version) },
    external: ['undici'],
    alias: { '@modelcontextprotocol/server/_shims': './src/mcp/sdk-shim.ts' },
    plugins: [besideBundle],
    logLevel: 'warning',
  });
  const program = join(next, 'main.js');
  writeFileSync(program, inAscii(importOutsideCache(readFileSync(program, 'utf8'))));
  chmodSync(join(next, 'pvekit.js'), 0o755);
  writeFileSync(join(next, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(next, 'lib/package.json'), '{ "type": "module", "sideEffects": false }\n');
}

/** Code that comes from V8's cache can't import by itself on Node 20: a file that is never cached does it for it. */
function importOutsideCache(text: string): string {
  writeFileSync(join(next, 'import.js'), 'module.exports = (specifier) => import(specifier);\n');
  return text.replaceAll('import("', 'require("./import.js")("');
}

/** esbuild escapes strings and leaves regular expressions: one letter in one would double the program in memory. */
function inAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What is first needed at the first call, and large, is loaded from the library beside the executable. */
const besideBundle: Plugin = {
  name: 'beside-bundle',
  setup({ onResolve }) {
    onResolve({ filter: /\/sandbox\/index\.js$/ }, () => ({
      path: './lib/src/sandbox/index.js',
      external: true,
    }));
    onResolve({ filter: /\/validate\/index\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './lib/src/client/validate/index.js', external: true } : undefined,
    );
    onResolve(
      { filter: /\/generated\/(inputs|operations|permissions|raises|words|tools\/(?:more|details))\.js$/ },
      ({ path, kind }) =>
        kind === 'dynamic-import'
          ? { path: path.replace(/^.*\/generated/, './lib/generated'), external: true }
          : undefined,
    );
  },
};

if (process.argv.includes('--if-needed') && isCurrent()) process.exit(0);
rmSync(next, { recursive: true, force: true });
compileLibrary();
await bundleProgram();
await writeCodeCache(next);
// Only a whole build takes the place of the last one: a test or an agent may be running that.
rmSync(dist, { recursive: true, force: true });
renameSync(next, dist);
console.error(
  `Built dist/pvekit.js (${Math.round(statSync(join(dist, 'main.js')).size / 1024)} KiB with its program) and dist/lib.`,
);
