import type { InputParameter } from '../../../generated/inputs.js';
import type { Permission } from '../../../generated/permissions.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { accessFor } from '../guard/level.js';
import { allTools } from '../registry.js';
import { howManyFit } from '../shape/fit.js';
import type { Shaped } from '../shape/table.js';
import type { Tables } from '../tables.js';
import { parseAddress } from './address.js';
import { describeParameters } from './parameters.js';
import { permissionText } from './permission.js';
import { operationTools } from './tools.js';
import { loadWords, type OperationWords } from './words.js';

/** Characters of a whole description: it stays below 1,500 tokens of such dense text. */
const ROOM = 4100;
/** The words of one parameter are cut to that, and its type with its limits too. */
const MOST_WORDS = 120;
const MOST_TYPE = 90;

/**
 * What is known of one operation; with `parameters`, these in full.
 * @throws ToolFault `unknown_operation`, `invalid_arguments`
 */
export async function describeOperation(
  { operation: text, parameters }: Arguments,
  { tables }: CallContext,
): Promise<Shaped> {
  const { operation } = parseAddress(String(text));
  const [words, { permissions }] = await Promise.all([
    loadWords(operation),
    import('../../../generated/permissions.js'),
  ]);
  const wanted = Array.isArray(parameters) ? parameters.map(String) : [];
  if (wanted.length > 0) return describeParameters(operation, wanted, tables, words);
  return describeWhole(operation, tables, words, permissions[operation]);
}

async function describeWhole(
  operation: string,
  tables: Tables,
  words: OperationWords,
  permission: Permission | undefined,
): Promise<Shaped> {
  const row = tables.operations.get(operation);
  const doers = operationTools(await allTools()).all(operation);
  const needed = permission === undefined ? 'unknown' : permissionText(permission);
  const head = [
    operation,
    words.summary,
    ...(doers.length === 0 ? [] : [`tools that do it: ${doers.slice(0, 8).join(', ')}`]),
    `risk: ${row?.risk}; needs access level ${accessFor(row?.risk ?? 'privileged')}`,
    ...raiseLines(operation, tables),
    row?.task === true ? 'starts a task; call_operation waits for its end' : 'answers at once, no task',
    `permission: ${needed}`,
    'parameters (* required):',
  ];
  const inputs = tables.inputsOf(operation);
  const room = ROOM - head.reduce((sum, line) => sum + line.length + 1, 0);
  const { lines, left } = parameterLines(inputs, tables, words, room);
  const names = Object.keys(inputs);
  const required = names.filter((name) => isRequired(inputs[name]));
  return {
    text: [...head, ...(lines.length > 0 ? lines : ['none']), ...moreLines(left)].join('\n'),
    data: {
      operation,
      summary: words.summary,
      tools: doers,
      risk: row?.risk,
      task: row?.task ?? false,
      permission: permission === undefined ? null : needed,
      required,
      optional: names.filter((name) => !required.includes(name)),
    },
  };
}

function moreLines(left: readonly string[]): string[] {
  return left.length === 0
    ? []
    : [`more parameters, described with {"parameters": [NAME, …]}: ${left.join(', ')}`];
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
  words: OperationWords,
  room: number,
): { lines: string[]; left: string[] } {
  const entries = Object.entries(inputs).sort(
    ([, a], [, b]) => Number(isRequired(b)) - Number(isRequired(a)),
  );
  const lines = entries.map(([name, input]) => lineOf(name, input, tables, words));
  const whole = howManyFit(
    lines.map(({ length }) => length),
    room,
  );
  if (whole === lines.length) return { lines, left: [] };
  const names = entries.reduce((sum, [name]) => sum + name.length + 3, 0);
  const needed = entries.filter(([, input]) => isRequired(input)).length;
  const fitting = howManyFit(
    lines.map((line, index) => line.length - (entries[index]?.[0].length ?? 0)),
    room - names,
  );
  const count = Math.max(needed, fitting);
  return { lines: lines.slice(0, count), left: entries.slice(count).map(([name]) => name) };
}

function lineOf(name: string, input: InputParameter, tables: Tables, words: OperationWords): string {
  const definition = tables.definition(input.d);
  const usual = definition.default;
  const type = `${tables.expectation(definition)}${usual === undefined ? '' : `, default ${JSON.stringify(usual)}`}`;
  const said = words.parameter(name);
  const told = [cut(type, MOST_TYPE), ...(said === undefined ? [] : [cut(said, MOST_WORDS)])].join('; ');
  return `${name}${isRequired(input) ? '*' : ''}: ${told}`;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
