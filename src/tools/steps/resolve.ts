import type { CuratedRun, Locate, ToolDefinition, ToolOperation } from '../../../overrides/tools/types.js';
import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import type { CallContext, OperationCall } from '../call.js';
import { friendlyNotes, friendlyParams, friendlyTimes, mergeDevices } from '../friendly/index.js';
import { apiForm } from '../input/schema.js';
import { ToolFault } from '../result.js';
import { type Located, locators } from './locate.js';
import { universal } from './validate.js';

/** Arguments sorted by where they go. */
interface Sorted {
  readonly own: Record<string, unknown>;
  readonly wire: Record<string, unknown>;
  readonly unknown: readonly string[];
}

/**
 * Step 1: from a curated tool and friendly arguments to an operation and its parameters: argument aliases, a guest by
 * its name, `node` found from the guest, the storage or the UPID, sizes with units, parts of devices made whole.
 */
export async function resolve(
  { name, inputSchema }: ToolDefinition,
  run: CuratedRun,
  args: Arguments,
  context: CallContext,
): Promise<OperationCall> {
  const known = Object.keys(inputSchema.properties);
  const given = spreadOut(args, run.spread);
  const { own, wire, unknown } = sortArguments(run, given, known, inputSchema.additionalProperties);
  const located: Located = run.locate === undefined ? {} : await locators[run.locate](wire, context);
  const operation = operationFor(run.operation, located, wire);
  const inputs = context.tables.inputsOf(operation);
  const takes = (parameter: string) => Object.hasOwn(inputs, parameter);
  const whole = {
    ...run.defaults,
    ...wire,
    ...(located.guest === undefined ? {} : { vmid: located.guest.vmid }),
    ...(located.node === undefined || !takes('node') ? {} : { node: located.node }),
    ...(located.storage === undefined || !takes('storage') ? {} : { storage: located.storage }),
    ...run.fixed,
  };
  const { params, notes } = await mergeDevices(operation, whole, context);
  return {
    tool: name,
    operation,
    params: friendlyParams(operation, friendlyTimes(operation, params, context.now() / 1000)),
    own,
    answer: run.answer,
    unknown,
    known,
    guest: located.guest,
    found: [...foundBy(run.locate), ...Object.keys(run.ask)],
    ask: run.ask,
    notes: [...notes, ...defaultNotes(run, wire), ...friendlyNotes(operation, params)],
  };
}

/** What goes along though nobody gave it, and PVE would not take by itself. */
function defaultNotes({ defaults }: CuratedRun, wire: Arguments): string[] {
  return Object.entries(defaults).flatMap(([name, value]) =>
    wire[name] === undefined ? [`${name}: ${value}, as none was given.`] : [],
  );
}

function foundBy(locate: Locate | undefined): readonly string[] {
  if (locate === undefined) return [];
  return locate === 'volume' ? ['node', 'storage'] : ['node'];
}

/** Arguments with the fields of those that hold an object of parameters; a parameter given by itself counts more. */
function spreadOut(args: Arguments, spread: readonly string[]): Arguments {
  const fields = spread.flatMap((name) => {
    const value = apiForm({ type: 'object' }, args[name]);
    return isPlain(value) ? [{ name, value }] : [];
  });
  if (fields.length === 0) return args;
  const rest = Object.entries(args).filter(([name]) => !fields.some((field) => field.name === name));
  return { ...Object.assign({}, ...fields.map(({ value }) => value)), ...Object.fromEntries(rest) };
}

function sortArguments(run: CuratedRun, args: Arguments, known: readonly string[], open: boolean): Sorted {
  const own: Record<string, unknown> = {};
  const wire: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [given, value] of Object.entries(args)) {
    if (value === undefined || value === null) continue;
    const name = given in universal ? given : argumentNamed(given, run.argumentAliases, known);
    if (name === undefined && !open) unknown.push(given);
    else if (name !== undefined && (run.own.includes(name) || name in universal)) own[name] = value;
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
