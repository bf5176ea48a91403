import type { CallToolResult } from '@modelcontextprotocol/server';
import type { InvalidArgument, ToolError, ToolResult } from '../tools/index.js';

/** Names that a failure lists in its text; all of them are in the structured content. */
const MOST_NAMES = 30;

/** A tool's result as MCP has it: text for the model, structured content for programs. */
export function renderResult(result: Exclude<ToolResult, { readonly ok: 'ask' }>): CallToolResult {
  if (result.ok)
    return { content: [{ type: 'text', text: result.text }], structuredContent: { ...result.data } };
  return {
    content: [{ type: 'text', text: errorText(result.error) }],
    structuredContent: { error: { ...result.error } },
    isError: true,
  };
}

function errorText({ code, message, invalid, context, suggestions, retryable }: ToolError): string {
  return [
    `${code}: ${message}`,
    ...invalid.flatMap(validText),
    ...contextText(context),
    ...suggestions.map(({ tool, arguments: args, why }) => `Try ${tool} ${JSON.stringify(args)}: ${why}.`),
    ...(retryable && context.confirm === undefined ? ['The same call may succeed later.'] : []),
  ].join('\n');
}

/** A preview says in words what the other facts say for programs; last comes what was cut, and where all of it is. */
function contextText({ preview, confirm, note, resource, ...facts }: ToolError['context']): string[] {
  const told = Array.isArray(preview) ? {} : { ...facts, confirm };
  return [
    ...(Array.isArray(preview) ? preview.map(String) : []),
    ...Object.entries({ ...told, note, resource }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${listText(value)}`],
    ),
  ];
}

function validText({ parameter, example, valid }: InvalidArgument): string[] {
  return [
    ...(example === undefined ? [] : [`${parameter}, for example: ${JSON.stringify(example)}`]),
    ...(valid === undefined ? [] : [`${parameter}, valid: ${listText(valid)}`]),
  ];
}

function listText(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const shown = value
    .slice(0, MOST_NAMES)
    .map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
    .join(', ');
  return value.length > MOST_NAMES ? `${shown} and ${value.length - MOST_NAMES} more` : shown;
}
