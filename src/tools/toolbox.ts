import type { Arguments } from './arguments.js';
import type { CallContext, ToolCall } from './call.js';
import { type Cluster, type ClusterOptions, createClusters } from './clusters.js';
import { nearestTool } from './registry.js';
import { failure, type ToolError, ToolFault, type ToolResult } from './result.js';

/** How long a tool waits for a task, in milliseconds, before it hands out the UPID. */
export const WAIT_LIMIT = 45_000;

export interface ToolboxOptions extends ClusterOptions {
  /** Milliseconds; 45,000 unless given. */
  readonly waitLimit?: number;
}

/** The tools over one cluster, or several by name. */
export interface Toolbox {
  /** Runs a tool. Never rejects: every failure is a result. */
  call(call: ToolCall): Promise<ToolResult>;
  close(): Promise<void>;
}

/** Makes a toolbox. Nothing is loaded or contacted before the first call. */
export function createToolbox({ waitLimit = WAIT_LIMIT, ...options }: ToolboxOptions): Toolbox {
  const clusters = createClusters(options);
  return {
    async call({ tool, arguments: given, signal, onProgress, dialogue }) {
      try {
        const { cluster, rest } = clusters.choose(given);
        const request = { tool, arguments: given };
        const more = { waitLimit, signal, onProgress, dialogue, request };
        return await runNamed(tool, rest, await contextOf(cluster, more));
      } catch (error) {
        if (error instanceof ToolFault) return { ok: false, error: error.error };
        // Only what could not be loaded comes here: a damaged installation must still be an answer.
        const reason = error instanceof Error ? error.message : String(error);
        return { ok: false, error: failure('internal', `pvekit is not installed completely: ${reason}`) };
      }
    },
    close: () => clusters.close(),
  };
}

async function contextOf(
  cluster: Cluster,
  more: Pick<CallContext, 'waitLimit' | 'signal' | 'onProgress' | 'dialogue' | 'request'>,
): Promise<CallContext> {
  const { loadTables } = await import('./tables.js');
  const context: CallContext = {
    ...cluster,
    ...more,
    tables: await loadTables(),
    approval: undefined,
    undoes: undefined,
    run: (tool, args, approval, undoes) =>
      runNamed(tool, args, { ...context, approval, undoes, request: { tool, arguments: args } }),
  };
  return context;
}

async function runNamed(name: string, args: Arguments, context: CallContext): Promise<ToolResult> {
  const [{ findTool }, { runTool }] = await Promise.all([import('./registry.js'), import('./pipeline.js')]);
  const found = await findTool(name);
  return found === undefined ? { ok: false, error: await unknownTool(name) } : runTool(found, args, context);
}

async function unknownTool(name: string): Promise<ToolError> {
  const meant = await nearestTool(name);
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
