import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  type McpHttpHandler,
} from '@modelcontextprotocol/server';
import { buildServer } from '../src/mcp/index.js';
import { startSandbox } from '../src/sandbox/index.js';
import { createToolbox } from '../src/tools/index.js';

/**
 * The protocol's conformance suite against a loopback HTTP server over the same `buildServer`, and the inspector's strict
 * listing over stdio. Not part of `npm test`: npx fetches both, with the Node 22 that they need, so a registry has to be
 * reachable. Scenarios that call fixture tools of the suite's own fail by design; the suite names them.
 */

const suite = '@modelcontextprotocol/conformance';
const inspector = '@modelcontextprotocol/inspector@2.12.0';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Package and arguments of each run; the suite's versions are those of the two protocol eras. */
const runs = (url: string): readonly (readonly [name: string, spec: string, ...args: string[]])[] => [
  ['protocol 2025-11-25', `${suite}@0.1.16`, 'conformance', 'server', '--url', url],
  [
    'protocol 2026-07-28',
    `${suite}@0.2.0-alpha.12`,
    'conformance',
    'server',
    '--url',
    url,
    '--requirements',
    '2026-07-28',
  ],
  [
    'strict listing',
    inspector,
    'mcp-inspector',
    '--cli',
    process.execPath,
    'dist/pvekit.js',
    'mcp',
    '--sandbox',
    '--method',
    'tools/list',
    '--strict',
  ],
];

async function npx(spec: string, args: readonly string[]): Promise<number> {
  const child = spawn('npx', ['-y', '-p', 'node@22', '-p', spec, ...args], { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** Node's request to the handler's fetch and back. */
async function answer(
  handler: McpHttpHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body =
    method === 'GET' || method === 'HEAD' ? {} : { body: await new Response(Readable.toWeb(request)).text() };
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
  );
  const asked = new Request(`http://127.0.0.1${url}`, { method, headers: given, ...body });
  const found =
    hostHeaderValidationResponse(asked, ['127.0.0.1', 'localhost']) ?? (await handler.fetch(asked));
  response.writeHead(found.status, Object.fromEntries(found.headers));
  if (found.body === null) response.end();
  else for await (const chunk of found.body) response.write(chunk);
  response.end();
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
  const handler = createMcpHandler(() =>
    buildServer({ version: '0.0.0', toolbox, access, toolsets: ['core'] }),
  );
  const server = createServer((request, response) => {
    answer(handler, request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const failed: string[] = [];
  for (const [name, spec, ...args] of runs(`http://127.0.0.1:${port}/mcp`)) {
    console.log(`\n=== ${name}`);
    if ((await npx(spec, args)) !== 0) failed.push(name);
  }
  server.closeAllConnections();
  server.close();
  await handler.close();
  await toolbox.close();
  await sandbox.close();
  console.log(failed.length === 0 ? '\nAll passed.' : `\nNot passed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main();
