import type { HintCall, HintRule, HintTopic } from '../../overrides/hints/index.js';
import { template } from './documents.js';

/** docs/troubleshooting.md: what each failure means and what helps, from the hint rules. */
export function emitTroubleshooting(topics: readonly HintTopic[]): string {
  return template('troubleshooting.md')({
    count: topics.reduce((sum, { rules }) => sum + rules.length, 0),
    topics: topics.map(topic),
  });
}

function topic({ title, rules }: HintTopic) {
  return { title, rules: rules.map(section) };
}

function section({ id, title, when, says, facts = [], suggestions = [], code, retryable }: HintRule) {
  const signs = [
    ...(when.message === undefined ? [] : [`a message that fits \`${when.message}\``]),
    ...(when.kinds === undefined ? [] : [`a failure of kind ${when.kinds.join(', ')}`]),
    ...(when.statuses === undefined ? [] : [`status ${when.statuses.join(', ')}`]),
    ...(when.operations === undefined ? [] : [`an operation that fits \`${when.operations}\``]),
  ];
  return {
    id,
    title,
    says,
    signs: signs.join('; '),
    facts: facts.join(', '),
    calls: suggestions.map(callText),
    code: code ?? '',
    retryable: retryable === true,
  };
}

function callText({ tool, arguments: given, why }: HintCall): string {
  const named = Object.entries(given).map(([name, value]) => `${name}: ${String(value)}`);
  const what = tool === undefined ? 'The same call' : `\`${tool}\``;
  return `${what}${named.length === 0 ? '' : ` with \`${named.join(', ')}\``}: ${why}.`;
}
