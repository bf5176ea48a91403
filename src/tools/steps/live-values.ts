import type { CallContext } from '../call.js';
import { isUnread } from '../hints/unread.js';
import type { InvalidArgument, ToolError } from '../result.js';

/** Arguments whose values the cluster knows. */
const LIVE = /^(?:node|target|target_node|disk|volume|storage|snapname)$/;
/** More choices than a guest has disks: those of PVE's schema. */
const MANY = 20;

/**
 * What was missing or wrong with the values that the cluster has for it: the nodes, the disks of the guest. Where they
 * can't be read the failure stays as it is.
 */
export async function withLiveValues(error: ToolError, context: CallContext): Promise<ToolError> {
  if (error.code !== 'invalid_arguments') return error;
  const missing = error.missing.filter((name) => LIVE.test(name));
  const wrong = error.invalid.filter(
    ({ parameter, valid = [] }) => parameter === 'disk' && valid.length > MANY,
  );
  if (missing.length + wrong.length === 0) return error;
  const values = await valuesOf([...missing, ...wrong.map(({ parameter }) => parameter)], context);
  const valid = (one: InvalidArgument): InvalidArgument => {
    const known = values.get(one.parameter);
    if (known === undefined) return one;
    return { ...one, expected: `one of ${known.join(', ')}`, valid: known, example: known[0] };
  };
  const choices = (name: string) => {
    const known = values.get(name);
    return known === undefined ? [] : [[`${name}s`, known]];
  };
  return {
    ...error,
    message: wrong.reduce(
      (text, one) => text.replace(one.expected, () => valid(one).expected),
      error.message,
    ),
    invalid: error.invalid.map(valid),
    context: { ...error.context, ...Object.fromEntries(missing.flatMap(choices)) },
  };
}

async function valuesOf(
  parameters: readonly string[],
  context: CallContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  try {
    const { valuesFor } = await import('../discovery/suggest/index.js');
    return await valuesFor(context.request, parameters, context);
  } catch (defect) {
    if (isUnread(defect)) return new Map();
    throw defect;
  }
}
