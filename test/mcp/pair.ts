import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js';
import { ElicitRequestSchema, ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import type { AccessLevel } from '../../overrides/types.js';
import { serveConnection } from '../../src/mcp/index.js';
import { createToolbox, type Every, type SafetyOptions, type Toolbox } from '../../src/tools/index.js';
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

export type Elicitation = {
  form?: Record<string, never>;
  url?: Record<string, never>;
};

/** A person at a client, and how it says that it asks them. */
type Asking = Pick<PairOptions, 'person' | 'elicitation'>;

export interface PairOptions {
  /** The person at the client; a client without one can't be asked. */
  readonly person?: (form: Form) => Answer | Promise<Answer>;
  /** What the client says of how it asks; `{}` by the older package, `{ form: {} }` by the other, unless given. */
  readonly elicitation?: Elicitation;
  readonly safety?: SafetyOptions;
  readonly now?: () => number;
  /** Repeats the look at watched resources. */
  readonly every?: Every;
  readonly level?: AccessLevel;
  /** Milliseconds that a tool waits for a task. */
  readonly waitLimit?: number;
}

/** A client joined to a server in this process, over a sandbox: so that a test can turn the clock. */
export interface Pair {
  readonly bench: Bench;
  readonly client: Joined;
  call(name: string, args?: Record<string, unknown>): Promise<CallResult>;
  close(): Promise<void>;
}

const info = { name: 'test', version: '1.0.0' };

/** How each kind of client is made, asks its person, and joins the server. */
const clients = {
  'protocol 2026-07-28': (end: InMemoryTransport, asking: Asking) =>
    current({ pin: '2026-07-28' }, end, asking),
  'protocol 2025-11-25': (end: InMemoryTransport, asking: Asking) => current('legacy', end, asking),
  'the older package': older,
} as const;

export type Era = keyof typeof clients;
export const eras: readonly Era[] = ['protocol 2026-07-28', 'protocol 2025-11-25', 'the older package'];

type Reference = { type: 'ref/prompt'; name: string } | { type: 'ref/resource'; uri: string };

/** What the tests need of a client beside its calls. */
export interface Joined {
  callTool(
    params: { name: string; arguments: Record<string, unknown> },
    options?: { onprogress?: (progress: { message?: string | undefined }) => void; signal?: AbortSignal },
  ): Promise<unknown>;
  listResources(): Promise<unknown>;
  listResourceTemplates(): Promise<unknown>;
  readResource(params: { uri: string }): Promise<{ contents: unknown }>;
  listPrompts(): Promise<{ prompts: readonly { name: string }[] }>;
  getPrompt(params: { name: string; arguments: Record<string, string> }): Promise<unknown>;
  complete(params: {
    ref: Reference;
    argument: { name: string; value: string };
  }): Promise<{ completion: { values: string[] } }>;
  /** Tells of each update of a resource from now on; the returned function ends it. */
  follow(uri: string, updated: (uri: string) => void): Promise<() => Promise<unknown>>;
  close(): Promise<void>;
}

async function current(
  mode: 'legacy' | { pin: string },
  end: InMemoryTransport,
  { person, elicitation = { form: {} } }: Asking,
): Promise<Joined> {
  const capabilities = person === undefined ? {} : { elicitation };
  const client = new Client(info, { versionNegotiation: { mode }, capabilities });
  if (person !== undefined) {
    client.setRequestHandler('elicitation/create', async ({ params }) =>
      answerOf(await person(formOf(params))),
    );
  }
  await client.connect(end);
  return joined(client, async (uri, updated) => {
    client.setNotificationHandler('notifications/resources/updated', ({ params }) => updated(params.uri));
    if (mode === 'legacy') {
      await client.subscribeResource({ uri });
      return () => client.unsubscribeResource({ uri });
    }
    const listening = await client.listen({ resourceSubscriptions: [uri] });
    return () => listening.close();
  });
}

/** The methods that the clients of both packages have, and the one that they do not. */
function joined(client: Omit<Joined, 'follow'>, follow: Joined['follow']): Joined {
  return {
    callTool: (...given) => client.callTool(...given),
    listResources: () => client.listResources(),
    listResourceTemplates: () => client.listResourceTemplates(),
    readResource: (params) => client.readResource(params),
    listPrompts: () => client.listPrompts(),
    getPrompt: (params) => client.getPrompt(params),
    complete: (params) => client.complete(params),
    follow,
    close: () => client.close(),
  };
}

async function older(end: InMemoryTransport, { person, elicitation = {} }: Asking): Promise<Joined> {
  const client = new OlderClient(info, { capabilities: person === undefined ? {} : { elicitation } });
  if (person !== undefined) {
    client.setRequestHandler(ElicitRequestSchema, async ({ params }) =>
      answerOf(await person(formOf(params))),
    );
  }
  await client.connect(end);
  const methods: Omit<Joined, 'follow'> = {
    callTool: (params, options) => client.callTool(params, undefined, options),
    listResources: () => client.listResources(),
    listResourceTemplates: () => client.listResourceTemplates(),
    readResource: (params) => client.readResource(params),
    listPrompts: () => client.listPrompts(),
    getPrompt: (params) => client.getPrompt(params),
    complete: (params) => client.complete(params),
    close: () => client.close(),
  };
  return joined(methods, async (uri, updated) => {
    client.setNotificationHandler(ResourceUpdatedNotificationSchema, ({ params }) => updated(params.uri));
    await client.subscribeResource({ uri });
    return () => client.unsubscribeResource({ uri });
  });
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
  { safety = { confirm: 'destroy' }, now, every, level = 'full', waitLimit, ...asking }: PairOptions = {},
): Promise<Pair> {
  const bench = await openBench(level, waitLimit, safety, now === undefined ? {} : { now });
  const toolbox = every === undefined ? bench.toolbox : watching(bench, every);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const server = serveConnection(
    { version: '1.0.0', access: access(level), toolsets: ['core'], toolbox },
    ours,
    () => undefined,
  );
  const client = await clients[era](theirs, asking);
  return {
    bench,
    client,
    call: async (name, args = {}) => resultOf(await client.callTool({ name, arguments: args })),
    close: async () => {
      await client.close();
      await server.close();
      await toolbox.close();
      await bench.close();
    },
  };
}

/** Another toolbox over the bench's sandbox, whose looks at resources the test makes itself. */
function watching({ sandbox }: Bench, every: Every): Toolbox {
  return createToolbox({
    access: access('full'),
    safety: { confirm: 'never' },
    every,
    connect: async () => ({
      host: sandbox.url,
      token: sandbox.tokens.root ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
  });
}
