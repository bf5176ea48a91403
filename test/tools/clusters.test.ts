import { afterAll, beforeAll, expect, test } from 'vitest';
import { listedTools } from '../../src/mcp/listing.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { createToolbox, listTools, type Toolbox } from '../../src/tools/index.js';
import { access, dataOf, errorOf, rowsIn } from './kit.js';

let sandboxes: ReadonlyMap<string, Sandbox>;
let toolbox: Toolbox;
beforeAll(async () => {
  sandboxes = new Map([
    ['home', await startSandbox({ world: 'demo', refusalDelay: 0 })],
    ['work', await startSandbox({ world: 'recorded', refusalDelay: 0 })],
  ]);
  toolbox = createToolbox({
    access: access('full'),
    safety: { confirm: 'never' },
    clusters: { names: [...sandboxes.keys()], default: 'home' },
    connect: async (name = 'home') => {
      const { url: host, tokens, fingerprint } = sandboxes.get(name) ?? (await startSandbox());
      return { host, token: tokens.root ?? '', tls: { fingerprint } };
    },
  });
});
afterAll(async () => {
  await toolbox.close();
  await Promise.all([...sandboxes.values()].map((sandbox) => sandbox.close()));
});

test('a tool works on the default cluster, or on the one that is named', async () => {
  const nodes = async (args: Readonly<Record<string, unknown>>) =>
    rowsIn(await toolbox.call({ tool: 'list_nodes', arguments: args })).map(({ node }) => node);
  expect(await nodes({})).toEqual(['pve1', 'pve2', 'pve3']);
  expect(await nodes({ cluster: 'work' })).toEqual(['pve']);
  const version = { operation: 'GET /version', cluster: 'work' };
  expect(dataOf(await toolbox.call({ tool: 'call_operation', arguments: version }))).toHaveProperty(
    'release',
  );
});

test('values are offered from the default cluster, or from the one that is named', async () => {
  expect((await toolbox.complete('node', '')).values).toEqual(['pve1', 'pve2', 'pve3']);
  expect((await toolbox.complete('node', '', 'work')).values).toEqual(['pve']);
  expect((await toolbox.complete('node', '', 'nowhere')).values).toEqual([]);
});

test('a cluster that is not configured is refused with those that are, and nothing is sent', async () => {
  const before = [...sandboxes.values()].map(({ requests }) => requests.length);
  const error = errorOf(await toolbox.call({ tool: 'list_nodes', arguments: { cluster: 'hom' } }));
  expect([error.code, error.invalid]).toEqual([
    'invalid_arguments',
    [
      {
        parameter: 'cluster',
        given: 'hom',
        expected: 'the name of a configured cluster',
        valid: ['home', 'work'],
        nearest: 'home',
      },
    ],
  ]);
  expect([...sandboxes.values()].map(({ requests }) => requests.length)).toEqual(before);
});

test.each([
  [['home'], undefined],
  [
    ['home', 'work'],
    ['home', 'work'],
  ],
])('with the clusters %j, tools take %j for `cluster`', async (names, choices) => {
  const [tool] = listedTools(await listTools({ access: access('read'), toolsets: ['list_nodes'] }), names);
  expect(tool?.inputSchema.properties).toMatchObject(
    choices === undefined ? {} : { cluster: { enum: choices } },
  );
  expect('cluster' in (tool?.inputSchema.properties ?? {})).toBe(choices !== undefined);
});

test('whoever follows a failure or a plan stays on the cluster that it came from', async () => {
  const failed = errorOf(
    await toolbox.call({ tool: 'start_vm', arguments: { vmid: 'no-such-guest', cluster: 'work' } }),
  );
  expect(failed.suggestions.length).toBeGreaterThan(0);
  for (const { arguments: args } of failed.suggestions) expect(args.cluster).toBe('work');

  const named = { cluster: 'home' };
  const plan = dataOf(await toolbox.call({ tool: 'vm_creation_wizard', arguments: named }));
  const steps = Array.isArray(plan.steps) ? plan.steps : [];
  expect(steps.length).toBeGreaterThan(0);
  for (const call of [plan.apply, ...steps]) expect(call).toMatchObject({ arguments: named });
});

test('a resource is read from, and completed for, the cluster in its URI', async () => {
  const read = async (uri: string) => {
    const answer = await toolbox.read(uri);
    return answer.ok ? answer.text : answer.error.code;
  };
  expect(await read('pve://nodes/pve?cluster=work')).toContain('"status"');
  expect(await read('pve://nodes/pve')).toBe('not_found');
  expect(await read('pve://nodes/pve1?cluster=nowhere')).toBe('invalid_arguments');
});
