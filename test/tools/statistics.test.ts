import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlace, type Place } from './discovery/kit.js';
import { clientOf, dataOf, rowsIn, textOf } from './kit.js';

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

const GUEST = 'GET /nodes/{node}/qemu/{vmid}/rrddata';
const STORAGE = 'GET /nodes/{node}/storage/{storage}/rrddata';
const statistics = [
  ['get_vm_stats', { vmid: 100 }, GUEST, 'mem', 'mem'],
  ['get_node_stats', {}, 'GET /nodes/{node}/rrddata', 'mem', 'memused'],
  ['get_storage_stats', { storage: 'local-lvm' }, STORAGE, 'used', 'used'],
] as const;

describe.each(statistics)('%s', (tool, subject, operation, column, field) => {
  const given = { node: 'pve1', ...subject };

  test.each([
    ['hour', 120],
    ['day', 3600],
    ['week', 6 * 3600],
    ['month', 86_400],
    ['year', 14 * 86_400],
  ])('over a %s: some two dozen averages that agree with the samples', async (timeframe, step) => {
    const averages = await place.call(tool, { ...given, timeframe });
    const rows = rowsIn(averages);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.length).toBeLessThanOrEqual(32);
    const samples = await clientOf(place).invoke(operation, { ...given, timeframe });
    const values = (Array.isArray(samples) ? samples : []).flatMap((row) =>
      typeof row[field] === 'number' ? [row[field]] : [],
    );
    expect(dataOf(averages)).toMatchObject({
      samples: Array.isArray(samples) ? samples.length : 0,
      step,
      summary: {
        [column]: {
          min: Math.round(Math.min(...values)),
          avg: Math.round(values.reduce((sum, value) => sum + value, 0) / values.length),
          max: Math.round(Math.max(...values)),
        },
      },
    });
    expect(Math.max(...rows.map((row) => Number(row[`${field}_max`])))).toBe(Math.round(Math.max(...values)));
  });

  test('over an hour unless a time is given; with raw true every sample by itself', async () => {
    expect(dataOf(await place.call(tool, given))).toMatchObject({ samples: 60, step: 120 });
    const samples = dataOf(await place.call(tool, { ...given, raw: true }));
    expect(samples.total).toBe(60);
  });
});

test('reads as a person would write it', async () => {
  const text = textOf(await place.call('get_vm_stats', { vmid: 'web01', timeframe: 'day', limit: 3 }));
  expect(text).toMatchInlineSnapshot(`
    "1440 samples: the mean of each 1h, and its highest sample; raw true shows each.
    all	min	avg	max
    cpu	1%	8.5%	16%
    mem	1	1.8	2.6
    mem_total	4	4	4
    netin	4K/s	5K/s	6K/s
    netout	1.3K/s	1.7K/s	2K/s
    diskread	0	0	0
    diskwrite	0	0	0
    time	cpu	cpu_max	mem	mem_max	netin	netin_max	netout	netout_max
    2026-11-20T21:00Z	9.3%	15.8%	1.76	2.5	5K/s	5.9K/s	1.7K/s	2K/s
    2026-11-20T20:00Z	8.1%	15.9%	1.82	2.57	5K/s	6K/s	1.7K/s	2K/s
    2026-11-20T19:00Z	8.5%	15.6%	1.79	2.59	5K/s	6K/s	1.7K/s	2K/s
    [1-3 of 25 rows; cursor "3" goes on, filter narrows, count_by counts]"
  `);
});
