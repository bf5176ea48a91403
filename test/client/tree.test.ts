import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PathNode, paths } from '../../generated/client/paths.js';
import { createClient } from '../../src/client/index.js';
import { api, client, failure, host, token, upid, watchNock } from './support.js';

watchNock({ before: beforeEach, after: afterEach });

/** Every operation of the path table, read without the client's help. */
function operations(node: PathNode, path = ''): string[] {
  const names = { G: 'GET', P: 'POST', U: 'PUT', D: 'DELETE' };
  const here = Object.entries(names).flatMap(([letter, method]) =>
    node['']?.includes(letter) ? [`${method} ${path}`] : [],
  );
  const below = Object.entries(node).flatMap(([segment, child]) =>
    typeof child === 'object' ? operations(child, `${path}/${segment}`) : [],
  );
  return [...here, ...below];
}

/** Takes the tree's way to an operation, with `x` for each variable. */
function walk(tree: unknown, operation: string): unknown {
  const [method = '', path = ''] = operation.split(' ');
  const steps = [...path.split('/').slice(1), method.toLowerCase()];
  return steps.reduce<unknown>((at, step) => {
    if (typeof at !== 'function') throw new Error(`nothing to go on at ${step}`);
    return step.startsWith('{') ? at('x') : Reflect.get(at, step);
  }, tree);
}

const all = operations(paths);

describe('the call tree', () => {
  it('and the flat form reach all operations, and send the same', async () => {
    const seen: string[] = [];
    const pve = createClient({
      host,
      token,
      beforeRequest: ({ operation, method, path }) => {
        seen.push(`${operation} as ${method} ${path}`);
        throw new Error('not sent');
      },
    });
    for (const operation of all) {
      const call = walk(pve, operation);
      if (typeof call !== 'function') throw new Error(operation);
      const names = [...operation.matchAll(/\{(.*?)\}/g)].map(([, name]) => name ?? '');
      const flat = pve.invoke(operation, Object.fromEntries(names.map((name) => [name, 'x'])));
      for (const answer of [call(), flat]) {
        await expect('started' in answer ? answer.started : answer).rejects.toThrow('not sent');
      }
    }
    const expected = all.map((operation) => `${operation} as ${operation.replaceAll(/\{.*?\}/g, 'x')}`);
    expect(all).toHaveLength(675);
    expect(seen).toEqual(expected.flatMap((line) => [line, line]));
  });

  it('is typed', async () => {
    api()
      .get('/nodes/pve1/qemu/100/status/current')
      .reply(200, { data: { status: 'running', vmid: '100' } });
    const status = await client().nodes('pve1').qemu(100).status.current.get();
    expect(status.vmid).toBe(100);
    api()
      .get('/nodes')
      .reply(200, { data: [{ node: 'pve1', maxcpu: '8' }] });
    const [node] = await client().request('GET /nodes', {});
    expect(node?.maxcpu).toBe(8);
  });

  it('starts tasks', async () => {
    api().post('/nodes/pve1/qemu/100/status/start').reply(200, { data: upid });
    expect(await client().nodes('pve1').qemu(100).status.start.post().started).toBe(upid);
  });

  it('survives being awaited, printed and turned into JSON', async () => {
    const pve = client();
    const place = pve.nodes('pve1').qemu(100);
    expect(await Promise.resolve(place)).toBe(place);
    expect(await Promise.resolve(pve)).toBe(pve);
    expect(JSON.stringify({ pve, place })).toBe('{}');
    expect(`${inspect(place)} ${inspect(pve)} ${inspect({ pve }, { depth: 9 })}`).toBe(
      '[PVE /nodes/{node}/qemu/{vmid}] [PVE /] { pve: [PVE /] }',
    );
    expect(inspect(pve, { showProxy: true, showHidden: true, depth: 9 })).not.toContain('aaaaaaaa');
  });

  it.each<[string, (pve: unknown) => unknown, string]>([
    [
      'a misspelt segment',
      (pve) => walk(pve, 'GET /nodes/{node}/qmeu'),
      "PVE's API has no 'qmeu' after '/nodes/{node}': did you mean 'qemu'?",
    ],
    [
      'a misspelt method',
      (pve) => walk(pve, 'POTS /nodes/{node}/qemu'),
      "PVE's API has no 'pots' after '/nodes/{node}/qemu': did you mean 'post'?",
    ],
    [
      'a method that the path does not have',
      (pve) => walk(pve, 'DELETE /nodes/{node}/version'),
      "PVE's API has no 'delete' after '/nodes/{node}/version': there is: get.",
    ],
    [
      'an unknown root',
      (pve) => walk(pve, 'GET /node'),
      "PVE's API has no 'node' after '/': did you mean 'nodes'?",
    ],
    [
      'a value where there is none',
      (pve) => walk(pve, 'GET /version/{x}'),
      "PVE's API takes no value after '/version'.",
    ],
    [
      'an inherited name',
      (pve) => walk(pve, 'GET /isPrototypeOf'),
      "PVE's API has no 'isPrototypeOf' after '/': there is: access",
    ],
  ])('names what is near for %s', async (_, way, message) => {
    const error = await failure(() => way(client()));
    expect(error).toMatchObject({ kind: 'validation', message: expect.stringContaining(message) });
  });

  it('refuses a value that would alter the path at once', async () => {
    expect(await failure(() => client().nodes('../access').qemu)).toMatchObject({
      kind: 'validation',
      message: "/nodes/{node}: node holds a '/', which PVE would read as another path.",
    });
  });
});

describe('the flat form', () => {
  it.each([
    ['GET /nodes/{node}/qmeu', "PVE's API has no 'qmeu' after '/nodes/{node}': did you mean 'qemu'?"],
    ['PUT /nodes', "PVE's API has no 'PUT' on '/nodes': there is: GET."],
    [
      'GET /nodes/pve1/qemu',
      "'GET /nodes/pve1/qemu' has the value 'pve1' in its path: write '{node}' there and give the value among the parameters.",
    ],
    ['GET nodes', "'GET nodes' is no operation: expected 'METHOD /path', such as 'GET /nodes'."],
    ['GET /nodes/', "PVE's API has no '' after '/nodes'"],
    ['PATCH /nodes/{node}/constructor', "PVE's API has no 'constructor' after '/nodes/{node}'"],
  ])('rejects %s', async (operation, message) => {
    expect(await failure(client().invoke(operation))).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(message),
    });
  });
});
