import type { Entry, SearchIndex } from './build.js';
import type { Term } from './query.js';

/** Where a word that counts more gains little: what BM25 calls k1. */
const SATURATION = 4;
/** What a meaning counts beside the word itself. */
const MEANING = 0.75;
/** What it is worth that the method is the one asked for. */
const METHOD = 1.6;
/** What an operation keeps that is of no use to most. */
const MINOR = 0.4;
/** What each step of a path takes off: the general comes before the particular. */
const DEPTH = 0.015;

/** The operations that fit, best first. */
export function rank({ entries, postings }: SearchIndex, terms: readonly Term[]): Entry[] {
  const scores = new Map<number, number>();
  const met = new Map<number, number>();
  let most = 0;
  for (const { stems } of terms) {
    const hits = hitsOf(stems, postings, entries.length);
    const weight = Math.max(0, ...hits.values());
    most += weight;
    for (const [place, score] of hits) {
      scores.set(place, (scores.get(place) ?? 0) + score);
      met.set(place, (met.get(place) ?? 0) + weight);
    }
  }
  const wanted = new Set(terms.flatMap(({ methods }) => methods));
  return [...scores]
    .flatMap(([place, score]) => {
      const entry = entries[place];
      if (entry === undefined) return [];
      const coverage = most === 0 ? 0 : (met.get(place) ?? 0) / most;
      return [{ entry, score: score * (0.3 + coverage) * fitness(entry, wanted) }];
    })
    .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

function fitness({ method, minor, depth }: Entry, wanted: ReadonlySet<string>): number {
  return (wanted.has(method) ? METHOD : 1) * (minor ? MINOR : 1) * (1 - depth * DEPTH);
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
