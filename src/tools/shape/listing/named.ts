import type { Column, Listing } from '../../../../overrides/tools/types.js';
import { nearest } from '../../../domain/nearest.js';
import { viewFault } from './fault.js';

/** Columns shown without being asked for, and the others that have a name. */
function allColumns({ columns, more = [] }: Listing): readonly Column[] {
  return [...columns, ...more];
}

/**
 * The column that a name stands for: a heading, PVE's own name of the field, or a heading but for its unit
 * (`mem_used` for `mem_used_gib`). A size under PVE's own name keeps that name and is in bytes.
 * @param known The fields of the rows; undefined before they are read, where only listings that name all of theirs can
 * refuse.
 * @throws ToolFault `invalid_arguments`
 */
export function columnNamed(
  name: string,
  listing: Listing,
  known: ReadonlySet<string> | undefined,
  parameter: string,
): Column {
  const all = allColumns(listing);
  const heading = all.find((one) => one.name === name);
  if (heading !== undefined) return heading;
  const own = all.find(({ field }) => field === name);
  if (own !== undefined) return own.as === 'bytes' ? { ...own, name, as: 'size' } : own;
  if (known?.has(name)) return { name, field: name };
  const alike =
    all.find((one) => bare(one.name) === bare(name)) ?? all.find(({ field }) => field === bare(name));
  if (alike !== undefined) return alike;
  if (known === undefined && listing.more === undefined) return { name, field: name };
  const fields = new Set(all.map(({ field }) => field));
  const others = [...(known ?? [])].filter((one) => !fields.has(one));
  const valid = [...new Set([...all.map((one) => one.name), ...others])];
  const meant = nearest(name, valid);
  throw viewFault({
    parameter,
    given: name,
    expected: 'a field of the rows',
    valid,
    ...(meant === undefined ? {} : { nearest: meant }),
  });
}

/** A heading without its unit, in one way of writing. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/_(?:gib|gb|bytes|percent|%)$/, '');
}
