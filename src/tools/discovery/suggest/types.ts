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
  /** Of the tools of these names only; of all where it is left out. */
  readonly tools?: RegExp;
  readonly offer: (facts: SuggestFacts, parameter: string) => Offer[] | Promise<Offer[]>;
}

/** The node that the call is about, as far as it is known. */
export function nodeOf({ given, guest }: SuggestFacts): string | undefined {
  return guest?.node ?? (typeof given.node === 'string' ? given.node : undefined);
}

/** Whether the `vmid` of a tool is that of a guest to be. */
export function makesGuest(tool: string): boolean {
  return /^(?:create_(?:vm|container|lxc)|restore_(?:backup|vm|container)|\w+_creation_wizard)$/.test(tool);
}
