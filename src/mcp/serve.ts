import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { createToolbox, type Surface, type ToolboxOptions } from '../tools/index.js';
import { serveConnection } from './connection.js';

/** What a server is started with: the options of its toolbox, its surface and its version. */
export interface ServeOptions extends Surface, ToolboxOptions {
  readonly version: string;
  /** Told of what goes wrong on the connection; the wire is not touched by it. */
  readonly onError: (error: Error) => void;
}

/** A server at work. */
export interface RunningServer {
  /** Resolves when the client has closed its end. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Serves MCP over stdin and stdout, to clients of both protocol eras. */
export function serveMcp({ version, toolsets, onError, ...options }: ServeOptions): RunningServer {
  const toolbox = createToolbox(options);
  const closed = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  const { access, clusters } = options;
  const connection = serveConnection(
    { version, toolsets, access, toolbox, clusters: clusters?.names ?? [] },
    new StdioServerTransport(),
    onError,
  );
  return {
    closed,
    async close() {
      await connection.close();
      await toolbox.close();
    },
  };
}
