import type { Wizard } from '../../../overrides/wizards/types.js';
import type { Arguments } from '../arguments.js';
import { hideSecrets } from '../audit/index.js';
import type { CallContext } from '../call.js';
import { ToolFault } from '../result.js';
import type { Approval } from '../safety/index.js';
import { callKey } from '../safety/key.js';
import { consentToPlan, planReply } from '../safety/plan.js';
import type { Shaped } from '../shape/table.js';
import { type CheckedStep, checkSteps } from './check.js';
import { createDesk, type Desk } from './desk.js';
import type { Plan } from './plan.js';
import { askOnce, type Memory, memoryOf } from './questions.js';
import { chosen, refusals, renderPlan, stepLine } from './render.js';
import { runSteps } from './run.js';

/**
 * Finds a plan: reads the cluster through the desk, decides, and puts the calls on it. Answers the plan's summary.
 * @throws ToolFault where what was given can't be meant
 */
type Planner = (desk: Desk) => Promise<string>;

/**
 * A tool that plans first: asks its person what they alone can know, once and where that is possible; checks each call
 * of the plan against the cluster; shows it, or with `apply` makes the calls on one consent.
 */
export function wizard(
  data: Wizard,
  planner: Planner,
): (args: Arguments, context: CallContext) => Promise<Shaped> {
  return async ({ apply, dry_run: dry, confirm, ...given }, context) => {
    const memory = memoryOf(context.dialogue);
    const carryOut = apply === true && dry !== true;
    // A plan that is carried out is made from what is true now.
    if (carryOut) context.live.forget();
    const desk = createDesk(data, { ...memory.answers, ...given }, context);
    const plan = desk.plan(await planner(desk));
    if (context.dialogue !== undefined && memory.answers === undefined) askOnce(data, desk.open(), {});
    const steps = plan.blocked.length > 0 && carryOut ? [] : await checkSteps(plan, context);
    if (!carryOut) return renderPlan(data.name, { ...memory.answers, ...given }, plan, steps);
    refuseBlocked(plan, steps);
    const approval = consent(data, given, plan, steps, memory, confirm, context);
    return runPlan(plan, approval, context);
  };
}

function runPlan(plan: Plan, approval: Approval | undefined, context: CallContext): Promise<Shaped> | Shaped {
  if (plan.steps.length > 0) return runSteps(plan.summary, plan.steps, approval, context);
  return {
    text: `There is nothing to do: ${plan.summary}.`,
    data: { plan: plan.summary, state: 'ended', done: [], facts: plan.facts },
  };
}

function refuseBlocked({ summary, blocked }: Plan, steps: readonly CheckedStep[]): void {
  const reasons = [...blocked.map(({ by, reason }) => `${by}: ${reason}`), ...refusals(steps)];
  if (reasons.length === 0) return;
  throw new ToolFault(
    blocked.length > 0 ? 'conflict' : 'access_level',
    `Nothing was done, as the plan is blocked. ${summary}. ${reasons.join('; ')}`,
    {
      context: { blocked: reasons },
      suggestions: blocked.flatMap(({ suggestion }) => suggestion ?? []),
    },
  );
}

/** Consent to the whole plan where any of its steps asks first; undefined where none does. */
function consent(
  { name }: Wizard,
  given: Arguments,
  { summary, warnings, decisions }: Plan,
  steps: readonly CheckedStep[],
  { answers, token }: Memory,
  confirm: unknown,
  context: CallContext,
): Approval | undefined {
  if (!steps.some(({ asks }) => asks)) return undefined;
  const previews = steps.flatMap(({ preview }) => preview);
  return consentToPlan(
    {
      summary,
      steps,
      lines: [...steps.map(stepLine), ...warnings.map((line) => `Warning: ${line}`), ...previews],
      state: callKey('state', { previews }),
    },
    {
      reply: planReply(context.dialogue?.replies ?? {}),
      shown: token,
      token: typeof confirm === 'string' ? confirm : undefined,
      remember: (shown) => ({ answers: answers ?? {}, token: shown }),
      again: (issued) => ({
        tool: name,
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
