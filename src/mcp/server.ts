import { type ListToolsResult, McpServer, type ServerContext } from '@modelcontextprotocol/server';
import { listTools, type Surface, type Toolbox } from '../tools/index.js';
import { serveCompletions } from './completions.js';
import { type CallAnswer, createSeal, dialogueOf, renderQuestions } from './dialogue.js';
import { instructions } from './instructions.js';
import { listedTools } from './listing.js';
import { servePrompts } from './prompts.js';
import { renderResult } from './render.js';
import { serveResources } from './resources.js';

/** Lists that change only with the configuration: a client may keep them for an hour. */
const fixedList = { ttlMs: 3_600_000, cacheScope: 'private' } as const;

/** The SDK says of each list that its changes are told, unless it is told otherwise: ours change with the configuration. */
const capabilities = {
  tools: { listChanged: false },
  resources: { subscribe: true, listChanged: false },
  prompts: { listChanged: false },
  completions: {},
} as const;

/** What the server of one connection is made of. */
export interface ServerOptions extends Surface {
  readonly version: string;
  readonly toolbox: Toolbox;
  /** Names of the clusters, where more than one is configured: each tool takes `cluster` then. */
  readonly clusters?: readonly string[];
}

/** One seal for the process: on some transports a server is made for each request. */
const seal = createSeal();

/**
 * Makes an MCP server over a toolbox; cheap, as some transports make one for each request. The lists are answered
 * from here and not by the SDK, which would compile every schema at the start.
 */
export function buildServer({ version, toolbox, clusters = [], ...surface }: ServerOptions): McpServer {
  const mcp = new McpServer(
    { name: 'pvekit', title: 'Proxmox VE', version },
    {
      capabilities,
      instructions: instructions(surface.access.level),
      cacheHints: {
        'tools/list': fixedList,
        'prompts/list': fixedList,
        'resources/templates/list': fixedList,
      },
      requestState: { verify: seal.verify },
    },
  );
  let tools: Promise<ListToolsResult['tools']> | undefined;
  mcp.server.setRequestHandler('tools/list', async () => {
    tools ??= listTools(surface).then((listed) => listedTools(listed, clusters));
    return { tools: await tools };
  });
  mcp.server.setRequestHandler('tools/call', async ({ params }, context): Promise<CallAnswer> => {
    const { mcpReq } = context;
    const dialogue = dialogueOf(mcpReq, mcp.server.getClientCapabilities());
    const result = await toolbox.call({
      tool: params.name,
      arguments: params.arguments ?? {},
      signal: mcpReq.signal,
      ...progressTo(mcpReq),
      ...(dialogue === undefined ? {} : { dialogue }),
    });
    return result.ok === 'ask' ? renderQuestions(result, seal, context) : renderResult(result);
  });
  serveResources(mcp, { toolbox, clusters });
  servePrompts(mcp);
  serveCompletions(mcp, toolbox, clusters);
  return mcp;
}

/** Hands the log lines of a task on as progress, where the client asked for it. */
function progressTo({ _meta, notify }: ServerContext['mcpReq']): { onProgress?: (line: string) => void } {
  const progressToken = _meta?.progressToken;
  if (progressToken === undefined) return {};
  let progress = 0;
  return {
    onProgress: (message) => {
      progress += 1;
      // A client that has gone away no longer wants to know; the call itself goes on.
      notify({ method: 'notifications/progress', params: { progressToken, progress, message } }).catch(
        () => undefined,
      );
    },
  };
}
