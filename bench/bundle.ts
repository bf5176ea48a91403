import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import { heading, root, table } from './print.js';

/** Reads one guest's configuration, with each client as its documentation has it. */
const programs: Readonly<Record<string, string>> = {
  pvekit: `import { createClient } from 'pvekit';
const pve = createClient({ host: 'pve1', token: 'ci@pve!bench=c' });
console.log(await pve.nodes('pve1').qemu(100).config.get());
`,
  'proxmox-api': `import proxmoxApi from 'proxmox-api';
const pve = proxmoxApi({ host: 'pve1', tokenID: 'ci@pve!bench', tokenSecret: 'c' });
console.log(await pve.nodes.$('pve1').qemu.$(100).config.$get());
`,
  '@corsinvest/cv4pve-api-javascript': `import { PveClient } from '@corsinvest/cv4pve-api-javascript';
const pve = new PveClient('pve1', 8006);
pve.apiToken = 'ci@pve!bench=c';
console.log((await pve.nodes.get('pve1').qemu.get(100).config.vmConfig()).response.data);
`,
};

const promised = 8192;

type Metafile = NonNullable<BuildResult['metafile']>;

interface Bundle {
  /** Bytes of each file, gzipped, by its name in the metafile. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly outputs: Metafile['outputs'];
}

async function bundle(program: string, options: BuildOptions): Promise<Bundle> {
  const outdir = join(root, 'bench');
  const { outputFiles, metafile } = await build({
    ...options,
    stdin: { contents: program, resolveDir: root, sourcefile: 'program.js' },
    absWorkingDir: root,
    outdir,
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    external: ['undici', 'ky'],
    logLevel: 'error',
  });
  const names = new Map(Object.keys(metafile.outputs).map((name) => [resolve(root, name), name]));
  const sizes = outputFiles.map(
    ({ path, contents }) => [names.get(path) ?? path, gzipSync(contents, { level: 9 }).length] as const,
  );
  return { sizes: new Map(sizes), outputs: metafile.outputs };
}

function total(sizes: Iterable<number>): number {
  return [...sizes].reduce((sum, size) => sum + size, 0);
}

/** What is imported when it is first needed stays outside. */
const withoutLater: Plugin = {
  name: 'without-later',
  setup: ({ onResolve }) => {
    onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** The entry chunk and the chunks that it imports at once, however deep. */
function loadedAtOnce({ outputs }: Bundle): Set<string> {
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === 'program.js') ?? '';
  const seen = new Set([entry]);
  for (const name of seen) {
    const imports = outputs[name]?.imports ?? [];
    for (const { kind, path } of imports)
      if (kind === 'import-statement' && outputs[path] !== undefined) seen.add(path);
  }
  return seen;
}

async function sizesOf(program: string) {
  const one = await bundle(program, { plugins: [withoutLater] });
  const split = await bundle(program, { splitting: true });
  const all = await bundle(program, {});
  const chunks = loadedAtOnce(split);
  const loaded = [...chunks].map((name) => split.sizes.get(name) ?? 0);
  return {
    one: total(one.sizes.values()),
    split: total(loaded),
    chunks: chunks.size,
    all: total(all.sizes.values()),
  };
}

/** What a program of one call loads, minified and gzipped, beside other clients' of the same call. */
export async function benchBundle(): Promise<void> {
  heading('Bundle of a program with one call: bytes minified and gzipped, undici and ky left outside');
  const rows: (string | number)[][] = [];
  for (const [name, program] of Object.entries(programs)) {
    const { one, split, chunks, all } = await sizesOf(program);
    rows.push([name, one, `${split} in ${chunks}`, all]);
  }
  table(['client', 'entry as one file', 'entry as chunks', 'with all that is loaded later'], rows);
  console.log(`Promised of pvekit: at most ${promised} for the entry, either way.`);
}
