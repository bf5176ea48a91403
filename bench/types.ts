import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heading, root, table } from './print.js';

/** What one typed call costs the compiler, for each way to type PVE's API. */
const programs: Readonly<Record<string, string>> = {
  'empty program': 'export const nothing = 1;\n',
  pvekit: `import { createClient } from 'pvekit';
const pve = createClient({ host: 'pve1', token: 'a@pve!b=c' });
const config = await pve.nodes('pve1').qemu(100).config.get();
export const name: string | undefined = config.name;
`,
  'openapi-fetch over the OpenAPI types': `import createClient from 'openapi-fetch';
import type { paths } from './paths.js';
const pve = createClient<paths>({ baseUrl: 'https://pve1:8006/api2/json' });
const { data } = await pve.GET('/nodes/{node}/qemu/{vmid}/config', { params: { path: { node: 'pve1', vmid: 100 } } });
export const name: string | undefined = data?.data?.name;
`,
  'proxmox-api': `import proxmoxApi from 'proxmox-api';
const pve = proxmoxApi({ host: 'pve1', tokenID: 'a@pve!b', tokenSecret: 'c' });
const config = await pve.nodes.$('pve1').qemu.$(100).config.$get();
export const name: string | undefined = config.name;
`,
};

interface Cost {
  readonly types: number;
  readonly instantiations: number;
  readonly check: number;
}

function compile(folder: string, source: string): Cost {
  writeFileSync(join(folder, 'main.ts'), source);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The program to measure does not compile:\n${stdout}`);
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return { types: figure('Types'), instantiations: figure('Instantiations'), check: figure('Check time') };
}

/** openapi-fetch needs the types that openapi-typescript makes of the whole document. */
function writePaths(folder: string): void {
  const cli = join(root, 'node_modules/openapi-typescript/bin/cli.js');
  const document = join(root, 'generated/openapi/pve-9.2.json');
  const { status, stderr } = spawnSync(process.execPath, [cli, document, '-o', join(folder, 'paths.ts')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

export function benchTypes(): void {
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-bench-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/pvekit'), 'dir');
    for (const name of [
      'openapi-fetch',
      'openapi-typescript-helpers',
      'proxmox-api',
      '@types',
      'undici-types',
    ]) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
    }
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writePaths(folder);
    const costs = Object.entries(programs).map(([name, source]) => ({ name, cost: compile(folder, source) }));
    const base = costs[0]?.cost ?? { types: 0, instantiations: 0, check: 0 };
    heading('One typed call, what it costs the compiler beyond an empty program');
    table(
      ['program', 'types', 'instantiations', 'check, s'],
      costs.map(({ name, cost }) => [
        name,
        name === 'empty program' ? cost.types : `+${cost.types - base.types}`,
        name === 'empty program' ? cost.instantiations : `+${cost.instantiations - base.instantiations}`,
        cost.check.toFixed(2),
      ]),
    );
    console.log('Promised of pvekit: at most +150 types and +0 instantiations.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
