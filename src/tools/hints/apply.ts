import type { HintArgument } from '../../../overrides/hints/index.js';
import type { PveError } from '../../client/index.js';
import { nearest } from '../../domain/nearest.js';
import { hideSecrets } from '../audit/index.js';
import type { CallContext, OperationCall } from '../call.js';
import type { InvalidArgument, Suggestion, ToolError } from '../result.js';
import { caseOf, valuesOf } from './case.js';
import { type Fact, MOST } from './facts/fact.js';
import { readFacts } from './facts/index.js';
import { fillCall, fillSentences, type Values } from './fill.js';
import { matchRule } from './match.js';

/** A failure with what the rule that fits it knows; as it is where none fits. */
export async function applyRule(
  error: ToolError,
  cause: PveError,
  call: OperationCall,
  context: CallContext,
): Promise<ToolError> {
  const match = matchRule(cause);
  if (match === undefined) return error;
  const { rule, found } = match;
  const about = await caseOf(call, found, context);
  const { facts: wanted = [], invalid } = rule;
  const names = invalid?.valid === undefined ? wanted : [...new Set([...wanted, invalid.valid])];
  const facts = await readFacts(names, about);
  const wrong =
    invalid === undefined ? undefined : wrongArgument(invalid, call, facts.get(invalid.valid ?? 'guest'));
  const values = {
    ...known([...facts.values()]),
    ...valuesOf(about, cause),
    ...priority(facts),
    ...meantInstead(wrong, call),
  };
  const calls = (rule.suggestions ?? [])
    .filter(({ only }) => only === undefined || only === about.guest?.type)
    .flatMap((one) => fillCall(one, values, call, context.request) ?? []);
  const suggestions = distinct([...calls, ...error.suggestions]);
  return {
    ...error,
    code: rule.code !== undefined && error.code !== 'task_failed' ? rule.code : error.code,
    message: [ended(error.message), fillSentences(rule.says, values)].filter((part) => part !== '').join(' '),
    invalid:
      wrong === undefined
        ? error.invalid
        : [wrong, ...error.invalid.filter((one) => one.parameter !== wrong.parameter)],
    context: {
      ...error.context,
      rule: rule.id,
      ...Object.assign({}, ...[...facts.values()].map(({ shown }) => shown)),
    },
    suggestions,
    related_tools: [...new Set([...error.related_tools, ...suggestions.map(({ tool }) => tool)])],
    retryable: rule.retryable ?? error.retryable,
  };
}

function ended(message: string): string {
  return /[.?!…]$/.test(message) ? message : `${message}.`;
}

function known(facts: readonly Fact[]): Values {
  const all = facts.flatMap(({ values = {} }) => Object.entries(values));
  return Object.fromEntries(
    all.filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}

/** The lock that a guest has now counts more than the one in the message. */
function priority(facts: ReadonlyMap<string, Fact>): Values {
  const lock = facts.get('lock');
  return lock === undefined ? {} : known([lock]);
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const named = suggestions.map((one) => [`${one.tool} ${JSON.stringify(one.arguments)}`, one] as const);
  return [...new Map(named.toReversed()).values()].toReversed();
}

/** The argument at fault and the value that was most likely meant; what to delete is not guessed. */
function meantInstead(wrong: InvalidArgument | undefined, { operation }: OperationCall): Values {
  return wrong?.nearest === undefined || operation.startsWith('DELETE ')
    ? {}
    : { wrong_argument: wrong.parameter, meant: wrong.nearest };
}

/** The argument at fault: the first of the rule's that the call has. */
function wrongArgument(
  { parameters, expected, valid }: HintArgument,
  call: OperationCall,
  fact: Fact | undefined,
): InvalidArgument | undefined {
  const parameter = parameters.find((name) => call.params[name] !== undefined);
  if (parameter === undefined) return undefined;
  const given = String(hideSecrets(call.params, call.operation)[parameter]).slice(0, 120);
  const options = valid === undefined ? [] : (fact?.valid ?? []);
  const meant = nearest(given, options);
  return {
    parameter,
    given,
    expected,
    ...(options.length === 0 ? {} : { valid: options.slice(0, MOST) }),
    ...(meant === undefined || meant === given ? {} : { nearest: meant }),
  };
}
