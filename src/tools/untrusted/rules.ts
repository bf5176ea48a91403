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

const fitting = new Map<string, FieldRules>();

/** The rules for an operation's answer. */
export function fieldRulesOf(operation: string): FieldRules {
  const known = fitting.get(operation);
  if (known !== undefined) return known;
  const rules = untrusted.filter(({ match }) => fits(match, operation));
  const find: FieldRules = (field) => {
    const rule = rules.find(({ fields }) => treatmentIn(fields, field) !== undefined);
    const treatment = rule === undefined ? undefined : treatmentIn(rule.fields, field);
    return {
      treatment: treatment ?? 'own',
      source: rule?.source ?? `${field === '*' ? 'answer' : field} of`,
    };
  };
  fitting.set(operation, find);
  return find;
}

function treatmentIn(fields: UntrustedRule['fields'], field: string): Treatment | undefined {
  return Object.hasOwn(fields, field) ? fields[field] : fields['*'];
}
