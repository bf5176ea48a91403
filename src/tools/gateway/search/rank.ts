import type { Entry, SearchIndex } from './build.js';
import type { Query } from './query.js';

/** Where a word that counts more gains little: what BM25 calls k1. */
const SATURATION = 4;
/** What a meaning counts beside the word itself. */
const MEANING = 0.7;
/** What it is worth that the method is the one that the first verb asks for, or a later one. */
const METHOD = 1.6;
const LATER_METHOD = 1.15;
/** The same for GET where the query is a question. */
const ASKED = 2.2;
/** What an operation keeps whose last word, which says what is acted on, the query does not hold. */
const BESIDE = 0.85;
/** What an operation on the other kind of guest keeps where the query names one. */
const OTHER_KIND = 0.8;
/** What an operation keeps that is of no use to most. */
const MINOR = 0.4;
/** What an operation gains that has a tool of its own: it is among the common ones. */
const CURATED = 1.06;
/** What each step of a path takes off: the general comes before the particular. */
const DEPTH = 0.015;
/** What an operation keeps for each better one that does the same elsewhere, so that others are seen too. */
const REPEATED = 0.93;

interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** The operations that fit, best first. */
export function rank(index: SearchIndex, query: Query): Entry[] {
  return varied(scoresOf(index, query).sort(byScore)).map(({ entry }) => entry);
}

function scoresOf({ entries, postings }: SearchIndex, { terms, asks }: Query): Scored[] {
  const scores = new Map<number, number>();
  const met = new Map<number, number>();
  let most = 0;
  for (const { stems, weight } of terms) {
    const hits = hitsOf(stems, postings, entries.length);
    const best = weight * Math.max(0, ...hits.values());
    most += best;
    for (const [place, score] of hits) {
      scores.set(place, (scores.get(place) ?? 0) + weight * score);
      met.set(place, (met.get(place) ?? 0) + best);
    }
  }
  const wanted = wantedMethods(terms, asks);
  const asked = new Set(terms.flatMap(({ stems }) => stems));
  const other = otherKind(terms);
  return [...scores].flatMap(([place, score]) => {
    const entry = entries[place];
    if (entry === undefined) return [];
    const coverage = most === 0 ? 0 : (met.get(place) ?? 0) / most;
    return [
      {
        entry,
        score:
          score *
          (0.3 + coverage) *
          fitness(entry, wanted) *
          aim(entry, asked) *
          (other?.test(entry.id) ? OTHER_KIND : 1),
      },
    ];
  });
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);
}

/** The same in which each further one that does the same for another kind of guest or at another level comes later. */
function varied(ranked: readonly Scored[]): Scored[] {
  const seen = new Map<string, number>();
  return ranked
    .map(({ entry, score }) => {
      const before = seen.get(entry.deed) ?? 0;
      seen.set(entry.deed, before + 1);
      return { entry, score: score * REPEATED ** before };
    })
    .sort(byScore);
}

function wantedMethods(terms: Query['terms'], asks: boolean): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  const verbs = terms.filter(({ methods }) => methods.length > 0);
  verbs.forEach(({ methods }, index) => {
    for (const method of methods) {
      if (!wanted.has(method)) wanted.set(method, index === 0 ? METHOD : LATER_METHOD);
    }
  });
  if (asks) wanted.set('GET', ASKED);
  return wanted;
}

function fitness({ method, minor, curated, depth }: Entry, wanted: ReadonlyMap<string, number>): number {
  return (wanted.get(method) ?? 1) * (minor ? MINOR : 1) * (curated ? CURATED : 1) * (1 - depth * DEPTH);
}

/** The paths of containers where the query names VMs, and the other way round. */
function otherKind(terms: Query['terms']): RegExp | undefined {
  const vms = terms.some(({ stems }) => stems.includes('qemu') && !stems.includes('lxc'));
  const containers = terms.some(({ stems }) => stems.includes('lxc') && !stems.includes('qemu'));
  if (vms === containers) return undefined;
  return vms ? /\/lxc/ : /\/qemu/;
}

/** How much of the operation's last word the query holds: all, a part, or nothing. */
function aim({ object }: Entry, asked: ReadonlySet<string>): number {
  const held = object.filter((stem) => asked.has(stem)).length;
  if (held === object.length) return 1;
  return held > 0 ? (1 + BESIDE) / 2 : BESIDE;
}

/** What one word of the query is worth at each operation: its best meaning there. */
function hitsOf(
  stems: readonly string[],
  postings: SearchIndex['postings'],
  total: number,
): Map<number, number> {
  const hits = new Map<number, number>();
  stems.forEach((stem, index) => {
    const found = postings.get(stem);
    if (found === undefined) return;
    const rarity = Math.log(1 + total / found.places.length);
    found.places.forEach((place, at) => {
      const count = found.counts[at] ?? 0;
      const score = ((rarity * count) / (count + SATURATION)) * (index === 0 ? 1 : MEANING);
      if (score > (hits.get(place) ?? 0)) hits.set(place, score);
    });
  });
  return hits;
}
