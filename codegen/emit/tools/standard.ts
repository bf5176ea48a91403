import { listingParameters } from '../../../overrides/tools/listing-parameters.js';
import type { Answer, Listing, ToolParameter, ValueSchema } from '../../../overrides/tools/types.js';
import type { Risk } from '../../../overrides/types.js';

type Own = ToolParameter & { readonly describe: string; readonly schema: ValueSchema };

const task: Readonly<Record<string, Own>> = {
  wait: { describe: 'false: do not wait for the task.', schema: { type: 'boolean' } },
};

const changing: Readonly<Record<string, Own>> = {
  dry_run: { describe: 'Only tell what it would do.', schema: { type: 'boolean' } },
};

const asking: Readonly<Record<string, Own>> = {
  confirm: { describe: 'Token from its preview.', schema: { type: 'string' } },
};

/** A filter that fits the listing: its own, else one on a column of which it is known what it holds. */
function filterExample({ filterExample: own, columns }: Listing): string {
  if (own !== undefined) return own;
  const [first] = columns;
  const telling = columns.find(({ as }) => as === 'bytes' || as === 'time');
  if (telling === undefined) return `${first?.name}=a*`;
  return telling.as === 'bytes' ? `${telling.name}>4` : `${telling.name}>1d`;
}

/** The arguments that a tool takes because of what it answers and how much it can do, beside those written by hand. */
export function standardParameters(
  kind: Answer['kind'] | 'free',
  risk: Risk,
  rows?: Listing,
): Readonly<Record<string, Own>> {
  return {
    ...(rows === undefined ? {} : listingParameters(filterExample(rows))),
    ...(kind === 'task' ? task : {}),
    ...(risk === 'read' ? {} : changing),
    ...(risk === 'destroy' || risk === 'privileged' ? asking : {}),
  };
}
