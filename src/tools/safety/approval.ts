import type { Arguments } from '../arguments.js';
import { callKey } from './key.js';

/**
 * A person's consent to a whole plan: seals its steps, tool calls with their arguments, so that none of them asks again
 * and nothing else goes through on it.
 */
export class Approval {
  readonly #steps: ReadonlySet<string>;

  constructor(steps: readonly { readonly tool: string; readonly arguments: Arguments }[]) {
    this.#steps = new Set(steps.map((step) => callKey(step.tool, step.arguments)));
  }

  covers(tool: string, args: Arguments): boolean {
    return this.#steps.has(callKey(tool, args));
  }
}
