import { isPlain } from '../../../domain/plain.js';
import type { Arguments } from '../../arguments.js';
import { ToolFault } from '../../result.js';
import { planUndo } from '../../undo/index.js';
import type { Composite } from '../composite.js';
import { changeLog } from './log.js';

/** Takes a change back: each call that this needs goes through the same gates as any other. */
export const undoChange: Composite = async ({ change, dry_run: dryRun, confirm }, context) => {
  const client = await context.client();
  const read = async (operation: string, params: Arguments) => client.invoke(operation, params, {});
  const { calls, lost } = await planUndo(await changeLog(context), Number(change), read, context.tables);
  const said: string[] = [];
  for (const [index, { operation, params }] of calls.entries()) {
    const given = {
      operation,
      params,
      ...(dryRun === true ? { dry_run: true } : {}),
      ...(confirm === undefined ? {} : { confirm }),
    };
    const result = await context.run('call_operation', given, undefined, Number(change));
    if (result.ok === 'ask')
      throw new ToolFault('confirmation_required', 'This undo has to ask a person first.');
    if (!result.ok)
      throw new ToolFault(result.error.code, soFar(result.error.message, index, calls.length), result.error);
    said.push(result.text);
  }
  const never = lost.length === 0 ? [] : [`Not brought back: ${lost.join(', ')}.`];
  return {
    text: [`Change ${change} ${dryRun === true ? 'would be' : 'is'} taken back.`, ...said, ...never].join(
      '\n',
    ),
    data: {
      change,
      calls: calls.map(({ operation, params }) => ({ operation, params: isPlain(params) ? params : {} })),
      lost,
    },
  };
};

function soFar(message: string, done: number, all: number): string {
  return all === 1 ? message : `Step ${done + 1} of ${all} failed, ${done} done: ${message}`;
}
