import { type ListToolsResult, McpServer, type ServerContext } from '@modelcontextprotocol/server';
import { listTools, type Surface, type Toolbox } from '../tools/index.js';
import { instructions } from './instructions.js';
import { renderResult } from './render.js';

/** How long a client may keep the tool list, in ms: it changes only with the configuration. */
const LIST_LIFETIME = 3_600_000;

export interface ServerOptions extends Surface {
  readonly version: string;
  readonly toolbox: Toolbox;
}

/**
 * Makes an MCP server over a toolbox; cheap, as some transports make one for each request. The lists are answered
 * from here and not by the SDK, which would compile every schema at the start.
 */
export function buildServer({ version, toolbox, ...surface }: ServerOptions): McpServer {
  const mcp = new McpServer(
    { name: 'pvekit', title: 'Proxmox VE', version },
    {
      capabilities: { tools: {} },
      instructions: instructions(surface.access.level),
      cacheHints: { 'tools/list': { ttlMs: LIST_LIFETIME, cacheScope: 'private' } },
    },
  );
  // A copy, because the SDK's types want to be able to write to it.
  const tools: ListToolsResult['tools'] = JSON.parse(JSON.stringify(listTools(surface)));
  mcp.server.setRequestHandler('tools/list', () => ({ tools }));
  mcp.server.setRequestHandler('tools/call', async ({ params }, { mcpReq }) => {
    const { name, arguments: args = {} } = params;
    const { signal } = mcpReq;
    return renderResult(await toolbox.call({ tool: name, arguments: args, signal, ...progressTo(mcpReq) }));
  });
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
