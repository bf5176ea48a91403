import { afterEach, beforeEach, expect, it } from 'vitest';
import { api, client, failure, fakeClock, watchNock } from './support.js';

watchNock({ before: beforeEach, after: afterEach });

const passing = [429, 502, 503, 504, 595, 596, 597, 598, 599];

it.each(passing)('%i is asked again for a read, with a growing pause', async (status) => {
  const clock = fakeClock();
  api().get('/version').times(2).reply(status, '');
  api()
    .get('/version')
    .reply(200, { data: { version: '9.2.3' } });
  expect(await client({ clock }).version.get()).toEqual({ version: '9.2.3' });
  const [first = 0, second = 0, ...more] = clock.slept;
  expect({ first: first >= 100 && first <= 200, second: second >= 200 && second <= 400, more }).toEqual({
    first: true,
    second: true,
    more: [],
  });
});

it.each([
  [429, 'server', true],
  [502, 'unreachable', true],
  [504, 'timeout', true],
  [595, 'unreachable', true],
  [599, 'unreachable', true],
])('%i ends a read after three times as %s', async (status, kind, retryable) => {
  api().get('/version').times(3).reply(status, '');
  expect(await failure(client().version.get())).toMatchObject({ kind, status, retryable });
});

it.each([
  [429, true],
  [502, false],
  [503, false],
  [595, true],
  [596, false],
  [599, false],
  [500, false],
])('%i ends a write at once', async (status, retryable) => {
  const clock = fakeClock();
  for (const method of ['post', 'put', 'delete'] as const) {
    api()[method](/.*/).reply(status, '');
    const pve = client({ clock });
    const calls = {
      post: () => pve.pools.post({ poolid: 'p' }),
      put: () => pve.cluster.options.put({ keyboard: 'de' }),
      delete: () => pve.access.groups('g').delete(),
    };
    expect(await failure(calls[method]())).toMatchObject({ status, retryable });
  }
  expect(clock.slept).toEqual([]);
});

it.each([400, 401, 403, 404, 500, 501])('%i ends a read at once', async (status) => {
  const clock = fakeClock();
  api().get('/version').reply(status, '');
  expect(await failure(client({ clock }).version.get())).toMatchObject({ status, retryable: false });
  expect(clock.slept).toEqual([]);
});

it('waits as long as the server asks, within reason', async () => {
  const clock = fakeClock();
  api().get('/version').reply(429, '', { 'retry-after': '2' });
  api().get('/version').reply(503, '', { 'retry-after': '3600' });
  api().get('/version').reply(200, { data: {} });
  await client({ clock }).version.get();
  expect(clock.slept).toEqual([2000, 5000]);
});

it('tells TLS trouble between nodes from a node that is away', async () => {
  api()
    .get('/version')
    .times(3)
    .reply(596, { message: 'tls_process_server_certificate: certificate verify failed' });
  expect(await failure(client().version.get())).toMatchObject({
    kind: 'tls',
    message: expect.stringContaining('pvecm updatecerts'),
  });
});
