import type { Answer, ToolParameter, ValueSchema } from '../../../overrides/tools/types.js';
import type { Risk } from '../../../overrides/types.js';

type Own = ToolParameter & { readonly describe: string; readonly schema: ValueSchema };

const listing: Readonly<Record<string, Own>> = {
  fields: {
    describe: 'Columns to show, comma-separated.',
    schema: { type: 'string' },
  },
  filter: {
    describe: 'Such as "status=running,mem>4G".',
    schema: { type: 'string' },
  },
  sort: {
    describe: 'Field to order by, "-field" for largest first.',
    schema: { type: 'string' },
    unlisted: true,
  },
  limit: { describe: 'Most rows.', schema: { type: 'integer', minimum: 1 } },
  cursor: { describe: 'Where the last answer stopped.', schema: { type: 'string' }, unlisted: true },
};

const task: Readonly<Record<string, Own>> = {
  wait: { describe: 'false: do not wait for the task.', schema: { type: 'boolean' } },
};

const changing: Readonly<Record<string, Own>> = {
  dry_run: { describe: 'Only tell what it would do.', schema: { type: 'boolean' } },
};

const asking: Readonly<Record<string, Own>> = {
  confirm: { describe: 'Token from its preview.', schema: { type: 'string' } },
};

/** The arguments that a tool takes because of what it answers and how much it can do, beside those written by hand. */
export function standardParameters(kind: Answer['kind'] | 'free', risk: Risk): Readonly<Record<string, Own>> {
  return {
    ...(kind === 'table' ? listing : {}),
    ...(kind === 'task' ? task : {}),
    ...(risk === 'read' ? {} : changing),
    ...(risk === 'destroy' || risk === 'privileged' ? asking : {}),
  };
}
