import type { Arguments } from '../arguments.js';
import type { KeptResults } from './kept.js';
import { RESULTS } from './kept.js';
import type { RunTool } from './read.js';

/** Most values that are offered, as MCP has it. */
const MOST_OFFERED = 100;

/** Values that begin with, or hold, what was typed. */
export interface Completion {
  readonly values: readonly string[];
  readonly total: number;
}

/** Which listing offers the values of a variable, and which of its columns they are. */
const sources: Readonly<Record<string, { readonly tool: string; readonly columns: readonly string[] }>> = {
  vmid: { tool: 'list_vms', columns: ['vmid', 'name'] },
  guest: { tool: 'list_vms', columns: ['vmid', 'name'] },
  node: { tool: 'list_nodes', columns: ['node'] },
  storage: { tool: 'list_storage', columns: ['storage'] },
  upid: { tool: 'list_tasks', columns: ['upid'] },
  pool: { tool: 'list_pools', columns: ['poolid'] },
};

/**
 * Offers values for a variable of a URI, or for an argument of a prompt of the same name, from the live cluster: guests
 * by vmid or, where letters were typed, by name. What can't be listed offers nothing.
 */
export async function completeVariable(
  variable: string,
  typed: string,
  run: RunTool,
  results: KeptResults,
): Promise<Completion> {
  if (variable === 'id')
    return offered(
      results.list().map(({ uri }) => uri.slice(RESULTS.length)),
      typed,
    );
  const source = Object.hasOwn(sources, variable) ? sources[variable] : undefined;
  if (source === undefined) return offered([], typed);
  const rows = await rowsOf(run, source.tool, { fields: source.columns.join(',') });
  const column = source.columns.length > 1 && /^\D/.test(typed) ? 1 : 0;
  return offered(
    rows.map((row) => row[column]).flatMap((value) => (value === null ? [] : [String(value)])),
    typed,
  );
}

/** All rows of a listing, page by page. */
async function rowsOf(run: RunTool, tool: string, args: Arguments): Promise<readonly (readonly unknown[])[]> {
  const answer = await run(tool, args);
  if (answer.ok !== true || !Array.isArray(answer.data.rows)) return [];
  const rows = answer.data.rows.filter((row): row is unknown[] => Array.isArray(row));
  const { cursor } = answer.data;
  return typeof cursor === 'string' ? [...rows, ...(await rowsOf(run, tool, { ...args, cursor }))] : rows;
}

/** Those that begin with what was typed come before those that hold it. */
function offered(values: readonly string[], typed: string): Completion {
  const wanted = typed.toLowerCase();
  const distinct = [...new Set(values)].filter((value) => value.toLowerCase().includes(wanted));
  const first = distinct.filter((value) => value.toLowerCase().startsWith(wanted));
  const found = [...first, ...distinct.filter((value) => !first.includes(value))];
  return { values: found.slice(0, MOST_OFFERED), total: found.length };
}
