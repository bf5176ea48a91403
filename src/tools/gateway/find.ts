import { synonyms } from '../../../overrides/search.js';
import type { Arguments } from '../arguments.js';
import type { CallContext } from '../call.js';
import type { Shaped } from '../shape/table.js';
import type { Tables } from '../tables.js';

/** An operation as the search sees it: its words, each with its weight. */
interface Entry {
  readonly id: string;
  readonly words: ReadonlyMap<string, number>;
  readonly depth: number;
}

/** The last segment says what is acted on; the ones before it where; parameters are only a hint. */
const weights = { method: 3, last: 6, segment: 3, part: 2, variable: 1, parameter: 1 };

let index: readonly Entry[] | undefined;

/** Ranked keyword search over methods, paths and parameter names. */
export function findOperations({ query, method, limit }: Arguments, { tables }: CallContext): Shaped {
  index ??= [...tables.operations.keys()].map((id) => entryOf(id, tables));
  const terms = termsOf(String(query));
  const most = typeof limit === 'number' ? limit : 10;
  const found = index
    .filter(({ id }) => method === undefined || id.startsWith(`${String(method)} `))
    .map((entry) => ({ entry, score: scoreOf(entry, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.depth - b.entry.depth || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => rowOf(entry.id, tables));
  if (found.length === 0) {
    const text =
      'No operation fits. Try the words of PVE paths: qemu, lxc, storage, snapshot, firewall, ha, sdn, ceph, access.';
    return { text, data: { total: 0, operations: [], note: text } };
  }
  const lines = found.map(({ operation, risk, task, required }) =>
    [operation, task ? `${risk}, task` : risk, required.join(', ') || '-'].join('\t'),
  );
  return {
    text: ['operation\trisk\trequired', ...lines].join('\n'),
    data: { total: found.length, operations: found },
  };
}

function rowOf(id: string, tables: Tables) {
  const row = tables.operations.get(id);
  const required = Object.entries(tables.inputsOf(id))
    .filter(([, { required: needed, path }]) => needed === true || path === true)
    .map(([name]) => name);
  return { operation: id, risk: row?.risk ?? 'privileged', task: row?.task ?? false, required };
}

function entryOf(id: string, tables: Tables): Entry {
  const [method = '', path = ''] = id.split(' ');
  const segments = path.slice(1).split('/');
  const words = new Map<string, number>();
  const note = (word: string, weight: number) => words.set(word, Math.max(weight, words.get(word) ?? 0));
  const fixed = segments.filter((segment) => !segment.startsWith('{'));
  note(method, weights.method);
  for (const segment of segments) {
    if (segment.startsWith('{')) note(segment.slice(1, -1).toLowerCase(), weights.variable);
    else for (const part of segment.split(/[-_]/)) note(part.toLowerCase(), weights.part);
  }
  for (const segment of fixed) note(segment.toLowerCase(), weights.segment);
  note(fixed.at(-1)?.toLowerCase() ?? '', weights.last);
  for (const name of Object.keys(tables.inputsOf(id)))
    note(name.replace('[n]', '').toLowerCase(), weights.parameter);
  return { id, words, depth: segments.length };
}

/** Each word of the query with what it may mean; one of them has to fit. */
function termsOf(query: string): readonly (readonly string[])[] {
  return query
    .split(/[^A-Za-z0-9_-]+/)
    .filter((word) => word !== '')
    .map((word) => {
      const lower = word.toLowerCase();
      const own = Object.hasOwn(synonyms, lower) ? (synonyms[lower] ?? []) : [];
      const singular = lower.length > 3 && lower.endsWith('s') ? [lower.slice(0, -1)] : [`${lower}s`];
      return [lower, ...singular, ...own];
    });
}

/** Operations that meet more of the query come first by far. */
function scoreOf({ words, depth }: Entry, terms: readonly (readonly string[])[]): number {
  const hits = terms.map((meanings) => Math.max(0, ...meanings.map((word) => words.get(word) ?? 0)));
  const met = hits.filter((hit) => hit > 0).length;
  if (met === 0) return 0;
  return met * 10 + hits.reduce((sum, hit) => sum + hit, 0) - depth / 4;
}
