import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createToolbox, type Surface, type ToolboxOptions } from '../tools/index.js';
import { buildServer } from './server.js';

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
  const handle = serveStdio(
    () =>
      buildServer({
        version,
        toolsets,
        access: options.access,
        toolbox,
        clusters: options.clusters?.names ?? [],
      }),
    { onerror: onError },
  );
  return {
    closed,
    async close() {
      await handle.close();
      await toolbox.close();
    },
  };
}
