import type { CuratedRun, ToolDefinition, ToolOperation } from '../../../overrides/tools/types.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { friendlyParams } from '../friendly/index.js';
import { ToolFault } from '../result.js';
import { type Located, locators } from './locate.js';

/** Arguments sorted by where they go. */
interface Sorted {
  readonly own: Record<string, unknown>;
  readonly wire: Record<string, unknown>;
  readonly unknown: readonly string[];
}

/**
 * Step 1: from a curated tool and friendly arguments to an operation and its parameters: argument aliases, a guest by
 * its name, `node` found from the guest, the storage or the UPID, sizes with units.
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
  const operation = operationFor(run.operation, located, wire);
  const takesNode = Object.hasOwn(context.tables.inputsOf(operation), 'node');
  return {
    tool: name,
    operation,
    params: friendlyParams(operation, {
      ...wire,
      ...(located.guest === undefined ? {} : { vmid: located.guest.vmid }),
      ...(located.node === undefined || !takesNode ? {} : { node: located.node }),
      ...run.fixed,
    }),
    own,
    answer: run.answer,
    unknown,
    known,
    guest: located.guest,
    found: [...(run.locate === undefined ? [] : ['node']), ...Object.keys(run.ask)],
    ask: run.ask,
    notes: [],
  };
}

function sortArguments(run: CuratedRun, args: Arguments, known: readonly string[], open: boolean): Sorted {
  const own: Record<string, unknown> = {};
  const wire: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [given, value] of Object.entries(args)) {
    if (value === undefined || value === null) continue;
    const name = argumentNamed(given, run.argumentAliases, known);
    if (name === undefined && !open) unknown.push(given);
    else if (name !== undefined && run.own.includes(name)) own[name] = value;
    else wire[name === undefined ? given : (run.wire[name] ?? name)] = value;
  }
  return { own, wire, unknown };
}

/** The tool's own name of an argument: itself, an alias, or the same with hyphens where underscores were given. */
export function argumentNamed(
  given: string,
  aliases: Readonly<Record<string, string>>,
  known: readonly string[],
): string | undefined {
  if (known.includes(given)) return given;
  if (Object.hasOwn(aliases, given)) return aliases[given];
  const hyphened = given.replaceAll('_', '-');
  return known.includes(hyphened) ? hyphened : undefined;
}

/** One operation of several: by the guest's kind, else by node or cluster, whichever the call names. */
function operationFor(operation: ToolOperation, { guest }: Located, { vmid, node }: Arguments): string {
  if (typeof operation === 'string') return operation;
  const { qemu, lxc, node: ofNode, cluster } = operation;
  const elsewhere = node === undefined ? (cluster ?? ofNode) : (ofNode ?? cluster);
  if (vmid === undefined && elsewhere !== undefined) return elsewhere;
  const own = guest?.type === 'lxc' ? lxc : qemu;
  if (own !== undefined) return own;
  const [offered = ''] = [qemu ?? lxc ?? elsewhere];
  if (guest === undefined) return offered;
  const kind = guest.type === 'lxc' ? 'a container' : 'a VM';
  throw new ToolFault('unsupported', `Guest ${guest.vmid} is ${kind}, for which PVE has no such operation.`, {
    context: { guest },
  });
}
