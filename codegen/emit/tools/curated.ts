import type {
  CuratedTool,
  ToolDefinition,
  ToolOperation,
  ToolParameter,
} from '../../../overrides/tools/types.js';
import type { Risk } from '../../../overrides/types.js';
import type { Operation, Parameter } from '../../model/index.js';
import { takes } from '../override.js';
import type { WordsOf } from '../words.js';
import { annotations, inputSchema, valueSchema, worst } from './schema.js';
import { standardParameters } from './standard.js';
import { toolWords } from './words.js';

/** Guests are called by vmid or by name, so the argument is text that a number is taken for as well. */
const GUEST = 'vmid';

/** The ids of the operations that a tool stands for: one, or one for each kind of guest or place. */
export function operationIds(operation: ToolOperation): readonly string[] {
  return typeof operation === 'string' ? [operation] : Object.values(operation);
}

/** The wire name of an argument; none where the argument is the tool's own. */
export function wireName(argument: string, { wire, schema }: ToolParameter): string | undefined {
  return wire ?? (schema === undefined ? argument : undefined);
}

/** A parameter by its wire name; `scsi0` is found as `scsi[n]`. */
export function parameterOf(
  operations: readonly Operation[],
  name: string,
): { readonly operation: Operation; readonly parameter: Parameter } | undefined {
  const stem = `${name.replace(/\d+$/, '')}[n]`;
  for (const operation of operations) {
    const known = takes(operation, name) ? name : stem;
    const parameter = [...operation.pathParameters, ...operation.parameters].find(
      (candidate) => candidate.name === known,
    );
    if (parameter !== undefined) return { operation, parameter };
  }
  return undefined;
}

/** A curated tool with what the spec knows of its operations. */
export function curatedDefinition(
  tool: CuratedTool,
  byId: ReadonlyMap<string, Operation>,
  levels: ReadonlyMap<string, Risk>,
  words: WordsOf,
): ToolDefinition {
  const operations = operationIds(tool.operation);
  const facts = operations.flatMap((id) => byId.get(id) ?? []);
  const risk = worst(operations.flatMap((id) => levels.get(id) ?? []));
  const { answer } = tool;
  const standard = standardParameters(
    answer.kind,
    risk,
    answer.kind === 'table' ? answer.listing : undefined,
  );
  const parameters = { ...tool.parameters, ...standard };
  const entries = Object.entries(parameters);
  const known = (argument: string, parameter: ToolParameter) => {
    const name = wireName(argument, parameter);
    return name === undefined ? undefined : parameterOf(facts, name);
  };
  return {
    ...toolWords(tool),
    risk,
    operations,
    inputSchema: inputSchema(
      Object.fromEntries(entries.filter(([, { hidden }]) => hidden !== true)),
      tool.open === true,
      (argument, parameter) => {
        if (argument === GUEST && tool.locate === 'guest') return { type: 'string' };
        const found = known(argument, parameter);
        return (
          parameter.schema ?? (found === undefined ? { type: 'string' } : valueSchema(found.parameter.schema))
        );
      },
      (argument, parameter) => {
        const found = known(argument, parameter);
        return (
          parameter.describe ??
          (found === undefined
            ? argument
            : (words.parameter(found.operation.id, found.parameter.name) ?? argument))
        );
      },
    ),
    annotations: annotations(risk),
    output: tool.answer.kind,
    unlisted: unlistedOf(parameters),
    run: {
      kind: 'curated',
      operation: tool.operation,
      ...(tool.locate === undefined ? {} : { locate: tool.locate }),
      wire: Object.fromEntries(
        entries.flatMap(([name, { wire }]) => (wire === undefined || wire === name ? [] : [[name, wire]])),
      ),
      own: entries.flatMap(([name, parameter]) => (wireName(name, parameter) === undefined ? [name] : [])),
      argumentAliases: argumentAliases(tool.parameters),
      spread: tool.spread ?? [],
      fixed: tool.fixed ?? {},
      defaults: tool.defaults ?? {},
      ask: tool.ask ?? {},
      answer: tool.answer,
    },
  };
}

/** Argument names beside those that are listed, and the argument each stands for. */
export function argumentAliases(parameters: Readonly<Record<string, ToolParameter>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { aliases = [], hidden }]) =>
      [...(hidden === true ? [name] : []), ...aliases].map((alias) => [alias, name]),
    ),
  );
}

/** Arguments that `tools/list` leaves out. */
export function unlistedOf(parameters: Readonly<Record<string, ToolParameter>>): string[] {
  return Object.keys(parameters).filter((name) => parameters[name]?.unlisted === true);
}
