import {
  fromJsonSchema,
  type GetPromptResult,
  type InputRequiredResult,
  inputRequired,
  isInputRequiredResult,
  type ListPromptsResult,
  type ListResourcesResult,
  type ListToolsResult,
  type McpServer,
  type PromptMessage,
  type ServerContext,
} from '@modelcontextprotocol/server';
import { asking, contentFixtures, png, sampling } from './contents.js';
import { toolboxFixtures } from './toolbox.js';

/** What the SDK keeps by method: called with the request as it came, it validates, calls and encodes. */
type Handler = (request: { readonly params?: unknown }, context: ServerContext) => Promise<unknown>;

/** The handlers of a server. The SDK shows them to nobody, so this looks into it, and says so where it changes. */
function handlersOf({ server }: McpServer): Map<string, Handler> {
  const handlers: unknown = Reflect.get(server, '_requestHandlers');
  if (handlers instanceof Map) return handlers;
  throw new Error(
    'The MCP SDK keeps its handlers elsewhere: test/mcp/conformance/fixtures.ts has to follow.',
  );
}

function own(mcp: McpServer, method: string): Handler {
  const found = handlersOf(mcp).get(method);
  if (found === undefined) throw new Error(`The server does not answer ${method}.`);
  return found;
}

/** Lets `register` set a handler that is asked for fixtures alone; all else goes to the server's own as before. */
function beside(
  mcp: McpServer,
  method: string,
  isFixture: (params: unknown, context: ServerContext) => boolean,
  register: (before: Handler) => void,
): void {
  const before = own(mcp, method);
  register(before);
  const fixture = own(mcp, method);
  handlersOf(mcp).set(method, (request, context) =>
    (isFixture(request.params, context) ? fixture : before)(request, context),
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Puts the suite's tools, prompts and resources on top of a server; what is not theirs it answers as before. */
export function withFixtures(mcp: McpServer): McpServer {
  addTools(mcp);
  addPrompts(mcp);
  addResources(mcp);
  return mcp;
}

type Listed = ListToolsResult['tools'][number];

const headed = {
  type: 'object' as const,
  properties: { region: { type: 'string' as const, 'x-mcp-header': 'Region' } },
  required: ['region'],
};

const schemas: Readonly<Record<string, Listed['inputSchema']>> = {
  json_schema_2020_12_tool: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    $defs: {
      address: { $anchor: 'addressDef', type: 'object', properties: { street: { type: 'string' } } },
    },
    properties: {
      name: { type: 'string' },
      address: { $ref: '#/$defs/address' },
      contactMethod: { type: 'string', enum: ['phone', 'email'] },
      phone: { type: 'string' },
      email: { type: 'string' },
    },
    allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
    if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ['phone'] },
    else: { required: ['email'] },
    additionalProperties: false,
  },
  test_header_argument: headed,
};

function addTools(mcp: McpServer): void {
  const list = own(mcp, 'tools/list');
  const added = [...toolboxFixtures, ...Object.keys(contentFixtures)].map(
    (name): Listed => ({
      name,
      description: 'A fixture.',
      inputSchema: schemas[name] ?? { type: 'object', properties: {} },
    }),
  );
  mcp.server.setRequestHandler('tools/list', async (request, context) => {
    const listed = (await list(request, context)) as ListToolsResult;
    return { ...listed, tools: [...listed.tools, ...added] };
  });
  // The SDK compares headers with arguments for the tools that it knows itself.
  mcp.registerTool('test_header_argument', { inputSchema: fromJsonSchema(headed) }, () => ({ content: [] }));
  const several = 'test_input_required_result_multiple_inputs';
  beside(
    mcp,
    'tools/call',
    (params) => Object.hasOwn(contentFixtures, String(fieldOf(params, 'name'))),
    () =>
      mcp.server.setRequestHandler('tools/call', async ({ params }, context) => {
        const fixture = contentFixtures[params.name];
        if (fixture === undefined) throw new Error(`no fixture ${params.name}`);
        return fixture(context);
      }),
  );
  beside(
    mcp,
    'tools/call',
    (params, { mcpReq }) => fieldOf(params, 'name') === several && mcpReq.inputResponses === undefined,
    (before) =>
      mcp.server.setRequestHandler('tools/call', async (request, context): Promise<InputRequiredResult> => {
        // The server's own question with its sealed state, and what it never asks beside it.
        const asked = await before(request, context);
        if (!isInputRequiredResult(asked)) throw new Error('expected a question');
        const more = { greeting: sampling('Greet'), client_roots: inputRequired.listRoots() };
        return { ...asked, inputRequests: { ...asked.inputRequests, ...more } };
      }),
  );
}

const user = (content: PromptMessage['content']): PromptMessage => ({ role: 'user', content });

const prompts: Readonly<Record<string, (given: Readonly<Record<string, string>>) => PromptMessage[]>> = {
  test_simple_prompt: () => [user({ type: 'text', text: 'A simple prompt.' })],
  test_prompt_with_arguments: ({ arg1, arg2 }) => [user({ type: 'text', text: `'${arg1}' and '${arg2}'` })],
  test_prompt_with_embedded_resource: ({ resourceUri = '' }) => [
    user({
      type: 'resource',
      resource: { uri: resourceUri, mimeType: 'text/plain', text: 'Embedded.' },
    }),
  ],
  test_prompt_with_image: () => [user({ type: 'image', data: png, mimeType: 'image/png' })],
};
const askingPrompt = 'test_input_required_result_prompt';
const context = inputRequired.elicit({
  message: 'What context?',
  requestedSchema: { type: 'object', properties: { context: { type: 'string' } }, required: ['context'] },
});

function addPrompts(mcp: McpServer): void {
  const names = [...Object.keys(prompts), askingPrompt];
  const list = own(mcp, 'prompts/list');
  mcp.server.setRequestHandler('prompts/list', async (request, at) => {
    const listed = (await list(request, at)) as ListPromptsResult;
    return {
      ...listed,
      prompts: [...listed.prompts, ...names.map((name) => ({ name, description: 'A fixture.' }))],
    };
  });
  beside(
    mcp,
    'prompts/get',
    (params) => names.includes(String(fieldOf(params, 'name'))),
    () =>
      mcp.server.setRequestHandler('prompts/get', ({ params }, at): GetPromptResult | InputRequiredResult => {
        const messages = prompts[params.name]?.(params.arguments ?? {});
        if (messages !== undefined) return { messages };
        const asked = asking({ user_context: context })(at);
        return isInputRequiredResult(asked)
          ? asked
          : { messages: [user({ type: 'text', text: 'Answered.' })] };
      }),
  );
  beside(
    mcp,
    'completion/complete',
    (params) => names.includes(String(fieldOf(fieldOf(params, 'ref'), 'name'))),
    () =>
      mcp.server.setRequestHandler('completion/complete', () => ({
        completion: { values: ['paris'], total: 1, hasMore: false },
      })),
  );
}

function contentsOf(uri: string) {
  if (uri === 'test://static-text') return { uri, mimeType: 'text/plain', text: 'A static text.' };
  if (uri === 'test://static-binary') return { uri, mimeType: 'image/png', blob: png };
  const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? [];
  return id === undefined ? undefined : { uri, mimeType: 'application/json', text: JSON.stringify({ id }) };
}

function addResources(mcp: McpServer): void {
  const list = own(mcp, 'resources/list');
  const added = ['static-text', 'static-binary'].map((name) => ({ uri: `test://${name}`, name }));
  mcp.server.setRequestHandler('resources/list', async (request, at) => {
    const listed = (await list(request, at)) as ListResourcesResult;
    return { ...listed, resources: [...listed.resources, ...added] };
  });
  beside(
    mcp,
    'resources/read',
    (params) => contentsOf(String(fieldOf(params, 'uri'))) !== undefined,
    () =>
      mcp.server.setRequestHandler('resources/read', ({ params: { uri } }) => {
        const contents = contentsOf(uri);
        return { contents: contents === undefined ? [] : [contents] };
      }),
  );
}
