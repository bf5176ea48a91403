import type {
  InputSchema,
  ToolAnnotations,
  ToolParameter,
  ValueSchema,
} from '../../../overrides/tools/types.js';
import type { Risk } from '../../../overrides/types.js';
import type { Schema } from '../../model/index.js';

/** Past this many choices an enum costs an agent more than it tells; describe_operation has it. */
const MOST_CHOICES = 12;
/** What a vmid may be is said by its name. */
const LAST_VMID = 999_999_999;
const ORDER: readonly Risk[] = ['read', 'operate', 'change', 'destroy', 'privileged'];

/** The input schema of a tool: one object, no combinators. */
export function inputSchema(
  parameters: Readonly<Record<string, ToolParameter>>,
  open: boolean,
  schemaOf: (argument: string, parameter: ToolParameter) => ValueSchema,
  describe: (argument: string, parameter: ToolParameter) => string,
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
        { ...schemaOf(argument, parameter), description: describe(argument, parameter) },
      ]),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: open,
  };
}

/** The facts of the spec as JSON schema, without what only costs an agent tokens (patterns, long enums, lengths). */
export function valueSchema(schema: Schema): ValueSchema {
  const { enum: choices, minimum, maximum } = schema;
  if (maximum === LAST_VMID) return { type: valueType(schema) };
  return {
    type: valueType(schema),
    ...(choices !== undefined && choices.length <= MOST_CHOICES ? { enum: choices } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

function valueType({ type }: Schema): 'string' | 'integer' | 'number' | 'boolean' {
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

/** The highest of several levels; `read` of none. */
export function worst(levels: readonly Risk[]): Risk {
  return ORDER[Math.max(0, ...levels.map((level) => ORDER.indexOf(level)))] ?? 'privileged';
}

/** What MCP's hints say of a tool of this level. */
export function annotations(risk: Risk): ToolAnnotations {
  return {
    readOnlyHint: risk === 'read',
    destructiveHint: risk === 'destroy' || risk === 'privileged',
    idempotentHint: risk === 'read',
    openWorldHint: true,
  };
}
