import type { ValueSchema } from '../../overrides/tools/types.js';
import type { Arguments } from './arguments.js';

/** A form of one to three fields that a person fills in. */
export interface Question {
  readonly message: string;
  readonly fields: Readonly<
    Record<string, Pick<ValueSchema, 'type' | 'enum' | 'minimum' | 'maximum'> & { readonly title: string }>
  >;
  readonly required: readonly string[];
}

/** What a person did with a question. */
export interface Reply {
  readonly action: 'accept' | 'decline' | 'cancel';
  /** Values by field; empty unless accepted. */
  readonly values: Arguments;
}

/**
 * A conversation with the person behind the caller. A call that has to ask ends with the questions, and is made again
 * with the replies, and with what it wanted to remember (sealed by the face, so that nobody can alter it).
 */
export interface Dialogue {
  readonly replies: Readonly<Record<string, Reply>>;
  readonly state: unknown;
}

/** Carries questions out of a step: the call is to be made again with the replies. */
export class Asking extends Error {
  override readonly name = 'Asking';

  constructor(
    readonly questions: Readonly<Record<string, Question>>,
    readonly state: unknown,
  ) {
    super('the caller has to be asked');
  }
}
