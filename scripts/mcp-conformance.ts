import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildServer } from '../src/mcp/index.js';
import { startSandbox } from '../src/sandbox/index.js';
import { createToolbox } from '../src/tools/index.js';
import { type Expected, expectedFailures } from '../test/mcp/conformance/expected.js';
import { withFixtures } from '../test/mcp/conformance/fixtures.js';
import { serveOverHttp } from '../test/mcp/conformance/serve.js';
import { withSuiteTools } from '../test/mcp/conformance/toolbox.js';

/**
 * The protocol's conformance suite against the server that `buildServer` makes, with the tools that the suite wants to
 * find, over loopback HTTP; and the inspector's strict listing over stdio. Passes when exactly those scenarios fail that
 * test/mcp/conformance/expected.ts names. Not part of `npm test`: npx fetches suite and inspector, with the Node 22 that
 * they need, so a registry has to be reachable.
 */

const suite = '@modelcontextprotocol/conformance';
const inspector = '@modelcontextprotocol/inspector@2.12.0';
const root = fileURLToPath(new URL('..', import.meta.url));

/** The suite's versions are those of the two protocol eras; of a scenario that breaks down it writes nothing, so they are counted. */
const eras = [
  { protocol: '2025-11-25', spec: `${suite}@0.1.16`, scenarios: 30, args: [] },
  {
    protocol: '2026-07-28',
    spec: `${suite}@0.2.0-alpha.12`,
    scenarios: 50,
    args: ['--requirements', '2026-07-28'],
  },
] as const;

/** What the suite says of one requirement. */
interface Check {
  readonly id: string;
  readonly status: 'SUCCESS' | 'FAILURE' | 'WARNING' | 'SKIPPED' | 'INFO';
  readonly errorMessage?: string;
}

type Scenarios = ReadonlyMap<string, readonly Check[]>;

async function npx(spec: string, args: readonly string[], shown: boolean): Promise<number> {
  const stdio = shown ? 'inherit' : (['ignore', 'ignore', 'inherit'] as const);
  const child = spawn('npx', ['-y', '--loglevel', 'error', '-p', 'node@22', '-p', spec, ...args], {
    cwd: root,
    stdio: typeof stdio === 'string' ? stdio : [...stdio],
  });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** Runs one version of the suite. It writes a folder for each scenario, and ends with 1 where anything failed. */
async function runSuite(url: string, { spec, args }: (typeof eras)[number]): Promise<Scenarios> {
  const folder = mkdtempSync(join(tmpdir(), 'pvekit-conformance-'));
  try {
    await npx(spec, ['conformance', 'server', '--url', url, '--output-dir', folder, ...args], false);
    return new Map(
      readdirSync(folder).map((name): [string, readonly Check[]] => [
        name.replace(/^server-(.*?)-\d{4}-\d\d-\d\dT.*$/, '$1'),
        JSON.parse(readFileSync(join(folder, name, 'checks.json'), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what one run found; whether exactly the expected scenarios failed. */
function isAsExpected(scenarios: Scenarios, expected: Expected): boolean {
  const checks = [...scenarios.values()].flat();
  const count = (...statuses: readonly Check['status'][]) =>
    checks.filter(({ status }) => statuses.includes(status)).length;
  const failing = new Map(
    [...scenarios].flatMap(([name, all]) => {
      const failed = all.filter(({ status }) => status === 'FAILURE' || status === 'WARNING');
      return failed.length === 0 ? [] : [[name, failed] as const];
    }),
  );
  console.log(
    `${scenarios.size} scenarios, ${failing.size} failing; ${count('SUCCESS')} checks passed, ` +
      `${count('FAILURE')} failed, ${count('WARNING')} warned, ${count('SKIPPED')} skipped.`,
  );
  for (const [name, failed] of failing) {
    if (name in expected) console.log(`  as expected: ${name} (${failed.length}): ${expected[name]}`);
    else for (const { id, errorMessage } of failed) console.log(`  FAILED: ${name} ${id}: ${errorMessage}`);
  }
  const stale = Object.keys(expected).filter((name) => !failing.has(name));
  for (const name of stale) console.log(`  PASSED, though a failure was expected: ${name}`);
  return stale.length === 0 && [...failing.keys()].every((name) => name in expected);
}

async function main(): Promise<number> {
  if (spawnSync('npm', ['view', inspector, 'version'], { stdio: 'ignore' }).status !== 0) {
    console.error(
      `This needs a package registry to fetch ${suite}, ${inspector} and node@22 from; none answers.`,
    );
    return 1;
  }
  const sandbox = await startSandbox({ world: 'demo' });
  const access = { level: 'full', setting: 'PVE_ACCESS=LEVEL' } as const;
  const connection = {
    host: sandbox.url,
    token: sandbox.tokens.root ?? '',
    tls: { fingerprint: sandbox.fingerprint },
  };
  const toolbox = createToolbox({ access, connect: async () => connection });
  const options = { version: '0.0.0', toolbox: withSuiteTools(toolbox), access, toolsets: ['core'] };
  const served = await serveOverHttp(() => withFixtures(buildServer(options)));
  const failed: string[] = [];
  for (const era of eras) {
    console.log(`\n=== protocol ${era.protocol}, ${era.spec}`);
    const scenarios = await runSuite(served.url, era);
    const isWhole = scenarios.size === era.scenarios;
    if (!isWhole) console.log(`  FAILED: ${era.scenarios} scenarios were expected to run.`);
    const { [era.protocol]: expected } = expectedFailures;
    if (!isAsExpected(scenarios, expected) || !isWhole) failed.push(era.protocol);
  }
  await served.close();
  await toolbox.close();
  await sandbox.close();
  console.log(`\n=== strict listing, ${inspector}`);
  const listing = ['mcp-inspector', '--cli', process.execPath, 'dist/pvekit.js', 'mcp', '--sandbox'];
  const strict = await npx(inspector, [...listing, '--method', 'tools/list', '--strict'], false);
  console.log(strict === 0 ? 'Passed.' : 'FAILED.');
  if (strict !== 0) failed.push('strict listing');
  console.log(failed.length === 0 ? '\nAll as expected.' : `\nNot as expected: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
