import type { Wizard } from '../../../overrides/wizards/types.js';
import type { Arguments } from '../arguments.js';
import { hideSecrets } from '../audit/index.js';
import type { CallContext } from '../call.js';
import { ToolFault } from '../result.js';
import type { Approval } from '../safety/index.js';
import { callKey } from '../safety/key.js';
import { consentToPlan, planReply } from '../safety/plan.js';
import { recordRefusal } from '../safety/record.js';
import type { CheckedStep } from './check.js';
import type { Plan } from './plan.js';
import type { Memory } from './questions.js';
import { chosen, stepLine } from './render.js';

/** Most lines of what hangs on the targets that a person is shown, below all steps. */
const MOST_PREVIEWS = 60;

/** A plan whose time has come, and what is known of a consent to it. */
interface Due {
  readonly wizard: Wizard;
  readonly given: Arguments;
  readonly plan: Plan;
  readonly steps: readonly CheckedStep[];
  readonly memory: Memory;
  /** The token that the caller gave. */
  readonly confirm: unknown;
}

/**
 * Consent to the whole plan where any of its steps asks first; undefined where none does. A consent that is refused is
 * written down with each step that asked for it.
 * @throws Asking; ToolFault as `consentToPlan` does, `not_recorded`
 */
export async function consent(due: Due, context: CallContext): Promise<Approval | undefined> {
  const asking = due.steps.filter(({ asks }) => asks);
  if (asking.length === 0) return undefined;
  try {
    return asked(due, context);
  } catch (error) {
    if (error instanceof ToolFault) {
      for (const { request, risk } of asking) {
        if (request !== undefined) await recordRefusal(request, { risk }, error, context);
      }
    }
    throw error;
  }
}

function asked({ wizard, given, plan, steps, memory, confirm }: Due, context: CallContext): Approval {
  const { summary, warnings, decisions } = plan;
  const { answers, token } = memory;
  const previews = steps.flatMap(({ preview }) => preview);
  const told = attributed(steps);
  const left = told.length - MOST_PREVIEWS;
  return consentToPlan(
    {
      summary,
      steps,
      lines: [
        ...steps.map(stepLine),
        ...warnings.map((line) => `Warning: ${line}`),
        ...told.slice(0, MOST_PREVIEWS),
        ...(left > 0 ? [`[${left} more lines of the same kind]`] : []),
      ],
      state: callKey('state', { previews }),
    },
    {
      reply: planReply(context.dialogue?.replies ?? {}),
      shown: token,
      token: typeof confirm === 'string' ? confirm : undefined,
      remember: (shown) => ({ answers: answers ?? {}, token: shown }),
      again: (issued) => ({
        tool: wizard.name,
        arguments: {
          ...hideSecrets({ ...answers, ...given, ...chosen(decisions) }),
          apply: true,
          confirm: issued,
        },
        why: 'does it, once the user has agreed to the plan',
      }),
    },
    context,
  );
}

/** What hangs on the targets, each line once, with the steps that it is about; that there is nothing goes without saying. */
function attributed(steps: readonly CheckedStep[]): string[] {
  const about = new Map<string, number[]>();
  for (const [index, { preview }] of steps.entries()) {
    for (const line of preview.filter((one) => !/^(?:\S.*: )?none\.?$/i.test(one)))
      about.set(line, [...(about.get(line) ?? []), index + 1]);
  }
  return [...about].map(([line, numbers]) => {
    if (steps.length === 1) return line;
    return `${numbers.length === 1 ? 'Step' : 'Steps'} ${numbers.join(', ')}: ${line}`;
  });
}
