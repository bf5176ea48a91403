import type { ToolDefinition } from '../../overrides/types.js';
import type { Arguments } from './arguments.js';
import type { CallContext, OperationCall } from './call.js';
import type { ToolResult } from './result.js';
import { perform } from './steps/call.js';
import { check } from './steps/check.js';
import { explain } from './steps/explain.js';
import { guard } from './steps/guard.js';
import { resolve } from './steps/resolve.js';
import { shape } from './steps/shape.js';
import { validate, validateOwn } from './steps/validate.js';

/** A tool call through its seven steps. Whatever goes wrong becomes the result: this never rejects. */
export async function runTool(
  tool: ToolDefinition,
  args: Arguments,
  context: CallContext,
): Promise<ToolResult> {
  try {
    const { run } = tool;
    if (run.kind === 'curated')
      return await runOperation(tool, await resolve(tool, run, args, context), context);
    const { gateway } = await import('./gateway/index.js');
    const values = validateOwn(tool.name, args, tool.inputSchema, context.tables);
    if (run.action !== 'call_operation') return { ok: true, ...(await gateway[run.action](values, context)) };
    return await runOperation(tool, gateway.call_operation(values), context);
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
}

async function runOperation(
  tool: ToolDefinition,
  resolved: OperationCall,
  context: CallContext,
): Promise<ToolResult> {
  const valid = validate(resolved, tool.inputSchema, context.tables);
  const call = await check(valid, context);
  guard(call, context);
  return { ok: true, ...shape(call, await perform(call, context)) };
}
