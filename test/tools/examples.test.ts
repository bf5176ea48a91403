import { describe, expect, test } from 'vitest';
import { allTools } from '../../src/tools/registry.js';
import { preparations } from './examples/preparations.js';
import { refusals } from './examples/refusals.js';
import { openBench } from './kit.js';

const tools = await allTools();

/** Each example is a call that works on a fresh demo world, after what it needs to be there has been made. */
describe.concurrent('the example of', () => {
  test.each(tools.map((tool) => [tool.name, tool.example] as const))('%s works', async (name, example) => {
    const bench = await openBench('full');
    try {
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
  const names = new Set(tools.map(({ name }) => name));
  const strangers = [...Object.keys(preparations), ...Object.keys(refusals)].filter(
    (name) => !names.has(name),
  );
  expect(strangers).toEqual([]);
});
