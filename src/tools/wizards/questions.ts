import type { Wizard, WizardQuestion } from '../../../overrides/wizards/types.js';
import { isPlain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import { Asking, type Dialogue, type Question } from '../dialogue.js';
import { ToolFault } from '../result.js';
import { cleanCell } from '../untrusted/index.js';
import type { OpenQuestion } from './desk.js';

/** The reply that answers the wizard's questions. */
const REPLY = 'choices';
/** Most choices that a field offers; a longer list is no help to a person. */
const MOST_OPTIONS = 20;

/** What the call remembers while its person is asked. */
export interface Memory {
  /** What the person answered so far; undefined before the first question. */
  readonly answers: Arguments | undefined;
  /** The token of the plan that they were shown. */
  readonly token?: string;
}

/** What a wizard's call remembers of the conversation so far. */
export function memoryOf(dialogue: Dialogue | undefined): Memory {
  const { state, replies } = dialogue ?? { state: undefined, replies: {} };
  if (!isPlain(state)) return { answers: undefined };
  const told = isPlain(state.answers) ? state.answers : {};
  const token = typeof state.token === 'string' ? { token: state.token } : {};
  const reply = replies[REPLY];
  if (reply === undefined) return { answers: told, ...token };
  if (reply.action !== 'accept') {
    throw new ToolFault(
      'cancelled',
      'The user did not answer the questions: nothing was planned or done. Ask what they want, and give it as arguments.',
    );
  }
  return { answers: { ...told, ...reply.values }, ...token };
}

/**
 * One form with what the wizard would rather be told; asked once.
 * @throws Asking where there is something to ask
 */
export function askOnce({ intro, questions }: Wizard, open: readonly OpenQuestion[], given: Arguments): void {
  const asked = questions.flatMap((question) => {
    const one = open.find(({ argument }) => argument === question.argument);
    return one === undefined ? [] : [{ question, options: one.options.slice(0, MOST_OPTIONS) }];
  });
  if (asked.length === 0) return;
  const fields = Object.fromEntries(
    asked.map(({ question, options }) => [question.argument, fieldOf(question, options)]),
  );
  const lines = asked.flatMap(({ options }) =>
    options.flatMap(({ value, label }) => (label === undefined ? [] : [`- ${value}: ${cleanCell(label)}`])),
  );
  const form: Question = { message: [intro, ...lines].join('\n'), fields, required: [] };
  throw new Asking({ [REPLY]: form }, { answers: given });
}

function fieldOf({ title, type = 'string' }: WizardQuestion, options: OpenQuestion['options']) {
  return {
    type,
    title,
    ...(options.length === 0 || type !== 'string' ? {} : { enum: options.map(({ value }) => value) }),
  };
}
