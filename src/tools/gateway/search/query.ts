import { german, type Meanings, phrases, synonyms } from '../../../../overrides/search/index.js';
import { nearest } from '../../../domain/nearest.js';
import { isStopWord, stem, wordsOf } from './words.js';

/** One word of the query: the stems that it may mean, its own first, and what it asks to be done. */
export interface Term {
  readonly stems: readonly string[];
  readonly methods: readonly string[];
}

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'DELETE']);

const exact: Meanings = { ...german, ...synonyms };

/** By stem; made once. */
const meanings = new Map(Object.entries(exact).map(([word, meant]) => [stem(word), meant]));

/** What a word may mean: as it stands, so that `running` is not `run`, else by its stem. */
function meaningsOf(word: string): readonly string[] | undefined {
  return Object.hasOwn(exact, word) ? exact[word] : meanings.get(stem(word));
}

/** The terms of a query. A word that neither the vocabulary nor the synonyms hold is taken for a slip. */
export function termsOf(query: string, vocabulary: ReadonlySet<string>): Term[] {
  const { found, rest } = takePhrases(wordsOf(query).map(nameless));
  const words = rest.filter((word) => word !== '' && !/^\d+$/.test(word));
  return [...found, ...words.flatMap((word) => termOf(word, vocabulary))];
}

/** Names that people give: `pve2` is a node, `web01` some guest. */
function nameless(word: string): string {
  if (/^(?:pve|node|host)-?\d+$/.test(word)) return 'node';
  return /^[a-z]+\d\d+$/.test(word) ? 'guest' : word;
}

function takePhrases(words: readonly string[]): { found: Term[]; rest: string[] } {
  const rest = [...words];
  const found: Term[] = [];
  for (const [phrase, meant] of Object.entries(phrases)) {
    const parts = phrase.split(' ');
    const at = rest.findIndex((_, index) => parts.every((part, step) => rest[index + step] === part));
    if (at < 0) continue;
    rest.splice(at, parts.length);
    found.push(termFrom([], meant));
  }
  return { found, rest };
}

function termOf(word: string, vocabulary: ReadonlySet<string>): Term[] {
  const own = stem(word);
  const meant = meaningsOf(word);
  if (meant !== undefined) return [termFrom([own], meant)];
  if (isStopWord(word)) return [];
  if (vocabulary.has(own)) return [termFrom([own], [])];
  const right = mended(own, vocabulary);
  return [right === undefined ? termFrom([own], []) : termFrom([right], meanings.get(right) ?? [])];
}

function termFrom(own: readonly string[], meant: readonly string[]): Term {
  const stems = meant.filter((word) => !methods.has(word)).map(stem);
  return { stems: [...new Set([...own, ...stems])], methods: meant.filter((word) => methods.has(word)) };
}

/** The word that a misspelt one most likely was: it begins alike, and at most two letters are others. */
function mended(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (word.length < 4) return undefined;
  const near = [...vocabulary, ...meanings.keys()].filter(
    (candidate) =>
      candidate[0] === word[0] &&
      Math.abs(candidate.length - word.length) <= 1 &&
      lettersApart(candidate, word) <= 2,
  );
  return nearest(word, near);
}

function lettersApart(a: string, b: string): number {
  const left = [...b];
  let apart = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at < 0) apart += 1;
    else left.splice(at, 1);
  }
  return apart + left.length;
}
