import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/tools/fields.js';
import { openPlace, type Place } from '../discovery/kit.js';
import { clientOf, dataOf, errorOf, rowsIn, textOf } from '../kit.js';

type Row = Readonly<Record<string, unknown>>;

const GIB = 2 ** 30;

// 32 nodes and 10,000 guests: enough that a filter that fits all, or none, can't pass for right.
let place: Place;
let guests: readonly Row[];
beforeAll(async () => {
  place = await openPlace({ world: 'large' });
  const client = clientOf(place);
  guests = rowsOf(await client.invoke('GET /cluster/resources', { type: 'vm' }, {}));
  await client.close();
});
afterAll(() => place.close());

const number = (row: Row, field: string) => Number(row[field] ?? Number.NaN);
const running = (row: Row) => row.status === 'running';
const tagged = (row: Row, tag: string) => String(row.tags).split(';').includes(tag);

const filters: readonly (readonly [filter: string, fits: (row: Row) => boolean])[] = [
  ['mem>=16G and status=running', (row) => running(row) && number(row, 'maxmem') >= 16 * GIB],
  ['mem>=16G && status=running', (row) => running(row) && number(row, 'maxmem') >= 16 * GIB],
  ['mem>=16G AND status="running"', (row) => running(row) && number(row, 'maxmem') >= 16 * GIB],
  ['mem>=16G,status==running', (row) => running(row) && number(row, 'maxmem') >= 16 * GIB],
  ['mem>4', (row) => number(row, 'maxmem') > 4 * GIB],
  ['mem=4', (row) => number(row, 'maxmem') === 4 * GIB],
  ['mem=2-4', (row) => number(row, 'maxmem') >= 2 * GIB && number(row, 'maxmem') <= 4 * GIB],
  ['maxmem>4G', (row) => number(row, 'maxmem') > 4 * GIB],
  ['maxmem>4294967296', (row) => number(row, 'maxmem') > 4 * GIB],
  ['disk>100', (row) => number(row, 'maxdisk') > 100 * GIB],
  ['mem_used>4', (row) => number(row, 'mem') > 4 * GIB],
  ['mem_used_gib>=512M', (row) => number(row, 'mem') >= GIB / 2],
  ['mem_used>40%', (row) => number(row, 'mem') / number(row, 'maxmem') > 0.4],
  ['cpu>10%', (row) => number(row, 'cpu') > 0.1],
  ['cpu>0.1', (row) => number(row, 'cpu') > 0.1],
  ['uptime<30d,status=running', (row) => running(row) && number(row, 'uptime') < 30 * 86_400],
  ['uptime<2592000,status=running', (row) => running(row) && number(row, 'uptime') < 2_592_000],
  ['uptime>=1d12h', (row) => number(row, 'uptime') >= 36 * 3600],
  ['tags=prod', (row) => tagged(row, 'prod')],
  ['tags!=prod', (row) => !tagged(row, 'prod')],
  ['tags~pro', (row) => String(row.tags).includes('pro')],
  ['tags!~pro', (row) => !String(row.tags).includes('pro')],
  ['tags!=db|web', (row) => !tagged(row, 'db') && !tagged(row, 'web')],
  ['tags=db|ca*', (row) => tagged(row, 'db') || tagged(row, 'cache')],
  ['template=false,cores=1', (row) => row.maxcpu === 1],
  ['template=no,cores=1', (row) => row.maxcpu === 1],
  ['template!=yes,cores=1', (row) => row.maxcpu === 1],
  ['pool!=,vmid=1000-1009', (row) => number(row, 'vmid') <= 1009 && row.pool !== undefined],
  ['pool=team-01|team-02', (row) => row.pool === 'team-01' || row.pool === 'team-02'],
  ['name=cache-staging-*', (row) => String(row.name).startsWith('cache-staging-')],
  ['name=CACHE-*1', (row) => /^cache-.*1$/.test(String(row.name))],
  ['name=db-*-*9', (row) => /^db-.*-.*9$/.test(String(row.name))],
  ['name~g-1*9', (row) => /g-1.*9/.test(String(row.name))],
  ['vmid=1000-1009', (row) => number(row, 'vmid') >= 1000 && number(row, 'vmid') <= 1009],
  ['vmid=100*', (row) => String(row.vmid).startsWith('100')],
  ['status=running|stopped,vmid<1100', (row) => number(row, 'vmid') < 1100],
  ['status!=running', (row) => !running(row)],
  ['node=pve01|pve02', (row) => row.node === 'pve01' || row.node === 'pve02'],
];

test.each(filters)('list_vms %s: those guests and no other', async (filter, fits) => {
  const expected = guests.filter(fits).map(({ vmid }) => Number(vmid));
  // A filter of this test that fits no guest, or all, would show nothing.
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(guests.length);
  const listed = await place.call('list_vms', { filter, fields: 'vmid', sort: 'vmid', limit: 500 });
  expect(dataOf(listed).total).toBe(expected.length);
  expect(rowsIn(listed).map(({ vmid }) => vmid)).toEqual(expected.sort((a, b) => a - b).slice(0, 500));
});

test('a filter may be an object, fields a list; values of an object may carry the operator', async () => {
  const args = { fields: ['vmid', 'name'], filter: { status: 'running', mem: '>8' }, limit: 2 };
  const text = { fields: 'vmid,name', filter: 'status=running,mem>8', limit: 2 };
  const listed = await place.call('list_vms', args);
  expect(rowsIn(listed)).toHaveLength(2);
  expect(listed).toEqual(await place.call('list_vms', text));
  const json = { ...args, fields: '["vmid","name"]', filter: '{"status":["running"],"mem":">8"}' };
  expect(await place.call('list_vms', json)).toEqual(listed);
});

describe('refused, and nothing is answered in its place', () => {
  const sizes = 'for mem a size in GiB such as 4, or with its unit: 512M, 4G';
  const syntax =
    'conditions that must all hold, joined by commas: a=b,c>d; operators = != ~ !~ < <= > >=; alternatives as status=running|stopped';
  const plainText =
    'for name plain text: there are no regular expressions; ~ finds a part, * stands for anything, a|b for either';
  test.each([
    ['mem<zzz', sizes],
    ['mem>abc', sizes],
    ['maxmem>4', 'for maxmem a size with its unit, 512M or 4G, as maxmem itself counts bytes'],
    ['uptime<soon', 'for uptime a duration such as 90m, 1h or 2d, or seconds'],
    ['cpu>many', 'for cpu a share such as 50%'],
    ['cpu<1', 'for cpu a share such as 50%'],
    ['cores>two', 'for cores a number such as 4, or for a range 100-199'],
    ['template=maybe', 'for template yes or no'],
    ['tags>prod', 'for tags = or != with one of its items'],
    ['name~^db-.*0$', plainText],
    ['name~/db/', plainText],
    ['status', syntax],
    ['status=running or status=stopped', syntax],
    ['status:running', syntax],
    ['status=running,mem', syntax],
  ])('%s', async (filter, expected) => {
    expect(errorOf(await place.call('list_vms', { filter }))).toMatchObject({
      code: 'invalid_arguments',
      invalid: [{ parameter: 'filter', expected }],
    });
  });

  test('an unknown state, with the nearest; a misspelt field, with those that there are, before anything is read', async () => {
    expect(errorOf(await place.call('list_vms', { filter: 'status=runing' })).message).toBe(
      "filter: expected for status one of running, stopped, paused, suspended, unknown, likely running, got 'status=runing'.",
    );
    place.sent();
    const names = [
      ['filter', 'sttus=running'],
      ['sort', '-sttus'],
      ['fields', 'sttus'],
      ['count_by', 'sttus'],
      ['sort', 'name upwards'],
      ['cursor', 'zzz'],
      ['filter', 'mem'],
      ['filter', 'mem>abc'],
      ['filter', 'uptime<soon'],
    ] as const;
    for (const [parameter, given] of names) {
      const { invalid } = errorOf(await place.call('list_vms', { [parameter]: given }));
      expect(invalid).toMatchObject([{ parameter }]);
      if (given.includes('sttus')) expect(invalid).toMatchObject([{ nearest: 'status' }]);
    }
    expect(place.sent()).toEqual([]);
  });

  test('a cursor past the last row', async () => {
    expect(errorOf(await place.call('list_vms', { cursor: '99999' })).message).toBe(
      "cursor: expected the cursor that the last answer gave, below 10000, as there are so many rows, got '99999'.",
    );
  });
});

test('whatever stands in a filter, an order or a cursor: rows, none that fits, or a refusal that names it', async () => {
  const words = [
    'node',
    'cpu',
    'uptime',
    'status',
    'and',
    '=',
    '!=',
    '~',
    '<',
    '>=',
    ',',
    '|',
    '*',
    '"',
    '-',
    '%',
    '4G',
  ];
  const written = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), {
    maxLength: 8,
  });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('filter', 'sort', 'fields', 'count_by', 'cursor'),
      written,
      async (parameter, parts) => {
        const given = parts.join(parts.length % 2 === 0 ? '' : ' ');
        const result = await place.call('list_nodes', { [parameter]: given });
        seen.add(String(result.ok));
        if (result.ok === false) {
          expect(result.error.code).toBe('invalid_arguments');
          expect(result.error.invalid).toMatchObject([{ parameter }]);
        }
      },
    ),
    { numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(['false', 'true']);
});

describe('no row fits', () => {
  test.each([
    [{ name: 'no-such-guest' }, 'None of 10000 rows fits name~no-such-guest.'],
    [{ filter: 'pool=' }, 'None of 10000 rows fits pool=: each has pool.'],
    [{ filter: 'lock=backup' }, 'None of 10000 rows fits lock=backup: none has lock.'],
    [{ filter: 'cores>64,status=running' }, 'None of 10000 rows fits cores>64: cores is 1 to 16 there.'],
    [{ filter: 'name=web-prod-100' }, /^None of 10000 rows fits name=web-prod-100: the nearest name is web-/],
    [
      { filter: 'status=suspended' },
      'None of 10000 rows fits status=suspended: status is running, stopped there. A guest hibernated to disk counts as stopped: filter lock=suspended.',
    ],
    [
      { filter: 'vmid=1000-1001', status: 'stopped', node: 'pve01' },
      /^None of 10000 rows fits all of it together: node=pve01 fits \d+, status=stopped fits \d+, vmid=1000-1001 fits 2\.$/,
    ],
  ])('%j: says what excluded all of them', async (args, said) => {
    const listed = await place.call('list_vms', args);
    expect(textOf(listed)).toMatch(said);
    expect(dataOf(listed)).toEqual({ total: 0, columns: [], rows: [], note: textOf(listed) });
  });
});
