import type { ToolDefinition } from '../../../../overrides/tools/types.js';
import { isPlain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext, ToolRequest } from '../../call.js';
import { unreadAs } from '../../hints/unread.js';
import { readResources } from '../../live/index.js';
import type { Shaped } from '../../shape/table.js';
import { locators } from '../../steps/locate.js';
import { cleanCell } from '../../untrusted/index.js';
import { toolNamed } from '../tool.js';
import { backups, disks, images, isos, newDisks, snapshots, templates, vmids } from './guests.js';
import { bridges, nodes, pools, storages } from './places.js';
import { makesGuest, type Offer, type Suggester, type SuggestFacts } from './types.js';

/** Most values that are offered for a parameter. */
const MOST_OFFERS = 8;

const suggesters: readonly Suggester[] = [
  nodes,
  vmids,
  newDisks,
  isos,
  storages,
  bridges,
  pools,
  snapshots,
  disks,
  templates,
  images,
  backups,
];

interface Suggested {
  readonly parameter: string;
  readonly required: boolean;
  readonly values: readonly Offer[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * Live values for the parameters of a tool that are not given yet, the best first, each with the reason.
 * @throws ToolFault `unknown_tool`, or what is wrong with the guest that is given
 */
export async function suggestParameters(
  { tool: name, arguments: given, parameters: wanted }: Arguments,
  context: CallContext,
): Promise<Shaped> {
  const { tool } = await toolNamed(String(name));
  const args = withOwnNames(isPlain(given) ? given : {}, tool.run.argumentAliases);
  const asked = Array.isArray(wanted) ? wanted.map(String) : [];
  const names = Object.keys(tool.inputSchema.properties).filter((one) => args[one] === undefined);
  const suggestions = await suggestionsFor(tool, args, asked.length > 0 ? asked : names, context);
  const silent = (tool.inputSchema.required ?? []).filter(
    (one) => args[one] === undefined && !suggestions.some(({ parameter }) => parameter === one),
  );
  const note = silent.length === 0 ? [] : [`required, and yours to choose: ${silent.join(', ')}`];
  return {
    text: [...suggestions.map(lineOf), ...note].join('\n') || `Nothing of ${tool.name} is left to choose.`,
    data: { tool: tool.name, suggestions, yours: silent },
  };
}

/**
 * The same as values alone, by parameter, for a call that lacks them.
 * @throws ToolFault what is wrong with the guest that is given
 */
export async function valuesFor(
  { tool: name, arguments: given }: ToolRequest,
  parameters: readonly string[],
  context: CallContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { tool } = await toolNamed(name);
  const args = withOwnNames(given, tool.run.argumentAliases);
  const suggestions = await suggestionsFor(tool, args, parameters, context);
  return new Map(
    suggestions.map(({ parameter, values }) => [parameter, values.map(({ value }) => String(value))]),
  );
}

async function suggestionsFor(
  tool: ToolDefinition,
  args: Arguments,
  parameters: readonly string[],
  context: CallContext,
): Promise<Suggested[]> {
  const { guest } = makesGuest(tool.name) ? {} : await locators.guest({ vmid: args.vmid }, context);
  const resources = await readResources(context.live);
  const facts: SuggestFacts = { tool, given: args, live: context.live, resources, guest };
  const required = new Set(tool.inputSchema.required ?? []);
  const found = await Promise.all(
    parameters.map((parameter) => suggest(parameter, required.has(parameter), facts)),
  );
  return found.flatMap((one) => one ?? []);
}

function withOwnNames(args: Arguments, aliases: Readonly<Record<string, string>>): Arguments {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [aliases[name] ?? name, value]));
}

async function suggest(
  parameter: string,
  required: boolean,
  facts: SuggestFacts,
): Promise<Suggested | undefined> {
  const suggester = suggesters.find(
    ({ parameters, tools }) => parameters.test(parameter) && tools?.test(facts.tool.name) !== false,
  );
  if (suggester === undefined) return undefined;
  const offers = await offersOf(suggester, parameter, facts);
  if (offers.length === 0) return undefined;
  const values = offers.slice(0, MOST_OFFERS).map(({ value, why }) => ({
    value: typeof value === 'string' ? cleanCell(value) : value,
    why: cleanCell(why),
  }));
  return { parameter, required, values, more: offers.length - values.length };
}

/** What can't be read is not offered: the other parameters are still worth telling. */
async function offersOf({ offer }: Suggester, parameter: string, facts: SuggestFacts): Promise<Offer[]> {
  try {
    return await offer(facts, parameter);
  } catch (error) {
    return unreadAs<Offer[]>([])(error);
  }
}

function lineOf({ parameter, required, values, more }: Suggested): string {
  const told = values.map(({ value, why }) => `${value} (${why})`).join('; ');
  return `${parameter}${required ? '*' : ''}: ${told}${more > 0 ? `; ${more} more` : ''}`;
}
