import type { Arguments } from '../../arguments.js';
import type { CallContext } from '../../call.js';
import type { Shaped } from '../../shape/table.js';
import { fitSections } from './fit.js';
import { readContext } from './read.js';
import { sectionsOf } from './sections.js';

/** Tokens that text and data may each take, unless the caller says so. */
const USUAL_TOKENS = 2500;

/** What there is to work with: the cluster in one call, summed up to what fits. */
export async function discoverContext(
  { max_tokens: most }: Arguments,
  context: CallContext,
): Promise<Shaped> {
  const facts = await readContext(context);
  const notes = [
    ...facts.unread,
    ...(facts.alerts?.unchecked ?? []).map(({ about, why }) => `Not looked at: ${about}. ${why}`),
  ];
  return fitSections(sectionsOf(facts), notes, typeof most === 'number' ? most : USUAL_TOKENS);
}
