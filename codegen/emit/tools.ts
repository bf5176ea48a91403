import type {
  CuratedTool,
  GatewayTool,
  InputSchema,
  Risk,
  ToolAnnotations,
  ToolDefinition,
  ToolOperation,
  ToolParameter,
  ValueSchema,
} from '../../overrides/types.js';
import type { Operation, Parameter, Schema } from '../model/index.js';
import { type OverrideProblem, type OverrideSources, problemAt, takes } from './override.js';
import { literal, sourceFile } from './source.js';

const FOLDER = 'overrides/tools';
/** Past this many choices an enum costs an agent more than it tells; describe_operation has it. */
const MOST_CHOICES = 12;
const ORDER: readonly Risk[] = ['read', 'operate', 'change', 'destroy', 'privileged'];

export interface ToolDefinitions {
  readonly tools: readonly ToolDefinition[];
  readonly problems: readonly OverrideProblem[];
}

/** What the definitions are made from. */
export interface ToolSources {
  readonly operations: readonly Operation[];
  readonly levels: ReadonlyMap<string, Risk>;
  readonly curated: readonly CuratedTool[];
  readonly gateway: readonly GatewayTool[];
  readonly sources: OverrideSources;
}

/** Joins the hand-written tools with the facts of the spec, in their order. */
export function toolDefinitions({
  operations,
  levels,
  curated,
  gateway,
  sources,
}: ToolSources): ToolDefinitions {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const problems = curated.flatMap((tool) =>
    misfits(tool, byId).map(({ name, message }) =>
      problemAt(sources, FOLDER, name, `${tool.name}: ${message}`),
    ),
  );
  return {
    problems,
    tools: [
      ...curated.map((tool) => curatedDefinition(tool, byId, levels)),
      ...gateway.map((tool) => gatewayDefinition(tool)),
    ],
  };
}

/** `generated/tools.ts`. */
export function emitTools(tools: readonly ToolDefinition[]): string {
  return sourceFile((writer) => {
    writer.writeLine("import type { ToolDefinition } from '../overrides/types.js';");
    writer.blankLine();
    writer.writeLine('/** The curated tools and the gateway, in the order in which they are listed. */');
    writer.writeLine('export const tools: readonly ToolDefinition[] = [');
    for (const tool of tools) writer.writeLine(`  ${literal(tool)},`);
    writer.writeLine('];');
  });
}

function operationIds(operation: ToolOperation): readonly string[] {
  return typeof operation === 'string' ? [operation] : [operation.qemu, operation.lxc];
}

/** The wire name of an argument; none where the argument is the tool's own. */
function wireName(argument: string, { wire, schema }: ToolParameter): string | undefined {
  return wire ?? (schema === undefined ? argument : undefined);
}

function misfits(
  tool: CuratedTool,
  byId: ReadonlyMap<string, Operation>,
): { name: string; message: string }[] {
  const ids = [...operationIds(tool.operation), ...Object.values(tool.ask ?? {})];
  const unknown = ids
    .filter((id) => !byId.has(id))
    .map((id) => ({ name: id, message: `${id} is not in the spec` }));
  const fitting = operationIds(tool.operation).flatMap((id) => byId.get(id) ?? []);
  const wires = [
    ...Object.entries(tool.parameters).flatMap(
      ([argument, parameter]) => wireName(argument, parameter) ?? [],
    ),
    ...Object.keys({ ...tool.fixed, ...tool.ask }),
  ];
  const missing = wires
    .filter((name) => fitting.length > 0 && parameterOf(fitting, name) === undefined)
    .map((name) => ({
      name,
      message: `no operation of it (${fitting.map(({ id }) => id).join(', ')}) takes a parameter '${name}'`,
    }));
  return [...unknown, ...missing];
}

/** A parameter by its wire name; `scsi0` is found as `scsi[n]`. */
function parameterOf(operations: readonly Operation[], name: string): Parameter | undefined {
  const stem = `${name.replace(/\d+$/, '')}[n]`;
  for (const operation of operations) {
    const known = takes(operation, name) ? name : stem;
    const found = [...operation.pathParameters, ...operation.parameters].find(
      (parameter) => parameter.name === known,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function curatedDefinition(
  tool: CuratedTool,
  byId: ReadonlyMap<string, Operation>,
  levels: ReadonlyMap<string, Risk>,
): ToolDefinition {
  const operations = operationIds(tool.operation);
  const facts = operations.flatMap((id) => byId.get(id) ?? []);
  const risk = worst(operations.flatMap((id) => levels.get(id) ?? []));
  const entries = Object.entries(tool.parameters);
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    toolset: tool.toolset,
    risk,
    operations,
    inputSchema: inputSchema(tool.parameters, tool.open === true, (argument, parameter) => {
      const name = wireName(argument, parameter);
      const found = name === undefined ? undefined : parameterOf(facts, name);
      return parameter.schema ?? (found === undefined ? { type: 'string' } : valueSchema(found.schema));
    }),
    annotations: annotations(risk),
    aliases: tool.aliases ?? [],
    run: {
      kind: 'curated',
      operation: tool.operation,
      ...(tool.locate === undefined ? {} : { locate: tool.locate }),
      wire: Object.fromEntries(
        entries.flatMap(([name, { wire }]) => (wire === undefined || wire === name ? [] : [[name, wire]])),
      ),
      own: entries.flatMap(([name, parameter]) => (wireName(name, parameter) === undefined ? [name] : [])),
      argumentAliases: Object.fromEntries(
        entries.flatMap(([name, { aliases = [] }]) => aliases.map((alias) => [alias, name])),
      ),
      fixed: tool.fixed ?? {},
      ask: tool.ask ?? {},
      answer: tool.answer,
    },
  };
}

function gatewayDefinition({
  name,
  title,
  description,
  toolset,
  action,
  parameters,
  aliases,
}: GatewayTool): ToolDefinition {
  const acts = action === 'call_operation';
  return {
    name,
    title,
    description,
    toolset,
    risk: 'read',
    operations: [],
    inputSchema: inputSchema(parameters, false, (_, { schema }) => schema ?? { type: 'string' }),
    annotations: acts ? annotations('privileged') : { ...annotations('read'), openWorldHint: false },
    aliases: aliases ?? [],
    run: { kind: 'gateway', action },
  };
}

function inputSchema(
  parameters: Readonly<Record<string, ToolParameter>>,
  open: boolean,
  schemaOf: (argument: string, parameter: ToolParameter) => ValueSchema,
): InputSchema {
  const entries = Object.entries(parameters);
  const required = entries
    .filter(([, parameter]) => parameter.required === true)
    .map(([argument]) => argument);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([argument, parameter]) => [
        argument,
        { ...schemaOf(argument, parameter), description: parameter.describe },
      ]),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: open,
  };
}

/** The facts of the spec as JSON schema, without what only costs an agent tokens (patterns, long enums, defaults). */
function valueSchema(schema: Schema): ValueSchema {
  const { enum: choices, minimum, maximum, maxLength } = schema;
  return {
    type: valueType(schema),
    ...(choices !== undefined && choices.length <= MOST_CHOICES ? { enum: choices } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

function valueType({ type }: Schema): 'string' | 'integer' | 'number' | 'boolean' {
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

function worst(levels: readonly Risk[]): Risk {
  return ORDER[Math.max(0, ...levels.map((level) => ORDER.indexOf(level)))] ?? 'privileged';
}

function annotations(risk: Risk): ToolAnnotations {
  return {
    readOnlyHint: risk === 'read',
    destructiveHint: risk === 'destroy' || risk === 'privileged',
    idempotentHint: risk === 'read',
    openWorldHint: true,
  };
}
