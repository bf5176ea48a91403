import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { buildServer } from '../../src/mcp/index.js';
import type { SafetyOptions } from '../../src/tools/index.js';
import { access, type Bench, openBench } from '../tools/kit.js';
import { type CallResult, resultOf } from './kit.js';

/** What a person does with a form. */
export interface Answer {
  readonly action: 'accept' | 'decline' | 'cancel';
  readonly content?: Record<string, string | number | boolean>;
}

/** A form as the client shows it to its person. */
export interface Form {
  readonly message: string;
  readonly fields: readonly string[];
}

export interface PairOptions {
  /** The person at the client; a client without one can't be asked. */
  readonly person?: (form: Form) => Answer | Promise<Answer>;
  readonly safety?: SafetyOptions;
  readonly now?: () => number;
}

/** A client joined to a server in this process, over a sandbox: so that a test can turn the clock. */
export interface Pair {
  readonly bench: Bench;
  call(name: string, args?: Record<string, unknown>): Promise<CallResult>;
  close(): Promise<void>;
}

const info = { name: 'test', version: '1.0.0' };

/** How each kind of client is made, asks its person, and joins the server. */
const clients = {
  'protocol 2026-07-28': (end: InMemoryTransport, person: PairOptions['person']) =>
    current({ pin: '2026-07-28' }, end, person),
  'protocol 2025-11-25': (end: InMemoryTransport, person: PairOptions['person']) =>
    current('legacy', end, person),
  'the older package': older,
} as const;

export type Era = keyof typeof clients;
export const eras: readonly Era[] = ['protocol 2026-07-28', 'protocol 2025-11-25', 'the older package'];

interface Joined {
  readonly callTool: (params: { name: string; arguments: Record<string, unknown> }) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

async function current(
  mode: 'legacy' | { pin: string },
  end: InMemoryTransport,
  person: PairOptions['person'],
): Promise<Joined> {
  const capabilities = person === undefined ? {} : { elicitation: { form: {} } };
  const client = new Client(info, { versionNegotiation: { mode }, capabilities });
  if (person !== undefined) {
    client.setRequestHandler('elicitation/create', async ({ params }) => answerOf(await person(formOf(params))));
  }
  await client.connect(end);
  return { callTool: (params) => client.callTool(params), close: () => client.close() };
}

async function older(end: InMemoryTransport, person: PairOptions['person']): Promise<Joined> {
  const client = new OlderClient(info, { capabilities: person === undefined ? {} : { elicitation: {} } });
  if (person !== undefined) {
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) => answerOf(await person(formOf(params))));
  }
  await client.connect(end);
  return { callTool: (params) => client.callTool(params), close: () => client.close() };
}

function answerOf({ action, content }: Answer) {
  return content === undefined ? { action } : { action, content };
}

function formOf(params: { readonly message: string; readonly requestedSchema?: unknown }): Form {
  const { requestedSchema } = params;
  const properties =
    typeof requestedSchema === 'object' && requestedSchema !== null && 'properties' in requestedSchema
      ? { ...Object(requestedSchema.properties) }
      : {};
  return { message: params.message, fields: Object.keys(properties) };
}

export async function openPair(
  era: Era,
  { person, safety = { confirm: 'destroy' }, now }: PairOptions = {},
): Promise<Pair> {
  const bench = await openBench('full', undefined, safety, now === undefined ? {} : { now });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const server = serveStdio(
    () =>
      buildServer({ version: '1.0.0', access: access('full'), toolsets: ['core'], toolbox: bench.toolbox }),
    { transport: ours },
  );
  const client = await clients[era](theirs, person);
  return {
    bench,
    call: async (name, args = {}) => resultOf(await client.callTool({ name, arguments: args })),
    close: async () => {
      await client.close();
      await server.close();
      await bench.close();
    },
  };
}
