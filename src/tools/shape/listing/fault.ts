import { type InvalidArgument, ToolFault } from '../../result.js';

/** A wrong view of a listing, in one sentence. */
export function viewFault(invalid: InvalidArgument): ToolFault {
  const { parameter, given, expected, nearest } = invalid;
  const meant = nearest === undefined ? '' : `, likely ${nearest}`;
  return new ToolFault(
    'invalid_arguments',
    `${parameter}: expected ${expected}${meant}, got '${String(given)}'.`,
    { invalid: [invalid] },
  );
}
