import { describe, expect, test } from 'vitest';
import { allTools } from '../../src/tools/registry.js';
import { follows } from './examples/follows.js';
import { preparations } from './examples/preparations.js';
import { refusals } from './examples/refusals.js';
import { dataOf, openBench } from './kit.js';

const tools = await allTools();
const examples = new Map(tools.map(({ name, example }) => [name, example]));

/** Each example is a call that works on a fresh demo world, after what it needs to be there has been made. */
describe.concurrent('the example of', () => {
  test.each(tools.map((tool) => [tool.name, tool.example] as const))('%s works', async (name, example) => {
    const bench = await openBench('full');
    try {
      for (const first of follows[name] ?? []) dataOf(await bench.call(first, examples.get(first)));
      const given = { ...example, ...(await preparations[name]?.(bench)) };
      const result = await bench.call(name, given);
      const outcome =
        result.ok === false ? { code: result.error.code, message: result.error.message } : 'works';
      const refusal = refusals[name];
      expect(outcome).toEqual(
        refusal === undefined ? 'works' : { code: refusal, message: expect.stringMatching(/^.{20,}$/s) },
      );
    } finally {
      await bench.close();
    }
  });
});

test('every preparation and every refusal is of a tool that exists', () => {
  const named = [preparations, refusals, follows].flatMap((table) => Object.keys(table));
  expect(named.filter((name) => !examples.has(name))).toEqual([]);
});
