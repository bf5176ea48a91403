import type { CompositeRun, RouteRun, ToolAlias, ToolDefinition } from '../../overrides/tools/types.js';
import type { Arguments } from './arguments.js';
import type { CallContext, OperationCall } from './call.js';
import { composites } from './composites/index.js';
import { Asking } from './dialogue.js';
import type { FoundTool } from './registry.js';
import { ToolFault, type ToolResult } from './result.js';
import { type CallOutcome, perform } from './steps/call.js';
import { check } from './steps/check.js';
import { complete } from './steps/complete.js';
import { dryRun } from './steps/dry-run.js';
import { explainCall, explainTool } from './steps/explain.js';
import { guard } from './steps/guard.js';
import { argumentNamed, resolve } from './steps/resolve.js';
import { shape } from './steps/shape.js';
import { validate, validateOwn } from './steps/validate.js';

/** A tool call through its seven steps. Whatever goes wrong becomes the result: this never rejects. */
export async function runTool(
  { tool, alias }: FoundTool,
  given: Arguments,
  context: CallContext,
): Promise<ToolResult> {
  const args = alias === undefined ? given : throughAlias(alias, given);
  try {
    const { run } = tool;
    if (run.kind === 'curated')
      return await runOperation(tool, await resolve(tool, run, args, context), context);
    return await (run.kind === 'route'
      ? runRoute(tool, run, args, context)
      : runComposite(tool, run, args, context));
  } catch (error) {
    if (error instanceof Asking) return { ok: 'ask', questions: error.questions, state: error.state };
    return { ok: false, error: await explainTool(error, tool.name, args, context) };
  }
}

/** What an alias fills in, and the argument names in use with it. */
function throughAlias({ arguments: filled = {}, renames = {} }: ToolAlias, given: Arguments): Arguments {
  const renamed = Object.entries(given).map(([name, value]) => [
    Object.hasOwn(renames, name) ? (renames[name] ?? name) : name,
    value,
  ]);
  return { ...filled, ...Object.fromEntries(renamed) };
}

async function runOperation(
  { inputSchema }: ToolDefinition,
  resolved: OperationCall,
  context: CallContext,
): Promise<ToolResult> {
  let call = resolved;
  try {
    call = await check(validate(call, inputSchema, context.tables), context);
    if (call.own.dry_run === true) return { ok: true, ...(await dryRun(call, context)) };
    const { perform: admitted } = await guard(call, context);
    const outcome = await complete(call, await admitted(() => performed(call, context)), context);
    return { ok: true, ...shape(call, outcome, context.now()) };
  } catch (error) {
    if (error instanceof Asking) throw error;
    return { ok: false, error: await explainCall(error, call, context) };
  }
}

/**
 * A change is followed to what it comes to; loaded with the first one only, as reads must not wait for it. What goes
 * wrong with the looking is no failure of what is done.
 */
async function performed(call: OperationCall, context: CallContext): Promise<CallOutcome> {
  const outcome = await perform(call, context);
  if (call.operation.startsWith('GET ')) return outcome;
  try {
    const { follow } = await import('./aftermath/index.js');
    return await follow(call, outcome, context);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      ...outcome,
      notes: [...(outcome.notes ?? []), `What came of it could not be looked at: ${why}`],
    };
  }
}

async function runComposite(
  tool: ToolDefinition,
  { action, argumentAliases }: CompositeRun,
  args: Arguments,
  context: CallContext,
): Promise<ToolResult> {
  const load = composites[action];
  if (load === undefined) throw new ToolFault('internal', `pvekit has no code for '${action}'.`);
  const values = validateOwn(tool, ownNames(tool, argumentAliases, args), context.tables);
  const answer = await (await load())(values, context);
  return 'call' in answer ? runOperation(tool, answer.call, context) : { ok: true, ...answer };
}

function runRoute(
  tool: ToolDefinition,
  { argument, tools, argumentAliases }: RouteRun,
  args: Arguments,
  context: CallContext,
): Promise<ToolResult> {
  const { [argument]: choice, ...rest } = ownNames(tool, argumentAliases, args);
  validateOwn(tool, choice === undefined ? {} : { [argument]: choice }, context.tables, [argument]);
  return context.run(tools[String(choice)] ?? '', rest);
}

/** Arguments under the tool's own names; those that it does not know stay as they are, to be reported. */
function ownNames(
  { inputSchema }: ToolDefinition,
  aliases: Readonly<Record<string, string>>,
  args: Arguments,
): Arguments {
  const known = Object.keys(inputSchema.properties);
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [argumentNamed(name, aliases, known) ?? name, value]),
  );
}
