import {
  isJSONRPCNotification,
  isJSONRPCRequest,
  type McpServer,
  type Transport,
} from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { tellUpdated } from './resources.js';
import { buildServer, type ServerOptions } from './server.js';

/** One client, until it or the server closes. */
export interface Connection {
  close(): Promise<void>;
}

/**
 * Serves one client of either protocol era over a transport. What a client of 2026-07-28 listens to is seen on the wire,
 * as the SDK answers `subscriptions/listen` by itself and tells nobody; it routes what is sent to those who listen.
 */
export function serveConnection(
  options: ServerOptions,
  transport: Transport,
  onError: (error: Error) => void,
): Connection {
  let mcp: McpServer | undefined;
  const handle = serveStdio(
    () => {
      mcp = buildServer(options);
      return mcp;
    },
    { transport, onerror: onError },
  );
  const listening = createListening((uri) =>
    options.toolbox.watch(uri, () => {
      if (mcp !== undefined) tellUpdated(mcp, uri);
    }),
  );
  const { onmessage: deliver, onclose: closed } = transport;
  transport.onmessage = (message, extra) => {
    listening.see(message);
    deliver?.(message, extra);
  };
  transport.onclose = () => {
    listening.end();
    closed?.();
  };
  return {
    close: async () => {
      listening.end();
      await handle.close();
    },
  };
}

/** Keeps the resources watched that open `subscriptions/listen` requests name. */
function createListening(watch: (uri: string) => () => void) {
  const open = new Map<string | number, readonly (() => void)[]>();
  const stop = (id: unknown) => {
    if (typeof id !== 'string' && typeof id !== 'number') return;
    for (const one of open.get(id) ?? []) one();
    open.delete(id);
  };
  return {
    see(message: unknown) {
      if (isJSONRPCRequest(message) && message.method === 'subscriptions/listen') {
        stop(message.id);
        open.set(message.id, [...new Set(urisOf(message.params))].map(watch));
      } else if (isJSONRPCNotification(message) && message.method === 'notifications/cancelled') {
        stop(message.params?.requestId);
      }
    },
    end() {
      for (const id of [...open.keys()]) stop(id);
    },
  };
}

function urisOf(params: Readonly<Record<string, unknown>> | undefined): string[] {
  const filter = params?.notifications;
  if (typeof filter !== 'object' || filter === null || !('resourceSubscriptions' in filter)) return [];
  const { resourceSubscriptions: uris } = filter;
  return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : [];
}
