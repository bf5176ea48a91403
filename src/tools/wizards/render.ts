import type { Wizard } from '../../../overrides/wizards/types.js';
import type { Arguments } from '../arguments.js';
import { hideSecrets } from '../audit/index.js';
import { cutText } from '../shape/fit.js';
import type { Shaped } from '../shape/table.js';
import { callLines, callOf } from './calls.js';
import type { CheckedStep } from './check.js';
import type { Block, Decision, Plan } from './plan.js';

/** Most alternatives that are told of one decision. */
const MOST_OTHERS = 8;
/** Most entries of each list of a plan. */
const MOST_LINES = 40;

/** A plan for reading, with the call that would carry it out. */
export function renderPlan(
  { name: tool, alsoTakes = [] }: Pick<Wizard, 'name' | 'alsoTakes'>,
  given: Arguments,
  plan: Plan,
  steps: readonly CheckedStep[],
): Shaped {
  const { summary, decisions, alternatives, warnings, facts } = plan;
  const apply = { tool, arguments: hideSecrets({ ...given, ...chosen(decisions), apply: true }) };
  const blocked = [...plan.blocked, ...refusals(steps)];
  const others = alsoTakes.filter((name) => !Object.hasOwn(apply.arguments, name));
  const lines = [
    `Plan, nothing done yet: ${summary}`,
    ...steps.slice(0, MOST_LINES).map(stepLine),
    ...more(steps, 'steps'),
    ...list('Decided', decisions.map(decisionLine)),
    ...list('Also possible', alternatives),
    ...list('Warnings', warnings),
    ...list('Blocked', blocked.map(blockLine)),
    ...closing(plan, steps, blocked, apply),
    ...(others.length === 0 ? [] : [`Also takes: ${others.join(', ')}`]),
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
      ...(blocked.length > 0 || steps.length === 0 ? {} : { apply }),
      ...(blocked.length > 0 && plan.instead.length > 0 ? { instead: plan.instead } : {}),
    },
  };
}

/** What refuses steps of the plan, each thing said once. */
export function refusals(steps: readonly CheckedStep[]): Block[] {
  const reasons = steps.flatMap(({ refused }) =>
    refused === undefined
      ? []
      : [`${refused.vmid === undefined ? '' : `guest ${refused.vmid}: `}${refused.reason}`],
  );
  return [...new Set(reasons)].map((reason) => ({ by: 'settings', reason }));
}

/** "lock: VM 100 (web01) is locked (backup)". */
export function blockLine({ by, reason }: Block): string {
  return `${by}: ${reason}`;
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

function decisionLine({ argument, value, others, why }: Decision): string {
  const shown = others.slice(0, MOST_OTHERS).join(', ');
  const rest = others.length > MOST_OTHERS ? ` and ${others.length - MOST_OTHERS} more` : '';
  return `${argument} ${value}${others.length === 0 ? '' : ` (or ${shown}${rest})`}${why === undefined ? '' : `: ${why}`}`;
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

/** What is to be called next: never what would be refused. */
function closing(
  { instead }: Plan,
  steps: readonly CheckedStep[],
  blocked: readonly Block[],
  apply: { tool: string; arguments: unknown },
): string[] {
  if (steps.length === 0 && blocked.length === 0) return ['There is nothing to do.'];
  if (blocked.length === 0) return [`To do it: ${apply.tool} ${JSON.stringify(apply.arguments)}`];
  return ['It can not be applied before what blocks it is cleared.', ...callLines('Instead', instead)];
}
