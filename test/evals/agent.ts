import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { serveConnection } from '../../src/mcp/index.js';
import { createToolbox } from '../../src/tools/index.js';
import { access } from '../tools/kit.js';
import { connectionTo, type JobCluster } from './open.js';
import type { Agent, Given, Job, Seen } from './types.js';

/** One call as it was counted. */
export interface Counted {
  readonly tool: string;
  readonly tokens: number;
  /** Code of its failure. */
  readonly failure?: string;
  readonly text: string;
}

/** An agent at an MCP client, and what its calls cost. */
export interface CountedAgent {
  readonly agent: Agent;
  readonly calls: readonly Counted[];
  close(): Promise<void>;
}

/** The longest task of a job, in ms of the cluster's clock: nobody waits for it in earnest. */
const WAIT_LIMIT = 3_600_000;

/** Joins a client to the server in this process, over a job's cluster. */
export async function openAgent(job: Job, { sandbox }: JobCluster): Promise<CountedAgent> {
  const level = access(job.access ?? 'full');
  const toolbox = createToolbox({
    access: level,
    safety: { confirm: 'destroy' },
    waitLimit: WAIT_LIMIT,
    now: () => sandbox.clock.now(),
    connect: async () => connectionTo(sandbox, true),
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const options = { version: '1.0.0', access: level, toolsets: ['core' as const], toolbox };
  const server = serveConnection(options, ours, () => undefined);
  const client = new Client({ name: 'eval', version: '1.0.0' });
  await client.connect(theirs);
  const calls: Counted[] = [];
  const call = async (tool: string, args: Given = {}): Promise<Seen> => {
    const seen = seenOf(await client.callTool({ name: tool, arguments: { ...args } }));
    const failure = seen.failed ? { failure: fieldOf(seen.data.error, 'code') } : {};
    calls.push({ tool, tokens: countTokens(seen.text), text: seen.text, ...failure });
    return seen;
  };
  return {
    calls,
    agent: { call, confirm: async (tool, args) => follow(call, await call(tool, args)) },
    close: async () => {
      await client.close();
      await server.close();
      await toolbox.close();
    },
  };
}

function seenOf({ content, structuredContent, isError }: Awaited<ReturnType<Client['callTool']>>): Seen {
  const parts = content.map((part) => (part.type === 'text' ? part.text : ''));
  return { text: parts.join('\n'), data: { ...Object(structuredContent) }, failed: isError === true };
}

/** Makes the call that a preview suggests, its token included. */
function follow(call: Agent['call'], { data, text }: Seen): Promise<Seen> {
  const error = Object(data.error);
  if (fieldOf(error, 'code') !== 'confirmation_required') throw new Error(`expected a preview, got: ${text}`);
  const suggestions: unknown = error.suggestions;
  const [next]: unknown[] = Array.isArray(suggestions) ? suggestions : [];
  return call(fieldOf(next, 'tool'), { ...Object(Object(next).arguments) });
}

function fieldOf(value: unknown, name: string): string {
  const field: unknown = Object(value)[name];
  return typeof field === 'string' ? field : '';
}
