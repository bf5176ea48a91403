import type { GuardedClient, ToolCall } from './call.js';
import type { Connection } from './connect.js';
import type { Access } from './guard/level.js';
import { findTool, nearestTool } from './registry.js';
import { failure, ToolFault, type ToolResult } from './result.js';

/** How long a tool waits for a task, in milliseconds, before it hands out the UPID. */
export const WAIT_LIMIT = 45_000;

export interface ToolboxOptions {
  readonly access: Access;
  /** Tells how to reach the cluster; asked at the first call that needs it, and again after it failed. */
  readonly connect: () => Promise<Connection>;
  /** Milliseconds; 45,000 unless given. */
  readonly waitLimit?: number;
}

/** The tools over one cluster. */
export interface Toolbox {
  /** Runs a tool. Never rejects: every failure is a result. */
  call(call: ToolCall): Promise<ToolResult>;
  close(): Promise<void>;
}

/** Makes a toolbox. Nothing is loaded or contacted before the first call. */
export function createToolbox({ access, connect, waitLimit = WAIT_LIMIT }: ToolboxOptions): Toolbox {
  let opening: Promise<GuardedClient> | undefined;
  const client = (): Promise<GuardedClient> => {
    opening ??= open(access, connect).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    async call({ tool: name, arguments: args, signal, onProgress }) {
      const tool = findTool(name);
      if (tool === undefined) return { ok: false, error: unknownTool(name) };
      try {
        const [{ runTool }, { loadTables }] = await Promise.all([
          import('./pipeline.js'),
          import('./tables.js'),
        ]);
        return await runTool(tool, args, {
          client,
          tables: await loadTables(),
          access,
          waitLimit,
          signal,
          onProgress,
        });
      } catch (error) {
        // Only what could not be loaded comes here: a damaged installation must still be an answer.
        const reason = error instanceof Error ? error.message : String(error);
        return { ok: false, error: failure('internal', `pvekit is not installed completely: ${reason}`) };
      }
    },
    async close() {
      const opened = await opening?.catch(() => undefined);
      await opened?.close();
    },
  };
}

async function open(access: Access, connect: () => Promise<Connection>): Promise<GuardedClient> {
  const { openCluster } = await import('./connect.js');
  try {
    return await openCluster(await connect(), access);
  } catch (error) {
    // Nothing was sent yet: what is wrong is the host, the token or the settings, for their owner to mend.
    throw new ToolFault('not_configured', error instanceof Error ? error.message : String(error));
  }
}

function unknownTool(name: string) {
  const meant = nearestTool(name);
  const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
  return failure('unknown_tool', `There is no tool '${name.slice(0, 80)}'.${hint}`, {
    suggestions: [
      {
        tool: 'find_operations',
        arguments: { query: name.replaceAll('_', ' ').slice(0, 80) },
        why: 'searches all operations',
      },
    ],
    related_tools: [...(meant === undefined ? [] : [meant]), 'find_operations'],
  });
}
