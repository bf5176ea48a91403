import type { OperationPattern } from '../types.js';

/** One line for each operation: what it does, what it touches, whether it starts a task. By operation id. */
export type OperationWords = Readonly<Record<string, string>>;

/**
 * What a parameter means: unit, default, when to use, trap. By wire name (`memory`, `net[n]`), and the
 * sub-keys of property strings as `net[n].bridge`. Holds for every operation unless an exception says otherwise.
 */
export type ParameterWords = Readonly<Record<string, string>>;

/** Where a parameter means something else: the first exception that fits the operation and names the parameter decides. */
export interface WordsException {
  readonly match: OperationPattern;
  readonly words: ParameterWords;
}

/** All words of one area, or of all. */
export interface Words {
  readonly operations: OperationWords;
  readonly parameters: ParameterWords;
  readonly exceptions: readonly WordsException[];
}
