import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createCertificate } from '../src/sandbox/server/certificate.js';
import { heading, median, root, table } from './print.js';

const CONNECTIONS = 16;
const ROUNDS = 5;
const SECONDS = 1;
const STARTS = 5;
const CONFIG = '/api2/json/nodes/pve1/qemu/100/config';

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** ms from spawn to the line that says that it listens. */
  readonly started: number;
}

/** Runs a program that prints one JSON line, `{url, tokens}`, once it listens. */
async function serve(args: readonly string[]): Promise<Server> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const { url, tokens }: { url: string; tokens?: Record<string, string> } = JSON.parse(line);
  const headers = { authorization: `PVEAPIToken=${tokens?.root ?? ''}` };
  return { child, url, headers, started: performance.now() - began };
}

const sandbox = (world: string): Promise<Server> =>
  serve([join(root, 'dist/pvekit.js'), 'sandbox', '--json', '--world', world]);

function get({ url, headers }: Server, path: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${url}${path}`, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    outgoing.on('error', reject).end();
  });
}

/** An HTTPS server that has the answer by heart: what Node itself costs. */
function constantServer(folder: string, answer: string): string {
  const { key, cert } = createCertificate('127.0.0.1');
  const file = join(folder, 'constant.mjs');
  writeFileSync(
    file,
    `import { createServer } from 'node:https';
const answer = ${JSON.stringify(answer)};
const headers = { 'content-type': 'application/json;charset=UTF-8', 'content-length': Buffer.byteLength(answer) };
const server = createServer(${JSON.stringify({ key, cert })}, (_, response) => response.writeHead(200, headers).end(answer));
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: 'https://127.0.0.1:' + server.address().port })));
`,
  );
  return file;
}

async function requestsPerSecond(server: Server, agent: Agent): Promise<number> {
  const began = performance.now();
  const end = began + SECONDS * 1000;
  let count = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await get(server, CONFIG, agent);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  return (count * 1000) / (performance.now() - began);
}

async function benchReads(folder: string, agent: Agent): Promise<void> {
  const demo = await sandbox('demo');
  const bare = await serve([constantServer(folder, await get(demo, CONFIG, agent))]);
  const rates = { bare: [] as number[], demo: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await requestsPerSecond(bare, agent));
    rates.demo.push(await requestsPerSecond(demo, agent));
  }
  for (const { child } of [demo, bare]) child.kill();
  const [of, own] = [median(rates.bare), median(rates.demo)];
  heading(
    `Reads of a guest's config over ${CONNECTIONS} connections, median of ${ROUNDS} rounds taken in turn`,
  );
  table(
    ['server', 'requests/s', 'ratio'],
    [
      ['bare Node HTTPS, answers a constant', of.toFixed(0), '1.00'],
      ['pvekit sandbox', own.toFixed(0), (own / of).toFixed(2)],
    ],
  );
  console.log('Promised of pvekit: at least a ratio of 0.50.');
}

/** Peak MiB resident; not a number where the system does not tell. */
function peakMiB({ pid }: ChildProcess): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function benchLarge(agent: Agent): Promise<void> {
  const starts: number[] = [];
  const peaks: number[] = [];
  const answers: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const large = await sandbox('large');
    starts.push(large.started);
    peaks.push(peakMiB(large.child));
    for (let call = 0; call < 6; call += 1) {
      const began = performance.now();
      await get(large, '/api2/json/cluster/resources', agent);
      // The first ones are the compiler's.
      if (call > 2) answers.push(performance.now() - began);
    }
    large.child.kill();
  }
  heading(`World large: 32 nodes, 10,000 guests, median of ${STARTS} processes`);
  table(
    ['what', 'measured', 'promised'],
    [
      ['start to listening, ms', median(starts).toFixed(0), '< 2000'],
      ['resident at its peak, MiB', median(peaks).toFixed(0), '< 400'],
      ['GET /cluster/resources, ms', median(answers).toFixed(0), '< 60'],
    ],
  );
}

export async function benchSandbox(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-bench-'));
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  try {
    await benchReads(folder, agent);
    await benchLarge(agent);
  } finally {
    agent.destroy();
    rmSync(folder, { recursive: true });
  }
}
