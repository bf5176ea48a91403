import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { heading, median, root, table } from './print.js';

const rounds = 15;

const messages = [
  {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
  },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  { jsonrpc: '2.0', id: 2, method: 'tools/list' },
];

interface Start {
  readonly milliseconds: number;
  /** MiB resident after the answer; not a number where the system does not tell. */
  readonly resident: number;
  readonly answers: readonly string[];
}

function residentMiB({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** From spawn to the answer of `tools/list`. */
async function start(args: readonly string[]): Promise<Start> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  child.stdin.write(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
  const answers: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    answers.push(line);
    if (line.includes('"id":2')) break;
  }
  const milliseconds = performance.now() - began;
  const resident = residentMiB(child);
  child.kill();
  return { milliseconds, resident, answers };
}

/** A program that knows the two answers by heart: what Node itself costs. */
function constantServer(folder: string, answers: readonly string[]): string {
  const file = join(folder, 'constant.mjs');
  writeFileSync(
    file,
    `const answers = ${JSON.stringify(answers)};
let seen = '';
process.stdin.on('data', (chunk) => {
  seen += chunk;
  if (seen.includes('tools/list')) process.stdout.write(answers.map((answer) => answer + '\\n').join(''));
});
`,
  );
  return file;
}

export async function benchStart(): Promise<void> {
  const server = [join(root, 'dist/pvekit.js'), 'mcp', '--sandbox'];
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-bench-'));
  try {
    const bare = [constantServer(folder, (await start(server)).answers)];
    const runs = { bare: [] as Start[], pvekit: [] as Start[] };
    for (let round = 0; round < rounds; round++) {
      runs.bare.push(await start(bare));
      runs.pvekit.push(await start(server));
    }
    const time = (starts: readonly Start[]) => median(starts.map(({ milliseconds }) => milliseconds));
    const memory = (starts: readonly Start[]) => median(starts.map(({ resident }) => resident));
    heading(`Cold start to the tools/list answer, median of ${rounds} runs taken in turn`);
    table(
      ['process', 'ms', 'ratio', 'MiB resident'],
      [
        [
          'bare Node, answers from a constant',
          time(runs.bare).toFixed(0),
          '1.00',
          memory(runs.bare).toFixed(1),
        ],
        [
          'pvekit mcp --sandbox',
          time(runs.pvekit).toFixed(0),
          (time(runs.pvekit) / time(runs.bare)).toFixed(2),
          memory(runs.pvekit).toFixed(1),
        ],
      ],
    );
    console.log('Promised of pvekit: at most a ratio of 2.2 and 60 MiB.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
