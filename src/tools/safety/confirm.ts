import { hideSecrets } from '../audit/index.js';
import type { CallContext, OperationCall } from '../call.js';
import { Asking, type Question, type Reply } from '../dialogue.js';
import type { CallRisk } from '../guard/level.js';
import { type Suggestion, ToolFault } from '../result.js';
import type { UndoDraft } from '../undo/index.js';
import type { Confirmed, Flaw } from './confirmations.js';
import { callKey } from './key.js';
import type { ConfirmFrom } from './options.js';
import { type Preview, previewOf } from './preview.js';

/** The reply, and the field in it, by which a person confirms. */
const REPLY = 'confirm';

const asksFrom: Readonly<Record<ConfirmFrom, ReadonlySet<CallRisk['risk']>>> = {
  never: new Set(),
  destroy: new Set(['destroy', 'privileged']),
  change: new Set(['change', 'destroy', 'privileged']),
};

/** Whether a call of this risk asks first. */
export function asksFirst(confirm: ConfirmFrom, risk: CallRisk['risk']): boolean {
  return asksFrom[confirm].has(risk);
}

/** Why a confirmation does not count, as its holder is told. */
export const flaws: Readonly<Record<Flaw, string>> = {
  unknown: 'it is none of this server',
  expired: 'it is older than 5 minutes',
  used: 'it has been used already',
  other: 'it was given for another call, or for other parameters',
  changed: 'the target has changed since',
};

/**
 * Lets a call go on only where a person, or the holder of a token, has seen what it will do. The person is asked where
 * the client can ask; else the refusal carries the preview and a token for the same call.
 * @throws Asking; ToolFault `confirmation_required`, `confirmation_refused`
 */
export async function confirm(
  call: OperationCall,
  judged: CallRisk,
  undoOf: () => Promise<UndoDraft>,
  context: CallContext,
): Promise<void> {
  const { dialogue, safety } = context;
  const found = await previewOf(call, judged, undoOf, context);
  const preview = { ...found, lines: [...found.lines, ...call.notes] };
  const now: Confirmed = { key: callKey(call.operation, call.params), state: preview.state };
  const token = call.own.confirm;
  const userOnly = safety.options.confirmBy === 'user';
  if (dialogue !== undefined) return byPerson(dialogue.replies[REPLY], dialogue.state, preview, now, context);
  if (userOnly) throw noPerson(call, preview);
  if (typeof token !== 'string') throw shown(call, preview, safety.confirmations.issue(now), context);
  const flaw = safety.confirmations.use(token, now);
  if (flaw !== undefined) throw refused(call, flaw, preview, safety.confirmations.issue(now), context);
}

/** The person's answer, or the question. A sealed state that belongs to another call is no answer to this one. */
function byPerson(
  reply: Reply | undefined,
  state: unknown,
  preview: Preview,
  now: Confirmed,
  { safety }: CallContext,
): void {
  if (reply === undefined) throw ask(preview, safety.confirmations.issue(now));
  const flaw = typeof state === 'string' ? safety.confirmations.use(state, now) : 'unknown';
  if (flaw !== undefined) throw stale(preview, flaw);
  if (reply.action !== 'accept') throw declined(preview);
  const { typed } = preview.target;
  if (typed !== undefined && reply.values.name !== typed) {
    throw new ToolFault(
      'confirmation_refused',
      `Not sent: '${typed}' had to be typed to confirm, and something else was. ${preview.headline}.`,
      { context: { ...preview.facts } },
    );
  }
  if (typed === undefined && reply.values.confirm !== true) throw declined(preview);
}

function ask(preview: Preview, state: string): Asking {
  const { typed } = preview.target;
  const fields: Question['fields'] =
    typed === undefined
      ? { confirm: { type: 'boolean', title: 'Do it' } }
      : { name: { type: 'string', title: `Type ${typed} to confirm` } };
  const message = [preview.headline, ...preview.lines].join('\n');
  return new Asking({ [REPLY]: { message, fields, required: Object.keys(fields) } }, state);
}

function shown(call: OperationCall, preview: Preview, token: string, context: CallContext): ToolFault {
  return new ToolFault(
    'confirmation_required',
    `Not done yet: this call asks first. ${preview.headline}. Tell the user what it will do; with their consent, make the same call with confirm "${token}" within 5 minutes.`,
    {
      context: { preview: preview.lines, ...preview.facts, confirm: token },
      suggestions: [again(call, token, context)],
      retryable: true,
    },
  );
}

/** The same call with its token; secrets stay with whoever gave them. */
function again({ operation }: OperationCall, token: string, { request }: CallContext): Suggestion {
  return {
    tool: request.tool,
    arguments: { ...hideSecrets(request.arguments, operation), confirm: token },
    why: 'does it, once the user has agreed to what the preview says',
  };
}

function refused(
  call: OperationCall,
  flaw: Flaw,
  preview: Preview,
  token: string,
  context: CallContext,
): ToolFault {
  return new ToolFault(
    'confirmation_refused',
    `Not sent: the confirmation does not count, as ${flaws[flaw]}. ${preview.headline}. Show the user how things stand now and use the new token "${token}".`,
    {
      context: { reason: flaw, preview: preview.lines, ...preview.facts, confirm: token },
      suggestions: [again(call, token, context)],
      retryable: true,
    },
  );
}

function stale({ headline, facts }: Preview, flaw: Flaw): ToolFault {
  return new ToolFault(
    'confirmation_refused',
    `Not sent: the answer does not count, as ${flaws[flaw]}. ${headline}.`,
    {
      context: { reason: flaw, ...facts },
      retryable: true,
    },
  );
}

function declined({ headline, facts }: Preview): ToolFault {
  return new ToolFault('confirmation_refused', `Not sent: the user declined. ${headline}.`, {
    context: { reason: 'declined', ...facts },
  });
}

function noPerson({ operation }: OperationCall, { lines, facts }: Preview): ToolFault {
  return new ToolFault(
    'confirmation_required',
    `${operation} was not sent: the owner wants a person's consent (PVE_CONFIRM_BY=user), and this client can't ask its user.`,
    { context: { preview: lines, ...facts } },
  );
}
