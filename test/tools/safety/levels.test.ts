import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.js';
import type { AccessLevel, Risk } from '../../../overrides/types.js';
import { type Sandbox, type SeenRequest, startSandbox } from '../../../src/sandbox/index.js';
import { createToolbox, type Toolbox } from '../../../src/tools/index.js';
import { allTools } from '../../../src/tools/registry.js';
import { sampleParams } from '../../e2e/samples.js';
import { access } from '../kit.js';

type Args = Readonly<Record<string, unknown>>;

const levels: readonly Exclude<AccessLevel, 'full'>[] = ['read', 'operate', 'change', 'destroy'];
const ranks: readonly Risk[] = ['read', 'operate', 'change', 'destroy', 'privileged'];
const riskOf = new Map(operations.map(({ id, risk }) => [id, risk]));
const tools = await allTools();

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ refusalDelay: 0 });
});
afterAll(() => sandbox.close());

/** A toolbox of a level whose caller confirms nothing, for nothing asks. */
function toolboxAt(level: AccessLevel): Toolbox {
  return createToolbox({
    access: access(level),
    safety: { confirm: 'never' },
    waitLimit: 1,
    connect: async () => ({
      host: sandbox.url,
      token: sandbox.tokens.root ?? '',
      tls: { fingerprint: sandbox.fingerprint },
    }),
  });
}

/** What came over the wire while the work went on, as the sandbox itself resolved it. */
async function arrived(work: () => Promise<unknown>): Promise<readonly SeenRequest[]> {
  const before = sandbox.requests.length;
  await work();
  return sandbox.requests.slice(before);
}

/** Of these requests, the ones above a level; one that is no operation at all counts as such. */
function above(level: AccessLevel, requests: readonly SeenRequest[]): string[] {
  const most = ranks.indexOf(level === 'full' ? 'privileged' : level);
  return requests
    .filter(({ operation }) => {
      const risk = operation === undefined ? undefined : riskOf.get(operation);
      return risk === undefined || ranks.indexOf(risk) > most;
    })
    .map(({ method, path, operation }) => `${method} ${path} (${operation})`);
}

const callOf = (operation: string, params: Args = {}) => ({
  tool: 'call_operation',
  arguments: { operation, params },
});

describe.each(levels)('at level %s, what is above it never reaches the wire', (level) => {
  const forbidden = operations.filter(({ risk }) => ranks.indexOf(risk) > ranks.indexOf(level));
  let toolbox: Toolbox;
  beforeAll(() => {
    toolbox = toolboxAt(level);
  });
  afterAll(() => toolbox.close());

  test('by the gateway, every operation above it', async () => {
    const codes = new Map<string, string[]>();
    const seen = await arrived(async () => {
      for (const { id } of forbidden) {
        const result = await toolbox.call(callOf(id, sampleParams(id)));
        const code = result.ok === false ? result.error.code : String(result.ok);
        codes.set(code, [...(codes.get(code) ?? []), id]);
      }
    });
    expect(above(level, seen)).toEqual([]);
    expect([...codes.keys()]).toEqual(['access_level']);
  }, 60_000);

  test('by the tools and their aliases, with the arguments of their examples', async () => {
    const seen = await arrived(async () => {
      for (const { name, aliases, example } of tools) {
        await toolbox.call({ tool: name, arguments: example });
        for (const alias of aliases) await toolbox.call({ tool: alias.name, arguments: { ...example } });
      }
    });
    expect(above(level, seen)).toEqual([]);
    expect(seen.length).toBeGreaterThan(100);
  }, 120_000);

  test('by wizards that are told to act, by tools that hand on, and by the name of any tool in the gateway', async () => {
    const seen = await arrived(async () => {
      for (const { name, example, inputSchema } of tools) {
        const { apply, action } = inputSchema.properties;
        const choices = Array.isArray(action?.enum) ? action.enum : [];
        const params = { ...example, ...(apply === undefined ? {} : { apply: true }) };
        if (apply !== undefined) await toolbox.call({ tool: name, arguments: params });
        await toolbox.call({ tool: 'call_operation', arguments: { operation: name, params } });
        for (const choice of choices) {
          await toolbox.call({ tool: name, arguments: { ...example, vmid: 100, action: choice } });
        }
      }
    });
    expect(above(level, seen)).toEqual([]);
  }, 120_000);
});

describe('at level read, an operation in disguise never reaches the wire', () => {
  let toolbox: Toolbox;
  beforeAll(() => {
    toolbox = toolboxAt('read');
  });
  afterAll(() => toolbox.close());

  const stop = '/nodes/pve1/qemu/100/status/stop';
  test.each([
    ['a plain call', `POST ${stop}`],
    ['method case', `post ${stop}`],
    ['mixed method case', `pOsT ${stop}`],
    ['the prefix of the API', `POST /api2/json${stop}`],
    ['the prefix of another format', `POST /api2/extjs${stop}`],
    ['a trailing slash', `POST ${stop}/`],
    ['doubled slashes', `POST ${stop.replaceAll('/', '//')}`],
    ['an encoded slash', `POST ${stop.replaceAll('/', '%2f')}`],
    ['a slash encoded twice', `GET /nodes/pve1/qemu/100%252fstatus%252fstop/config`],
    ['letters encoded', 'POST /nodes/pve1/qemu/100/status/%73%74%6f%70'],
    ['a way up', `POST /nodes/pve1/qemu/100/config/../status/stop`],
    ['an encoded way up', 'POST /nodes/pve1/qemu/100/config/%2e%2e/status/stop'],
    ['a read that ends as another', `GET /nodes/pve1/qemu/100/config/../../../../../access/users`],
    ['upper case', `POST ${stop.toUpperCase()}`],
    ['look-alikes', 'POST /nodes/pve1/qemu/100/status/ѕtop'],
    ['full width', 'POST /nodes/pve1/qemu/100/status/ｓｔｏｐ'],
    ['a full-width method', `ＰＯＳＴ ${stop}`],
    ['a query', `GET /nodes/pve1/qemu/100/config?x=1`],
    ['a method override', `GET ${stop}?_method=POST`],
    ['a fragment', `POST ${stop}#`],
    ['a second line', `GET /version\nPOST ${stop}`],
    ['a header', `GET /version HTTP/1.1\r\nX: y`],
    ['two operations', `GET /version POST ${stop}`],
    ['a whole address', `POST https://127.0.0.1${stop}`],
    ['a null byte', `GET /version\u0000POST ${stop}`],
    ['a tab', `POST\t${stop}`],
    ['another method', `PATCH ${stop}`],
    ['a variable in place of a literal', 'POST /nodes/pve1/qemu/100/{action}/stop'],
  ])('%s', async (_, operation) => {
    expect(above('read', await arrived(() => toolbox.call(callOf(operation))))).toEqual([]);
  });

  const smuggled = [
    '100/status/stop',
    '100%2fstatus%2fstop',
    '100%252fstatus%252fstop',
    '../../../access/users',
    '..',
    '.',
    '',
    '100/config?x=',
    '100#',
    '100\\status\\stop',
    '100\n',
    '100 ',
    '１００',
    '100;x',
    ['100', 'status', 'stop'],
    { toString: 'x' },
    100.5,
    true,
  ];
  test.each(smuggled.map((value) => [JSON.stringify(value), value] as const))(
    'an operation in a path parameter: %s',
    async (_, value) => {
      const seen = await arrived(async () => {
        await toolbox.call(callOf('GET /nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: value }));
        await toolbox.call(callOf('GET /nodes/{node}/qemu/{vmid}/config', { node: value, vmid: 100 }));
        await toolbox.call(callOf('GET /nodes/{node}/tasks/{upid}/log', { node: 'pve1', upid: value }));
        await toolbox.call(
          callOf('GET /nodes/{node}/storage/{storage}/content/{volume}', {
            node: 'pve1',
            storage: 'local',
            volume: value,
          }),
        );
        await toolbox.call({ tool: 'get_vm_config', arguments: { vmid: value, node: 'pve1' } });
        await toolbox.call({ tool: 'get_task_log', arguments: { upid: value } });
      });
      expect(above('read', seen)).toEqual([]);
    },
  );

  test('hunted for: whatever the text and the parameters, what arrives is a read', async () => {
    const word = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...new Set(operations.flatMap(({ id }) => id.split(/[ /]/)))) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'pve1',
          '100',
          '200',
          'local',
          '..',
          '.',
          '',
          '%2e%2e',
          '%2f',
          '%252f',
          ' ',
          '\t',
          '\u0000',
          '{',
          '}',
          '?',
          '#',
          ';',
          '\\',
          'ѕtop',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    );
    const whole = fc.constantFrom(...operations.map(({ id }) => id));
    const plain = whole.map((id) =>
      id.replace('{node}', 'pve1').replace('{vmid}', '100').replace('{storage}', 'local'),
    );
    const made = fc
      .record({
        method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'get', 'Post', 'GET POST', 'HEAD'),
        gap: fc.constantFrom(' ', '  ', '\t', '\n', ''),
        prefix: fc.constantFrom('', '/api2/json', '/api2/json/api2/json', '/api2/extjs', 'https://127.0.0.1'),
        words: fc.array(word, { maxLength: 8 }),
        between: fc.constantFrom('/', '//', '%2f', '/./', '/../'),
      })
      .map(({ method, gap, prefix, words, between }) => `${method}${gap}${prefix}/${words.join(between)}`);
    const read = fc.constantFrom(
      'GET /nodes/{node}/qemu/{vmid}/config',
      'GET /nodes/{node}/tasks/{upid}/log',
      'GET /nodes/{node}/storage/{storage}/content/{volume}',
      'GET /access/users/{userid}',
      'GET /pools/{poolid}',
    );
    const disguised = fc
      .tuple(whole, fc.array(fc.tuple(fc.nat(60), word), { maxLength: 3 }))
      .map(([id, changes]) =>
        changes.reduce(
          (text, [at, piece]) => `${text.slice(0, at % text.length)}${piece}${text.slice(at % text.length)}`,
          id.replace('{node}', 'pve1').replace('{vmid}', '100'),
        ),
      );
    const names = [
      ...new Set(
        operations.flatMap(({ id }) => Array.from(id.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name)),
      ),
      'delete',
      'command',
      '_method',
      '__proto__',
    ];
    const params = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(
        word,
        fc.array(word, { maxLength: 3 }).map((all) => all.join('/')),
      ),
      {
        maxKeys: 5,
      },
    );
    let reads = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(made, disguised, whole, plain, read),
        fc.oneof(fc.constant({}), params),
        async (operation, given) => {
          const usual = {
            ...(operation.includes('{node}') ? { node: 'pve1' } : {}),
            ...(operation.includes('{vmid}') ? { vmid: 100 } : {}),
          };
          const seen = await arrived(() => toolbox.call(callOf(operation, { ...usual, ...given })));
          reads += seen.length;
          expect(above('read', seen)).toEqual([]);
        },
      ),
      { numRuns: 3000 },
    );
    // The hunt is one only where a good part of it gets through.
    expect(reads).toBeGreaterThan(100);
  }, 120_000);
});
