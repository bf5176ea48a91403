import { afterEach, describe, expect, test } from 'vitest';
import { resourceKinds } from '../../src/tools/index.js';
import { eras, openPair, type Pair } from './pair.js';

let pair: Pair;
afterEach(() => pair.close());

/** The text of a resource as it was read. */
async function read(uri: string): Promise<string> {
  const { contents } = await pair.client.readResource({ uri });
  expect(contents).toMatchObject([{ uri }]);
  return (contents as readonly { text: string }[])[0]?.text ?? '';
}

async function offered(variable: string, value: string): Promise<readonly string[]> {
  const ref = { type: 'ref/resource' as const, uri: `pve://x/{${variable}}` };
  const { completion } = await pair.client.complete({ ref, argument: { name: variable, value } });
  return completion.values;
}

describe.each(eras)('%s', (era) => {
  test('lists, templates and reads', async () => {
    pair = await openPair(era);
    expect(await pair.client.listResources()).toMatchObject({
      resources: [{ uri: 'pve://cluster/status' }, { uri: 'pve://cluster/resources' }],
    });
    expect(await pair.client.listResourceTemplates()).toMatchObject({
      resourceTemplates: [
        { uriTemplate: 'pve://guests/{vmid}' },
        { uriTemplate: 'pve://nodes/{node}' },
        { uriTemplate: 'pve://storages/{storage}' },
        { uriTemplate: 'pve://storages/{storage}/content' },
        { uriTemplate: 'pve://tasks/{upid}' },
        { uriTemplate: 'pve://results/{id}' },
      ],
    });
    expect(JSON.parse(await read('pve://guests/web01'))).toMatchObject({
      status: { vmid: 100, status: 'running' },
      config: { name: 'web01', cores: 2 },
    });
    expect(JSON.parse(await read('pve://cluster/status'))).toMatchObject({ status: { total: 4 } });
  });

  test('a followed guest is told of when it changes, until the end', async () => {
    const looks = new Set<() => Promise<void>>();
    const look = async () => {
      for (const one of looks) await one();
    };
    pair = await openPair(era, {
      every: (_, work) => {
        looks.add(work);
        return () => looks.delete(work);
      },
    });
    let told: (uri: string) => void = () => undefined;
    const next = () =>
      new Promise<string>((resolve) => {
        told = resolve;
      });
    const uri = 'pve://guests/100';
    const end = await pair.client.follow(uri, (changed) => told(changed));
    await look();
    const changed = next();
    await pair.bench.call('shutdown_vm', { vmid: 100 });
    await look();
    expect(await changed).toBe(uri);
    expect(looks.size).toBe(1);
    await end();
    // One more exchange, as the end of listening is not answered.
    await pair.client.listResources();
    expect(looks.size).toBe(0);
  });
});

test('each kind of resource reads', async () => {
  pair = await openPair('protocol 2026-07-28', { safety: { confirm: 'never' } });
  const done = await pair.call('shutdown_vm', { vmid: 100 });
  const { upid } = done.data as { upid: string };
  const values: Readonly<Record<string, string>> = { vmid: '200', node: 'pve2', storage: 'local', upid };
  const found = await Promise.all(
    resourceKinds.map(async ({ name, path }) => {
      const uri = `pve://${path.replace(/\{(\w+)\}/g, (_, variable: string) => encodeURIComponent(values[variable] ?? ''))}`;
      return [name, Object.keys(JSON.parse(await read(uri)))];
    }),
  );
  expect(found).toEqual([
    ['cluster-status', ['status']],
    ['cluster-resources', ['resources']],
    ['guest', ['status', 'config']],
    ['node', ['status']],
    ['storage', ['status']],
    ['storage-content', ['content']],
    ['task', ['status', 'log']],
  ]);
  expect(await read(`pve://tasks/${upid}`)).toContain('"exitstatus":"OK"');
});

test('variables are completed from the live cluster: guests by vmid or name', async () => {
  pair = await openPair('protocol 2026-07-28');
  expect(await offered('vmid', 'web')).toEqual(['web01', 'web02']);
  expect(await offered('vmid', '10')).toEqual(expect.arrayContaining(['100', '109']));
  expect(await offered('node', 'p')).toEqual(['pve1', 'pve2', 'pve3']);
  expect(await offered('storage', 'local')).toContain('local');
  expect(await offered('nothing', '')).toEqual([]);
});

test.each([
  ['pve://guests/nobody', /no guest/i],
  ['pve://nodes/pve9', /pve9/],
  ['pve://wrong/100', /expected pve:\/\//],
  ['pve://results/none', /no kept result/],
  ['file:///etc/passwd', /expected pve:\/\//],
  ['pve://nodes/%zz', /expected pve:\/\//],
])('%s is refused with what is expected', async (uri, message) => {
  pair = await openPair('protocol 2026-07-28');
  await expect(pair.client.readResource({ uri })).rejects.toThrow(message);
});

test('a read stays within the scope', async () => {
  const { parseScope } = await import('../../src/tools/index.js');
  pair = await openPair('protocol 2026-07-28', {
    safety: { scope: parseScope('vmid:100'), scopeReads: true },
  });
  expect(await read('pve://guests/100')).toContain('web01');
  await expect(pair.client.readResource({ uri: 'pve://guests/101' })).rejects.toThrow(/not_found/);
});

test('an answer too large to show is kept whole, and the result says where', async () => {
  pair = await openPair('protocol 2026-07-28');
  const listing = { operation: 'GET /nodes/pve1/rrddata', params: { timeframe: 'hour' } };
  const cut = await pair.call('call_operation', listing);
  const { resource, total, items } = cut.data as { resource?: string; total: number; items: unknown[] };
  expect(items.length).toBeLessThan(total);
  expect(cut.text).toContain(`is kept as resource ${resource}`);
  expect((await read(String(resource))).split('\n')).toHaveLength(total);
  expect(await pair.client.listResources()).toMatchObject({
    resources: [{}, {}, { uri: resource, title: 'Whole answer of call_operation' }],
  });
  expect(await offered('id', '')).toEqual([String(resource).slice('pve://results/'.length)]);
});
