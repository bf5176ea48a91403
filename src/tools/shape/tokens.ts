/** Letters of Latin script, digits, blanks, other ASCII signs (runs of each), or one character of any other script. */
const pieces = /[A-Za-z]+|[0-9]+|\s+|[!-/:-@[-`{-~]+|[\s\S]/gu;

/** A word as languages have them: one case or capitalised, no more than three consonants on end. */
const wordLike = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
const unspeakable = /[^aeiouy]{4}/i;

/**
 * Tokens that one character of a script costs at most on average, in the encoding o200k: measured on random characters of
 * each range (codes from, to), rounded up. What is in none costs its bytes.
 */
const scripts: readonly (readonly [from: number, to: number, cost: number])[] = [
  [0x80, 0x24f, 1.45],
  [0x250, 0x7ff, 1.3],
  [0x900, 0xe7f, 1.4],
  [0x2010, 0x27ff, 2.2],
  [0x3000, 0x30ff, 1.3],
  [0x4e00, 0x9fff, 2.1],
  [0xac00, 0xd7a3, 2.4],
  [0x1f300, 0x1f6ff, 2.3],
];

/** Put on top of the estimate, as some texts cost more than their kind. */
const MARGIN = 1.1;

/** What the estimate says at most of one UTF-16 unit: one ASCII sign by itself, and any other. */
const DEAREST_ASCII = MARGIN;
const DEAREST_UNIT = 3 * MARGIN;

/**
 * How many tokens (o200k) a text has, on the high side: no tokenizer is carried along to know. Words cost what words do;
 * what looks random (keys, identifiers), numbers and other scripts cost more, as they do with a tokenizer.
 * @param most counting stops past this
 */
export function estimateTokens(text: string, most = Number.POSITIVE_INFINITY): number {
  return Math.ceil(count(text, most).tokens);
}

/** Whether a text has at most so many tokens; most are so short that nothing has to be counted. */
export function isWithin(text: string, tokens: number): boolean {
  const dearest = /[^\0-\x7f]/.test(text) ? DEAREST_UNIT : DEAREST_ASCII;
  return text.length * dearest <= tokens || estimateTokens(text, tokens) <= tokens;
}

/** How many UTF-16 units of a text have at most so many tokens; never half a character. */
export function lengthWithin(text: string, tokens: number): number {
  return count(text, tokens).length;
}

/** Longest run that is looked at as one, so that a text of one run can be cut. */
const LONGEST = 32;

function count(text: string, most: number): { readonly tokens: number; readonly length: number } {
  let tokens = 0;
  for (const { 0: run, index } of text.matchAll(pieces)) {
    const cost = MARGIN * costOf(run);
    if (tokens + cost > most) {
      const start = run.length > LONGEST ? Math.floor((run.length * (most - tokens)) / cost) : 0;
      return { tokens: tokens + cost, length: index + start };
    }
    tokens += cost;
  }
  return { tokens, length: text.length };
}

function costOf(piece: string): number {
  const code = piece.codePointAt(0) ?? 0;
  if (code >= 0x80) return costOfCharacter(code);
  if (/[0-9]/.test(piece)) return Math.ceil(piece.length / 3);
  if (/[A-Za-z]/.test(piece)) return costOfLetters(piece);
  // A single blank goes with the word after it.
  if (/\s/.test(piece)) return piece === ' ' ? 0.3 : Math.ceil(piece.length / 3);
  return Math.ceil(piece.length * 0.67);
}

function costOfLetters(letters: string): number {
  const isWord = letters.length <= 16 && wordLike.test(letters) && !unspeakable.test(letters);
  return isWord ? Math.max(1, letters.length * 0.3) : Math.max(1, letters.length * 0.62);
}

function costOfCharacter(code: number): number {
  const script = scripts.find(([from, to]) => code >= from && code <= to);
  if (script !== undefined) return script[2];
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
