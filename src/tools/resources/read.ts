import type { Arguments } from '../arguments.js';
import { failure, type ToolError, type ToolResult } from '../result.js';
import { type KeptResults, RESULTS } from './kept.js';
import { SCHEME } from './kinds.js';
import { argumentsOf, type NamedResource, parseUri } from './uri.js';

/** What a resource's URI reads. */
export type ResourceAnswer =
  | { readonly ok: true; readonly mimeType: 'application/json' | 'text/plain'; readonly text: string }
  | { readonly ok: false; readonly error: ToolError };

/** Runs a tool by name, through all steps. */
export type RunTool = (tool: string, args: Arguments) => Promise<ToolResult>;

/**
 * Reads a resource by tool calls, so that all that holds for these holds for it: the guard, the scope, the record, the
 * limits, the marks on others' texts. A part that fails beside the first says why in its place.
 */
export async function readResource(uri: string, run: RunTool, results: KeptResults): Promise<ResourceAnswer> {
  if (uri.startsWith(RESULTS)) return readKept(uri, results);
  const named = parseUri(uri);
  if (named === undefined) return { ok: false, error: noResource(uri) };
  const parts = Object.entries(named.kind.parts);
  const answers = await Promise.all(
    parts.map(async ([name, part]) => [name, await run(part.tool, argumentsOf(part, named))] as const),
  );
  const failed = answers[0]?.[1];
  if (failed?.ok === false) return { ok: false, error: failed.error };
  const data = Object.fromEntries(answers.map(([name, answer]) => [name, dataOf(answer)]));
  return { ok: true, mimeType: 'application/json', text: JSON.stringify(data) };
}

/**
 * What a resource's change is told by, as one text; undefined where it never changes. A failure is a state too: a guest
 * that is gone has changed.
 */
export async function stateOf(uri: string, run: RunTool): Promise<string | undefined> {
  const named = parseUri(uri);
  if (named === undefined) return undefined;
  return JSON.stringify(counted(await run(named.kind.watch.tool, watchArguments(named)), named));
}

function watchArguments(named: NamedResource): Arguments {
  return argumentsOf(named.kind.watch, named);
}

function counted(answer: ToolResult, { kind }: NamedResource): unknown {
  if (answer.ok !== true) return answer.ok === false ? answer.error.code : 'ask';
  const { fields } = kind.watch;
  return fields === undefined ? answer.data : fields.map((field) => answer.data[field] ?? null);
}

function readKept(uri: string, results: KeptResults): ResourceAnswer {
  const kept = results.find(uri);
  if (kept !== undefined) return { ok: true, mimeType: 'text/plain', text: kept.text };
  const message = `There is no kept result ${uri.slice(0, 80)}: only the latest are kept, until the server ends. Make the call again.`;
  return { ok: false, error: failure('not_found', message) };
}

function dataOf(answer: ToolResult): unknown {
  if (answer.ok === true) return answer.data;
  return answer.ok === false ? { error: answer.error } : null;
}

function noResource(uri: string): ToolError {
  return failure(
    'not_found',
    `There is no resource '${uri.slice(0, 80)}': expected ${SCHEME} and a path of resources/templates/list, such as ${SCHEME}guests/100.`,
  );
}
