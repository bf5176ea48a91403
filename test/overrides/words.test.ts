import { describe, expect, test } from 'vitest';
import { definitions, inputs } from '../../generated/inputs.js';
import * as cluster from '../../overrides/words/cluster/index.js';
import * as guests from '../../overrides/words/guests/index.js';
import * as nodes from '../../overrides/words/nodes/index.js';
import type { WordsException } from '../../overrides/words/types.js';
import { fits } from '../../src/domain/operation-pattern.js';

const areas = [guests, nodes, cluster];
const operations = areas.flatMap((area) => Object.entries(area.operations));
const parameters = areas.flatMap((area) => Object.entries(area.parameters));
const exceptions = areas.flatMap((area) => exceptionTexts(area.exceptions));

function exceptionTexts(list: readonly WordsException[]): [string, string][] {
  return list.flatMap(({ match, words }) =>
    Object.entries(words).map(([name, text]): [string, string] => [`${match} ${name}`, text]),
  );
}

/** The exception that decides what a parameter of an operation means. */
function decider(list: readonly WordsException[], id: string, name: string): string | undefined {
  const first = list.find(({ match, words }) => Object.hasOwn(words, name) && fits(match, id));
  return first && `${first.match} ${name}`;
}

/** A parameter and the sub-keys of its property string, by the names that words go by. */
function namesBelow(name: string, d: number): string[] {
  const { parts = {}, items, variants = [] } = definitions[d] ?? {};
  return [
    name,
    ...Object.entries(parts).flatMap(([key, part]) => namesBelow(`${name}.${key}`, part.d)),
    ...(items === undefined ? [] : namesBelow(name, items)),
    ...variants.flatMap((variant) => namesBelow(name, variant.d)),
  ];
}

/** What can be given to each operation. */
const takenBy = Object.entries(inputs).map(([id, given]): [string, Set<string>] => [
  id,
  new Set(Object.entries(given).flatMap(([name, { d }]) => namesBelow(name, d))),
]);

const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('our words', () => {
  test('say of each of the 675 operations what it does, and of nothing else', () => {
    expect(operations.map(([id]) => id).sort()).toEqual(sorted(takenBy.map(([id]) => id)));
    expect(operations).toHaveLength(675);
  });

  test('explain each parameter and sub-key of the spec once, and nothing else', () => {
    const known = new Set(takenBy.flatMap(([, names]) => [...names]));
    expect(parameters.map(([name]) => name).sort()).toEqual(sorted(known));
  });

  test.each([
    ['guests', guests],
    ['nodes', nodes],
    ['cluster', cluster],
  ])('of %s make no exception that fits nothing or that another of theirs hides', (_, area) => {
    const deciding = new Set(
      takenBy.flatMap(([id, names]) => [...names].map((name) => decider(area.exceptions, id, name))),
    );
    expect(exceptionTexts(area.exceptions).filter(([name]) => !deciding.has(name))).toEqual([]);
  });

  test.each([
    ['operation', operations, 120],
    ['parameter', parameters, 150],
    ['exception', exceptions, 150],
  ] as const)('are one short line of text for each %s', (_, texts, longest) => {
    const odd = texts.filter(
      ([, text]) => text === '' || text !== text.trim() || /[\n\t]| {2}/.test(text) || text.length > longest,
    );
    expect(odd).toEqual([]);
  });

  test('summaries of operations end as a sentence and differ', () => {
    expect(operations.filter(([, text]) => !/^[A-Z`].*[.…]$/.test(text))).toEqual([]);
    const texts = operations.map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
