import { permissions } from '../../../generated/permissions.js';
import type { Column, ToolAlias, ToolDefinition, ValueSchema } from '../../../overrides/tools/types.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { permissionText } from '../gateway/permission.js';
import { accessFor, allows } from '../guard/level.js';
import { FULL_SYNTAX } from '../shape/listing/conditions.js';
import type { Shaped } from '../shape/table.js';
import { toolNamed } from './tool.js';

/** Everything that is known of a tool. @throws ToolFault `unknown_tool` */
export async function describeTool({ tool: name }: Arguments, { access }: CallContext): Promise<Shaped> {
  const { tool, alias } = await toolNamed(String(name));
  const needed = accessFor(tool.risk);
  const allowed = allows(access.level, tool.risk);
  const privileges = tool.operations.map((operation) => {
    const permission = permissions[operation];
    return { operation, privilege: permission === undefined ? 'unknown' : permissionText(permission) };
  });
  const required = new Set(tool.inputSchema.required ?? []);
  const parameters = Object.entries(tool.inputSchema.properties).map(([parameter, schema]) => ({
    name: parameter,
    required: required.has(parameter),
    ...schema,
    aliases: aliasesOf(tool, parameter),
  }));
  const data = {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    ...(alias === undefined ? {} : { called_as: alias.name }),
    toolsets: tool.toolsets,
    risk: tool.risk,
    access_level: needed,
    allowed,
    parameters,
    more_parameters: tool.inputSchema.additionalProperties,
    ...viewOf(tool),
    example: tool.example,
    prerequisites: tool.prerequisites,
    side_effects: tool.sideEffects,
    duration: tool.duration,
    privileges,
    aliases: tool.aliases.map((one) => one.name),
    related: tool.related,
  };
  const lines = [
    `${tool.name}: ${tool.title}`,
    tool.description,
    `risk: ${tool.risk}; needs access level ${needed}${allowed ? '' : `, and this server has ${access.level}`}`,
    'parameters (* required):',
    ...(parameters.length === 0 ? ['  none'] : parameters.map(parameterLine)),
    ...(data.more_parameters
      ? ['  and every other parameter of its operation: describe_operation lists them']
      : []),
    ...Object.entries(viewOf(tool)).map(([what, told]) => `${what}: ${told}`),
    `example: ${JSON.stringify(tool.example)}`,
    ...tool.prerequisites.map((one) => `before: ${one}`),
    `side effects: ${tool.sideEffects}`,
    `duration: ${tool.duration}`,
    ...privileges.map(({ operation, privilege }) => `${operation}: ${privilege}`),
    ...(tool.aliases.length === 0 ? [] : [`other names: ${tool.aliases.map(aliasText).join(', ')}`]),
    ...(tool.related.length === 0 ? [] : [`related: ${tool.related.join(', ')}`]),
  ];
  return { text: lines.join('\n'), data };
}

/** What a listing shows, has beside it, and takes as a filter. */
function viewOf({ run, inputSchema }: ToolDefinition): Readonly<Record<string, string>> {
  if (inputSchema.properties.count_by === undefined) return {};
  if (run.kind !== 'curated' || run.answer.kind !== 'table') return { filters: FULL_SYNTAX };
  const { columns, more = [] } = run.answer.listing;
  const names = (list: readonly Column[]) => list.map(({ name }) => name).join(', ');
  return {
    columns: names(columns),
    ...(more.length === 0 ? {} : { more_fields: names(more) }),
    filters: FULL_SYNTAX,
  };
}

interface Described extends ValueSchema {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly aliases: readonly string[];
}

function parameterLine({ name, required, description, aliases, ...schema }: Described): string {
  const also = aliases.length === 0 ? '' : ` Also: ${aliases.join(', ')}.`;
  return `  ${name}${required ? '*' : ''} (${schemaText(schema)}): ${description}${also}`;
}

function schemaText({
  type,
  enum: choices,
  minimum,
  maximum,
  pattern,
  maxLength,
  default: usual,
}: ValueSchema): string {
  const range =
    minimum === undefined && maximum === undefined ? [] : [`${minimum ?? '…'} to ${maximum ?? '…'}`];
  return [
    type,
    ...(choices === undefined ? [] : [choices.join(' | ')]),
    ...range,
    ...(pattern === undefined ? [] : [`matching ${pattern}`]),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(usual === undefined ? [] : [`default ${JSON.stringify(usual)}`]),
  ].join(', ');
}

function aliasesOf({ run }: ToolDefinition, parameter: string): string[] {
  return Object.entries(run.argumentAliases).flatMap(([alias, real]) => (real === parameter ? [alias] : []));
}

function aliasText({ name, arguments: given }: ToolAlias): string {
  return given === undefined ? name : `${name} (with ${JSON.stringify(given)})`;
}
