import type { ToolDefinition } from '../../../../overrides/tools/types.js';
import type { Arguments } from '../../arguments.js';
import type { GuestFacts, LiveFacts, Resources } from '../../live/index.js';

/** A value that would do, and why it is offered. */
export interface Offer {
  readonly value: string | number;
  readonly why: string;
}

/** What offers are made from. */
export interface SuggestFacts {
  readonly tool: ToolDefinition;
  /** What is given already. */
  readonly given: Arguments;
  readonly live: LiveFacts;
  readonly resources: Resources;
  /** The guest that the given arguments name. */
  readonly guest: GuestFacts | undefined;
}

/** Live values for parameters of certain names, the best first. */
export interface Suggester {
  readonly parameters: RegExp;
  readonly offer: (facts: SuggestFacts, parameter: string) => Offer[] | Promise<Offer[]>;
}

/** The node that the call is about, as far as it is known. */
export function nodeOf({ given, guest }: SuggestFacts): string | undefined {
  return guest?.node ?? (typeof given.node === 'string' ? given.node : undefined);
}
