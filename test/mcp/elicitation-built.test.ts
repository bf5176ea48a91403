import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OlderTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { expect, test } from 'vitest';
import { resultOf } from './kit.js';

const info = { name: 'test', version: '1.0.0' };
const server = {
  command: process.execPath,
  args: ['dist/pvekit.js', 'mcp', '--sandbox'],
  stderr: 'ignore' as const,
};
const stop = { name: 'stop_vm', arguments: { vmid: 100 } };
const typed = { action: 'accept' as const, content: { name: 'web01' } };

/** Each client, with a person who types the guest's name, and its call. */
const peers: Readonly<Record<string, () => Promise<unknown>>> = {
  'protocol 2026-07-28': () => current({ pin: '2026-07-28' }),
  'protocol 2025-11-25': () => current('legacy'),
  'the older package': async () => {
    const client = new OlderClient(info, { capabilities: { elicitation: {} } });
    client.setRequestHandler(ElicitRequestSchema, () => typed);
    await client.connect(new OlderTransport(server));
    return client.callTool(stop).finally(() => client.close());
  },
};

async function current(mode: 'legacy' | { pin: string }): Promise<unknown> {
  const client = new Client(info, {
    versionNegotiation: { mode },
    capabilities: { elicitation: { form: {} } },
  });
  client.setRequestHandler('elicitation/create', () => typed);
  await client.connect(new StdioClientTransport(server));
  return client.callTool(stop).finally(() => client.close());
}

test.each(Object.entries(peers))('the built server asks the person at %s', async (_, call) => {
  expect(resultOf(await call())).toMatchObject({ isError: false, data: { vmid: 100, state: 'ended' } });
});
