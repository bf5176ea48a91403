import { hideSecrets } from '../audit/index.js';
import type { Suggestion } from '../result.js';
import type { PlanStep } from './plan.js';

/** A call as it may be shown. */
export function callOf({ tool, arguments: args }: Pick<PlanStep, 'tool' | 'arguments'>) {
  return { tool, arguments: hideSecrets(args) };
}

/** "Instead: drain_node {…} (what that does)". */
export function callLines(title: string, calls: readonly Suggestion[]): string[] {
  return calls.map(
    (call) => `${title}: ${call.tool} ${JSON.stringify(callOf(call).arguments)} (${call.why})`,
  );
}
