import type { InputSchema } from '../../../overrides/types.js';
import type { Arguments } from '../arguments.js';
import type { OperationCall } from '../call.js';
import { definitionOf } from '../input/definition.js';
import { type Expected, type Judgement, judge, unknownName } from '../input/judge.js';
import { ToolFault } from '../result.js';
import type { Tables } from '../tables.js';

/**
 * Step 2: all arguments against the spec's facts and the tool's own schema, every problem in one answer.
 * @throws ToolFault `invalid_arguments`
 */
export function validate(call: OperationCall, schema: InputSchema, tables: Tables): OperationCall {
  const own = judgeOwn(call.own, schema);
  const wire = judgeParameters(call.operation, call.params, tables);
  refuse(call.tool, {
    missing: [...own.missing, ...wire.missing.filter((name) => !call.found.includes(name))],
    invalid: [...call.unknown.map((name) => unknownName(name, call.known)), ...own.invalid, ...wire.invalid],
  });
  return { ...call, own: own.values, params: wire.values };
}

/** The arguments of a tool that is all its own, such as find_operations. */
export function validateOwn(tool: string, args: Arguments, schema: InputSchema): Arguments {
  const { values, missing, invalid } = judgeOwn(args, schema, schema.required);
  refuse(tool, { missing, invalid });
  return values;
}

function judgeOwn(args: Arguments, { properties }: InputSchema, required: readonly string[] = []): Judgement {
  const expectedOf = (name: string): Expected | undefined => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema === undefined ? undefined : { definition: ownDefinition(schema), required: false };
  };
  return judge(args, expectedOf, required, Object.keys(properties));
}

const ownDefinitions = new WeakMap<object, Expected['definition']>();

function ownDefinition(schema: InputSchema['properties'][string]): Expected['definition'] {
  const known = ownDefinitions.get(schema);
  if (known !== undefined) return known;
  const definition = definitionOf(schema);
  ownDefinitions.set(schema, definition);
  return definition;
}

function judgeParameters(operation: string, params: Arguments, tables: Tables): Judgement {
  const inputs = tables.inputsOf(operation);
  const expectedOf = (name: string): Expected | undefined => {
    const input = inputs[indexedName(name, inputs)];
    if (input === undefined)
      return tables.isOpen(operation) ? { definition: { type: 'any' }, required: false } : undefined;
    const { d, required, requires } = input;
    return {
      definition: tables.definition(d),
      required: required === true,
      ...(requires === undefined ? {} : { requires }),
    };
  };
  const required = Object.keys(inputs).filter(
    (name) => inputs[name]?.required === true || inputs[name]?.path === true,
  );
  return judge(params, expectedOf, required, Object.keys(inputs));
}

/** `net0` is listed as `net[n]`, up to its count. */
function indexedName(name: string, inputs: ReturnType<Tables['inputsOf']>): string {
  if (Object.hasOwn(inputs, name)) return name;
  const [, stem, digits] = /^(.*?)(0|[1-9]\d*)$/.exec(name) ?? [];
  const listed = `${stem}[n]`;
  const input = Object.hasOwn(inputs, listed) ? inputs[listed] : undefined;
  return input?.count !== undefined && Number(digits) < input.count ? listed : '';
}

function refuse(tool: string, { missing, invalid }: Pick<Judgement, 'missing' | 'invalid'>): void {
  if (missing.length === 0 && invalid.length === 0) return;
  const said = [
    ...(missing.length === 0 ? [] : [`missing ${missing.join(', ')}`]),
    ...invalid.map(({ parameter, expected }) => `${parameter}: expected ${expected}`),
  ];
  throw new ToolFault('invalid_arguments', `${tool}: ${said.join('; ')}.`, { missing, invalid });
}
