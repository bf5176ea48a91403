import { isPlain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import { readResources } from '../../live/index.js';
import type { Shaped } from '../../shape/table.js';
import { explain } from '../../steps/explain.js';
import { locators } from '../../steps/locate.js';
import { cleanCell } from '../../untrusted/index.js';
import { toolNamed } from '../tool.js';
import { backups, disks, images, isos, newDisks, snapshots, templates, vmids } from './guests.js';
import { bridges, nodes, pools, storages } from './places.js';
import type { Offer, Suggester, SuggestFacts } from './types.js';

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
  const { guest } = makesGuest(tool.name) ? {} : await locators.guest({ vmid: args.vmid }, context);
  const facts: SuggestFacts = {
    tool,
    given: args,
    live: context.live,
    resources: await readResources(context.live),
    guest,
  };
  const asked = Array.isArray(wanted) ? wanted.map(String) : [];
  const names = Object.keys(tool.inputSchema.properties).filter((one) => args[one] === undefined);
  const chosen = asked.length > 0 ? asked : names;
  const required = new Set(tool.inputSchema.required ?? []);
  const found = await Promise.all(
    chosen.map(async (parameter) => suggest(parameter, required.has(parameter), facts)),
  );
  const suggestions = found.flatMap((one) => one ?? []);
  const silent = [...required].filter(
    (one) => args[one] === undefined && !suggestions.some(({ parameter }) => parameter === one),
  );
  const note = silent.length === 0 ? [] : [`required, and yours to choose: ${silent.join(', ')}`];
  return {
    text: [...suggestions.map(lineOf), ...note].join('\n') || `Nothing of ${tool.name} is left to choose.`,
    data: { tool: tool.name, suggestions, yours: silent },
  };
}

/** Where `vmid` names a guest that does not exist yet. */
function makesGuest(tool: string): boolean {
  return /^create_(?:vm|container|lxc)$/.test(tool);
}

function withOwnNames(args: Arguments, aliases: Readonly<Record<string, string>>): Arguments {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [aliases[name] ?? name, value]));
}

async function suggest(
  parameter: string,
  required: boolean,
  facts: SuggestFacts,
): Promise<Suggested | undefined> {
  const suggester = suggesters.find(({ parameters }) => parameters.test(parameter));
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
    if (explain(error).code === 'internal') throw error;
    return [];
  }
}

function lineOf({ parameter, required, values, more }: Suggested): string {
  const told = values.map(({ value, why }) => `${value} (${why})`).join('; ');
  return `${parameter}${required ? '*' : ''}: ${told}${more > 0 ? `; ${more} more` : ''}`;
}
