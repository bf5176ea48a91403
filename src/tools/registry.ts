import { tools } from '../../generated/tools.js';
import type { ToolDefinition, Toolset } from '../../overrides/types.js';
import { nearest } from '../domain/nearest.js';
import { type Access, allows } from './guard/level.js';

/** Which tools are listed. What is callable does not depend on it. */
export interface Surface {
  readonly access: Access;
  /** Toolsets, single tools by name, or `all`. */
  readonly toolsets: readonly string[];
}

/** The names that `--toolsets` takes beside those of single tools. */
export const toolsetNames: readonly string[] = [
  'all',
  ...new Set<Toolset>(tools.map(({ toolset }) => toolset)),
];

/** The toolsets that are listed unless others are asked for. */
export const defaultToolsets: readonly string[] = ['core'];

/** A tool as `tools/list` shows it. */
export type ListedTool = Pick<
  ToolDefinition,
  'name' | 'title' | 'description' | 'inputSchema' | 'annotations'
>;

/** The tools of a surface that the access level allows, always in the same order. */
export function listTools({ access, toolsets }: Surface): ListedTool[] {
  return tools
    .filter(({ name, toolset, risk }) => {
      const chosen = toolsets.some((wanted) => wanted === 'all' || wanted === toolset || wanted === name);
      return chosen && allows(access.level, risk);
    })
    .map(({ name, title, description, inputSchema, annotations }) => ({
      name,
      title,
      description,
      inputSchema,
      annotations,
    }));
}

const byName = new Map(
  tools.flatMap((tool) => [tool.name, ...tool.aliases].map((name) => [name, tool] as const)),
);

/** A tool by name or alias. */
export function findTool(name: string): ToolDefinition | undefined {
  return byName.get(name);
}

/** The name that a misspelt one most likely meant. */
export function nearestTool(name: string): string | undefined {
  return nearest(name, [...byName.keys()]);
}
