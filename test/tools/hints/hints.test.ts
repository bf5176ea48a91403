import { describe, expect, test } from 'vitest';
import { hintRules } from '../../../overrides/hints/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { createToolbox } from '../../../src/tools/index.js';
import { access, errorOf, openBench } from '../kit.js';
import { exceptions } from './exceptions.js';
import { provoke, type Scenario } from './provoke.js';
import { scenarios } from './scenarios/index.js';

const titled = (all: readonly Scenario[]) =>
  all.map((scenario) => [`${scenario.rule}: ${JSON.stringify(scenario.call)}`, scenario] as const);

/** What the rules have suggested so far. */
const suggested: string[] = [];

describe('failures of the sandbox', () => {
  test.concurrent.for(titled(scenarios))('%s', async ([, scenario], { expect }) => {
    const { rule, told, refused, whys } = await provoke(scenario);
    suggested.push(...whys.map((why) => `${rule}: ${why}`));
    expect({ rule, refused }).toEqual({ rule: scenario.rule, refused: [] });
    expect(told).toMatchSnapshot();
  });
});

describe('words that the sandbox never says', () => {
  test.concurrent.for(titled(exceptions.map(({ scenario }) => scenario)))(
    '%s',
    async ([, scenario], { expect }) => {
      const { rule, told, refused, whys } = await provoke(scenario);
      suggested.push(...whys.map((why) => `${rule}: ${why}`));
      expect({ rule, refused }).toEqual({ rule: scenario.rule, refused: [] });
      expect(told).toMatchSnapshot();
    },
  );
});

test('every rule is shown by a scenario, or excepted for a reason', () => {
  const ids = hintRules.map(({ id }) => id);
  const shown = [...new Set(scenarios.map(({ rule }) => rule))];
  const excepted = exceptions.map(({ scenario }) => scenario.rule);
  expect([...shown, ...excepted].sort()).toEqual([...ids].sort());
  expect(exceptions.filter(({ because }) => because === '')).toEqual([]);
});

test('every call that a rule can suggest was suggested above', () => {
  const all = hintRules.flatMap(({ id, suggestions = [] }) => suggestions.map(({ why }) => `${id}: ${why}`));
  expect(all.filter((one) => !suggested.includes(one))).toEqual([]);
});

test('no two scenarios have the same title, by which their snapshots are found', () => {
  const titles = titled(scenarios).map(([title]) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

test('no scenario puts words into the mouth of PVE', () => {
  const own = ({ faults = [], answers }: Scenario) =>
    answers === undefined && !faults.some((fault) => fault.startsWith('task-fails='));
  expect(scenarios.filter((scenario) => !own(scenario))).toEqual([]);
});

test('a defect of a hint is told beside the failure, which stands', async () => {
  const sandbox = await startSandbox();
  let intact = true;
  const toolbox = createToolbox({
    access: access('full'),
    // Breaks once, at the first look that a hint takes at the cluster.
    now: () => {
      if (!intact || !sandbox.requests.some(({ path }) => path.endsWith('/9999/config'))) return 0;
      intact = false;
      throw new TypeError('the clock is broken');
    },
    connect: async () => ({
      host: sandbox.url,
      token: sandbox.tokens.root ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
  });
  const call = { operation: 'GET /nodes/pve1/qemu/9999/config' };
  const { code, context } = errorOf(await toolbox.call({ tool: 'call_operation', arguments: call }));
  await toolbox.close();
  await sandbox.close();
  expect({ code, context }).toEqual({
    code: 'not_found',
    context: {
      operation: 'GET /nodes/{node}/qemu/{vmid}/config',
      status: 500,
      node: 'pve1',
      hints: 'This is a defect of pvekit: the clock is broken',
    },
  });
});

test('a name that is no DNS name is answered with one that is', async () => {
  const bench = await openBench('full');
  try {
    const renamed = errorOf(await bench.call('update_vm_config', { vmid: 106, name: 'web_01' }));
    expect(renamed.invalid).toEqual([
      { parameter: 'name', given: 'web_01', expected: 'a DNS name', example: 'web-01', nearest: 'web-01' },
    ]);
    const made = errorOf(
      await bench.call('create_container', { ostemplate: 'local:vztmpl/a.tar.zst', hostname: ' my host!' }),
    );
    expect(made.invalid).toEqual([
      {
        parameter: 'hostname',
        given: ' my host!',
        expected: 'a DNS name',
        example: 'my-host',
        nearest: 'my-host',
      },
    ]);
    expect(bench.sent().filter((line) => !line.startsWith('GET '))).toEqual([]);
  } finally {
    await bench.close();
  }
});
