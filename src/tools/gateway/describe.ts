import type { InputParameter } from '../../../generated/inputs.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { accessFor } from '../guard/level.js';
import type { Definition } from '../input/definition.js';
import { unknownName } from '../input/judge.js';
import { ToolFault } from '../result.js';
import type { Shaped } from '../shape/table.js';
import type { Tables } from '../tables.js';
import { parseAddress } from './address.js';
import { permissionText } from './permission.js';

/** Characters that all parameters together may take: with the rest, a description stays below 1,500 tokens. */
const ROOM = 3600;
const MOST_CHARACTERS_A_LINE = 110;

/** What is known of one operation; with `parameters`, these in full. */
export async function describeOperation(
  { operation: text, parameters }: Arguments,
  { tables }: CallContext,
): Promise<Shaped> {
  const { operation } = parseAddress(String(text));
  const { permissions } = await import('../../../generated/permissions.js');
  const inputs = tables.inputsOf(operation);
  const wanted = Array.isArray(parameters) ? parameters.map(String) : [];
  if (wanted.length > 0) return describeParameters(operation, inputs, wanted, tables);
  const row = tables.operations.get(operation);
  const permission = permissions[operation];
  const head = [
    operation,
    `risk: ${row?.risk}; needs access level ${accessFor(row?.risk ?? 'privileged')}`,
    ...raiseLines(operation, tables),
    row?.task === true ? 'starts a task; call_operation waits for its end' : 'answers at once, no task',
    `permission: ${permission === undefined ? 'unknown' : permissionText(permission)}`,
  ];
  const { lines, left } = parameterLines(inputs, tables);
  const more =
    left.length === 0
      ? []
      : [`more parameters, described with {"parameters": [NAME, …]}: ${left.join(', ')}`];
  const data = {
    operation,
    risk: row?.risk,
    task: row?.task ?? false,
    permission: permission === undefined ? null : permissionText(permission),
    required: Object.keys(inputs).filter((name) => isRequired(inputs[name])),
    optional: Object.keys(inputs).filter((name) => !isRequired(inputs[name])),
  };
  return {
    text: [...head, 'parameters (* required):', ...(lines.length > 0 ? lines : ['none']), ...more].join('\n'),
    data,
  };
}

/** What lifts the call above its operation, one line for each level and reason. */
function raiseLines(operation: string, tables: Tables): string[] {
  const names = new Map<string, string[]>();
  for (const { parameters, level, why } of tables.raisesOf(operation)) {
    const reason = `${accessFor(level)}\n${why}`;
    names.set(reason, [...(names.get(reason) ?? []), ...parameters]);
  }
  return [...names].map(([reason, parameters]) => {
    const [level, why] = reason.split('\n');
    return `  ${level} with ${parameters.join(', ')}: ${why}`;
  });
}

function isRequired(input: InputParameter | undefined): boolean {
  return input?.required === true || input?.path === true;
}

/** Required parameters first, then the others while there is room; the rest by name only. */
function parameterLines(
  inputs: Readonly<Record<string, InputParameter>>,
  tables: Tables,
): { lines: string[]; left: string[] } {
  const entries = Object.entries(inputs).sort(
    ([, a], [, b]) => Number(isRequired(b)) - Number(isRequired(a)),
  );
  const room = ROOM - entries.reduce((sum, [name]) => sum + name.length + 2, 0);
  const lines: string[] = [];
  const left: string[] = [];
  let used = 0;
  for (const [name, input] of entries) {
    const line = lineOf(name, input, tables);
    if (isRequired(input) || used + line.length - name.length <= room) {
      lines.push(line);
      used += line.length - name.length;
    } else left.push(name);
  }
  return { lines, left };
}

function lineOf(name: string, input: InputParameter, tables: Tables): string {
  const definition = tables.definition(input.d);
  const text = `${name}${isRequired(input) ? '*' : ''}: ${tables.expectation(definition)}${defaultText(definition)}`;
  return text.length > MOST_CHARACTERS_A_LINE ? `${text.slice(0, MOST_CHARACTERS_A_LINE - 1)}…` : text;
}

function defaultText({ default: usual }: Definition): string {
  return usual === undefined ? '' : `, default ${JSON.stringify(usual)}`;
}

function describeParameters(
  operation: string,
  inputs: Readonly<Record<string, InputParameter>>,
  wanted: readonly string[],
  tables: Tables,
): Shaped {
  const described = wanted.map((given) => {
    const name = Object.hasOwn(inputs, given) ? given : given.replace(/\d+$/, '[n]');
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (input === undefined) {
      throw new ToolFault('invalid_arguments', `${operation} takes no parameter '${given}'.`, {
        invalid: [unknownName(given, Object.keys(inputs))],
      });
    }
    return { name, ...fullFacts(input, tables) };
  });
  const text = described.flatMap(({ name, parts, ...facts }) => [
    `${name}: ${factsText(facts)}`,
    ...parts.map((part) => `  ${part}`),
  ]);
  return { text: [operation, ...text].join('\n'), data: { operation, parameters: described } };
}

function fullFacts({ d, required, path, count, requires, onlyFor, since }: InputParameter, tables: Tables) {
  const definition = tables.definition(d);
  return {
    expected: tables.expectation(definition),
    required: required === true || path === true,
    default: definition.default,
    pattern: definition.pattern,
    example: tables.exampleOf(definition),
    count,
    requires,
    only_for: onlyFor === undefined ? undefined : `${onlyFor.property} ${onlyFor.values.join(', ')}`,
    since,
    parts: Object.entries(definition.parts ?? {}).map(([name, part]) => {
      const { alias, optional, defaultKey } = part;
      if (alias !== undefined) return `${name}: other name of ${alias}`;
      const inner = tables.definition(part.d);
      const mark = `${optional === true ? '' : '*'}${defaultKey === true ? ' (its name may be left out)' : ''}`;
      return `${name}${mark}: ${tables.expectation(inner)}${defaultText(inner)}`;
    }),
  };
}

function factsText(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      name === 'expected' ? String(value) : `${name} ${value === true ? '' : JSON.stringify(value)}`.trim(),
    )
    .join('; ');
}
