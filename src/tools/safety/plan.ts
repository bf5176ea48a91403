import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { Asking, type Reply } from '../dialogue.js';
import { type Suggestion, ToolFault } from '../result.js';
import { Approval } from './approval.js';
import { flaws } from './confirm.js';
import type { Confirmed, Flaw } from './confirmations.js';
import { callKey } from './key.js';

/** The reply, and the field in it, by which a person agrees to a plan. */
const REPLY = 'plan';

/** Calls that are to be made one after the other on one consent. */
interface PlannedCalls {
  /** One line: what will be so at the end. */
  readonly summary: string;
  readonly steps: readonly { readonly tool: string; readonly arguments: Arguments }[];
  /** What will happen, a sentence a line; secrets hidden. */
  readonly lines: readonly string[];
  /** Changes whenever a target of the plan does. */
  readonly state: string;
}

/** What the call knows of a consent that may have been given. */
interface PlanConsent {
  readonly reply: Reply | undefined;
  /** The token that the person was shown the plan under. */
  readonly shown: string | undefined;
  /** The token that the caller gave. */
  readonly token: string | undefined;
  /** What the call has to remember while the person is asked, by the token of what they are shown. */
  readonly remember: (token: string) => unknown;
  /** The same call with a token; secrets hidden. */
  readonly again: (token: string) => Suggestion;
}

/**
 * One consent to all calls of a plan, bound to every one of them with its arguments and to the state of their targets:
 * a person's where they can be asked, else that of the holder of a token.
 * @throws Asking; ToolFault `confirmation_required`, `confirmation_refused`
 */
export function consentToPlan(
  plan: PlannedCalls,
  consent: PlanConsent,
  { dialogue, safety }: CallContext,
): Approval {
  const steps = plan.steps.map(({ tool, arguments: args }) => ({ tool, arguments: args }));
  const now: Confirmed = { key: callKey('plan', { steps }), state: plan.state };
  const approval = new Approval(steps);
  const issue = () => safety.confirmations.issue(now);
  if (dialogue !== undefined) {
    if (consent.reply === undefined || consent.shown === undefined)
      throw ask(plan, consent.remember(issue()));
    const flaw = safety.confirmations.use(consent.shown, now);
    if (flaw !== undefined) throw refused(plan, flaw);
    if (consent.reply.action !== 'accept' || consent.reply.values.confirm !== true) throw declined(plan);
    return approval;
  }
  if (safety.options.confirmBy === 'user') throw noPerson(plan);
  if (consent.token === undefined) throw shown(plan, consent.again(issue()));
  const flaw = safety.confirmations.use(consent.token, now);
  if (flaw !== undefined) throw refused(plan, flaw, consent.again(issue()));
  return approval;
}

/** The answer to a plan, in what a person replied. */
export function planReply(replies: Readonly<Record<string, Reply>>): Reply | undefined {
  return replies[REPLY];
}

function ask({ summary, lines }: PlannedCalls, state: unknown): Asking {
  const message = [summary, ...lines].join('\n');
  const fields = { confirm: { type: 'boolean' as const, title: 'Do all of it' } };
  return new Asking({ [REPLY]: { message, fields, required: ['confirm'] } }, state);
}

function shown({ summary, lines }: PlannedCalls, again: Suggestion): ToolFault {
  const token = String(again.arguments.confirm);
  return new ToolFault(
    'confirmation_required',
    `Not done yet: this plan asks first, once for all its steps. ${summary}. Tell the user what it will do; with their consent, make the same call with confirm "${token}" within 5 minutes.`,
    { context: { preview: lines, confirm: token }, suggestions: [again], retryable: true },
  );
}

function refused({ summary, lines }: PlannedCalls, flaw: Flaw, again?: Suggestion): ToolFault {
  const how = again === undefined ? '' : ' Show the user how things stand now and use the new token.';
  return new ToolFault(
    'confirmation_refused',
    `Nothing was done: the confirmation does not count, as ${flaws[flaw]}. ${summary}.${how}`,
    {
      context: {
        reason: flaw,
        preview: lines,
        ...(again === undefined ? {} : { confirm: again.arguments.confirm }),
      },
      suggestions: again === undefined ? [] : [again],
      retryable: true,
    },
  );
}

function declined({ summary }: PlannedCalls): ToolFault {
  return new ToolFault('confirmation_refused', `Nothing was done: the user declined. ${summary}.`, {
    context: { reason: 'declined' },
  });
}

function noPerson({ summary, lines }: PlannedCalls): ToolFault {
  return new ToolFault(
    'confirmation_required',
    `Nothing was done: the owner wants a person's consent (PVE_CONFIRM_BY=user), and this client can't ask its user. ${summary}.`,
    { context: { preview: lines } },
  );
}
