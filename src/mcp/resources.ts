import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server';
import { RESULTS, type ResourceKind, resourceKinds, SCHEME, type Toolbox } from '../tools/index.js';

/** What the resources of a server need. */
interface ResourceOptions {
  readonly toolbox: Toolbox;
  /** Names of the clusters, where more than one is configured: each URI takes `?cluster=` then. */
  readonly clusters: readonly string[];
}

/** Serves the resources: lists, templates, reads, and the subscriptions of clients up to 2025-11-25. */
export function serveResources(mcp: McpServer, { toolbox, clusters }: ResourceOptions): void {
  const { server } = mcp;
  server.setRequestHandler('resources/list', () => ({
    resources: [...resourceKinds.filter((kind) => !isTemplate(kind)).map(listed), ...keptResults(toolbox)],
  }));
  server.setRequestHandler('resources/templates/list', () => ({
    resourceTemplates: [...resourceKinds.filter(isTemplate).map((kind) => template(kind, clusters)), results],
  }));
  server.setRequestHandler('resources/read', async ({ params }) => {
    const answer = await toolbox.read(params.uri);
    if (answer.ok) {
      const { mimeType, text } = answer;
      return { contents: [{ uri: params.uri, mimeType, text }] };
    }
    const { code, message } = answer.error;
    if (code === 'not_found') throw new ResourceNotFoundError(params.uri, `${code}: ${message}`);
    throw new ProtocolError(ProtocolErrorCode.InternalError, `${code}: ${message}`, { error: answer.error });
  });
  const stops = new Map<string, () => void>();
  const stop = (uri: string) => {
    stops.get(uri)?.();
    stops.delete(uri);
  };
  server.setRequestHandler('resources/subscribe', ({ params: { uri } }) => {
    stop(uri);
    stops.set(
      uri,
      toolbox.watch(uri, () => tellUpdated(mcp, uri)),
    );
    return {};
  });
  server.setRequestHandler('resources/unsubscribe', ({ params: { uri } }) => {
    stop(uri);
    return {};
  });
  server.onclose = () => {
    for (const uri of [...stops.keys()]) stop(uri);
  };
}

/** Tells the client that a resource has changed; one that has gone away no longer wants to know. */
export function tellUpdated(mcp: McpServer, uri: string): void {
  mcp.server.sendResourceUpdated({ uri }).catch(() => undefined);
}

function isTemplate({ path }: ResourceKind): boolean {
  return path.includes('{');
}

const json = 'application/json';

function listed({ name, title, description, path }: ResourceKind) {
  return { uri: `${SCHEME}${path}`, name, title, description, mimeType: json };
}

function template({ name, title, description, path }: ResourceKind, clusters: readonly string[]) {
  const query = clusters.length > 1 ? '{?cluster}' : '';
  return { uriTemplate: `${SCHEME}${path}${query}`, name, title, description, mimeType: json };
}

const results = {
  uriTemplate: `${RESULTS}{id}`,
  name: 'result',
  title: 'Whole answer',
  description: 'All of an answer that was too large to show; the answer names it.',
  mimeType: 'text/plain',
};

function keptResults(toolbox: Toolbox) {
  return toolbox.kept().map(({ uri, tool, bytes }) => ({
    uri,
    name: uri.slice(RESULTS.length),
    title: `Whole answer of ${tool}`,
    mimeType: 'text/plain',
    size: bytes,
  }));
}
