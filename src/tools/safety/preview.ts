import type { CallContext, OperationCall } from '../call.js';
import type { CallRisk } from '../guard/level.js';
import { type BlastRadius, blastRadiusOf } from '../preview/index.js';
import { prepareUndo, wayBackText } from '../undo/index.js';

/** What a call is about to do, in words, with the facts that matter read fresh from the cluster. */
export interface Preview extends BlastRadius {
  readonly risk: CallRisk['risk'];
  /** One line: the operation, its target, why it is as risky as it is. */
  readonly headline: string;
}

/** Reads what hangs on the target of a call. */
export async function previewOf(
  call: OperationCall,
  judged: CallRisk,
  context: CallContext,
): Promise<Preview> {
  const { client, tables } = context;
  const { operation, params } = call;
  const read = async (id: string, given: OperationCall['params']) => (await client()).invoke(id, given, {});
  const [radius, undo] = await Promise.all([
    blastRadiusOf(call, context),
    prepareUndo({ operation, params }, read, tables),
  ]);
  const raised =
    judged.raisedBy === undefined ? '' : `; \`${judged.raisedBy.parameter}\` ${judged.raisedBy.why}`;
  return {
    ...radius,
    lines: [...radius.lines, wayBackText(undo.record)],
    risk: judged.risk,
    headline: `${call.operation} on ${radius.target.label} (${judged.risk}${raised})`,
  };
}
