import { type FoundTool, findTool, nearestTool } from '../registry.js';
import { ToolFault } from '../result.js';

/** The tool of that name or alias. @throws ToolFault `unknown_tool` with the name that was likely meant */
export async function toolNamed(name: string): Promise<FoundTool> {
  const found = await findTool(name);
  if (found !== undefined) return found;
  const meant = await nearestTool(name);
  const hint = meant === undefined ? '' : ` Did you mean '${meant}'?`;
  throw new ToolFault('unknown_tool', `There is no tool '${name.slice(0, 80)}'.${hint}`, {
    suggestions: [{ tool: 'list_tool_categories', arguments: {}, why: 'names all tools by topic' }],
    related_tools: [...(meant === undefined ? [] : [meant]), 'list_tool_categories'],
  });
}
