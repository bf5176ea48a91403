import type { CuratedTool, HandWrittenTool, ToolDefinition } from '../../../overrides/tools/types.js';
import type { Risk } from '../../../overrides/types.js';
import type { Operation } from '../../model/index.js';
import { type OverrideProblem, type OverrideSources, problemAt } from '../override.js';
import type { WordsOf } from '../words.js';
import { curatedDefinition, operationIds, parameterOf, wireName } from './curated.js';
import { compositeDefinition, routeDefinition } from './own.js';

const FOLDER = 'overrides/tools';

interface ToolDefinitions {
  readonly tools: readonly ToolDefinition[];
  readonly problems: readonly OverrideProblem[];
}

/** What the definitions are made from. */
interface ToolSources {
  readonly operations: readonly Operation[];
  readonly levels: ReadonlyMap<string, Risk>;
  readonly tools: readonly HandWrittenTool[];
  readonly words: WordsOf;
  readonly sources: OverrideSources;
}

/** Joins the hand-written tools with the facts of the spec, in their order. */
export function toolDefinitions({ operations, levels, tools, words, sources }: ToolSources): ToolDefinitions {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const names = new Set(tools.map(({ name }) => name));
  const problems = tools.flatMap((tool) =>
    [...misfits(tool, byId), ...strangers(tool, names)].map(({ name, message }) =>
      problemAt(sources, FOLDER, name, `${tool.name}: ${message}`),
    ),
  );
  const made = new Map<string, ToolDefinition>();
  for (const tool of tools) {
    if ('operation' in tool) made.set(tool.name, curatedDefinition(tool, byId, levels, words));
    else if ('action' in tool) made.set(tool.name, compositeDefinition(tool));
  }
  for (const tool of tools) if ('route' in tool) made.set(tool.name, routeDefinition(tool, made));
  return { problems, tools: tools.flatMap(({ name }) => made.get(name) ?? []) };
}

interface Misfit {
  readonly name: string;
  readonly message: string;
}

function misfits(tool: HandWrittenTool, byId: ReadonlyMap<string, Operation>): Misfit[] {
  if ('route' in tool) return [];
  if ('action' in tool) return missingOperations(tool.operations, byId);
  return [
    ...missingOperations([...operationIds(tool.operation), ...Object.values(tool.ask ?? {})], byId),
    ...missingParameters(tool, byId),
  ];
}

function missingOperations(ids: readonly string[], byId: ReadonlyMap<string, Operation>): Misfit[] {
  return ids.filter((id) => !byId.has(id)).map((id) => ({ name: id, message: `${id} is not in the spec` }));
}

function missingParameters(tool: CuratedTool, byId: ReadonlyMap<string, Operation>): Misfit[] {
  const fitting = operationIds(tool.operation).flatMap((id) => byId.get(id) ?? []);
  if (fitting.length === 0) return [];
  const wires = [
    ...Object.entries(tool.parameters).flatMap(
      ([argument, parameter]) => wireName(argument, parameter) ?? [],
    ),
    ...Object.keys({ ...tool.fixed, ...tool.defaults, ...tool.ask }),
  ];
  const ids = fitting.map(({ id }) => id).join(', ');
  return wires
    .filter((name) => parameterOf(fitting, name) === undefined)
    .map((name) => ({ name, message: `no operation of it (${ids}) takes a parameter '${name}'` }));
}

/** Tools that it names and that do not exist. */
function strangers(tool: HandWrittenTool, names: ReadonlySet<string>): Misfit[] {
  const named = [...(tool.related ?? []), ...('route' in tool ? Object.values(tool.route.tools) : [])];
  return named
    .filter((name) => !names.has(name))
    .map((name) => ({ name, message: `names a tool '${name}', which does not exist` }));
}
