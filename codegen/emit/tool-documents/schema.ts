import type { ToolDefinition } from '../../../overrides/tools/types.js';

/** `generated/tools-schema.json`: every tool as programs may want to read it, without running a server. */
export function emitToolsSchema(tools: readonly ToolDefinition[]): string {
  const schema = {
    tools: tools.map(
      ({
        name,
        title,
        description,
        toolsets,
        risk,
        inputSchema,
        annotations,
        aliases,
        example,
        operations,
      }) => ({
        name,
        title,
        description,
        toolsets: [...toolsets],
        risk,
        inputSchema,
        annotations,
        aliases: aliases.map((alias) => alias.name),
        example,
        operations: [...operations],
      }),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
