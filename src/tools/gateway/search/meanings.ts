import { german, type Meanings, synonyms } from '../../../../overrides/search/index.js';
import { isStopWord, stem } from './words.js';

const exact: Meanings = { ...german, ...synonyms };

/** By stem, made once; `has` is not `ha`. */
const byStem = new Map(
  Object.entries(exact)
    .filter(([word]) => !isStopWord(word))
    .map(([word, meant]) => [stem(word), meant]),
);

/** The German ones without their endings and with umlauts in either spelling. */
const inGerman = new Map(Object.entries(german).map(([word, meant]) => [germanStem(word), meant]));

/** What a word may mean: as it stands, so that `running` is not `run`, else by its stem, else as a German one. */
export function meaningsOf(word: string): readonly string[] | undefined {
  if (Object.hasOwn(exact, word)) return exact[word];
  return byStem.get(stem(word)) ?? inGerman.get(germanStem(word));
}

/** The stems of all words that mean something. */
export function meaningfulStems(): IterableIterator<string> {
  return byStem.keys();
}

/** `loeschen`, `loscht` and `geloscht` are one, as are `Benutzer` and `Benutzern`. */
function germanStem(word: string): string {
  const plain = word.replace(/(?<=[^q])([aou])e/g, '$1');
  const root = plain.replace(/^ge(?=[a-z]{4,}t$)/, '');
  return root.replace(/(?<=[a-z]{3})(?:e[nrsm]?|ern|n|s|t)$/, '');
}
