import type { CallContext } from '../call.js';
import { type Suggestion, type ToolError, ToolFault, type ToolSuccess } from '../result.js';
import type { Approval } from '../safety/index.js';
import { cutText } from '../shape/fit.js';
import type { Shaped } from '../shape/table.js';
import { callLines, callOf } from './calls.js';
import type { Plan, PlanStep } from './plan.js';

/** A step that has been made. */
interface Done {
  readonly step: PlanStep;
  readonly result: ToolSuccess;
}

/**
 * Makes the calls of a plan one after the other, each through all steps of the pipeline, and stops at the first that
 * fails or goes on past the limit of waiting.
 * @throws ToolFault what failed, with what was done, what was not, and the calls that take back what was done
 */
export async function runSteps(
  plan: Plan,
  approval: Approval | undefined,
  context: CallContext,
): Promise<Shaped> {
  const { summary, steps } = plan;
  const done: Done[] = [];
  for (const step of steps) {
    const left = steps.slice(done.length);
    if (context.signal?.aborted === true) throw stopped(cancelled, done, left);
    context.onProgress?.(`Step ${done.length + 1} of ${steps.length}: ${step.tool}: ${step.why}`);
    const result = await context.run(step.tool, step.arguments, approval);
    if (result.ok === 'ask') throw new ToolFault('internal', `${step.tool} asked in the middle of a plan.`);
    if (!result.ok) throw stopped(result.error, done, left);
    done.push({ step, result });
    if (result.data.state === 'running') return unfinished(summary, done, steps.slice(done.length));
  }
  return finished(plan, done);
}

const cancelled: Pick<ToolError, 'code' | 'message'> & Partial<ToolError> = {
  code: 'cancelled',
  message: 'the call was cancelled.',
  retryable: true,
};

function stopped(
  {
    code,
    message,
    invalid = [],
    context = {},
    suggestions = [],
    related_tools = [],
    retryable = false,
  }: typeof cancelled,
  done: readonly Done[],
  left: readonly PlanStep[],
): ToolFault {
  const [failed, ...notDone] = left;
  const number = done.length + 1;
  const said = [
    `Step ${number} of ${done.length + left.length} failed and the plan stopped there: ${failed?.tool}: ${message.replace(/\.?$/, '.')}`,
    done.length === 0
      ? 'Nothing was done before it.'
      : `Done: ${done.map(({ step }) => step.tool).join(', ')}.`,
    ...(notDone.length === 0 ? [] : [`Not done: ${notDone.map(({ tool }) => tool).join(', ')}.`]),
    ...(done.length === 0 ? [] : ['The suggestions begin with the way back.']),
  ];
  return new ToolFault(code, said.join(' '), {
    invalid,
    context: {
      ...context,
      done: done.map(({ step }) => callOf(step)),
      ...(failed === undefined ? {} : { failed: callOf(failed) }),
      not_done: notDone.map(callOf),
    },
    suggestions: [...wayBack(done), ...suggestions],
    related_tools,
    retryable,
  });
}

/** The calls that take back what was done, the last first. */
function wayBack(done: readonly Done[]): Suggestion[] {
  return done.flatMap(({ step: { undo } }) => undo ?? []).reverse();
}

function unfinished(summary: string, done: readonly Done[], left: readonly PlanStep[]): Shaped {
  const last = done.at(-1);
  const lines = [
    `Not finished: step ${done.length} still runs. ${last?.result.text ?? ''}`,
    ...(left.length === 0 ? [] : ['Once it has ended well, make these calls, which are not done yet:']),
    ...left.map((step) => `- ${step.tool} ${JSON.stringify(callOf(step).arguments)}`),
  ];
  return {
    text: lines.join('\n'),
    data: { plan: summary, state: 'running', ...told(done), left: left.map(callOf) },
  };
}

function finished({ summary, warnings, later }: Plan, done: readonly Done[]): Shaped {
  const lines = done.map(({ step, result }, index) => `${index + 1}. ${step.tool}: ${result.text}`);
  return {
    text: cutText(
      [
        `Done: ${summary}`,
        ...lines,
        ...warnings.map((line) => `Warning: ${line}`),
        ...callLines('Afterwards', later),
      ].join('\n'),
      'Read the state with the tools named in the steps.',
    ),
    data: {
      plan: summary,
      state: 'ended',
      ...told(done),
      ...(warnings.length === 0 ? {} : { warnings }),
      ...(later.length === 0 ? {} : { later }),
    },
  };
}

function told(done: readonly Done[]) {
  return {
    done: done.map(({ step, result }) => ({ ...callOf(step), result: result.data })),
    way_back: wayBack(done),
  };
}
