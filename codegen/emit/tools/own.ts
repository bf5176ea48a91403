import type {
  CompositeTool,
  RouteTool,
  ToolDefinition,
  ValueSchema,
} from '../../../overrides/tools/types.js';
import type { Risk } from '../../../overrides/types.js';
import { argumentAliases, unlistedOf } from './curated.js';
import { annotations, inputSchema, worst } from './schema.js';
import { standardParameters } from './standard.js';
import { toolWords } from './words.js';

const text: ValueSchema = { type: 'string' };

/** A tool whose work is code. `call_operation` reads by itself; what it calls is judged for what it is. */
export function compositeDefinition(tool: CompositeTool): ToolDefinition {
  const { risk, operations, action, open } = tool;
  const { dry_run: dryRun, ...standard } = standardParameters('free', risk);
  // A wizard's plan is its dry run.
  const trial = dryRun === undefined || 'apply' in tool.parameters ? {} : { dry_run: dryRun };
  const parameters = { ...tool.parameters, ...standard, ...trial };
  const acts = action === 'call_operation';
  return {
    ...toolWords(tool),
    risk,
    operations,
    inputSchema: inputSchema(
      parameters,
      open === true,
      (_, { schema }) => schema ?? text,
      (argument, { describe }) => describe ?? argument,
    ),
    annotations: annotations(acts ? 'privileged' : risk),
    output: 'free',
    unlisted: unlistedOf(parameters),
    run: { kind: 'composite', action, argumentAliases: argumentAliases(tool.parameters) },
  };
}

/** A tool that hands the call on: it can do what any of its tools can. */
export function routeDefinition(
  tool: RouteTool,
  others: ReadonlyMap<string, ToolDefinition>,
): ToolDefinition {
  const { route, open } = tool;
  const targets = Object.values(route.tools).flatMap((name) => others.get(name) ?? []);
  const risk: Risk = worst(targets.map((target) => target.risk));
  const standard = standardParameters(
    targets.some(({ output }) => output === 'task') ? 'task' : 'free',
    risk,
  );
  return {
    ...toolWords(tool),
    risk,
    operations: [...new Set(targets.flatMap(({ operations }) => operations))],
    inputSchema: inputSchema(
      { ...tool.parameters, ...standard },
      open === true,
      (_, { schema }) => schema ?? text,
      (argument, { describe }) => describe ?? argument,
    ),
    annotations: annotations(risk),
    output: 'free',
    unlisted: unlistedOf(tool.parameters),
    run: { kind: 'route', ...route, argumentAliases: argumentAliases(tool.parameters) },
  };
}
