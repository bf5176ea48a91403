import type { ListToolsResult } from '@modelcontextprotocol/server';
import type { ValueSchema } from '../../overrides/tools/types.js';
import { type ListedTool, outputSchemas } from '../tools/index.js';

type Shown = ListToolsResult['tools'][number];

/** The tools as `tools/list` shows them; each takes `cluster` where there are several. */
export function listedTools(tools: readonly ListedTool[], clusters: readonly string[]): Shown[] {
  return tools.map((tool) => shown(tool, clusters));
}

/** Tools that ask first say so to the client as well. */
const asking: ReadonlySet<ListedTool['risk']> = new Set(['destroy', 'privileged']);
const asksItsUser = { 'anthropic/requiresUserInteraction': true };

function shown(tool: ListedTool, clusters: readonly string[]): Shown {
  const { name, title, description, inputSchema, annotations, risk, output, unlisted } = tool;
  const { properties: all, required } = inputSchema;
  const listed = Object.entries(all).filter(([argument]) => !unlisted.includes(argument));
  const properties: Record<string, object> = Object.fromEntries(listed);
  if (clusters.length > 1) properties.cluster = clusterArgument(clusters);
  // A copy, because the SDK's types want to be able to write to it.
  return JSON.parse(
    JSON.stringify({
      name,
      title,
      description,
      inputSchema: { type: 'object', properties, ...(required === undefined ? {} : { required }) },
      outputSchema: outputSchemas[output],
      annotations: hintsOf(annotations),
      ...(asking.has(risk) ? { _meta: asksItsUser } : {}),
    }),
  );
}

/** What a tool does to the cluster; the rest of the hints is as MCP takes it for granted, and would be paid for each time. */
function hintsOf({ readOnlyHint, destructiveHint }: ListedTool['annotations']): object {
  return readOnlyHint ? { readOnlyHint } : { destructiveHint };
}

function clusterArgument(clusters: readonly string[]): ValueSchema & { readonly description: string } {
  return { type: 'string', enum: clusters, description: 'Cluster; the default one when left out.' };
}
