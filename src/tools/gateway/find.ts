import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import { allTools } from '../registry.js';
import type { Shaped } from '../shape/table.js';
import type { Tables } from '../tables.js';
import { buildIndex, type Entry, rank, type SearchIndex, understand } from './search/index.js';
import { type OperationTools, operationTools } from './tools.js';
import { widerTools } from './wider.js';

interface Searched {
  readonly index: SearchIndex;
  readonly tools: OperationTools;
  /** Tools that do more than one operation. */
  readonly wider: ReturnType<typeof widerTools>;
}

let made: Promise<Searched> | undefined;

/**
 * Ranked keyword search over the operations: their paths, summaries and parameters, and the names and words of the
 * tools that do them. Asks no cluster.
 */
export async function findOperations(
  { query, method, limit }: Arguments,
  { tables }: CallContext,
): Promise<Shaped> {
  made ??= make(tables);
  const { index, tools, wider } = await made;
  const more = method === undefined ? wider(String(query)) : [];
  const asked = understand(String(query), index.vocabulary);
  const fitting = rank(index, asked).filter((entry) => method === undefined || entry.method === method);
  const most = typeof limit === 'number' ? limit : 10;
  const found = fitting
    .slice(0, most)
    .map((entry) => rowOf(entry, tables, tools.best(entry.id, asked.terms)));
  if (found.length === 0 && more.length === 0) return nothing();
  const beside = more.map(({ tool, does }) => `Or the tool ${tool}: ${does}`);
  return {
    text: ['operation\ttool\trisk\talso required\tdoes', ...found.map(lineOf), ...beside].join('\n'),
    data: { total: found.length, operations: found, ...(more.length === 0 ? {} : { tools: more }) },
  };
}

/** Read at the first search only: our words are as long as all the rest. */
async function make(tables: Tables): Promise<Searched> {
  const [tools, words] = await Promise.all([allTools(), import('../../../generated/words.js')]);
  return {
    index: buildIndex(tables, tools, words),
    tools: operationTools(tools),
    wider: widerTools(tools),
  };
}

function nothing(): Shaped {
  const text =
    'No operation fits. Try the words of PVE paths: qemu, lxc, storage, snapshot, firewall, ha, sdn, ceph, access.';
  return { text, data: { total: 0, operations: [], note: text } };
}

/** Of the required parameters those that the path does not name itself. */
function lineOf({ operation, tool, risk, task, required, does }: Row): string {
  const more = required.filter((name) => !operation.includes(`{${name}}`));
  const cells = [operation, tool ?? '-', task ? `${risk}, task` : risk, more.join(', ') || '-', does];
  return cells.join('\t');
}

type Row = ReturnType<typeof rowOf>;

function rowOf({ id, summary }: Entry, tables: Tables, tool: string | undefined) {
  const row = tables.operations.get(id);
  const required = Object.entries(tables.inputsOf(id))
    .filter(([, { required: needed, path }]) => needed === true || path === true)
    .map(([name]) => name);
  return {
    operation: id,
    tool: tool ?? null,
    risk: row?.risk ?? 'privileged',
    task: row?.task ?? false,
    required,
    does: summary.replace(/[;:.](?: .*)?$/, ''),
  };
}
