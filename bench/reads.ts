import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { heading, median, root, table } from './print.js';
import type { Measured, Target } from './reads-client.js';
import { startServer } from './server.js';

const rounds = 11;
const warmUps = 3;

/** How a guest's configuration is read, each way in a process of its own. */
const ways = {
  undici: 'undici request, JSON parsed',
  fetch: "fetch over undici's agent, JSON parsed",
  pvekit: 'pvekit',
} as const;

type Way = keyof typeof ways;

/** The measuring program as plain JavaScript: what runs TypeScript would be measured with it. */
async function compileClient(folder: string): Promise<string> {
  const outfile = join(folder, 'client.mjs');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await build({
    entryPoints: [join(root, 'bench/reads-client.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
  });
  return outfile;
}

function startClient(program: string, way: Way, target: Target): ChildProcess {
  const library = join(root, 'dist/lib/src/client/index.js');
  return fork(program, [way, library, JSON.stringify(target)], { stdio: 'inherit' });
}

/** Has a client take one round. */
function measure(client: ChildProcess): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The measuring process ended before its round.'));
    client.once('exit', ended);
    client.once('message', (measured: Measured) => {
      client.off('exit', ended);
      resolve(measured);
    });
    client.send('round');
  });
}

async function measureInTurn(clients: ReadonlyMap<Way, ChildProcess>): Promise<Map<Way, Measured[]>> {
  const results = new Map<Way, Measured[]>();
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [way, client] of clients) {
      const measured = await measure(client);
      if (round >= 0) results.set(way, [...(results.get(way) ?? []), measured]);
    }
  }
  return results;
}

/** Median with the quarters around it, and the median of the ratios to the baseline of the same round. */
function cells(values: readonly number[], baseline: readonly number[]): string[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]?.toFixed(1);
  const ratios = values.map((value, round) => value / (baseline[round] ?? Number.NaN));
  return [median(values).toFixed(1), `${at(0.25)} to ${at(0.75)}`, median(ratios).toFixed(2)];
}

function print(title: string, results: ReadonlyMap<Way, Measured[]>, of: keyof Measured): void {
  heading(title);
  const times = (way: Way) => (results.get(way) ?? []).map((measured) => measured[of]);
  const rows = [...results.keys()].map((way) => [ways[way], ...cells(times(way), times('fetch'))]);
  table(['reads by', 'ms', 'middle half', 'ratio'], rows);
}

/** What a read costs, beside `fetch` with the same agent and bare undici, against the sandbox in its own process. */
export async function benchReads(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-bench-'));
  const server = await startServer();
  const clients = new Map<Way, ChildProcess>();
  try {
    const program = await compileClient(folder);
    for (const way of ['undici', 'fetch', 'pvekit'] as const)
      clients.set(way, startClient(program, way, server.target));
    const results = await measureInTurn(clients);
    const how = `median of ${rounds} rounds taken in turn`;
    print(`1,000 reads of a guest's config, one after the other, ${how}`, results, 'sequential');
    print(`100 reads of a guest's config at once, ${how}`, results, 'concurrent');
    console.log('Promised of pvekit: at most a ratio of 2.00 in both.');
  } finally {
    for (const child of [...clients.values(), server.child]) child.kill();
    rmSync(folder, { recursive: true });
  }
}
