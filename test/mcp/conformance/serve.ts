import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  isLegacyRequest,
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';

/** A server that the suite can reach: it speaks HTTP only. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a server over loopback HTTP: to clients of 2026-07-28 by request, to older ones by session, as over stdio, where
 * an older client can be asked something too.
 */
export async function serveOverHttp(build: () => McpServer): Promise<Served> {
  const modern = createMcpHandler(build, { legacy: 'reject' });
  const older = createSessions(build);
  const fetch = async (request: Request): Promise<Response> =>
    hostHeaderValidationResponse(request, ['127.0.0.1', 'localhost']) ??
    ((await isLegacyRequest(request)) ? older.fetch(request) : modern.fetch(request));
  const server = createServer((request, response) => {
    answer(fetch, request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    async close() {
      server.closeAllConnections();
      server.close();
      await modern.close();
      await older.close();
    },
  };
}

/** A server for each session. */
function createSessions(build: () => McpServer) {
  const sessions = new Map<string, WebStandardStreamableHTTPServerTransport>();
  const open = async () => {
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => {
        sessions.set(id, transport);
      },
    });
    await build().connect(transport);
    return transport;
  };
  return {
    async fetch(request: Request): Promise<Response> {
      const known = sessions.get(request.headers.get('mcp-session-id') ?? '');
      return (known ?? (await open())).handleRequest(request);
    },
    async close() {
      for (const transport of sessions.values()) await transport.close();
    },
  };
}

/** Node's request to a handler of web requests and back. */
async function answer(
  fetch: (request: Request) => Promise<Response>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request;
  const body =
    method === 'GET' || method === 'HEAD' ? {} : { body: await new Response(Readable.toWeb(request)).text() };
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] satisfies [string, string]],
  );
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const found = await fetch(
    new Request(`http://127.0.0.1${url}`, { method, headers: given, signal: gone.signal, ...body }),
  );
  response.writeHead(found.status, Object.fromEntries(found.headers));
  // The head of a stream has to reach the client before its first event.
  response.flushHeaders();
  if (found.body !== null) for await (const chunk of found.body) response.write(chunk);
  response.end();
}
