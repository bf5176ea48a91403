import { meaningsOf } from './meanings.js';
import { nameless } from './names.js';
import { type Piece, takePhrases } from './phrases.js';
import { mended, partsOf } from './slips.js';
import { isArticle, isStopWord, stem, wordsOf } from './words.js';

/** One word of the query: the stems that it may mean, its own first, and what it asks to be done. */
export interface Term {
  readonly stems: readonly string[];
  readonly methods: readonly string[];
  /** What it counts beside the others, 0 to 1: less in a clause that only says when or why. */
  readonly weight: number;
}

/** What is asked. */
export interface Query {
  readonly terms: readonly Term[];
  /** It is a question, so that it changes nothing. */
  readonly asks: boolean;
}

type Meant = Omit<Term, 'weight'>;

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'DELETE']);

/** What goes before the question itself. */
const courtesy =
  /^(?:\W|hi|hey|hello|please|pls|so|ok|and|i (?:want|need|would like|d like|have) to|(?:can|could|would|will) (?:you|we|someone)|how (?:do|can|could|would|should) (?:i|we|you|one)|how to|what(?: i|')?s the (?:command|call|way|endpoint) (?:to|for)|is there (?:a|any) way to|wie (?:kann|konnte) (?:ich|man)|ich (?:will|mochte|muss)|let ?s)(?= |$)/;

/** What comes after these says when, why or how rather than what. */
const asides: ReadonlySet<string> = new Set(
  'after before without because if while until unless instead since then but when whenever nach bevor ohne weil'.split(
    ' ',
  ),
);
const ASIDE = 0.6;

const asking =
  /^(?:which|what|whats|who|whose|when|where|why|is|are|was|were|does|did|has|can(?! t )|may|how (?:many|much|full|long|old|big|busy|is|are|did|does|has)|welche[rsmn]?|wer|was|wann|wo|warum|wieso|wie ?viele?|ist|sind|gibt|hat|lauft|kann) /;

/** What a query asks. A word that neither the vocabulary nor the meanings hold is taken for a compound or a slip. */
export function understand(query: string, vocabulary: ReadonlySet<string>): Query {
  const words = wordsOf(nameless(query)).filter((word) => !isArticle(word));
  const pieces = takePhrases(words);
  const aside = pieces.findIndex((piece, at) => at > 1 && typeof piece === 'string' && asides.has(piece));
  const terms = pieces.flatMap((piece, at) =>
    termsOf(piece, vocabulary).map((term) => ({ ...term, weight: aside >= 0 && at > aside ? ASIDE : 1 })),
  );
  return { terms, asks: asking.test(bare(words.join(' '))) };
}

function bare(text: string): string {
  const rest = text.replace(courtesy, '').trimStart();
  return rest === text ? `${text} ` : bare(rest);
}

function termsOf(piece: Piece, vocabulary: ReadonlySet<string>): Meant[] {
  if (typeof piece !== 'string') return piece.map((meant) => termFrom([], meant));
  if (/^\d+$/.test(piece) || piece.length === 1) return [];
  return known(piece, vocabulary) ?? guessed(piece, vocabulary);
}

function known(word: string, vocabulary: ReadonlySet<string>): Meant[] | undefined {
  const own = stem(word);
  const meant = meaningsOf(word);
  if (meant !== undefined) return [termFrom(isStopWord(word) ? [] : [own], meant)];
  if (isStopWord(word)) return [];
  return vocabulary.has(own) ? [termFrom([own], [])] : undefined;
}

function guessed(word: string, vocabulary: ReadonlySet<string>): Meant[] {
  const parts = partsOf(word, vocabulary);
  if (parts !== undefined) return parts.flatMap((part) => known(part, vocabulary) ?? []);
  const right = mended(stem(word), vocabulary);
  return right === undefined ? [] : [termFrom([right], meaningsOf(right) ?? [])];
}

function termFrom(own: readonly string[], meant: readonly string[]): Meant {
  const stems = meant.filter((word) => !methods.has(word)).map(stem);
  return { stems: [...new Set([...own, ...stems])], methods: meant.filter((word) => methods.has(word)) };
}
