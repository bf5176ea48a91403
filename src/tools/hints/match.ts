import { type HintRule, hintRules } from '../../../overrides/hints/index.js';
import type { PveError } from '../../client/index.js';

/** A rule that fits a failure, with what its expression found in PVE's words. */
interface Match {
  readonly rule: HintRule;
  readonly found: Readonly<Record<string, string>>;
}

const compiled = new Map<string, RegExp>();

/**
 * The first rule that fits. PVE's own reason is asked first of all rules, then the log of the task: its earlier lines may
 * hold more than one complaint. Rules that say only that it failed come after that, and those without an expression last.
 */
export function matchRule(error: PveError): Match | undefined {
  const { reason, parameters, log = [], message } = error;
  const said = [reason, ...Object.values(parameters ?? {})].filter((text) => text !== undefined);
  const words = said.length === 0 ? message : said.join('\n');
  const complaints = log.filter((line) => !line.startsWith('INFO:')).join('\n');
  const { narrow, wide, wordless } = kinds;
  return (
    first(narrow, error, words) ??
    first(narrow, error, complaints) ??
    first(wide, error, words) ??
    first(wordless, error, '')
  );
}

const kinds = {
  narrow: hintRules.filter(({ when, wide }) => when.message !== undefined && wide !== true),
  wide: hintRules.filter(({ when, wide }) => when.message !== undefined && wide === true),
  wordless: hintRules.filter(({ when }) => when.message === undefined),
};

function first(rules: readonly HintRule[], error: PveError, text: string): Match | undefined {
  for (const rule of rules) {
    const { message = '', kinds: of, statuses, operations } = rule.when;
    if (of?.includes(error.kind) === false) continue;
    if (statuses !== undefined && !statuses.includes(error.status ?? 0)) continue;
    if (operations !== undefined && !expression(operations).test(error.operation ?? '')) continue;
    const match = expression(message).exec(text);
    if (match !== null) return { rule, found: named(match.groups ?? {}) };
  }
  return undefined;
}

function expression(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'im');
  compiled.set(source, known);
  return known;
}

/** Groups of one meaning in several branches end in a digit: `missing2` is `missing`. */
function named(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.replace(/\d$/, ''), value]));
}
