import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { heading, median, root, table } from './print.js';
import { startServer } from './server.js';
import type { Round } from './tools-overhead-client.js';

const rounds = 21;
const warmUps = 4;

/** The measuring program as plain JavaScript: what runs TypeScript would be measured with it. */
async function compileClient(folder: string): Promise<string> {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await build({
    entryPoints: { client: join(root, 'bench/tools-overhead-client.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
  });
  return join(folder, 'client.mjs');
}

function measure(client: ChildProcess): Promise<Round> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The measuring process ended before its round.'));
    client.once('exit', ended);
    client.once('message', (round: Round) => {
      client.off('exit', ended);
      resolve(round);
    });
    client.send('round');
  });
}

function cells(values: readonly number[]): string[] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN).toFixed(3);
  return [median(values).toFixed(3), `${at(0.25)} to ${at(0.75)}`];
}

/** What a tool call costs over the same call by the client alone, both in one process in turn. */
export async function benchOverhead(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-bench-'));
  const server = await startServer();
  const client = fork(await compileClient(folder), [JSON.stringify(server.target)], { stdio: 'inherit' });
  try {
    const measured: Round[] = [];
    for (let round = -warmUps; round < rounds; round += 1) {
      const one = await measure(client);
      if (round >= 0) measured.push(one);
    }
    heading(`get_vm_config with a warm cache, medians of ${rounds} rounds taken in turn`);
    table(
      ['call', 'ms', 'middle half'],
      [
        ['by the client alone', ...cells(measured.map((round) => round.client))],
        ['as a tool, all steps', ...cells(measured.map(({ tool }) => tool))],
        ['the tool over the client', ...cells(measured.map((round) => round.tool - round.client))],
      ],
    );
    console.log('Promised of pvekit: less than 0.500 ms more.');
  } finally {
    client.kill();
    server.child.kill();
    rmSync(folder, { recursive: true });
  }
}
