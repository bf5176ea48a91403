import type { CompleteResult, McpServer } from '@modelcontextprotocol/server';
import type { Toolbox } from '../tools/index.js';
import { promptNamed } from './prompts.js';

/** Serves completions of the variables of resource templates and of the arguments of prompts. */
export function serveCompletions(mcp: McpServer, toolbox: Toolbox, clusters: readonly string[]): void {
  mcp.server.setRequestHandler('completion/complete', async ({ params }): Promise<CompleteResult> => {
    const { ref, argument, context } = params;
    if (ref.type === 'ref/prompt') {
      const { complete } = (await promptNamed(ref.name)).arguments[argument.name] ?? {};
      if (complete === undefined) return offered([]);
      if (typeof complete !== 'string') return offered(beginning(complete, argument.value));
      return live(toolbox, complete, argument.value);
    }
    if (argument.name === 'cluster') return offered(beginning(clusters, argument.value));
    return live(toolbox, argument.name, argument.value, context?.arguments?.cluster);
  });
}

/** @param cluster what the client has filled in before, where there are several */
async function live(
  toolbox: Toolbox,
  variable: string,
  typed: string,
  cluster?: string,
): Promise<CompleteResult> {
  const { values, total } = await toolbox.complete(variable, typed, cluster);
  return offered(values, total);
}

function beginning(values: readonly string[], typed: string): readonly string[] {
  return values.filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()));
}

function offered(values: readonly string[], total = values.length): CompleteResult {
  return { completion: { values: [...values], total, hasMore: total > values.length } };
}
