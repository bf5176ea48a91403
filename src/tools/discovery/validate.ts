import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import type { FoundTool } from '../registry.js';
import type { ToolError, ToolResult } from '../result.js';
import type { Shaped } from '../shape/table.js';
import { corrected } from './correct.js';
import { inspectTool } from './inspect.js';
import { toolNamed } from './tool.js';

/** A correction may bring the next mistake to light; more often than that it is no slip any more. */
const MOST_ROUNDS = 3;

/**
 * Everything but the doing: whether a call would get through, what would go out, and where it would not, what is wrong
 * and the arguments put right as far as that can be known. Nothing that changes is sent.
 * @throws ToolFault `unknown_tool`
 */
export async function validateParameters(
  { tool: name, arguments: given }: Arguments,
  context: CallContext,
): Promise<Shaped> {
  const found = await toolNamed(String(name));
  const args = isPlain(given) ? given : {};
  const result = await inspectTool(found, args, context);
  if (result.ok === true) {
    return { text: `valid\n${result.text}`, data: { valid: true, tool: found.tool.name, ...result.data } };
  }
  if (result.ok === 'ask') return asks(found, result);
  const better = await betterArguments(found, args, result.error, context);
  return invalidAnswer(found, result.error, better);
}

function asks({ tool }: FoundTool, { questions }: Extract<ToolResult, { ok: 'ask' }>): Shaped {
  return {
    text: `valid, and asks first: ${Object.keys(questions).join(', ')}`,
    data: { valid: true, tool: tool.name, asks: Object.keys(questions) },
  };
}

interface Better {
  readonly arguments: Arguments;
  readonly valid: boolean;
}

async function betterArguments(
  found: FoundTool,
  args: Arguments,
  error: ToolError,
  context: CallContext,
): Promise<Better | undefined> {
  let better = args;
  let problems = error.invalid;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = corrected(better, problems);
    if (JSON.stringify(next) === JSON.stringify(better)) break;
    better = next;
    const result = await inspectTool(found, better, context);
    if (result.ok !== false) return { arguments: better, valid: true };
    problems = result.error.invalid;
  }
  return better === args ? undefined : { arguments: better, valid: false };
}

function invalidAnswer({ tool }: FoundTool, error: ToolError, better: Better | undefined): Shaped {
  const { code, message, missing, invalid, context, suggestions } = error;
  const fix =
    better === undefined
      ? []
      : [
          `${better.valid ? 'corrected' : 'corrected as far as known'}: ${tool.name} ${JSON.stringify(better.arguments)}`,
        ];
  return {
    text: ['not valid', message, ...fix].join('\n'),
    data: {
      valid: false,
      tool: tool.name,
      code,
      message,
      missing,
      invalid,
      context,
      suggestions,
      ...(better === undefined ? {} : { corrected: better.arguments, corrected_valid: better.valid }),
    },
  };
}
