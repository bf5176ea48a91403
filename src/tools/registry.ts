import { coreTools } from '../../generated/tools/core.js';
import { toolsets } from '../../overrides/tools/toolsets.js';
import type { ListedTool, ToolAlias, ToolDefinition } from '../../overrides/tools/types.js';
import { nearest } from '../domain/nearest.js';
import { type Access, allows } from './guard/level.js';

/** Which tools are listed. What is callable does not depend on it. */
export interface Surface {
  readonly access: Access;
  /** Toolsets, single tools by name, `compat` for the aliases, or `all`. */
  readonly toolsets: readonly string[];
}

/** The names that `--toolsets` takes beside those of single tools. */
export const toolsetNames: readonly string[] = ['all', ...Object.keys(toolsets), 'compat'];

/** The toolsets that are listed unless others are asked for. */
export const defaultToolsets: readonly string[] = ['core'];

/** A tool found by a name, and the alias that it was found by. */
export interface FoundTool {
  readonly tool: ToolDefinition;
  readonly alias: ToolAlias | undefined;
}

/** The tools of a surface that the access level allows, always in the same order. */
export async function listTools({ access, toolsets: wanted }: Surface): Promise<readonly ListedTool[]> {
  const isCore = wanted.length === 1 && wanted[0] === 'core';
  const listed = isCore ? coreTools : await everyListed();
  const aliases = wanted.includes('compat') ? await listedAliases() : [];
  const chosen = listed.filter(
    ({ name, toolsets: own }) =>
      wanted.includes('all') || wanted.includes(name) || own.some((toolset) => wanted.includes(toolset)),
  );
  return [...chosen, ...aliases].filter(({ risk }) => allows(access.level, risk));
}

/** A tool by name or alias. */
export async function findTool(name: string): Promise<FoundTool | undefined> {
  return (await registry()).get(name);
}

/** The name that a misspelt one most likely meant. */
export async function nearestTool(name: string): Promise<string | undefined> {
  return nearest(name, [...(await registry()).keys()]);
}

/** Every tool under its own name, in the order in which they are listed. */
export async function allTools(): Promise<readonly ToolDefinition[]> {
  return [...(await registry()).values()].flatMap(({ tool, alias }) => (alias === undefined ? [tool] : []));
}

async function everyListed(): Promise<readonly ListedTool[]> {
  const { moreTools } = await import('../../generated/tools/more.js');
  return [...coreTools, ...moreTools];
}

async function listedAliases(): Promise<readonly ListedTool[]> {
  return [...(await registry()).values()].flatMap(({ tool, alias }) =>
    alias === undefined ? [] : [asListed(tool, alias)],
  );
}

/** An alias as a tool of its own: what it fills in is no longer asked for. */
function asListed(
  tool: ToolDefinition,
  { name, arguments: given = {}, renames = {} }: ToolAlias,
): ListedTool {
  const own = new Map(Object.entries(renames).map(([used, real]) => [real, used]));
  const properties = Object.fromEntries(
    Object.entries(tool.inputSchema.properties).flatMap(([key, schema]) =>
      key in given ? [] : [[own.get(key) ?? key, schema]],
    ),
  );
  const required = tool.inputSchema.required
    ?.filter((key) => !(key in given))
    .map((key) => own.get(key) ?? key);
  return {
    ...tool,
    name,
    toolsets: [],
    description: `Other name of ${tool.name}. ${tool.description}`,
    inputSchema: { ...tool.inputSchema, properties, ...(required === undefined ? {} : { required }) },
  };
}

let loading: Promise<ReadonlyMap<string, FoundTool>> | undefined;

function registry(): Promise<ReadonlyMap<string, FoundTool>> {
  loading ??= load();
  return loading;
}

async function load(): Promise<ReadonlyMap<string, FoundTool>> {
  const [listed, { details }] = await Promise.all([
    everyListed(),
    import('../../generated/tools/details.js'),
  ]);
  const found = new Map<string, FoundTool>();
  for (const entry of listed) {
    const more = details[entry.name];
    if (more === undefined) continue;
    const tool = { ...entry, ...more };
    found.set(tool.name, { tool, alias: undefined });
    for (const alias of tool.aliases) found.set(alias.name, { tool, alias });
  }
  return found;
}
