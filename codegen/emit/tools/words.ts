import type { ToolDefinition, ToolWords } from '../../../overrides/tools/types.js';

/** What is told of a tool, with what was left out filled in. */
export function toolWords(tool: ToolWords): Pick<ToolDefinition, keyof ToolWords & keyof ToolDefinition> {
  const {
    name,
    title,
    description,
    toolsets,
    example,
    prerequisites,
    sideEffects,
    duration,
    related,
    aliases,
  } = tool;
  return {
    name,
    title,
    description,
    toolsets,
    example,
    prerequisites: prerequisites ?? [],
    sideEffects: sideEffects ?? 'none',
    duration: duration ?? 'under a second',
    related: related ?? [],
    aliases: (aliases ?? []).map((alias) => (typeof alias === 'string' ? { name: alias } : alias)),
  };
}
