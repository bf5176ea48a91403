import type { Risk } from '../../../overrides/types.js';
import type { CallContext } from '../call.js';
import { ToolFault, type ToolResult } from '../result.js';
import { asksFirst } from '../safety/confirm.js';
import type { Plan, PlanStep } from './plan.js';

/** A step that has been through everything but the doing. */
export interface CheckedStep extends PlanStep {
  readonly risk: Risk;
  /** Why the owner's settings would refuse it. */
  readonly refused: string | undefined;
  readonly asks: boolean;
  /** What it will do to what hangs on its target, read fresh. */
  readonly preview: readonly string[];
}

/**
 * Each step resolved, validated and checked as its call would be, without being sent. Of a plan that is blocked anyway,
 * the steps that can't be made are left out.
 * @throws ToolFault the first step's failure
 */
export async function checkSteps(
  { steps, blocked }: Pick<Plan, 'steps' | 'blocked'>,
  context: CallContext,
): Promise<readonly CheckedStep[]> {
  const checked: CheckedStep[] = [];
  const made = new Set<unknown>();
  for (const step of steps) {
    const result = await context.run(step.tool, { ...step.arguments, dry_run: true });
    if (result.ok === true || blocked.length === 0) {
      checked.push(checkedStep(step, checked.length + 1, made.has(step.arguments.vmid), result, context));
    }
    if (step.makes !== undefined) made.add(step.makes);
  }
  return checked;
}

/** Failures that say that the call itself is wrong, whatever there is in the cluster. */
const wrongCalls: ReadonlySet<string> = new Set(['invalid_arguments', 'unknown_tool', 'internal']);

function checkedStep(
  step: PlanStep,
  number: number,
  onMade: boolean,
  result: ToolResult,
  { safety }: CallContext,
): CheckedStep {
  const asks = (risk: Risk) => asksFirst(safety.options.confirm ?? 'destroy', risk);
  if (result.ok === true) {
    const { decision, preview } = result.data;
    const risk = riskIn(result.data.risk) ?? 'read';
    return {
      ...step,
      risk,
      refused: decision === undefined || decision === 'allowed' ? undefined : String(decision),
      asks: asks(risk),
      preview: Array.isArray(preview) ? preview.map(String) : [],
    };
  }
  if (result.ok === 'ask') throw new ToolFault('internal', `A dry run of ${step.tool} asked.`);
  // What an earlier step makes can't be looked at yet.
  if (onMade && !wrongCalls.has(result.error.code)) {
    return { ...step, risk: 'change', refused: undefined, asks: asks('change'), preview: [] };
  }
  const { code, message, ...more } = result.error;
  throw new ToolFault(code, `The plan does not hold: step ${number}, ${step.tool}: ${message}`, more);
}

const risks: readonly Risk[] = ['read', 'operate', 'change', 'destroy', 'privileged'];

function riskIn(value: unknown): Risk | undefined {
  return risks.find((risk) => risk === value);
}
