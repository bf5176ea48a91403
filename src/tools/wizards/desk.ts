import type { Wizard } from '../../../overrides/wizards/types.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import type { LiveFacts } from '../live/index.js';
import { type Suggestion, ToolFault } from '../result.js';
import type { Block, Decision, Plan, PlanStep } from './plan.js';

/** A value that can be taken, and what the person is told of it. */
export interface Option {
  readonly value: string;
  readonly label?: string;
}

/** A decision that a person could make better. */
export interface OpenQuestion {
  readonly argument: string;
  readonly options: readonly Option[];
}

/** What belongs to a step beside its arguments. */
interface StepMore {
  /** Fills the gaps of the step's words that its arguments do not. */
  readonly say?: Readonly<Record<string, string | number>>;
  /** Arguments of the call that takes it back. */
  readonly undo?: Arguments;
  /** The vmid of the guest, or the userid, that it makes. */
  readonly makes?: number | string;
}

/** Where a wizard puts its plan together. */
export interface Desk {
  /** What the caller gave, and what the person answered. */
  readonly args: Arguments;
  readonly context: CallContext;
  readonly live: LiveFacts;
  /** A text argument as it was given; undefined where it was not. */
  text(argument: string): string | undefined;
  number(argument: string): number | undefined;
  /**
   * What was given for the argument; else the first option, with the others told, and asked for where that is possible.
   * @param why told beside what was chosen
   */
  choose(argument: string, options: readonly Option[], why?: string): string | undefined;
  /** Tells what a value was taken for that could be meant otherwise; the plan's own call has it in full. */
  decide(argument: string, value: string, others: readonly string[], why: string): void;
  /** Whether the argument is on: as it was given, else as it is unless anybody says otherwise, which is told. */
  flag(argument: string, otherwise: boolean, why?: string): boolean;
  /** Asks for an argument that has no best value, and can be left out. */
  ask(argument: string): void;
  /** Adds a call, by the name that the wizard's data has for it. */
  step(key: string, args: Arguments, more?: StepMore): void;
  fact(name: string, value: unknown): void;
  alternative(line: string): void;
  warn(line: string): void;
  block(block: Block): void;
  /** A call that reaches a part of it where it is blocked. */
  instead(call: Suggestion): void;
  /** A call that belongs to it and comes later. */
  later(call: Suggestion): void;
  /** Guests that the owner's settings keep from this plan, by vmid, each with the reason. */
  readonly kept: ReadonlyMap<number, string>;
  /** What was put on the desk so far. */
  plan(summary: string): Plan;
  open(): readonly OpenQuestion[];
}

/** An empty desk. */
export function createDesk(
  wizard: Wizard,
  args: Arguments,
  context: CallContext,
  kept: ReadonlyMap<number, string>,
): Desk {
  const steps: PlanStep[] = [];
  const decisions: Decision[] = [];
  const alternatives: string[] = [];
  const warnings: string[] = [];
  const blocked: Block[] = [];
  const instead: Suggestion[] = [];
  const later: Suggestion[] = [];
  const facts: Record<string, unknown> = {};
  const open: OpenQuestion[] = [];
  const given = (argument: string) => {
    const value = args[argument];
    return value === null || value === '' ? undefined : value;
  };
  return {
    args,
    context,
    live: context.live,
    text: (argument) => {
      const value = given(argument);
      return value === undefined ? undefined : String(value);
    },
    number: (argument) => {
      const value = given(argument);
      return value === undefined ? undefined : Number(value);
    },
    choose(argument, options, why) {
      const value = given(argument);
      if (value !== undefined) return String(value);
      const [first, ...others] = options;
      if (first === undefined) return undefined;
      decisions.push({
        argument,
        value: first.value,
        others: others.map((other) => other.value),
        ...(why === undefined ? {} : { why }),
      });
      if (others.length > 0) open.push({ argument, options });
      return first.value;
    },
    decide: (argument, value, others, why) => void decisions.push({ argument, value, others, why }),
    flag(argument, otherwise, why) {
      const value = given(argument);
      if (value !== undefined) return value === true || value === 'true';
      decisions.push({
        argument,
        value: otherwise,
        others: [String(!otherwise)],
        ...(why === undefined ? {} : { why }),
      });
      return otherwise;
    },
    ask(argument) {
      if (given(argument) === undefined) open.push({ argument, options: [] });
    },
    step: (key, stepArgs, more = {}) => void steps.push(stepOf(wizard, key, stepArgs, more)),
    fact: (name, value) => {
      facts[name] = value;
    },
    alternative: (line) => void alternatives.push(line),
    warn: (line) => void warnings.push(line),
    block: (block) => void blocked.push(block),
    instead: (call) => void instead.push(call),
    later: (call) => void later.push(call),
    kept,
    plan: (summary) => ({
      summary,
      steps,
      decisions,
      alternatives,
      warnings,
      blocked,
      instead,
      later,
      facts,
    }),
    open: () => open,
  };
}

function stepOf(wizard: Wizard, key: string, given: Arguments, { say, undo, makes }: StepMore): PlanStep {
  const step = wizard.steps[key];
  if (step === undefined) throw new ToolFault('internal', `The wizard ${wizard.name} has no step '${key}'.`);
  const args = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const words = { ...args, ...say };
  return {
    tool: step.tool,
    arguments: args,
    why: fill(step.why, words),
    interrupts: step.interrupts ?? false,
    ...(undo === undefined || step.undo === undefined
      ? {}
      : { undo: { tool: step.undo.tool, arguments: undo, why: fill(step.undo.why, words) } }),
    ...(makes === undefined ? {} : { makes }),
  };
}

/** `{name}` by the value of that name. */
function fill(words: string, values: Readonly<Record<string, unknown>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
