import type { Risk } from '../../../overrides/types.js';
import type { Wizard } from '../../../overrides/wizards/types.js';
import { isPlain, type Plain } from '../../domain/plain.js';
import type { CallContext } from '../call.js';
import { type FailureCode, ToolFault, type ToolResult } from '../result.js';
import { asksFirst } from '../safety/confirm.js';
import type { Plan, PlanStep } from './plan.js';

/** A step that has been through everything but the doing. */
export interface CheckedStep extends PlanStep {
  readonly risk: Risk;
  /** Why it can't be made: what the owner's settings have against it, or what is so in the cluster. */
  readonly refused: Refusal | undefined;
  readonly asks: boolean;
  /** The operation behind it, its secrets hidden; undefined where it can't be known yet. */
  readonly request: { readonly operation: string; readonly params: Plain } | undefined;
  /** What it will do to what hangs on its target, read fresh. */
  readonly preview: readonly string[];
}

/** Why a step can't be made. */
export interface Refusal {
  readonly reason: string;
  readonly code: FailureCode;
  /** The one guest that it is about, where others of the plan may be free of it. */
  readonly vmid: number | undefined;
}

/**
 * Each step resolved, validated and checked as its call would be, without being sent. Of a plan that is blocked anyway,
 * the steps that can't be made are left out; of one for many guests, they are refused.
 * @throws ToolFault the first step's failure
 */
export async function checkSteps(
  { leavesOut }: Pick<Wizard, 'leavesOut'>,
  { steps, blocked }: Pick<Plan, 'steps' | 'blocked'>,
  context: CallContext,
): Promise<readonly CheckedStep[]> {
  const results = await dryRuns(steps, context);
  const checked: CheckedStep[] = [];
  const made = new Set<unknown>();
  for (const { step, result } of results) {
    if (result.ok === true || blocked.length === 0) {
      const place = {
        number: checked.length + 1,
        fresh: targetsOf(step).some((one) => made.has(one)),
        leavesOut: leavesOut === true,
      };
      checked.push(checkedStep(step, place, result, context));
    }
    if (step.makes !== undefined) made.add(step.makes);
  }
  return checked;
}

/** A node that is emptied has hundreds of guests: some are looked at together, and not so many as to weigh on it. */
const AT_ONCE = 12;

async function dryRuns(
  steps: readonly PlanStep[],
  context: CallContext,
): Promise<{ readonly step: PlanStep; readonly result: ToolResult }[]> {
  const together = steps.slice(0, AT_ONCE).map(async (step) => ({
    step,
    result: await context.run(step.tool, { ...step.arguments, dry_run: true }),
  }));
  const done = await Promise.all(together);
  return steps.length > AT_ONCE ? [...done, ...(await dryRuns(steps.slice(AT_ONCE), context))] : done;
}

/** Failures that say that the call itself is wrong, whatever there is in the cluster. */
const wrongCalls: ReadonlySet<string> = new Set(['invalid_arguments', 'unknown_tool', 'internal']);
/** Refusals that hang on the guest, not on the tool. */
const ofGuests = ['protected', 'out_of_scope'] as const;

/** Where a step stands in its plan. */
interface Place {
  readonly number: number;
  /** Whether it is about a guest or user that an earlier step makes. */
  readonly fresh: boolean;
  /** Whether the others go on without it. */
  readonly leavesOut: boolean;
}

function checkedStep(
  step: PlanStep,
  { number, fresh, leavesOut }: Place,
  result: ToolResult,
  { safety }: CallContext,
): CheckedStep {
  const confirm = safety.options.confirm ?? 'destroy';
  const asks = (risk: Risk) => asksFirst(confirm, risk) || (step.interrupts === true && confirm !== 'never');
  if (result.ok === true) {
    const { preview, request } = result.data;
    const risk = riskIn(result.data.risk) ?? 'read';
    return {
      ...step,
      risk,
      refused: refusalIn(step, risk, result.data),
      request: requestIn(request),
      asks: asks(risk),
      // Nothing hangs yet on what an earlier step makes.
      preview: Array.isArray(preview) && !fresh ? preview.map(String) : [],
    };
  }
  if (result.ok === 'ask') throw new ToolFault('internal', `A dry run of ${step.tool} asked.`);
  const { code, message, ...more } = result.error;
  const asChange = {
    ...step,
    risk: 'change' as const,
    asks: asks('change'),
    request: undefined,
    preview: [],
  };
  if (!wrongCalls.has(code)) {
    // What an earlier step makes can't be looked at yet.
    if (fresh) return { ...asChange, refused: undefined };
    if (leavesOut) return { ...asChange, refused: { reason: message, code, vmid: vmidOf(step) } };
  }
  const said = message.startsWith(`${step.tool}: `) ? message : `${step.tool}: ${message}`;
  throw new ToolFault(code, `The plan does not hold: step ${number}, ${said}`, more);
}

function refusalIn(step: PlanStep, risk: Risk, { decision, why, subject, rule }: Plain): Refusal | undefined {
  if (decision === undefined || decision === 'allowed') return undefined;
  const told =
    typeof why === 'string'
      ? `it ${why}`
      : subject === undefined
        ? String(decision)
        : `${String(subject)} is outside of PVE_SCOPE (${String(rule)})`;
  const ofGuest = ofGuests.find((one) => one === decision);
  return {
    code: ofGuest ?? 'access_level',
    reason: `${step.tool} (${risk}) is refused by the owner's settings: ${told}`,
    vmid: ofGuest === undefined ? undefined : vmidOf(step),
  };
}

function requestIn(request: unknown): CheckedStep['request'] {
  if (!isPlain(request) || typeof request.operation !== 'string') return undefined;
  return { operation: request.operation, params: isPlain(request.params) ? request.params : {} };
}

function targetsOf({ arguments: { vmid, userid } }: PlanStep): unknown[] {
  return [vmid, userid].filter((one) => one !== undefined);
}

function vmidOf({ arguments: { vmid } }: PlanStep): number | undefined {
  return vmid === undefined ? undefined : Number(vmid);
}

const risks: readonly Risk[] = ['read', 'operate', 'change', 'destroy', 'privileged'];

function riskIn(value: unknown): Risk | undefined {
  return risks.find((risk) => risk === value);
}
