import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What an MCP client says first; having run it, V8 knows the functions that every start needs. */
const greeting = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'build', version: '0' } },
  },
  { method: 'notifications/initialized' },
  { id: 2, method: 'tools/list' },
];

/** Runs in a process of its own: the program as src/cli/launch.ts runs it, and its compiled code once it has answered. */
const recorder = `
const { readFileSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { Script } = require('node:vm');
const [program, cache] = process.argv.splice(1, 2);
process.argv.splice(1, 0, program);
const script = new Script(require('node:module').wrap(readFileSync(program, 'utf8')), {
  filename: program,
});
process.once('exit', () => writeFileSync(cache, script.createCachedData()));
script.runInThisContext()(exports, require, module, program, dirname(program));
`;

/**
 * Writes V8's code cache of the program in `dist` for the Node that builds.
 *
 * @throws Error where the program does not answer an MCP client's greeting
 */
export async function writeCodeCache(dist: string): Promise<void> {
  const cache = join(dist, `main-${process.versions.v8}-${process.arch}.cache`);
  const child = spawn(
    process.execPath,
    ['-e', recorder, '--', join(dist, 'main.js'), cache, 'mcp', '--sandbox'],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { PATH: process.env.PATH } },
  );
  let answers = '';
  child.stdout.on('data', (chunk: Buffer) => {
    answers += chunk.toString();
    // The server ends by itself when its client has gone.
    if (answers.includes('"tools"') && answers.trimEnd().split('\n').length === 2) child.stdin.end();
  });
  child.stdin.write(
    greeting.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join(''),
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The built program ended with ${code} before it could be cached.`);
}
