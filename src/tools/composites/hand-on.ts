import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { Asking } from '../dialogue.js';
import { ToolFault } from '../result.js';
import type { Shaped } from '../shape/table.js';

/**
 * Runs another tool, whose answer is the answer.
 * @throws ToolFault as that tool fails; Asking where it asks, to be called again with the replies
 */
export async function handOn(
  { run }: Pick<CallContext, 'run'>,
  tool: string,
  args: Arguments,
): Promise<Shaped> {
  const result = await run(tool, args);
  if (result.ok === 'ask') throw new Asking(result.questions, result.state);
  if (!result.ok) throw new ToolFault(result.error.code, result.error.message, result.error);
  return { text: result.text, data: result.data };
}
