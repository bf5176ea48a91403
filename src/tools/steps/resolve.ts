import type { CuratedRun, ToolDefinition } from '../../../overrides/types.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { type Located, locators } from './locate.js';

/** Arguments sorted by where they go. */
interface Sorted {
  readonly own: Record<string, unknown>;
  readonly wire: Record<string, unknown>;
  readonly unknown: readonly string[];
}

/**
 * Step 1: from a curated tool and friendly arguments to an operation and its parameters: argument aliases, `node`
 * found from the guest, the storage or the UPID.
 */
export async function resolve(
  { name, inputSchema }: ToolDefinition,
  run: CuratedRun,
  args: Arguments,
  context: CallContext,
): Promise<OperationCall> {
  const known = Object.keys(inputSchema.properties);
  const { own, wire, unknown } = sortArguments(run, args, known, inputSchema.additionalProperties);
  const located: Located = run.locate === undefined ? {} : await locators[run.locate](wire, context);
  const operation = operationFor(run, located);
  return {
    tool: name,
    operation,
    params: { ...wire, ...(located.node === undefined ? {} : { node: located.node }), ...run.fixed },
    own,
    answer: run.answer,
    unknown,
    known,
    guest: located.guest,
    found: [...(run.locate === undefined ? [] : ['node']), ...Object.keys(run.ask)],
    ask: run.ask,
  };
}

function sortArguments(run: CuratedRun, args: Arguments, known: readonly string[], open: boolean): Sorted {
  const own: Record<string, unknown> = {};
  const wire: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [given, value] of Object.entries(args)) {
    if (value === undefined || value === null) continue;
    const name = nameOf(given, run, known);
    if (name === undefined && !open) unknown.push(given);
    else if (name !== undefined && run.own.includes(name)) own[name] = value;
    else wire[name === undefined ? given : (run.wire[name] ?? name)] = value;
  }
  return { own, wire, unknown };
}

/** The tool's own name of an argument: itself, an alias, or the same with hyphens where underscores were given. */
function nameOf(given: string, run: CuratedRun, known: readonly string[]): string | undefined {
  if (known.includes(given)) return given;
  if (Object.hasOwn(run.argumentAliases, given)) return run.argumentAliases[given];
  const hyphened = given.replaceAll('_', '-');
  return known.includes(hyphened) ? hyphened : undefined;
}

function operationFor({ operation }: CuratedRun, { guest }: Located): string {
  return typeof operation === 'string' ? operation : operation[guest?.type ?? 'qemu'];
}
