import { hints } from '../../../../overrides/search/index.js';
import type { ToolDefinition } from '../../../../overrides/tools/types.js';
import type { Tables } from '../../tables.js';
import { stemsOf } from './words.js';

/** Our own words, as `generated/words.ts` has them: what operations do, by id, and what parameters mean, by name. */
export interface Words {
  readonly summaries: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
}

/** An operation in the index. */
export interface Entry {
  readonly id: string;
  readonly method: string;
  /** What it does, in one line. */
  readonly summary: string;
  readonly depth: number;
  /** Only names the paths below it, or is called by PVE itself. */
  readonly minor: boolean;
  /** A tool of its own does it. */
  readonly curated: boolean;
  /** What it does, whichever kind of guest or level of the cluster it does it for. */
  readonly deed: string;
  /** The stems of the last fixed part of its path: what it acts on, or how. */
  readonly object: readonly string[];
}

/** The operations that hold a stem, by their place among the entries, and how much it counts at each. */
interface Posting {
  readonly places: number[];
  readonly counts: number[];
}

/** For each stem where it stands. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly postings: ReadonlyMap<string, Posting>;
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
const MOST_TOLD = 15;

/** Made at the first search, from names, paths, summaries and parameters of the operations and of their tools. */
export function buildIndex(
  tables: Tables,
  tools: readonly ToolDefinition[],
  { summaries, parameters }: Words,
): SearchIndex {
  const postings = new Map<string, Posting>();
  const texts = toolTexts(tools);
  const entries = [...tables.operations.keys()].map((id) => entryOf(id, summaries[id] ?? '', texts.has(id)));
  entries.forEach(({ id }, place) => {
    const note = (stems: readonly string[], weight: number): void => {
      for (const stem of stems) add(postings, stem, place, weight);
    };
    notePath(id, note);
    note(unique(stemsOf(summaries[id] ?? '')), weights.summary);
    note(unique(stemsOf(hintsOf(id))), weights.hint);
    noteParameters(id, tables, parameters, note);
    for (const { names, words } of texts.get(id) ?? []) {
      note(names, weights.toolName);
      note(words, weights.toolText);
    }
  });
  return { entries, postings, vocabulary: new Set(postings.keys()) };
}

/** Places come in order, so what a place has already is at the end. */
function add(postings: Map<string, Posting>, stem: string, place: number, weight: number): void {
  const posting = postings.get(stem);
  if (posting === undefined) {
    postings.set(stem, { places: [place], counts: [weight] });
    return;
  }
  const { places, counts } = posting;
  const last = places.length - 1;
  if (places[last] === place) counts[last] = (counts[last] ?? 0) + weight;
  else {
    places.push(place);
    counts.push(weight);
  }
}

function entryOf(id: string, summary: string, curated: boolean): Entry {
  const [method = '', path = ''] = id.split(' ');
  const segments = path.slice(1).split('/');
  const minor =
    /^Names |of no use beyond browsing|PVE calls it itself|superseded|the older way/.test(summary) ||
    /websocket|mtunnel/.test(path);
  return {
    id,
    method,
    summary,
    depth: segments.length,
    minor,
    curated,
    deed: `${method} ${path.replace(place, '')}`,
    object: stemsOf(fixed(segments).at(-1) ?? ''),
  };
}

/** The parts of a path that are no variables. */
function fixed(segments: readonly string[]): string[] {
  return segments.filter((segment) => !segment.startsWith('{'));
}

/** Where in the cluster an operation does what it does. */
const place =
  /^(?:\/nodes\/\{node\}(?:\/(?:qemu|lxc)\/\{vmid\}|(?=\/firewall)|(?=\/ceph))|\/cluster(?=\/(?:firewall|ceph))|\/cluster\/sdn\/vnets\/\{vnet\}(?=\/firewall))/;

/** Words for the operation itself, for both kinds of guest, and for the firewall at all levels. */
function hintsOf(id: string): string {
  const guest = id.replace(/\/nodes\/\{node\}\/(?:qemu|lxc)\/\{vmid\}/, '{guest}');
  const firewall = id.replace(/ \/.*\/firewall(?=\/)/, ' {firewall}');
  return unique([id, guest, firewall])
    .map((key) => (Object.hasOwn(hints, key) ? hints[key] : ''))
    .join(' ');
}

type Note = (stems: readonly string[], weight: number) => void;

function notePath(id: string, note: Note): void {
  const segments = (id.split(' ')[1] ?? '').slice(1).split('/');
  for (const segment of segments) {
    note(stemsOf(segment), segment.startsWith('{') ? weights.variable : weights.segment);
  }
  note(stemsOf(fixed(segments).at(-1) ?? ''), weights.last - weights.segment);
}

function noteParameters(id: string, tables: Tables, words: Words['parameters'], note: Note): void {
  const names = Object.keys(tables.inputsOf(id)).filter((name) => !id.includes(`{${name}}`));
  const share = USUAL_PARAMETERS / Math.max(USUAL_PARAMETERS, names.length);
  const told = names.map((name) => stemsOfParameter(name, words));
  for (const { name } of told) note(name, weights.parameter * Math.sqrt(share));
  if (names.length > MOST_TOLD) return;
  note(unique(told.flatMap(({ text }) => text)), weights.parameterText * share);
}

interface ParameterStems {
  readonly name: readonly string[];
  readonly text: readonly string[];
}

const parameterStems = new Map<string, ParameterStems>();

function stemsOfParameter(name: string, words: Words['parameters']): ParameterStems {
  const known = parameterStems.get(name);
  if (known !== undefined) return known;
  const stems = { name: stemsOf(name.replace('[n]', '')), text: unique(stemsOf(words[name] ?? '')) };
  parameterStems.set(name, stems);
  return stems;
}

interface ToolText {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** What the curated tools add to the words of their operations. */
function toolTexts(tools: readonly ToolDefinition[]): Map<string, ToolText[]> {
  const found = new Map<string, ToolText[]>();
  for (const { name, title, description, aliases, operations, run } of tools) {
    if (run.kind !== 'curated') continue;
    const names = unique(stemsOf([name, title, ...aliases.map((alias) => alias.name)].join(' ')));
    const text = { names, words: unique(stemsOf(description)) };
    for (const operation of operations) found.set(operation, [...(found.get(operation) ?? []), text]);
  }
  return found;
}

function unique(stems: readonly string[]): string[] {
  return [...new Set(stems)];
}
