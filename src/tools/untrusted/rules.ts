import { type Treatment, type UntrustedRule, untrusted } from '../../../overrides/untrusted.js';
import { fits } from '../../domain/operation-pattern.js';

/** How one field of an answer is treated, and what a block of it is called. */
export interface FieldRule {
  readonly treatment: Treatment;
  /** `description of`, `output of a program in`. */
  readonly source: string;
}

/** Finds the rule for a field by its name; `*` for an answer that is only a text. */
export type FieldRules = (field: string) => FieldRule;

/** Fields of an operation whose rules are kept; an answer could have any number of names. */
const MOST_FIELDS = 200;

const fitting = new Map<string, FieldRules>();

/** The rules for an operation's answer. */
export function fieldRulesOf(operation: string): FieldRules {
  const known = fitting.get(operation);
  if (known !== undefined) return known;
  const rules = untrusted.filter(({ match }) => fits(match, operation));
  const found = new Map<string, FieldRule>();
  const find = (field: string): FieldRule => {
    const rule = rules.find(({ fields }) => treatmentIn(fields, field) !== undefined);
    const treatment = rule === undefined ? undefined : treatmentIn(rule.fields, field);
    return {
      treatment: treatment ?? 'own',
      source: rule?.source ?? `${field === '*' ? 'answer' : field} of`,
    };
  };
  // Lists ask for the same few fields in each of thousands of rows.
  const kept: FieldRules = (field) => {
    const rule = found.get(field) ?? find(field);
    if (found.size < MOST_FIELDS) found.set(field, rule);
    return rule;
  };
  fitting.set(operation, kept);
  return kept;
}

function treatmentIn(fields: UntrustedRule['fields'], field: string): Treatment | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : fields['*'];
}

/** How to get to further lines where the operation answers a log, which others write into; undefined for all else. */
export function logOf(operation: string): string | undefined {
  return untrusted.find(({ match, log }) => log !== undefined && fits(match, operation))?.log;
}
