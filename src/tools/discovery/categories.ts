import { toolsets } from '../../../overrides/tools/toolsets.js';
import type { ToolDefinition, Toolset } from '../../../overrides/tools/types.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { allows } from '../guard/level.js';
import { allTools } from '../registry.js';
import type { Shaped } from '../shape/table.js';

const HOW =
  'Every tool can be called by its name, listed or not (where your client calls only what is listed: by call_operation); describe_tool tells its parameters. ' +
  'The owner of the server lists more with --toolsets NAME,… (or all).';

/** The toolsets with their tools; with a category, its tools with title and risk. */
export async function listToolCategories({ category }: Arguments, { access }: CallContext): Promise<Shaped> {
  const tools = await allTools();
  const names = Object.keys(toolsets).filter(isToolset);
  const wanted = names.filter((name) => category === undefined || name === category);
  const groups = wanted.map((name) => ({
    name,
    about: toolsets[name],
    tools: tools.filter((tool) => tool.toolsets.includes(name)),
  }));
  const data = {
    categories: groups.map(({ name, about, tools: own }) => ({
      name,
      about,
      count: own.length,
      tools: category === undefined ? own.map((tool) => tool.name) : own.map(rowOf),
    })),
    how: HOW,
  };
  const above = (tool: ToolDefinition) =>
    allows(access.level, tool.risk) ? '' : ` (above level ${access.level})`;
  const lines = groups.flatMap(({ name, about, tools: own }) => [
    `${name} (${own.length}): ${about}`,
    ...(category === undefined
      ? [`  ${own.map((tool) => tool.name).join(', ')}`]
      : own.map((tool) => `  ${tool.name}\t${tool.risk}${above(tool)}\t${tool.title}`)),
  ]);
  return { text: [...lines, HOW].join('\n'), data };
}

function isToolset(name: string): name is Toolset {
  return Object.hasOwn(toolsets, name);
}

function rowOf({ name, title, risk }: ToolDefinition) {
  return { name, title, risk };
}
