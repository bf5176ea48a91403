import type { CallContext } from '../call.js';
import { readGuests } from '../live/index.js';
import { ToolFault, type ToolResult } from '../result.js';
import type { Approval } from '../safety/index.js';
import { cutText } from '../shape/fit.js';
import type { Shaped } from '../shape/table.js';
import { callLines, callOf } from './calls.js';
import type { Plan, PlanStep } from './plan.js';

/** What became of one step. */
interface Outcome {
  readonly step: PlanStep;
  /** The guest that it was about, for reading. */
  readonly guest: string;
  readonly state: 'done' | 'running' | 'failed' | 'not done';
  readonly text: string;
}

/**
 * Makes the calls of a plan one after the other, each through all steps of the pipeline, and goes on where one fails or
 * runs on past the limit of waiting. What became of each is told at the end.
 * @throws ToolFault where none of them was made
 */
export async function runEach(
  plan: Plan,
  approval: Approval | undefined,
  context: CallContext,
): Promise<Shaped> {
  const names = new Map(
    (await readGuests(context.live)).map((one) => [one.vmid, `${one.vmid} ${one.name ?? ''}`.trim()]),
  );
  const outcomes: Outcome[] = [];
  let first: ToolResult | undefined;
  for (const step of plan.steps) {
    const guest = names.get(Number(step.arguments.vmid)) ?? String(step.arguments.vmid);
    if (context.signal?.aborted === true) {
      outcomes.push({ step, guest, state: 'not done', text: 'the call was cancelled before' });
      continue;
    }
    context.onProgress?.(`${outcomes.length + 1} of ${plan.steps.length}: ${step.why}`);
    const result = await context.run(step.tool, step.arguments, approval);
    if (result.ok === false) first ??= result;
    outcomes.push({ step, guest, ...outcomeOf(result) });
  }
  if (outcomes.every(({ state }) => state === 'failed' || state === 'not done'))
    throw noneDone(outcomes, first);
  return shaped(plan, outcomes);
}

function outcomeOf(result: ToolResult): Pick<Outcome, 'state' | 'text'> {
  if (result.ok === 'ask') return { state: 'failed', text: 'it asked in the middle of a plan' };
  if (!result.ok) return { state: 'failed', text: result.error.message };
  if (result.data.state !== 'running') return { state: 'done', text: '' };
  return { state: 'running', text: `task ${String(result.data.upid ?? '?')}` };
}

function noneDone(outcomes: readonly Outcome[], first: ToolResult | undefined): ToolFault {
  const lines = rowsOf(outcomes).join('\n');
  if (first?.ok !== false)
    return new ToolFault('cancelled', `Nothing was done.\n${lines}`, { retryable: true });
  const { code, message: _message, context = {}, ...more } = first.error;
  return new ToolFault(code, `Nothing was done, as every step failed:\n${lines}`, {
    ...more,
    context: { ...context, failed: outcomes.map(({ step }) => callOf(step)) },
  });
}

/** A guest a line with what became of it. */
function rowsOf(outcomes: readonly Outcome[]): string[] {
  return [
    'guest\toutcome',
    ...outcomes.map(({ guest, state, text }) => `${guest}\t${state}${text === '' ? '' : `: ${text}`}`),
  ];
}

function shaped({ summary, warnings, later }: Plan, outcomes: readonly Outcome[]): Shaped {
  const count = (wanted: Outcome['state']) => outcomes.filter(({ state }) => state === wanted);
  const [done, running] = [count('done'), count('running')];
  const rest = (['running', 'failed', 'not done'] as const).flatMap((state) =>
    count(state).length === 0 ? [] : [`, ${count(state).length} ${state}`],
  );
  const lines = [
    `${summary}; ${done.length} of ${outcomes.length} done${rest.join('')}`,
    ...rowsOf(outcomes),
    ...(running.length === 0
      ? []
      : ['What runs goes on by itself: get_task_status with the UPID follows it.']),
    ...warnings.map((line) => `Warning: ${line}`),
    ...callLines('Afterwards', later),
  ];
  return {
    text: cutText(lines.join('\n'), 'Read the state with list_vms.'),
    data: {
      plan: summary,
      state: running.length > 0 ? 'running' : 'ended',
      outcomes: outcomes.map(({ step, state, text }) => ({
        vmid: step.arguments.vmid,
        tool: step.tool,
        outcome: state,
        ...(text === '' ? {} : { told: text }),
      })),
      way_back: [...done].reverse().flatMap(({ step: { undo } }) => undo ?? []),
      ...(warnings.length === 0 ? {} : { warnings }),
      ...(later.length === 0 ? {} : { later }),
    },
  };
}
