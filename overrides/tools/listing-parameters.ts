import type { ToolParameter, ValueSchema } from './types.js';

type ListingParameter = ToolParameter & { readonly describe: string; readonly schema: ValueSchema };

/** The arguments of every listing; a filter that fits its rows stands for its words. */
export function listingParameters(filterExample: string): Readonly<Record<string, ListingParameter>> {
  return {
    fields: { describe: 'Columns to show, comma-separated.', schema: { type: 'string' } },
    filter: { describe: `Such as "${filterExample}".`, schema: { type: 'string' } },
    sort: {
      describe: 'Fields to order by, comma-separated; "-field" for largest first.',
      schema: { type: 'string' },
      unlisted: true,
    },
    count_by: {
      describe: 'Fields: answers how many rows have each value of them, in place of the rows.',
      schema: { type: 'string' },
      unlisted: true,
    },
    limit: { describe: 'Most rows.', schema: { type: 'integer', minimum: 1 } },
    cursor: { describe: 'Where the last answer stopped.', schema: { type: 'string' }, unlisted: true },
  };
}

/** The same for a tool whose listing is made by code: taken and told by describe_tool, not listed. */
export function besideListing(filterExample: string): Readonly<Record<string, ListingParameter>> {
  return Object.fromEntries(
    Object.entries(listingParameters(filterExample)).map(([name, parameter]) => [
      name,
      { ...parameter, unlisted: true },
    ]),
  );
}
