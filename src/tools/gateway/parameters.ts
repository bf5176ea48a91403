import type { InputParameter } from '../../../generated/inputs.js';
import type { Definition } from '../input/definition.js';
import { unknownName } from '../input/judge.js';
import { ToolFault } from '../result.js';
import { cutText } from '../shape/fit.js';
import type { Shaped } from '../shape/table.js';
import type { Tables } from '../tables.js';
import type { OperationWords } from './words.js';

/** Single parameters in full: type, limits, words, and the parts of property strings. @throws ToolFault `invalid_arguments` */
export function describeParameters(
  operation: string,
  wanted: readonly string[],
  tables: Tables,
  words: OperationWords,
): Shaped {
  const inputs = tables.inputsOf(operation);
  const described = wanted.map((given) => {
    const name = Object.hasOwn(inputs, given) ? given : given.replace(/\d+$/, '[n]');
    const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (input === undefined) {
      throw new ToolFault('invalid_arguments', `${operation} takes no parameter '${given}'.`, {
        invalid: [unknownName(given, Object.keys(inputs))],
      });
    }
    return { name, words: words.parameter(name), ...fullFacts(name, input, tables, words) };
  });
  const text = described.flatMap(({ name, words: said, parts, ...facts }) => [
    `${name}: ${factsText(facts)}`,
    ...(said === undefined ? [] : [`  ${said}`]),
    ...parts.map((part) => `  ${part}`),
  ]);
  return {
    text: cutText([operation, ...text].join('\n'), 'Ask for fewer parameters.'),
    data: { operation, parameters: described },
  };
}

function fullFacts(
  parameter: string,
  { d, required, path, count, requires, onlyFor, since }: InputParameter,
  tables: Tables,
  words: OperationWords,
) {
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
      const said = words.parameter(`${parameter}.${name}`);
      return `${name}${mark}: ${tables.expectation(inner)}${defaultText(inner)}${said === undefined ? '' : `. ${said}`}`;
    }),
  };
}

function defaultText({ default: usual }: Definition): string {
  return usual === undefined ? '' : `, default ${JSON.stringify(usual)}`;
}

function factsText(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) =>
      name === 'expected' ? String(value) : `${name} ${value === true ? '' : JSON.stringify(value)}`.trim(),
    )
    .join('; ');
}
