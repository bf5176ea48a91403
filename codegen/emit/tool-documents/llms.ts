import { toolsets } from '../../../overrides/tools/toolsets.js';
import type { ToolDefinition } from '../../../overrides/tools/types.js';
import { template } from '../documents.js';

/** `llms.txt`: what a model should know of the project, with every tool in a line. */
export function emitLlms(tools: readonly ToolDefinition[], operations: number): string {
  return template('llms.txt')({
    operations,
    count: tools.length,
    toolsets: Object.entries(toolsets)
      .filter(([name]) => name !== 'core')
      .map(([name, about]) => ({
        name,
        about,
        tools: tools
          .filter((tool) => tool.toolsets.at(-1) === name)
          .map((tool) => ({ name: tool.name, risk: tool.risk, about: firstSentence(tool.description) })),
      }))
      .filter((set) => set.tools.length > 0),
    core: tools
      .filter((tool) => tool.toolsets.includes('core'))
      .map(({ name }) => name)
      .join(', '),
  });
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
