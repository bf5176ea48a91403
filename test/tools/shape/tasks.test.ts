import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlace, type Place } from '../discovery/kit.js';
import { dataOf, errorOf, rowsIn, textOf } from '../kit.js';

let place: Place;
beforeAll(async () => {
  place = await openPlace({ world: 'populated' });
});
afterAll(() => place.close());

test('list_tasks by time: a date, and how long ago', async () => {
  const all = rowsIn(await place.call('list_tasks'));
  expect(all.length).toBeGreaterThan(3);
  const now = place.sandbox.clock.now() / 1000;
  const ages = all.map(({ starttime }) => now - Number(starttime)).sort((a, b) => a - b);
  const hours = Math.ceil((ages[Math.floor(ages.length / 2)] ?? 0) / 3600);
  const young = ages.filter((age) => age < hours * 3600).length;
  expect(young).toBeGreaterThan(0);
  expect(dataOf(await place.call('list_tasks', { filter: `start>${hours}h` })).total).toBe(young);
  const day = new Date((now + 86_400) * 1000).toISOString().slice(0, 10);
  expect(textOf(await place.call('list_tasks', { filter: `start>${day}` }))).toMatch(
    /^None of \d+ rows fits start>/,
  );
  expect(dataOf(await place.call('list_tasks', { filter: `start<${day}` })).total).toBe(all.length);
  expect(errorOf(await place.call('list_tasks', { filter: 'start>yesterday' })).invalid).toMatchObject([
    { expected: 'for start a time such as 2026-11-20 or 2026-11-20T10:00, or 1d for a day ago' },
  ]);
});

test.each([
  ['errors', true, 'filter "status!=OK"'],
  ['source', 'active', 'filter "end=" for those that run'],
  ['since', 1_700_000_000, 'filter "start>1d"'],
])('list_tasks %s needs a node or a guest, and is told what does the same', async (name, value, instead) => {
  const { message, invalid } = errorOf(await place.call('list_tasks', { [name]: value }));
  expect(message).toBe(`list_tasks: ${name}: expected node or vmid beside it; without them ${instead}.`);
  expect(invalid[0]?.valid).toContain('node');
  expect(errorOf(await place.call('list_tasks', { nothing: 1 })).invalid[0]?.valid).toContain('node');
  expect((await place.call('list_tasks', { [name]: value, node: 'pve' })).ok).toBe(true);
});

test('what runs has no end; what was stopped is not OK', async () => {
  const { upid } = dataOf(await place.call('shutdown_vm', { vmid: 200, wait: false }));
  const running = rowsIn(await place.call('list_tasks', { filter: 'end=' }));
  expect(running).toMatchObject([{ upid, type: 'vzshutdown' }]);
  textOf(await place.call('cancel_task', { upid }));
  expect(textOf(await place.call('list_tasks', { filter: 'end=' }))).toMatch(/^None of 9 rows fits end=/);
  const failed = rowsIn(await place.call('list_tasks', { filter: 'status!=OK' }));
  expect(failed).toMatchObject([{ upid }]);
});
