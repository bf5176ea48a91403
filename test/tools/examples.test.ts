import { describe, expect, test } from 'vitest';
import { allTools } from '../../src/tools/registry.js';
import { follows } from './examples/follows.js';
import { preparations } from './examples/preparations.js';
import { refusals } from './examples/refusals.js';
import { dataOf, openBench } from './kit.js';

const tools = await allTools();
const examples = new Map(tools.map(({ name, example }) => [name, example]));

/** What was done is said in words: no path of the API, no parameter that was not filled in. */
function expectSentence(text: string): void {
  const [said = ''] = text.split('\n');
  expect(said).not.toMatch(
    /(?:^|\s)\/(?:nodes|cluster|access|pools|storage)\b|[{}[\]]|undefined|\s{2}|\s[.:,]/,
  );
}

/** Each example is a call that works on a fresh demo world, after what it needs to be there has been made. */
describe.concurrent('the example of', () => {
  test.each(tools.map((tool) => [tool.name, tool] as const))(
    '%s works',
    async (name, { example, output }) => {
      const bench = await openBench('full');
      try {
        for (const first of follows[name] ?? []) dataOf(await bench.call(first, examples.get(first)));
        const given = { ...example, ...(await preparations[name]?.(bench)) };
        const result = await bench.call(name, given);
        const outcome =
          result.ok === false ? { code: result.error.code, message: result.error.message } : 'works';
        const refusal = refusals[name];
        if (result.ok === true && (output === 'done' || output === 'task')) expectSentence(result.text);
        expect(outcome).toEqual(
          refusal === undefined ? 'works' : { code: refusal, message: expect.stringMatching(/^.{20,}$/s) },
        );
      } finally {
        await bench.close();
      }
    },
  );
});

test('every preparation and every refusal is of a tool that exists', () => {
  const named = [preparations, refusals, follows].flatMap((table) => Object.keys(table));
  expect(named.filter((name) => !examples.has(name))).toEqual([]);
});
