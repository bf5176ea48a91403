import type { Arguments } from '../arguments.js';
import { hideSecrets } from '../audit/index.js';
import { cutText } from '../shape/fit.js';
import type { Shaped } from '../shape/table.js';
import type { CheckedStep } from './check.js';
import type { Decision, Plan } from './plan.js';
import { callOf } from './run.js';

/** Most alternatives that are told of one decision. */
const MOST_OTHERS = 8;
/** Most entries of each list of a plan. */
const MOST_LINES = 40;

/** A plan for reading, with the call that would carry it out. */
export function renderPlan(
  tool: string,
  given: Arguments,
  plan: Plan,
  steps: readonly CheckedStep[],
): Shaped {
  const { summary, decisions, alternatives, warnings, blocked, facts } = plan;
  const apply = { tool, arguments: hideSecrets({ ...given, ...chosen(decisions), apply: true }) };
  const refused = refusals(steps);
  const lines = [
    `Plan, nothing done yet: ${summary}`,
    ...steps.slice(0, MOST_LINES).map(stepLine),
    ...more(steps, 'steps'),
    ...list('Decided', decisions.map(decisionLine)),
    ...list('Also possible', alternatives),
    ...list('Warnings', warnings),
    ...list('Blocked', [...blocked.map(({ by, reason }) => `${by}: ${reason}`), ...refused]),
    ...closing(plan, steps, apply),
  ];
  return {
    text: cutText(lines.join('\n'), 'Narrow what the plan is about.'),
    data: {
      plan: summary,
      steps: steps.slice(0, MOST_LINES).map((step) => ({
        ...callOf(step),
        why: step.why,
        risk: step.risk,
        asks_first: step.asks,
        ...(step.undo === undefined ? {} : { undo: callOf(step.undo) }),
      })),
      decided: decisions.map((one) => ({ ...one, others: one.others.slice(0, MOST_OTHERS) })),
      alternatives: alternatives.slice(0, MOST_LINES),
      warnings: warnings.slice(0, MOST_LINES),
      blocked: blocked.slice(0, MOST_LINES),
      facts,
      ...(plan.blocked.length > 0 || steps.length === 0 ? {} : { apply }),
    },
  };
}

/** Each settings of the owner that would refuse a step, said once. */
export function refusals(steps: readonly CheckedStep[]): string[] {
  const reasons = steps.flatMap(({ tool, risk, refused }) =>
    refused === undefined
      ? []
      : [`settings: ${tool} (${risk}) is refused by the owner's settings: ${refused}`],
  );
  return [...new Set(reasons)];
}

/** What was decided for the caller, as arguments, so that the plan stays the same when it is carried out. */
export function chosen(decisions: readonly Decision[]): Arguments {
  return Object.fromEntries(decisions.map(({ argument, value }) => [argument, value]));
}

/** "1. clone_vm {…}: why". */
export function stepLine(step: CheckedStep, index: number): string {
  const { tool, arguments: args } = callOf(step);
  return `${index + 1}. ${tool} ${JSON.stringify(args)}: ${step.why}`;
}

function decisionLine({ argument, value, others }: Decision): string {
  const shown = others.slice(0, MOST_OTHERS).join(', ');
  const rest = others.length > MOST_OTHERS ? ` and ${others.length - MOST_OTHERS} more` : '';
  return `${argument} ${value}${others.length === 0 ? '' : ` (or ${shown}${rest})`}`;
}

function list(title: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  return [
    `${title}:`,
    ...entries.slice(0, MOST_LINES).map((entry) => `- ${entry}`),
    ...more(entries, 'lines'),
  ];
}

function more(entries: readonly unknown[], what: string): string[] {
  return entries.length > MOST_LINES ? [`[${entries.length - MOST_LINES} more ${what}]`] : [];
}

function closing(
  plan: Plan,
  steps: readonly CheckedStep[],
  apply: { tool: string; arguments: unknown },
): string[] {
  if (steps.length === 0 && plan.blocked.length === 0) return ['There is nothing to do.'];
  if (plan.blocked.length > 0) return ['It can not be applied before what blocks it is cleared.'];
  return [`To do it: ${apply.tool} ${JSON.stringify(apply.arguments)}`];
}
