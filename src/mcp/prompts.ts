import {
  type GetPromptResult,
  type ListPromptsResult,
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server';
import type { Prompt } from '../../overrides/prompts/types.js';

type Given = Readonly<Record<string, string>>;

/** Serves the prompts; their texts are loaded when they are first asked for. */
export function servePrompts(mcp: McpServer): void {
  mcp.server.setRequestHandler(
    'prompts/list',
    async (): Promise<ListPromptsResult> => ({
      prompts: (await loadPrompts()).map(({ name, title, description, arguments: args }) => ({
        name,
        title,
        description,
        arguments: Object.entries(args).map(([argument, { describe, required = false }]) => ({
          name: argument,
          description: describe,
          required,
        })),
      })),
    }),
  );
  mcp.server.setRequestHandler('prompts/get', async ({ params }): Promise<GetPromptResult> => {
    const prompt = await promptNamed(params.name);
    const given = params.arguments ?? {};
    refuseWrong(prompt, given);
    return {
      description: prompt.description,
      messages: [{ role: 'user', content: { type: 'text', text: filled(prompt.text, given) } }],
    };
  });
}

async function loadPrompts(): Promise<readonly Prompt[]> {
  return (await import('../../overrides/prompts/index.js')).prompts;
}

/** @throws ProtocolError of invalid parameters */
export async function promptNamed(name: string): Promise<Prompt> {
  const prompts = await loadPrompts();
  const found = prompts.find((prompt) => prompt.name === name);
  if (found !== undefined) return found;
  const known = prompts.map((prompt) => prompt.name).join(', ');
  throw wrong(`There is no prompt '${name.slice(0, 80)}': expected ${known}.`);
}

function refuseWrong({ name, arguments: args }: Prompt, given: Given): void {
  const missing = Object.keys(args).filter((key) => args[key]?.required === true && !isGiven(given[key]));
  if (missing.length > 0) throw wrong(`${name} needs ${missing.join(' and ')}.`);
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(args, key));
  if (unknown === undefined) return;
  throw wrong(`${name} has no argument '${unknown.slice(0, 80)}': expected ${Object.keys(args).join(', ')}.`);
}

function wrong(message: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, message);
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

/** The text with its arguments in it; lines that name one which was not given are left out. */
function filled(text: string, given: Given): string {
  const absent = (line: string) =>
    [...line.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => !isGiven(given[name]));
  return text
    .split('\n')
    .filter((line) => !absent(line))
    .map((line) => line.replace(/\{(\w+)\}/g, (_, name: string) => given[name]?.trim() ?? ''))
    .join('\n');
}
