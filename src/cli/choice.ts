import { nearest } from '../domain/nearest.js';
import { UsageError } from './usage-error.js';

/** One of the values that a setting can have. @throws UsageError naming the nearest */
export function oneOf<T extends string>(what: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  const meant = nearest(text, choices);
  const hint = meant === undefined ? '' : `; did you mean '${meant}'?`;
  throw new UsageError(`${what} '${text}' is unknown: expected ${choices.join(', ')}${hint}`);
}
