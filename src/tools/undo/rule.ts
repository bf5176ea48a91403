import type { UndoRule } from '../../../overrides/undo/types.js';
import { undo } from '../../../overrides/undo.js';
import { fits } from '../../domain/operation-pattern.js';
import type { Arguments } from '../arguments.js';

const off: ReadonlySet<string> = new Set(['', '0', 'no', 'off', 'false', 'undefined']);

/** The rule for a call; undefined for an operation that the table does not know. */
export function ruleOf(operation: string, params: Arguments): UndoRule | undefined {
  return undo.find(({ match, when }) => fits(match, operation) && (when === undefined || when.some(isOn)));

  function isOn(name: string): boolean {
    return !off.has(String(params[name]).trim().toLowerCase());
  }
}
