import type { Wizard } from '../../../overrides/wizards/types.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { ToolFault } from '../result.js';
import type { Approval } from '../safety/index.js';
import type { Shaped } from '../shape/table.js';
import { type CheckedStep, checkSteps } from './check.js';
import { consent } from './consent.js';
import { createDesk, type Desk } from './desk.js';
import type { Plan } from './plan.js';
import { askOnce, memoryOf } from './questions.js';
import { blockLine, refusals, renderPlan } from './render.js';
import { runSteps } from './run.js';
import { runEach } from './run-each.js';

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
    const args = { ...memory.answers, ...given };
    const ask = (desk: Desk) => {
      if (context.dialogue !== undefined && memory.answers === undefined) askOnce(data, desk.open(), {});
    };
    const draw = async (kept: Kept): Promise<Drawn> => {
      const desk = createDesk(data, args, context, kept);
      const plan = desk.plan(await planner(desk));
      if (data.leavesOut !== true) ask(desk);
      const steps = plan.blocked.length > 0 && carryOut ? [] : await checkSteps(data, plan, context);
      return { desk, plan, steps };
    };
    const { desk, plan, steps } = await withoutKept(data, draw);
    if (data.leavesOut === true) ask(desk);
    if (!carryOut) return renderPlan(data, args, plan, steps);
    refuseBlocked(plan, steps);
    const approval = await consent({ wizard: data, given, plan, steps, memory, confirm }, context);
    return runPlan(data, plan, approval, context);
  };
}

/** Guests that are kept from a plan, by vmid, each with the reason. */
type Kept = ReadonlyMap<number, string>;

/** A plan as it came out, with its steps checked. */
interface Drawn {
  readonly desk: Desk;
  readonly plan: Plan;
  readonly steps: readonly CheckedStep[];
}

/** Draws a plan for many guests a second time, where some of them turn out to be kept from it. */
async function withoutKept({ leavesOut }: Wizard, draw: (kept: Kept) => Promise<Drawn>): Promise<Drawn> {
  const drawn = await draw(new Map());
  if (leavesOut !== true) return drawn;
  const kept = drawn.steps.flatMap(({ refused }) =>
    refused?.vmid === undefined ? [] : [[refused.vmid, refused.reason] as const],
  );
  return kept.length === 0 ? drawn : draw(new Map(kept));
}

function runPlan(
  { goesOn }: Wizard,
  plan: Plan,
  approval: Approval | undefined,
  context: CallContext,
): Promise<Shaped> | Shaped {
  if (plan.steps.length > 0) return (goesOn === true ? runEach : runSteps)(plan, approval, context);
  return {
    text: [`There is nothing to do: ${plan.summary}.`, ...plan.warnings].join('\n'),
    data: { plan: plan.summary, state: 'ended', done: [], facts: plan.facts },
  };
}

function refuseBlocked({ summary, blocked, instead }: Plan, steps: readonly CheckedStep[]): void {
  const reasons = [...blocked, ...refusals(steps)].map(blockLine);
  if (reasons.length === 0) return;
  throw new ToolFault(
    blocked.length > 0 ? 'conflict' : (steps.find(({ refused }) => refused)?.refused?.code ?? 'conflict'),
    `Nothing was done, as the plan is blocked. ${summary}. ${reasons.join('; ')}`,
    {
      context: { blocked: reasons },
      suggestions: [...blocked.flatMap(({ suggestion }) => suggestion ?? []), ...instead],
    },
  );
}
