import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as OlderTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

/** A result as a test looks at it. */
export interface CallResult {
  readonly text: string;
  readonly data: unknown;
  readonly isError: boolean;
}

/** What the tests need of a client, whichever package it is from. */
export interface Peer {
  readonly instructions: string | undefined;
  readonly capabilities: unknown;
  list(): Promise<readonly { readonly name: string; readonly annotations?: unknown }[]>;
  call(name: string, args?: Record<string, unknown>): Promise<CallResult>;
  close(): Promise<void>;
}

const info = { name: 'test', version: '1.0.0' };

function server(args: readonly string[], env: Readonly<Record<string, string>>) {
  return {
    command: process.execPath,
    args: ['dist/pvekit.js', 'mcp', ...args],
    env: { ...env },
    stderr: 'ignore' as const,
  };
}

export function resultOf(raw: unknown): CallResult {
  const { content, structuredContent, isError } = raw as {
    content: readonly { text?: string }[];
    structuredContent?: unknown;
    isError?: boolean;
  };
  return {
    text: content.map(({ text = '' }) => text).join('\n'),
    data: structuredContent,
    isError: isError === true,
  };
}

/** The current client, in the protocol era that it is pinned to. */
async function current(
  mode: 'legacy' | { pin: string },
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Peer> {
  const client = new Client(info, { versionNegotiation: { mode } });
  await client.connect(new StdioClientTransport(server(args, env)));
  return {
    instructions: client.getInstructions(),
    capabilities: client.getServerCapabilities(),
    list: async () => (await client.listTools()).tools,
    call: async (name, given = {}) => resultOf(await client.callTool({ name, arguments: given })),
    close: () => client.close(),
  };
}

/** The client of the older package, a real older peer. */
async function older(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Peer> {
  const client = new OlderClient(info);
  await client.connect(new OlderTransport(server(args, env)));
  return {
    instructions: client.getInstructions(),
    capabilities: client.getServerCapabilities(),
    list: async () => (await client.listTools()).tools,
    call: async (name, given = {}) => resultOf(await client.callTool({ name, arguments: given })),
    close: () => client.close(),
  };
}

/** Each way to speak to the built server over stdio. */
export const peers: Readonly<
  Record<string, (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Peer>>
> = {
  'protocol 2026-07-28': (args, env = {}) => current({ pin: '2026-07-28' }, args, env),
  'protocol 2025-11-25': (args, env = {}) => current('legacy', args, env),
  'the older package': (args, env = {}) => older(args, env),
};

export function openPeer(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Peer> {
  return current({ pin: '2026-07-28' }, args, env);
}
