import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';

const request = (id: number, method: string, params: object) =>
  `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;

test('a client that leaves in the middle of its first call leaves no process behind', async () => {
  const child = spawn(process.execPath, ['dist/pvekit.js', 'mcp', '--sandbox'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const clientInfo = { name: 'test', version: '1.0.0' };
  child.stdin.write(
    request(1, 'initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo }),
  );
  await once(child.stdout, 'data');
  child.stdin.end(request(2, 'tools/call', { name: 'list_vms', arguments: {} }));
  expect(await once(child, 'exit')).toEqual([0, null]);
});
