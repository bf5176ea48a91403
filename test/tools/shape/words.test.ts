import { expect, test } from 'vitest';
import { allTools } from '../../../src/tools/registry.js';
import { parseConditions } from '../../../src/tools/shape/listing/conditions.js';
import { checkView } from '../../../src/tools/shape/listing/view.js';

const listings = (await allTools()).flatMap(({ name, inputSchema, run }) =>
  run.kind === 'curated' && run.answer.kind === 'table'
    ? [{ name, inputSchema, listing: run.answer.listing }]
    : [],
);

test('the filter that a listing gives as an example is on its own columns, with values of theirs', () => {
  expect(listings.length).toBeGreaterThan(50);
  for (const { name, inputSchema, listing } of listings) {
    const [, filter = ''] = /^Such as "(.*)"\.$/.exec(inputSchema.properties.filter?.description ?? '') ?? [];
    const names = parseConditions(filter).map((condition) => condition.name);
    const headings = listing.columns.map((column) => column.name);
    expect([name, names.filter((one) => !headings.includes(one))]).toEqual([name, []]);
    expect([name, names.length > 0]).toEqual([name, true]);
    checkView({ filter }, listing);
  }
});

test('no heading of a listing stands twice', () => {
  for (const { name, listing } of listings) {
    const headings = [...listing.columns, ...(listing.more ?? [])].map((column) => column.name);
    expect([name, headings]).toEqual([name, [...new Set(headings)]]);
  }
});
