import type { Arguments } from './arguments.js';
import type { CallContext, ToolCall } from './call.js';
import type { Cluster, ClusterOptions, Clusters } from './clusters.js';
import { nameCluster } from './name-cluster.js';
import { findTool, nearestTool } from './registry.js';
import {
  type Completion,
  createKeptResults,
  createWatches,
  type Every,
  everyByTimer,
  type KeptResult,
  type ResourceAnswer,
} from './resources/light.js';
import { failure, type ToolError, ToolFault, type ToolResult } from './result.js';

/** How long a tool waits for a task, in milliseconds, before it hands out the UPID. */
export const WAIT_LIMIT = 45_000;

/** How a call went, for a log. */
export interface CallReport {
  readonly tool: string;
  /** `ok`, `asks` where a person is asked first, or the failure's code. */
  readonly outcome: string;
  readonly milliseconds: number;
}

/** What a toolbox is made of, beside its clusters. */
export interface ToolboxOptions extends ClusterOptions {
  /** Milliseconds; 45,000 unless given. */
  readonly waitLimit?: number;
  /** Told of each call at its end. */
  readonly onCall?: (report: CallReport) => void;
  /** Repeats the look at watched resources; the system's timer unless given. */
  readonly every?: Every;
}

/** The tools over one cluster, or several by name. */
export interface Toolbox {
  /** Runs a tool. Never rejects: every failure is a result. */
  call(call: ToolCall): Promise<ToolResult>;
  /** Reads a resource (`pve://guests/100`), by tool calls. Never rejects. */
  read(uri: string): Promise<ResourceAnswer>;
  /** Offers values for a variable of a resource's URI, or for a prompt's argument of the same name; from the default cluster unless one is named. */
  complete(variable: string, typed: string, cluster?: string): Promise<Completion>;
  /** Answers that were too large to show, oldest first. */
  kept(): readonly KeptResult[];
  /** Calls `changed` after each change of a resource's state; the returned function ends it. */
  watch(uri: string, changed: () => void): () => void;
  close(): Promise<void>;
}

/** Makes a toolbox. Nothing is loaded or contacted before the first call. */
export function createToolbox({
  waitLimit = WAIT_LIMIT,
  onCall = () => undefined,
  every = everyByTimer,
  ...options
}: ToolboxOptions): Toolbox {
  let opening: Promise<Clusters> | undefined;
  const clusters = () => {
    opening ??= import('./clusters.js').then(({ createClusters }) => createClusters(options));
    return opening;
  };
  const now = options.now ?? Date.now;
  const results = createKeptResults();
  const run = async ({ tool, arguments: given, signal, onProgress, dialogue }: ToolCall) => {
    try {
      const { cluster, named, rest } = (await clusters()).choose(given);
      const request = { tool, arguments: given };
      const more = { waitLimit, signal, onProgress, dialogue, request };
      const result = await runNamed(tool, rest, await contextOf(cluster, more));
      return named === undefined ? result : nameCluster(result, named);
    } catch (error) {
      return unfit(error);
    }
  };
  const call = async (asked: ToolCall): Promise<ToolResult> => {
    const begun = now();
    const result = await run(asked);
    try {
      onCall({ tool: asked.tool, outcome: outcomeOf(result), milliseconds: now() - begun });
      if (result.ok === 'ask') return result;
      const { fitted, fittedFailure } = await machinery();
      if (result.ok) return fitted(asked.tool, result, results);
      return { ok: false, error: fittedFailure(asked.tool, result.error, results) };
    } catch {
      // What the call did stands, whatever its log or its shape ran into.
      return result;
    }
  };
  const runTool = (tool: string, args: Arguments) => call({ tool, arguments: args });
  const watches = createWatches(async (uri) => {
    try {
      return await (await machinery()).stateOf(uri, runTool);
    } catch {
      // Nobody waits for a look, so a rejection would end the process.
      return undefined;
    }
  }, every);
  return {
    call,
    read: async (uri) => {
      try {
        return await (await machinery()).readResource(uri, runTool, results);
      } catch (error) {
        return unfit(error);
      }
    },
    complete: async (variable, typed, cluster) => {
      const on = cluster === undefined ? {} : { cluster };
      const run: typeof runTool = (tool, args) => runTool(tool, { ...args, ...on });
      return (await machinery()).completeVariable(variable, typed, run, results);
    },
    kept: () => results.list(),
    watch: (uri, changed) => watches.watch(uri, changed),
    async close() {
      watches.close();
      await (await opening)?.close();
    },
  };
}

let loading: ReturnType<typeof loadMachinery> | undefined;

/** All that a call goes through, loaded once by the first: even a repeated import would cost each call. */
function machinery(): ReturnType<typeof loadMachinery> {
  loading ??= loadMachinery();
  return loading;
}

async function loadMachinery() {
  const [{ runTool }, { loadTables }, resources] = await Promise.all([
    import('./pipeline.js'),
    import('./tables.js'),
    import('./resources/index.js'),
  ]);
  return { ...resources, runTool, tables: await loadTables() };
}

function outcomeOf(result: ToolResult): string {
  if (result.ok === 'ask') return 'asks';
  return result.ok ? 'ok' : result.error.code;
}

/** What went wrong before a tool was reached. */
function unfit(error: unknown): { readonly ok: false; readonly error: ToolError } {
  if (error instanceof ToolFault) return { ok: false, error: error.error };
  // Only what could not be loaded comes here: a damaged installation must still be an answer.
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, error: failure('internal', `pvekit is not installed completely: ${reason}`) };
}

async function contextOf(
  cluster: Cluster,
  more: Pick<CallContext, 'waitLimit' | 'signal' | 'onProgress' | 'dialogue' | 'request'>,
): Promise<CallContext> {
  const { tables } = await machinery();
  const context: CallContext = {
    ...cluster,
    ...more,
    tables,
    approval: undefined,
    undoes: undefined,
    run: (tool, args, approval, undoes) =>
      runNamed(tool, args, { ...context, approval, undoes, request: { tool, arguments: args } }),
  };
  return context;
}

async function runNamed(name: string, args: Arguments, context: CallContext): Promise<ToolResult> {
  const [found, { runTool }] = await Promise.all([findTool(name), machinery()]);
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
