import type { ListToolsResult } from '@modelcontextprotocol/server';
import type { ValueSchema } from '../../overrides/tools/types.js';
import type { ListedTool } from '../tools/index.js';

type Shown = ListToolsResult['tools'][number];

/** The tools as `tools/list` shows them; each takes `cluster` where there are several. */
export function listedTools(tools: readonly ListedTool[], clusters: readonly string[]): Shown[] {
  return tools.map((tool) => shown(tool, clusters));
}

function shown(tool: ListedTool, clusters: readonly string[]): Shown {
  const { name, title, description, inputSchema, annotations } = tool;
  const properties =
    clusters.length < 2
      ? inputSchema.properties
      : { ...inputSchema.properties, cluster: clusterArgument(clusters) };
  // A copy, because the SDK's types want to be able to write to it.
  return JSON.parse(
    JSON.stringify({ name, title, description, inputSchema: { ...inputSchema, properties }, annotations }),
  );
}

function clusterArgument(clusters: readonly string[]): ValueSchema & { readonly description: string } {
  return { type: 'string', enum: clusters, description: 'Cluster; the default one when left out.' };
}
