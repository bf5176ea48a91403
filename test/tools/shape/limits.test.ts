import fc from 'fast-check';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, test } from 'vitest';
import { fitted } from '../../../src/tools/resources/fitted.js';
import { createKeptResults } from '../../../src/tools/resources/kept.js';
import { MOST_TOKENS } from '../../../src/tools/shape/fit.js';
import type { Shaped } from '../../../src/tools/shape/shaped.js';
import { shapeTable } from '../../../src/tools/shape/table.js';
import { shapeAny, shapeLog } from '../../../src/tools/shape/value.js';

/** A text of one script, some words or some random identifiers: what answers are made of. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x61, 0x7a],
  [0x30, 0x39],
  [0xc0, 0x17f],
  [0x391, 0x3c9],
  [0x410, 0x44f],
  [0x5d0, 0x5ea],
  [0x621, 0x64a],
  [0x905, 0x939],
  [0xe01, 0xe2e],
  [0x3041, 0x30f6],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0x2190, 0x257f],
  [0x1f300, 0x1f64f],
  [0x1d400, 0x1d4ff],
];
const character = fc
  .constantFrom(...ranges)
  .chain(([from, to]) => fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code)));
const wildText = fc
  .array(fc.tuple(fc.array(character, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 200 })), {
    maxLength: 12,
    size: 'max',
  })
  .map((parts) => parts.map(([letters, times]) => letters.join('').repeat(times)).join(' '));
const wildValue = fc.oneof(
  wildText,
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.dictionary(fc.string({ maxLength: 12 }), fc.oneof(wildText, fc.integer()), { maxKeys: 5 }),
  fc.array(fc.integer(), { maxLength: 3000, size: 'max' }),
);
const wildRow = fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), wildValue, { maxKeys: 8 });

const listing = {
  columns: [
    { name: 'first', field: 'a' },
    { name: 'second', field: 'b' },
  ],
  sort: [],
  empty: 'Nothing.',
};

/** Each shape over an answer that it can meet. */
const shapes: readonly (readonly [string, fc.Arbitrary<Shaped>])[] = [
  [
    'a table',
    fc
      .array(fc.record({ a: wildText, b: wildValue }), { maxLength: 60, size: 'max' })
      .map((rows) => shapeTable(rows, listing, {})),
  ],
  ['an object', wildRow.map((row) => shapeAny(row, {}))],
  ['a list', fc.array(wildRow, { maxLength: 40, size: 'max' }).map((rows) => shapeAny(rows, {}))],
  ['a text', wildText.map((text) => shapeAny(text.repeat(5), {}))],
  [
    'a log',
    fc.array(wildText, { maxLength: 80, size: 'max' }).map((lines) =>
      shapeLog(
        lines.map((t, n) => ({ n, t })),
        'task',
        'ask for fewer',
      ),
    ),
  ],
  [
    'what a composite made',
    fc.tuple(wildText, wildRow).map(([text, data]) => ({ text: text.repeat(9), data })),
  ],
];

describe.each(shapes)('%s', (_, shaped) => {
  test('has at most 6,000 tokens as text and as data; what was cut is kept and named', () => {
    let cut = 0;
    fc.assert(
      fc.property(shaped, (one) => {
        const results = createKeptResults();
        const { text, data } = fitted('some_tool', one, results);
        expect(countTokens(text)).toBeLessThanOrEqual(MOST_TOKENS);
        expect(countTokens(JSON.stringify(data))).toBeLessThanOrEqual(MOST_TOKENS);
        expect(text.split('<untrusted source=')).toHaveLength(text.split('</untrusted>').length);
        const [kept] = results.list();
        expect(data.resource).toBe(kept?.uri);
        if (kept === undefined) return;
        cut += 1;
        expect(text).toContain(kept.uri);
      }),
      { numRuns: 25 },
    );
    expect(cut).toBeGreaterThan(5);
  });
});

test('at most 20 answers and 8 MiB are kept; the oldest go first, and one that is larger is not kept', () => {
  const results = createKeptResults();
  const uris = Array.from({ length: 22 }, (_, index) => results.keep('tool', `answer ${index}`)?.uri ?? '');
  expect(results.list().map(({ uri }) => uri)).toEqual(uris.slice(2));
  const large = 'x'.repeat(5 * 2 ** 20);
  results.keep('tool', large);
  const last = results.keep('tool', large);
  expect(results.list()).toEqual([last]);
  expect(results.keep('tool', 'x'.repeat(9 * 2 ** 20))).toBeUndefined();
  expect(results.list()).toEqual([last]);
});

test('a table that is cut goes on with its cursor until the last row', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({ a: index, b: `guest number ${index}` }));
  const seen: unknown[] = [];
  let cursor: unknown;
  do {
    const { data } = shapeTable(rows, listing, cursor === undefined ? {} : { cursor });
    seen.push(...(Array.isArray(data.rows) ? data.rows : []));
    cursor = data.cursor;
  } while (cursor !== undefined);
  expect(seen).toHaveLength(2000);
});
