import type { InputSchema, ToolDefinition } from '../../../overrides/tools/types.js';
import type { Arguments } from '../arguments.js';
import type { OperationCall } from '../call.js';
import { type Definition, definitionOf } from '../input/definition.js';
import { type Judgement, judge, unknownName, type Words } from '../input/judge.js';
import { judgeParameters } from '../input/parameters.js';
import { type InvalidArgument, ToolFault } from '../result.js';
import { checkView, viewTexts } from '../shape/listing/view.js';
import type { Tables } from '../tables.js';

/**
 * Step 2: all arguments against the spec's facts and the tool's own schema, every problem in one answer.
 * @throws ToolFault `invalid_arguments`
 */
export function validate(call: OperationCall, schema: InputSchema, tables: Tables): OperationCall {
  const { answer } = call;
  const own = judgeOwn(answer.kind === 'table' ? viewTexts(call.own) : call.own, schema, tables);
  const wire = judgeParameters(call.operation, call.params, tables);
  refuse(call.tool, {
    missing: wire.missing.filter((name) => !call.found.includes(name)),
    invalid: [
      ...call.unknown.map((name) => unknownName(name, call.known)),
      ...own.invalid,
      ...wire.invalid.map((one) => elsewhere(one, call)),
    ],
  });
  if (answer.kind === 'table') checkView(own.values, answer.listing);
  return { ...call, own: own.values, params: wire.values };
}

/** An argument that the tool takes, but not for what this call names; its operation may take none at all. */
function elsewhere(invalid: InvalidArgument, { answer, operation, known }: OperationCall): InvalidArgument {
  const { parameter, valid } = invalid;
  if (valid?.length !== 0) return invalid;
  const instead = answer.kind === 'table' ? answer.listing.instead?.[parameter] : undefined;
  const needed = known.filter((name) => /^(?:node|vmid)$/.test(name) && !operation.includes(`{${name}}`));
  const isKnown = known.includes(parameter) || instead !== undefined;
  if (needed.length === 0 || !isKnown) return { ...invalid, valid: known };
  const other = instead === undefined ? '' : `; without them ${instead}`;
  return { ...invalid, expected: `${needed.join(' or ')} beside it${other}`, valid: known };
}

/**
 * The arguments of a tool that is all its own, such as find_operations; of these, only `required` must be there where
 * it is given. An open tool takes others as they are, to hand them on.
 * @throws ToolFault `invalid_arguments`
 */
export function validateOwn(
  { name: tool, inputSchema }: Pick<ToolDefinition, 'name' | 'inputSchema'>,
  args: Arguments,
  words: Words,
  required = inputSchema.required ?? [],
): Arguments {
  const known = (name: string) => Object.hasOwn(inputSchema.properties, name);
  const mine = Object.fromEntries(
    Object.entries(known('count_by') ? viewTexts(args) : args).filter(
      ([name]) => !inputSchema.additionalProperties || known(name),
    ),
  );
  const { values, invalid } = judgeOwn(mine, inputSchema, words);
  const missing = required.filter((name) => args[name] === undefined || args[name] === null);
  refuse(tool, { missing, invalid });
  return inputSchema.additionalProperties ? { ...args, ...values } : values;
}

function judgeOwn(args: Arguments, { properties }: InputSchema, words: Words): Omit<Judgement, 'missing'> {
  const definitionNamed = (name: string): Definition | undefined => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : universal[name];
    return schema === undefined ? undefined : ownDefinition(schema);
  };
  return judge(args, definitionNamed, Object.keys(properties), words);
}

/** Arguments that every tool understands, listed or not: a parameter can raise any call to one that asks first. */
export const universal: InputSchema['properties'] = {
  confirm: { type: 'string', description: 'Token from a preview of the same call.' },
  dry_run: { type: 'boolean', description: 'true: only tell what would happen.' },
};

const ownDefinitions = new WeakMap<object, Definition>();

function ownDefinition(schema: InputSchema['properties'][string]): Definition {
  const known = ownDefinitions.get(schema);
  if (known !== undefined) return known;
  const definition = definitionOf(schema);
  ownDefinitions.set(schema, definition);
  return definition;
}

function refuse(tool: string, { missing, invalid }: Pick<Judgement, 'missing' | 'invalid'>): void {
  if (missing.length === 0 && invalid.length === 0) return;
  const said = [
    ...(missing.length === 0 ? [] : [`missing ${missing.join(', ')}`]),
    ...invalid.map(({ parameter, expected }) => `${parameter}: expected ${expected}`),
  ];
  throw new ToolFault('invalid_arguments', `${tool}: ${said.join('; ')}.`, { missing, invalid });
}
