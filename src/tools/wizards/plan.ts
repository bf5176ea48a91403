import type { Plain } from '../../domain/plain.js';
import type { Arguments } from '../arguments.js';
import type { Suggestion } from '../result.js';

/** One call of a plan. */
export interface PlanStep {
  readonly tool: string;
  readonly arguments: Arguments;
  readonly why: string;
  /** The call that takes it back. */
  readonly undo?: Suggestion;
  /** The vmid of the guest, or the userid, that it makes, which can't be looked at before. */
  readonly makes?: number | string;
  /** A guest answers nobody meanwhile: it is asked about, whatever its risk. */
  readonly interrupts?: boolean;
}

/** What a wizard decided because nobody told it. */
export interface Decision {
  readonly argument: string;
  readonly value: string | boolean;
  /** What it could be instead. */
  readonly others: readonly string[];
  /** Why it is that, where that can't be seen. */
  readonly why?: string;
}

/** What stands in the way of a plan. */
export interface Block {
  /** The kind of thing: `lock`, `offline node`, `no room`, … */
  readonly by: string;
  readonly reason: string;
  /** The call that would clear it. */
  readonly suggestion?: Suggestion;
}

/** Calls in order that reach what was asked for, and what the person should know before they are made. */
export interface Plan {
  /** One line: what will be so once it is done. */
  readonly summary: string;
  readonly steps: readonly PlanStep[];
  readonly decisions: readonly Decision[];
  readonly alternatives: readonly string[];
  readonly warnings: readonly string[];
  readonly blocked: readonly Block[];
  /** Calls that reach a part of it where it is blocked. */
  readonly instead: readonly Suggestion[];
  /** Calls that belong to it and come later, such as the way back after maintenance. */
  readonly later: readonly Suggestion[];
  /** What is true of the cluster, and what the plan was made from. */
  readonly facts: Plain;
}
