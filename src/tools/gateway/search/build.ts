import { parameters as parameterWords, summaries } from '../../../../generated/words.js';
import { hints } from '../../../../overrides/search/index.js';
import type { ToolDefinition } from '../../../../overrides/tools/types.js';
import type { Tables } from '../../tables.js';
import { stemsOf } from './words.js';

/** An operation in the index. */
export interface Entry {
  readonly id: string;
  readonly method: string;
  readonly depth: number;
  /** Only names the paths below it, or is called by PVE itself. */
  readonly minor: boolean;
}

/** For each stem the operations that hold it, by their place among the entries, and how much it counts there. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly vocabulary: ReadonlySet<string>;
}

/** What a word counts by where it stands: the last part of a path says what is acted on, the others where. */
const weights = {
  last: 5,
  segment: 2.5,
  variable: 0.6,
  summary: 2.5,
  hint: 4,
  toolName: 2,
  toolText: 0.8,
  parameter: 1,
  parameterText: 0.25,
};

/** Parameters count less where there are many of them. */
const USUAL_PARAMETERS = 8;
/** With more parameters than these their words say nothing of the operation. */
const MOST_TOLD = 30;

/** Made at the first search, from names, paths, summaries and parameters of the operations and of their tools. */
export function buildIndex(tables: Tables, tools: readonly ToolDefinition[]): SearchIndex {
  const postings = new Map<string, Map<number, number>>();
  const entries = [...tables.operations.keys()].map(entryOf);
  const note = (place: number, stems: readonly string[], weight: number): void => {
    for (const stem of stems) {
      const found = postings.get(stem) ?? new Map<number, number>();
      postings.set(stem, found.set(place, (found.get(place) ?? 0) + weight));
    }
  };
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  entries.forEach(({ id }, place) => {
    notePath(id, (text, weight) => note(place, stemsOf(text), weight));
    note(place, unique(stemsOf(summaries[id] ?? '')), weights.summary);
    note(place, unique(stemsOf(hints[id] ?? '')), weights.hint);
    noteParameters(id, tables, (stems, weight) => note(place, stems, weight));
  });
  for (const tool of tools) noteTool(tool, places, note);
  return { entries, postings, vocabulary: new Set(postings.keys()) };
}

function entryOf(id: string): Entry {
  const [method = '', path = ''] = id.split(' ');
  const words = summaries[id] ?? '';
  const minor =
    /^Names |of no use beyond browsing|PVE calls it itself|superseded|the older way/.test(words) ||
    /websocket|mtunnel/.test(path);
  return { id, method, depth: path.split('/').length, minor };
}

function notePath(id: string, note: (text: string, weight: number) => void): void {
  const segments = (id.split(' ')[1] ?? '').slice(1).split('/');
  const fixed = segments.filter((segment) => !segment.startsWith('{'));
  for (const segment of segments) note(segment, segment.startsWith('{') ? weights.variable : weights.segment);
  note(fixed.at(-1) ?? '', weights.last - weights.segment);
}

function noteParameters(
  id: string,
  tables: Tables,
  note: (stems: readonly string[], weight: number) => void,
): void {
  const names = Object.keys(tables.inputsOf(id)).filter((name) => !id.includes(`{${name}}`));
  const share = USUAL_PARAMETERS / Math.max(USUAL_PARAMETERS, names.length);
  const told = names.map(stemsOfParameter);
  for (const { name } of told) note(name, weights.parameter * Math.sqrt(share));
  if (names.length > MOST_TOLD) return;
  note(unique(told.flatMap(({ text }) => text)), weights.parameterText * share);
}

interface ParameterStems {
  readonly name: readonly string[];
  readonly text: readonly string[];
}

const parameterStems = new Map<string, ParameterStems>();

function stemsOfParameter(name: string): ParameterStems {
  const known = parameterStems.get(name);
  if (known !== undefined) return known;
  const stems = { name: stemsOf(name.replace('[n]', '')), text: unique(stemsOf(parameterWords[name] ?? '')) };
  parameterStems.set(name, stems);
  return stems;
}

function noteTool(
  { name, title, description, aliases, operations, run }: ToolDefinition,
  places: ReadonlyMap<string, number>,
  note: (place: number, stems: readonly string[], weight: number) => void,
): void {
  if (run.kind !== 'curated') return;
  const names = unique(stemsOf([name, title, ...aliases.map((alias) => alias.name)].join(' ')));
  const words = unique(stemsOf(description));
  for (const operation of operations) {
    const place = places.get(operation);
    if (place === undefined) continue;
    note(place, names, weights.toolName);
    note(place, words, weights.toolText);
  }
}

function unique(stems: readonly string[]): string[] {
  return [...new Set(stems)];
}
