import { isPlain, type Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { rowsOf } from '../fields.js';
import { cleanData } from '../untrusted/index.js';

/** What a GET answers, from a moment ago where there is such an answer, with its texts made safe to show. */
async function readClean(
  { live }: Pick<CallContext, 'live'>,
  operation: string,
  params: Arguments = {},
): Promise<unknown> {
  return cleanData(operation, await live.read(operation, params), params);
}

/** The rows that a GET answers. */
export async function readRows(
  context: Pick<CallContext, 'live'>,
  operation: string,
  params: Arguments = {},
): Promise<Plain[]> {
  return rowsOf(await readClean(context, operation, params));
}

/** The object that a GET answers; empty where it is none. */
export async function readObject(
  context: Pick<CallContext, 'live'>,
  operation: string,
  params: Arguments = {},
): Promise<Plain> {
  const answer = await readClean(context, operation, params);
  return isPlain(answer) ? answer : {};
}
