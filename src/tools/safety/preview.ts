import type { CallContext, OperationCall } from '../call.js';
import type { CallRisk } from '../guard/level.js';
import { type BlastRadius, blastRadiusOf } from '../preview/index.js';
import { type UndoDraft, wayBackText } from '../undo/index.js';

/** What a call is about to do, in words, with the facts that matter read fresh from the cluster. */
export interface Preview extends BlastRadius {
  readonly risk: CallRisk['risk'];
  /** One line: the operation, its target, why it is as risky as it is. */
  readonly headline: string;
}

/** Reads what hangs on the target of a call. @param undoOf its way back */
export async function previewOf(
  call: OperationCall,
  judged: CallRisk,
  undoOf: () => Promise<UndoDraft>,
  context: CallContext,
): Promise<Preview> {
  const [radius, undo] = await Promise.all([blastRadiusOf(call, context), undoOf()]);
  const raised =
    judged.raisedBy === undefined ? '' : `; \`${judged.raisedBy.parameter}\` ${judged.raisedBy.why}`;
  return {
    ...radius,
    lines: [
      ...radius.lines,
      call.operation.startsWith('GET ')
        ? 'It changes nothing: it asks because its answer can hold secrets, or opens a way into a guest.'
        : wayBackText(undo.record, context.safety.options.audit !== undefined),
    ],
    risk: judged.risk,
    headline: `${call.operation} on ${radius.target.label} (${judged.risk}${raised})`,
  };
}
