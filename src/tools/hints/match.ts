import { type HintRule, hintRules } from '../../../overrides/hints/index.js';
import type { PveError } from '../../client/index.js';

/** A rule that fits a failure, with what its expression found in PVE's words. */
export interface Match {
  readonly rule: HintRule;
  readonly found: Readonly<Record<string, string>>;
}

const compiled = new Map<string, RegExp>();

/**
 * The first rule that fits. PVE's own reason is asked first of all rules, then the log of the task: its earlier lines may
 * hold more than one complaint.
 */
export function matchRule(error: PveError): Match | undefined {
  const { reason, parameters, log, message } = error;
  const said = [reason, ...Object.values(parameters ?? {})].filter((text) => text !== undefined);
  const texts = [said.length === 0 ? message : said.join('\n'), (log ?? []).join('\n')];
  const narrow = texts.map((text) => first(error, text, true)).find((match) => match !== undefined);
  return narrow ?? first(error, '', false);
}

/** @param worded whether to look at the rules with an expression, or at those without */
function first(error: PveError, text: string, worded: boolean): Match | undefined {
  for (const rule of hintRules) {
    const { message, kinds, statuses, operations } = rule.when;
    if ((message !== undefined) !== worded) continue;
    if (kinds?.includes(error.kind) === false) continue;
    if (statuses !== undefined && !statuses.includes(error.status ?? 0)) continue;
    if (operations !== undefined && !expression(operations).test(error.operation ?? '')) continue;
    const match = message === undefined ? undefined : expression(message).exec(text);
    if (match !== null) return { rule, found: named(match?.groups ?? {}) };
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
