import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hintRules } from '../../../overrides/hints/index.js';
import { type Bench, errorOf, openBench, textOf } from '../kit.js';
import { type Scenario, scenarios } from './scenarios.js';

/** What every failure of a call has in its context. */
const always = ['rule', 'operation', 'status', 'node', 'upid', 'log'];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench('full');
});
afterAll(() => bench.close());

async function provoke({ before = [], faults = [], operation, params = {} }: Scenario) {
  for (const [earlier, given = {}] of before)
    textOf(await bench.call('call_operation', { operation: earlier, params: given }));
  for (const fault of faults) bench.sandbox.faults.add(fault);
  try {
    return errorOf(await bench.call('call_operation', { operation, params }));
  } finally {
    bench.sandbox.faults.clear();
  }
}

describe('real failures', () => {
  test.each(scenarios.map((scenario) => [scenario.rule, scenario.operation, scenario] as const))(
    '%s: %s',
    async (rule, _, scenario) => {
      const error = await provoke(scenario);
      const { code, context, suggestions, invalid, related_tools } = error;
      expect({
        rule: context.rule,
        code,
        context: Object.keys(context)
          .filter((key) => !always.includes(key))
          .sort(),
        suggests: suggestions.map(({ tool }) => tool),
        invalid: invalid[0]?.parameter,
      }).toEqual({
        rule,
        code: scenario.code,
        context: scenario.context,
        suggests: scenario.suggests,
        invalid: scenario.invalid,
      });
      expect(related_tools).toEqual(expect.arrayContaining([...new Set(scenario.suggests)]));
      for (const { tool, arguments: given } of suggestions) {
        const tried = await bench.call(tool, { ...given, dry_run: true });
        const wrong = tried.ok === false ? tried.error : undefined;
        expect({
          tool,
          given,
          wrong: ['invalid_arguments', 'unknown_tool', 'internal'].includes(wrong?.code ?? '')
            ? wrong
            : undefined,
        }).toEqual({ tool, given, wrong: undefined });
      }
    },
  );
});

test('every rule has its own id', () => {
  const ids = hintRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
