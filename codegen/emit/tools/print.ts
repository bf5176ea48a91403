import type { ListedTool, ToolDefinition } from '../../../overrides/tools/types.js';
import { literal, sourceFile } from '../source.js';

/** `generated/tools/core.ts`, all that the default surface lists, and `generated/tools/more.ts`, all the others. */
export function emitListedTools(tools: readonly ToolDefinition[], core: boolean): string {
  return sourceFile((writer) => {
    writer.writeLine("import type { ListedTool } from '../../overrides/tools/types.js';");
    writer.blankLine();
    writer.writeLine(
      `/** The tools ${core ? 'of toolset core' : 'outside toolset core'}, in the order in which they are listed. */`,
    );
    writer.writeLine(`export const ${core ? 'coreTools' : 'moreTools'}: readonly ListedTool[] = [`);
    for (const tool of tools.filter(({ toolsets }) => toolsets.includes('core') === core)) {
      writer.writeLine(`  ${literal(listed(tool))},`);
    }
    writer.writeLine('];');
  });
}

/** `generated/tools/details.ts`: what is needed once a tool is called or described. */
export function emitToolDetails(tools: readonly ToolDefinition[]): string {
  return sourceFile((writer) => {
    writer.writeLine("import type { ToolDetails } from '../../overrides/tools/types.js';");
    writer.blankLine();
    writer.writeLine('/** By the name of the tool. */');
    writer.writeLine('export const details: Readonly<Record<string, ToolDetails>> = {');
    for (const tool of tools) writer.writeLine(`  ${tool.name}: ${literal(detailed(tool))},`);
    writer.writeLine('};');
  });
}

function listed(tool: ToolDefinition): ListedTool {
  const { name, title, description, toolsets, risk, inputSchema, annotations, output, unlisted } = tool;
  return { name, title, description, toolsets, risk, inputSchema, annotations, output, unlisted };
}

function detailed(tool: ToolDefinition) {
  const { operations, aliases, example, prerequisites, sideEffects, duration, related, run } = tool;
  return { operations, aliases, example, prerequisites, sideEffects, duration, related, run };
}
