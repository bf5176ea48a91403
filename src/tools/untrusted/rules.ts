import type { OperationPattern } from '../../../overrides/types.js';
import { type Treatment, type UntrustedRule, untrusted } from '../../../overrides/untrusted.js';

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

/** Whether a pattern of operations (see `OperationPattern`) takes in this one. */
function fits(pattern: OperationPattern, operation: string): boolean {
  const [methods = '', wanted = ''] = pattern.split(' ');
  const [method = '', path = ''] = operation.split(' ');
  if (methods !== '*' && !methods.split('|').includes(method)) return false;
  const segments = wanted.split('/');
  const given = path.split('/');
  const open = segments.at(-1) === '**';
  const fixed = open ? segments.slice(0, -1) : segments;
  if (open ? given.length < fixed.length : given.length !== fixed.length) return false;
  return fixed.every((segment, index) => segment === '*' || segment === given[index]);
}
