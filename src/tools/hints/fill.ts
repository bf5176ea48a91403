import type { HintCall, HintValue } from '../../../overrides/hints/index.js';
import type { Arguments } from '../arguments.js';
import type { OperationCall, ToolRequest } from '../call.js';
import type { Suggestion } from '../result.js';
import { again } from './again.js';

/** Values by the names that stand in braces. */
export type Values = Readonly<Record<string, string | number>>;

/** A text with its braces filled; undefined where one has no value. A text that is one brace keeps the value's type. */
function fill(text: string, values: Values): string | number | undefined {
  const [, only] = /^\{(\w+)\}$/.exec(text) ?? [];
  if (only !== undefined) return values[only];
  let whole = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    whole &&= values[name] !== undefined;
    return String(values[name] ?? '');
  });
  return whole ? filled : undefined;
}

/** The sentences whose braces all have a value. */
export function fillSentences(text: string, values: Values): string {
  const sentences = text.split(/(?<=[.?!]) (?=[A-Z`'{])/);
  return sentences.flatMap((sentence) => fill(sentence, values) ?? []).join(' ');
}

/** A rule's call with its arguments; undefined where something for it is not known. */
export function fillCall(
  { tool, arguments: given, why }: HintCall,
  values: Values,
  call: OperationCall,
  request: ToolRequest,
): Suggestion | undefined {
  const filled = fillArguments(given, values);
  if (filled === undefined) return undefined;
  return tool === undefined
    ? { tool: request.tool, arguments: again(call, request, filled), why }
    : { tool, arguments: filled, why };
}

function fillArguments(given: Readonly<Record<string, HintValue>>, values: Values): Arguments | undefined {
  const entries = Object.entries(given).map(([name, value]): [unknown, unknown] => [
    fill(name, values),
    typeof value === 'string' ? fill(value, values) : value,
  ]);
  if (entries.some(([name, value]) => name === undefined || value === undefined)) return undefined;
  return Object.fromEntries(entries);
}
